import type { ReactNode } from 'react'
import { Bullets, DetailsTable, NextSteps, PageHeading, Paragraphs, PrintButton, directorateAssets } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { wardPageWords } from '../../simulated-ward/index.ts'
import type { DebriefView } from '../view/debrief-view.ts'
import { debriefWords as words, pastRoundHeading } from '../words/debrief.ts'
import { pageWords, roundWords } from '../words/pages.ts'
import { wardWords } from '../words/wards.ts'
import { WardCharts } from './ward-charts.tsx'

/** What looking back is told. */
export interface DebriefPageModel {
  /** Texts of this run, and of runs in which nothing is decided: in the same circumstances, and in others. */
  readonly runs: { readonly own: string; readonly same: string; readonly other: string }
  readonly view: DebriefView
}

/** A whole run looked back at: what was asked and done, what happened, where to look further, questions, and what the model cannot say. */
export function debriefPage({ runs, view }: DebriefPageModel): string {
  return sitePage({
    title: words.title,
    styles: [directorateAssets.stylesheet],
    wayBack: { kind: 'back', link: { text: pageWords.title, href: href(paths.directorate) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={words.lead} />
        <AskedAndDone view={view} />
        <h2 className="nhsuk-heading-l">{words.outcomes}</h2>
        <WardCharts wards={view.wards} weeks={view.weeks} />
        <div className="ek-reading">
          <LookFurther run={runs.own} />
          <h2 className="nhsuk-heading-l">{words.questions}</h2>
          <Bullets lines={words.askedOfYou} />
          <p>{words.questionsLead}</p>
          <h2 className="nhsuk-heading-l">{words.cannot}</h2>
          <Bullets lines={words.cannotLines} />
          <p>{wardPageWords.note.support}</p>
          <PrintButton />
          <NextSteps links={waysOn(runs)} />
          <p className="ek-note ek-screen-only">{roundWords.keep}</p>
        </div>
      </>
    ),
  })
}

function AskedAndDone({ view: { yours, wards } }: { readonly view: DebriefView }): ReactNode {
  const { week, asked, care, management, leadership, trust } = words.table
  const columns = [{ heading: week }, { heading: asked }, ...[care, management, leadership, trust].map((heading) => ({ heading, isNumber: true }))]
  return (
    <section className="ek-reading ek-directorate__done">
      <h2 className="nhsuk-heading-l">{words.asked}</h2>
      <p>{words.askedLead}</p>
      <h3 className="nhsuk-heading-m">{words.yourHours}</h3>
      <Bullets lines={yours.map(({ first, last, hours }) => `${pastRoundHeading(first, last)}: ${hours}.`)} />
      {wards.map(({ name, sentences, rows }) => {
        const { ward, manager } = wardWords[name]
        return (
          <div key={name}>
            <h3 className="nhsuk-heading-m">{`${ward}: ${manager}`}</h3>
            <Paragraphs lines={sentences} />
            <DetailsTable summary={words.byWeek} table={{ caption: `${manager}, ${ward}`, columns, rows }} />
          </div>
        )
      })}
      <p>{roundWords.exact}</p>
    </section>
  )
}

function LookFurther({ run }: { readonly run: string }): ReactNode {
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-l">{words.furtherHeading}</h2>
      <p>{words.furtherLead}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          <a href={href(paths.directorateTurningPoints, {}, { run })}>{words.points}</a>
        </li>
        <li>
          <a href={href(paths.directorateOtherWays, {}, { run })}>{words.ways}</a>
        </li>
      </ul>
    </section>
  )
}

function waysOn({ same, other }: DebriefPageModel['runs']) {
  const { next } = words
  return [
    { text: next.same, href: href(paths.directorate, {}, { run: same }) },
    { text: next.other, href: href(paths.directorate, {}, { run: other }) },
    { text: next.ward, href: href(paths.simulatedWard) },
    { text: next.situation, href: href(paths.situationPractice) },
  ]
}
