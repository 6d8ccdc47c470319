import { inRisingOrder, quantileOfSorted } from '../../../kernel/statistics/quantile.ts'
import type { GroupCounts } from './count-figures.ts'
import { type HeldBack, type ShownCount, fewestShown, holdBack, shownRow, shownTotal } from './hold-back.ts'

/** A share as it may be shown, 0 to 1; `nobody` when there is nobody to have a share of. */
export type ShownShare = { readonly kind: 'shown'; readonly share: number } | { readonly kind: 'nobody' } | { readonly kind: 'held-back' }

/** Posts per manager as they may be shown: the middle one and the two between which the middle half lies. */
export type ShownSpan = { readonly kind: 'shown'; readonly median: number; readonly lower: number; readonly upper: number } | { readonly kind: 'nobody' } | { readonly kind: 'held-back' }

/** The figures of one group, or of all together, as they may be shown. Posts are no people: their number is always shown. */
export interface ShownFigures {
  readonly posts: number
  readonly vacancies: ShownCount
  readonly people: ShownCount
  readonly clinicalShare: ShownShare
  readonly managers: ShownCount
  readonly span: ShownSpan
  readonly actingUp: ShownCount
  readonly pastAgreed: ShownCount
}

/**
 * The figures with every number of 1 to 4 people held back, and what it could be worked out from.
 * What follows by subtraction within a row counts as shown: vacancies tell the posts that are held, a share tells both parts, people past the agreed day tell those who are not.
 * @param groups the counts of each group; their sums are the total
 */
export function showFigures(groups: readonly GroupCounts[]): { readonly rows: readonly ShownFigures[]; readonly total: ShownFigures } {
  const columns = columnsOf(groups)
  const held = heldOf(columns)
  const spans = groups.map((group) => group.spans)
  const rows = groups.map((group, row) => figuresOf({ posts: group.posts, spans: spans[row] ?? [] }, (name) => columns[name][row] ?? 0, (name) => shownRow(columns[name], row, held[name])))
  const whole = { posts: groups.reduce((sum, { posts }) => sum + posts, 0), spans: spans.flat() }
  const sumOf = (name: ColumnName) => columns[name].reduce((sum, value) => sum + value, 0)
  return { rows, total: figuresOf(whole, sumOf, (name) => shownTotal(columns[name], held[name])) }
}

type ColumnName = 'heldPosts' | 'people' | 'clinicalPeople' | 'managers' | 'actingUp' | 'pastAgreed'
type Columns = Readonly<Record<ColumnName, readonly number[]>>

function columnsOf(groups: readonly GroupCounts[]): Columns {
  const column = (name: ColumnName) => groups.map((group) => group[name])
  return { heldPosts: column('heldPosts'), people: column('people'), clinicalPeople: column('clinicalPeople'), managers: column('managers'), actingUp: column('actingUp'), pastAgreed: column('pastAgreed') }
}

function heldOf(columns: Columns): Readonly<Record<ColumnName, HeldBack>> {
  const [people, actingUp] = [holdBack([columns.people]), holdBack([columns.actingUp])]
  return {
    people,
    actingUp,
    heldPosts: holdBack([columns.heldPosts], { alsoHeld: people }),
    clinicalPeople: holdParts(columns.clinicalPeople, columns.people, people),
    managers: holdBack([columns.managers]),
    pastAgreed: holdParts(columns.pastAgreed, columns.actingUp, actingUp),
  }
}

/** A part of a whole, where the whole is shown in some rows: what is left of it must not be 1 to 4 either. */
function holdParts(parts: readonly number[], wholes: readonly number[], alsoHeld: HeldBack): HeldBack {
  const rest = wholes.map((whole, row) => whole - (parts[row] ?? 0))
  return holdBack([parts, rest], { alsoHeld, atMost: wholes.map((whole, row) => (alsoHeld.rows.has(row) ? null : whole)) })
}

function figuresOf({ posts, spans }: { readonly posts: number; readonly spans: readonly number[] }, valueOf: (name: ColumnName) => number, shown: (name: ColumnName) => ShownCount): ShownFigures {
  const heldPosts = shown('heldPosts')
  const clinical = shown('clinicalPeople')
  const people = valueOf('people')
  return {
    posts,
    vacancies: heldPosts.kind === 'shown' ? { kind: 'shown', count: posts - heldPosts.count } : { kind: 'held-back' },
    people: shown('people'),
    clinicalShare: clinical.kind !== 'shown' ? { kind: 'held-back' } : people === 0 ? { kind: 'nobody' } : { kind: 'shown', share: clinical.count / people },
    managers: shown('managers'),
    span: spanOf(spans, shown('managers')),
    actingUp: shown('actingUp'),
    pastAgreed: shown('pastAgreed'),
  }
}

function spanOf(spans: readonly number[], managers: ShownCount): ShownSpan {
  if (managers.kind !== 'shown') return { kind: 'held-back' }
  if (managers.count < fewestShown) return { kind: 'nobody' }
  const sorted = inRisingOrder(spans)
  return { kind: 'shown', median: quantileOfSorted(sorted, 0.5), lower: quantileOfSorted(sorted, 0.25), upper: quantileOfSorted(sorted, 0.75) }
}
