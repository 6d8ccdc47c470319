import { formatNumber } from '../../../kernel/number-text.ts'
import type { ShownCount } from '../figures/hold-back.ts'
import type { FigureGroup } from '../figures/groups.ts'
import type { ShownFigures } from '../figures/shown-figures.ts'
import type { FiguresView } from '../service/see-figures.ts'
import { figuresWords as words } from './figures.ts'

/** A column of the figures: its heading, and what a cell says. */
export interface FigureColumn {
  readonly heading: string
  readonly text: (figures: ShownFigures) => string
  /** Which list of people shows who they are, where the number is of such people. */
  readonly list?: 'acting-up' | 'past-agreed'
}

/** The columns of the figures, in order. */
export const figureColumns: readonly FigureColumn[] = [
  { heading: words.posts, text: ({ posts }) => formatNumber(posts) },
  { heading: words.vacancies, text: ({ vacancies }) => countText(vacancies) },
  { heading: words.people, text: ({ people }) => countText(people) },
  { heading: words.clinicalShare, text: ({ clinicalShare }) => shareText(clinicalShare) },
  { heading: words.managers, text: ({ managers }) => countText(managers) },
  { heading: words.span, text: ({ span }) => (span.kind === 'shown' ? shortNumber(span.median) : otherText(span.kind)) },
  { heading: words.spanHalf, text: ({ span }) => (span.kind === 'shown' ? words.half(shortNumber(span.lower), shortNumber(span.upper)) : otherText(span.kind)) },
  { heading: words.actingUp, text: ({ actingUp }) => countText(actingUp), list: 'acting-up' },
  { heading: words.pastAgreed, text: ({ pastAgreed }) => countText(pastAgreed), list: 'past-agreed' },
]

/** What stands out in the whole, as far as it may be shown, in sentences without a verdict. */
export function standingOut({ posts, vacancies, span, pastAgreed }: ShownFigures): readonly string[] {
  return [
    ...(span.kind === 'shown' ? [words.spanStands(shortNumber(span.median), shortNumber(span.lower), shortNumber(span.upper))] : []),
    ...(vacancies.kind === 'shown' ? [words.vacantStands(vacancies.count === 0 ? words.nobody : formatNumber(vacancies.count), formatNumber(posts))] : []),
    ...(pastAgreed.kind === 'shown' && pastAgreed.count > 1 ? [words.pastStands(formatNumber(pastAgreed.count))] : []),
  ]
}

/** Is a number of the table not told because it is small? */
export function holdsFewer(figures: ShownFigures): boolean {
  return figureColumns.some(({ text }) => text(figures) === words.fewer)
}

/** What a row is called. */
export function groupName({ unit, isByItself }: FigureGroup): string {
  return isByItself ? words.byItself(unit.name) : unit.name
}

/** The figures as rows for a spreadsheet: one for each division and figure, with the day. Numbers are bare; what is not shown says why. */
export function figuresCsvRows({ day, rows, total }: FiguresView): readonly (readonly (string | number)[])[] {
  const lines = (division: string, figures: ShownFigures) => figureValues(figures).map(([id, value]) => [day, division, id, value])
  return [[words.csvDay, words.csvDivision, words.csvFigure, words.csvValue], ...rows.flatMap(({ group, figures }) => lines(groupName(group), figures)), ...lines(words.total, total)]
}

function figureValues({ posts, vacancies, people, clinicalShare, managers, span, actingUp, pastAgreed }: ShownFigures): readonly (readonly [id: string, value: string | number])[] {
  const count = (shown: ShownCount) => (shown.kind === 'shown' ? shown.count : countText(shown))
  const ofSpan = (name: 'median' | 'lower' | 'upper') => (span.kind === 'shown' ? span[name] : otherText(span.kind))
  return [
    ['posts', posts],
    ['vacant-posts', count(vacancies)],
    ['people', count(people)],
    ['clinical-share', clinicalShare.kind === 'shown' ? clinicalShare.share : otherText(clinicalShare.kind)],
    ['managers', count(managers)],
    ['posts-per-manager-middle', ofSpan('median')],
    ['posts-per-manager-lower-quarter', ofSpan('lower')],
    ['posts-per-manager-upper-quarter', ofSpan('upper')],
    ['acting-up', count(actingUp)],
    ['past-agreed-end', count(pastAgreed)],
  ]
}

function countText(count: ShownCount): string {
  switch (count.kind) {
    case 'shown':
      return formatNumber(count.count)
    case 'fewer':
      return words.fewer
    case 'held-back':
      return words.heldBack
  }
}

function shareText(share: ShownFigures['clinicalShare']): string {
  return share.kind === 'shown' ? words.percent(formatNumber(share.share * 100)) : otherText(share.kind)
}

function otherText(kind: 'nobody' | 'held-back'): string {
  return kind === 'nobody' ? words.nobody : words.heldBack
}

function shortNumber(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1)
}
