import type { ReactNode } from 'react'
import { formatNumber } from '../../../kernel/number-text.ts'
import { BalanceMap, CompareTable, CsvLink, DataTable, HowSure, InlineMark, PageHeading, PeerStrip, ProblemSummary, TextField } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type Choice, organisationsAtMost } from '../rules/comparison.ts'
import type { ComparisonView, ComparedFigure } from '../rules/comparison-view.ts'
import { compareWords as words } from '../words/compare.ts'
import { figureWords } from '../words/figures.ts'
import { organisationWords } from '../words/organisation.ts'
import { directionOf } from './balance-section.tsx'
import { noteSentence } from './data-section.tsx'
import { Button } from 'nhsuk-react-components'

/** What the page is told: what was typed, what became of it, and the comparison when there is one. */
export interface ComparePageModel {
  readonly choices: readonly Choice[]
  /** True when the form was sent. */
  readonly wasSent: boolean
  readonly view: ComparisonView | null
}

/** The page that compares up to four organisations. */
export function comparePage({ choices, wasSent, view }: ComparePageModel): string {
  const problems = problemsOf(choices, wasSent)
  return sitePage({
    part: 'organisations',
    title: view === null ? words.title : words.titleOf(view.organisations.map((organisation) => organisation.name)),
    hasProblem: problems.length > 0,
    content: (
      <>
        <ProblemSummary problems={problems} />
        <PageHeading heading={words.title} answer={words.lead} />
        <ChoiceForm choices={choices} problems={problems} />
        {view !== null && <Comparison view={view} />}
      </>
    ),
  })
}

interface FieldProblem {
  readonly fieldId: string
  readonly words: string
}

function problemsOf(choices: readonly Choice[], wasSent: boolean): readonly FieldProblem[] {
  if (wasSent && choices.every((choice) => choice.kind === 'nothing')) return [{ fieldId: 'code-1', words: words.empty }]
  return choices.flatMap((choice, place) => {
    const text = problemText(choice)
    return text === null ? [] : [{ fieldId: `code-${place + 1}`, words: text }]
  })
}

function problemText(choice: Choice): string | null {
  switch (choice.kind) {
    case 'nothing':
    case 'chosen':
      return null
    case 'unknown':
      return words.unknown(choice.typed)
    case 'without-figures':
      return words.withoutFigures(choice.organisation.name, choice.organisation.type.toLowerCase())
    case 'ambiguous':
      return words.ambiguous(choice.typed, choice.candidates.map((candidate) => `${candidate.name} (${candidate.code})`))
    case 'twice':
      return words.twice(choice.organisation.name)
  }
}

function ChoiceForm({ choices, problems }: { readonly choices: readonly Choice[]; readonly problems: readonly FieldProblem[] }): ReactNode {
  return (
    <form method="get" action={href(paths.compareOrganisations)} noValidate className="ek-compare-form">
      {Array.from({ length: organisationsAtMost }, (_, place) => {
        const id = `code-${place + 1}`
        const choice = choices[place] ?? { kind: 'nothing' }
        const problem = problems.find((one) => one.fieldId === id)?.words
        return (
          <TextField
            key={id}
            id={id}
            name="code"
            label={words.label(place + 1)}
            value={choice.kind === 'nothing' ? '' : choice.kind === 'chosen' ? choice.organisation.code : choice.typed}
            {...(problem === undefined ? {} : { problem })}
          />
        )
      })}
      <Button>{words.button}</Button>
    </form>
  )
}

function Comparison({ view }: { readonly view: ComparisonView }): ReactNode {
  return (
    <>
      <Key view={view} />
      <Quantities view={view} />
      <Ratings view={view} />
      <h2 className="nhsuk-heading-l">{words.outcomesHeading}</h2>
      <p>{organisationWords.outcomes.lead}</p>
      <HowSure>{words.outcomesSure}</HowSure>
      <FigureTable view={view} figures={view.outcomes} caption={words.outcomesCaption} />
      <CsvLink href={href(paths.compareCsv, {}, { code: view.organisations.map((organisation) => organisation.code) })} what={words.csv} />
    </>
  )
}

/** Which mark and code is which organisation, and which counts are not to be compared. */
function Key({ view }: { readonly view: ComparisonView }): ReactNode {
  return (
    <ul className="nhsuk-list">
      {view.organisations.map((organisation, place) => {
        const note = view.notes[place]?.find((one) => one.kind === 'coding')
        return (
          <li key={organisation.code}>
            <InlineMark place={place} /> {organisation.code}: <a href={href(paths.organisation, { code: organisation.code })}>{organisation.name}</a>
            {note !== undefined && <span className="ek-note">{noteSentence(note)}</span>}
          </li>
        )
      })}
    </ul>
  )
}

function Quantities({ view }: { readonly view: ComparisonView }): ReactNode {
  const [leading] = view.quantities
  return (
    <section>
      <h2 className="nhsuk-heading-l">{words.quantityHeading}</h2>
      {leading !== undefined && leading.year !== null && (
        <PeerStrip
          words={{ heading: `${figureWords.managers_per_gbp10m.name}, ${leading.year}`, sentence: organisationWords.quantity.caution, howSure: organisationWords.quantity.sure }}
          measure={figureWords.managers_per_gbp10m.name}
          format={{ decimals: 2 }}
          peersName={organisationWords.quantity.peers(leading.peers.length)}
          peers={leading.peers}
          {...(leading.quarters === null ? {} : { quarters: leading.quarters })}
          named={view.organisations.map((organisation, place) => {
            const value = leading.values[place] ?? null
            return { name: organisation.name, ...(value === null ? {} : { value }) }
          })}
        />
      )}
      <FigureTable view={view} figures={view.quantities} caption={words.quantityCaption} />
    </section>
  )
}

function Ratings({ view }: { readonly view: ComparisonView }): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-l">{words.ratingsHeading}</h2>
      <CompareTable
        caption={words.ratingsCaption}
        organisations={view.organisations.map((organisation) => organisation.code)}
        rows={view.ratings.map(({ figure, year, values }) => ({
          what: figureWords[figure].name,
          note: year === null ? '' : String(year),
          values: values.map((rating) => (rating === null ? words.missing : `${formatNumber(rating.value, 2)} (${formatNumber(rating.lower, 2)} to ${formatNumber(rating.upper, 2)})`)),
        }))}
      />
      <ClearDifferences view={view} />
      {view.balance !== null && (
        <BalanceMap
          words={{ heading: `${organisationWords.map.chartHeading}, ${view.balance.year}`, sentence: organisationWords.map.notVerdict, howSure: organisationWords.map.sure }}
          format={{ decimals: 2 }}
          management={organisationWords.map.managementAxis}
          leadership={organisationWords.map.leadershipAxis}
          middle={view.balance.middle}
          peers={view.balance.peers}
          named={view.balance.named.map(({ organisation, position }) => ({
            name: organisation.name,
            ...(position === null
              ? { direction: 'cannot-tell' as const }
              : { label: organisationWords.map.labels[position.placement], management: position.management, leadership: position.leadership, region: position.region, direction: directionOf(position.placement) }),
          }))}
        />
      )}
    </section>
  )
}

/** The pairs of ratings that differ by more than chance explains. */
function ClearDifferences({ view }: { readonly view: ComparisonView }): ReactNode {
  if (view.organisations.length < 2) return null
  if (view.clear.length === 0) return <p>{words.allUnclear}</p>
  return (
    <>
      <DataTable
        caption={words.clearCaption}
        columns={words.clearColumns.map((heading) => ({ heading }))}
        rows={view.clear.map(({ figure, higher, lower }) => [figureWords[figure].name, higher, lower])}
      />
      <p>{words.notClear}</p>
    </>
  )
}

function noteOf(description: ComparedFigure['description'], year: number | null, quarters: ComparedFigure['quarters']): string {
  if (year === null) return ''
  if (quarters === null) return String(year)
  const write = (value: number) => `${formatNumber(value, description.decimals)}${description.unit}`
  return words.middleHalf(year, write(quarters.lower), write(quarters.upper))
}

function FigureTable({ view, figures, caption }: { readonly view: ComparisonView; readonly figures: readonly ComparedFigure[]; readonly caption: string }): ReactNode {
  return (
    <CompareTable
      caption={caption}
      organisations={view.organisations.map((organisation) => organisation.code)}
      rows={figures.map(({ description, year, values, quarters }) => ({
        what: figureWords[description.figure].name,
        note: noteOf(description, year, quarters),
        values: values.map((value) => (value === null ? words.missing : `${formatNumber(value, description.decimals)}${description.unit}`)),
      }))}
    />
  )
}
