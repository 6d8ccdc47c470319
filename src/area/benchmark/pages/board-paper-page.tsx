import type { ReactNode } from 'react'
import { formatNumber } from '../../../kernel/number-text.ts'
import { DataTable, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { PublishedFact } from '../rules/dataset.ts'
import type { QuantityFigure } from '../rules/figures.ts'
import type { OrganisationView } from '../rules/organisation-view.ts'
import { figureWords } from '../words/figures.ts'
import { organisationWords } from '../words/organisation.ts'
import { paperWords as words } from '../words/paper.ts'
import { noteSentence } from './data-section.tsx'

/** What the paper is told. */
export interface BoardPaperModel {
  readonly view: OrganisationView
  /** The international and workforce figures that stand beside it, in the order of the paper. */
  readonly facts: readonly PublishedFact[]
  readonly thisYear: number
}

/** A paper for a board on one sheet: the age of the data first, then five questions, then the figures with their definitions. */
export function boardPaperPage({ view, facts, thisYear }: BoardPaperModel): string {
  const { organisation } = view
  return sitePage({
    part: 'organisations',
    title: `${words.title}: ${organisation.name}`,
    wayBack: { kind: 'back', link: { text: words.back(organisation.name), href: href(paths.organisation, { code: organisation.code }) } },
    content: (
      <div className="ek-paper">
        <PageHeading caption={words.forBoard(organisation.name)} heading={words.title} answer={words.age(view.newestRatings, thisYear - view.newestRatings)} />
        <p className="ek-screen-only">{words.print}</p>
        <ol>
          {words.questions.map(({ question, why }) => (
            <li key={question}>
              <strong>{question}</strong> {why}
            </li>
          ))}
        </ol>
        <OwnFigures view={view} />
        <h2 className="nhsuk-heading-s">{words.factsHeading}</h2>
        <p>{words.factsCaution}</p>
        <ul>
          {facts.map((fact) => (
            <li key={fact.figure + fact.year}>{words.fact(fact)}</li>
          ))}
        </ul>
      </div>
    ),
  })
}

function OwnFigures({ view }: { readonly view: OrganisationView }): ReactNode {
  const rows = [...quantityRows(view), ...ratingRows(view)]
  const warning = view.notes.find((note) => note.kind === 'coding')
  return (
    <>
      <h2 className="nhsuk-heading-s">{words.figuresHeading}</h2>
      <DataTable caption={words.tableCaption} columns={words.columns.map((heading, place) => ({ heading, isNumber: place > 0 }))} rows={rows} isCaptionHidden />
      {warning !== undefined && <p>{noteSentence(warning)}</p>}
      <p>{organisationWords.quantity.caution}</p>
    </>
  )
}

function quantityRows(view: OrganisationView): readonly (readonly ReactNode[])[] {
  return view.quantities
    .filter(({ figure }) => figure === 'managers_per_gbp10m' || figure === 'manager_share_pct')
    .map(({ figure, position }) =>
      position.kind === 'missing'
        ? [figureWords[figure].name, position.year, words.missing, '']
        : [
            figureWords[figure].name,
            position.year,
            write(position.value, figure),
            words.middleHalf(write(position.middleHalf[0], figure), write(position.middleHalf[1], figure)),
          ],
    )
}

function write(value: number, figure: QuantityFigure): string {
  return `${formatNumber(value, 2)}${figure === 'manager_share_pct' ? '%' : ''}`
}

function ratingRows(view: OrganisationView): readonly (readonly ReactNode[])[] {
  const newest = [
    { figure: 'management_score' as const, rating: view.management.at(-1) },
    { figure: 'senior_leadership_score' as const, rating: view.leadership.at(-1) },
  ]
  return newest.map(({ figure, rating }) =>
    rating === undefined
      ? [figureWords[figure].name, '', words.missing, '']
      : [
          figureWords[figure].name,
          rating.year,
          `${formatNumber(rating.value, 2)} (${formatNumber(rating.lower, 2)} to ${formatNumber(rating.upper, 2)})`,
          rating.mean === null ? '' : words.mean(formatNumber(rating.mean, 2)),
        ],
  )
}
