import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { NextSteps, OwnForm, PageHeading, PrintButton, ProcessFacets, ProcessFigure, RadioQuestion, TextField } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type SentValues, firstValue } from '../../../platform/http/sent-fields.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { ReadColumns } from '../reading/index.ts'
import { type ChartChoices, improvementDirections } from '../rules/sent-choices.ts'
import type { ChartedSeries } from '../rules/series-of-reading.ts'
import type { ChartView } from '../view/index.ts'
import { futureDateWords } from '../words/future-dates.ts'
import { directionWords } from '../words/chart-choices.ts'
import { meaningWords, pageWords as words } from '../words/pages.ts'
import { remarkWords } from '../words/sentences.ts'
import { type Figures, carriedFields } from './carried-choices.ts'
import { fieldsToKeep } from './fields-to-keep.ts'
import { nameOfChart, viewOf } from './figure-of.ts'
import { WhatWeTook } from './what-we-took.tsx'

export interface ChartPageModel {
  readonly form: SentValues
  readonly figures: Figures
  readonly read: ReadColumns
  readonly today: CalendarDate
  readonly choices: ChartChoices
  readonly charted: readonly ChartedSeries[]
}

const mostMarked = 10

/** The sentence, the icons, the chart with its table and files, why points are marked, and what was taken. One chart prints on one page. */
export function chartPage(model: ChartPageModel): string {
  const { form, figures, read, today, choices, charted } = model
  const [only, ...others] = charted
  const carried = carriedFields(form, figures)
  const isShare = read.taken.denominator !== null && choices.kind !== 'u' && choices.kind !== 'p'
  return sitePage({
    title: nameOfChart(read, choices),
    wayBack: { kind: 'back', link: { text: words.title, href: href(paths.chartAMeasure) } },
    content: (
      <div className="ek-paper">
        <PageHeading caption={words.title} heading={nameOfChart(read, choices)} />
        {only !== undefined && others.length === 0 ? <OneChart view={viewOf(read, choices, only)} future={futureDateWords(read, today)} carried={carried} /> : <SeveralCharts model={model} carried={carried} />}
        {choices.direction === null && <p>{words.noDirection}</p>}
        <div className="ek-screen-only">
          <OwnForm
            action={href(paths.chartAMeasure)}
            carried={without(carried, ['direction', 'target'])}
            isWorthKeeping={false}
            buttons={[{ text: words.update }, { text: words.change, name: 'do', value: 'choices', isSecondary: true }]}
          >
            <RadioQuestion name="direction" legend={words.direction} size="s" isInline choices={improvementDirections.map((value) => ({ value, text: directionWords[value] }))} value={choices.direction ?? ''} />
            <TextField id="target" name="target" label={words.target} value={firstValue(form, 'target')} />
          </OwnForm>
          <PrintButton />
          <WhatWeTook read={read} further={isShare || choices.kind === 'p' || choices.kind === 'u' ? [words.howComputed(words.multipliers[choices.multiplier].toLowerCase())] : []} />
          {read.differences.length > 0 && <OwnForm action={href(paths.chartAMeasureReading)} carried={carried} buttons={[{ text: words.readingFile, isSecondary: true, givesFile: 'extra' }]} />}
          <p>{words.promise}</p>
          <Keep fields={fieldsToKeep(model)} />
          <NextSteps links={[{ text: words.again, href: href(paths.chartAMeasure) }]} />
        </div>
      </div>
    ),
  })
}

/** The way on for who wants to follow the chart from now on. */
function Keep({ fields }: { readonly fields: ReturnType<typeof fieldsToKeep> }): ReactNode {
  return (
    <section className="ek-reading">
      <h2 className="nhsuk-heading-s">{words.keepHeading}</h2>
      {fields === null ? (
        <p>{words.keepNot}</p>
      ) : (
        <>
          <p>{words.keepWhat}</p>
          <OwnForm action={href(paths.measureFromChart)} carried={fields} buttons={[{ text: words.keep, isSecondary: true, leaves: true }]} />
        </>
      )}
    </section>
  )
}

function without(carried: ReturnType<typeof carriedFields>, names: readonly string[]): ReturnType<typeof carriedFields> {
  return Object.fromEntries(Object.entries(carried).filter(([name]) => !names.includes(name)))
}

function OneChart({ view, future, carried }: { readonly view: ChartView; readonly future: readonly string[]; readonly carried: ReturnType<typeof carriedFields> }): ReactNode {
  return (
    <>
      <ProcessFigure {...view.figure} downloads={{ kind: 'form', svg: href(paths.chartAMeasureSvg), csv: href(paths.chartAMeasureCsv), carried }} />
      <Marked view={view} />
      <About heading={words.aboutHeading} remarks={[...future, ...view.remarks]} />
    </>
  )
}

function Marked({ view: { marked } }: { readonly view: ChartView }): ReactNode {
  if (marked.length === 0) return null
  return (
    <section>
      <h2 className="nhsuk-heading-s">{words.markedHeading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {marked.slice(0, mostMarked).map(({ name, meaning, why }) => (
          <li key={name}>
            {name} ({meaningWords[meaning]}): {why.join('; ')}
          </li>
        ))}
      </ul>
      {marked.length > mostMarked && <p>{words.markedMore}</p>}
    </section>
  )
}

function About({ heading, remarks }: { readonly heading: string; readonly remarks: readonly string[] }): ReactNode {
  if (remarks.length === 0) return null
  return (
    <section className="ek-reading">
      <h2 className="nhsuk-heading-s">{heading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </section>
  )
}

/** What should be known of several charts, each thing once, with the series of which it is true. */
function remarksTogether(views: readonly { readonly name: string; readonly view: ChartView }[]): readonly string[] {
  const said = views.flatMap(({ name, view }) => view.remarks.map((remark) => ({ name, remark }))).filter(({ remark }) => remark !== remarkWords.noneEarlier)
  return [...Map.groupBy(said, ({ remark }) => remark)].map(([remark, of]) => words.remarkOfSeries(of.map(({ name }) => name), remark, of.length === views.length))
}

function SeveralCharts({ model: { read, today, choices, charted }, carried }: { readonly model: ChartPageModel; readonly carried: ReturnType<typeof carriedFields> }): ReactNode {
  const views = charted.map((one) => ({ name: shownValue(one.name ?? ''), view: viewOf(read, choices, one) }))
  const [first] = views
  if (first === undefined) return null
  return (
    <>
      <ProcessFacets
        words={{ heading: words.several, headingLevel: 2, sentence: words.severalSentence(views.length) }}
        facets={views.map(({ name, view }) => ({ name, sentence: view.figure.words.sentence, chart: view.figure.chart, variation: view.figure.variation ?? null, assurance: view.figure.assurance ?? null }))}
        scale="shared"
        ruleSet={first.view.figure.ruleSet}
      />
      <About heading={words.aboutSeveralHeading} remarks={[...futureDateWords(read, today), ...remarksTogether(views)]} />
      <OwnForm action={href(paths.chartAMeasureCsv)} carried={carried} buttons={[{ text: words.severalFile, isSecondary: true, givesFile: 'extra' }]} />
    </>
  )
}
