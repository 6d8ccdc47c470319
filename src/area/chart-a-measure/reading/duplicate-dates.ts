import type { DifferenceLedger } from './differences.ts'
import type { DuplicateChoice, ReadQuestion, SeriesRow } from './types.ts'

interface SettledRows {
  readonly rows: readonly SeriesRow[]
  readonly question: ReadQuestion | null
}

const mostExamples = 5

/**
 * Rows of the same day and the same series: asked about, or settled as a person chose.
 * @param rows with dates, in any order
 * @param column of the values
 */
export function settleDuplicates(rows: readonly SeriesRow[], column: number, choice: DuplicateChoice | undefined, differences: DifferenceLedger): SettledRows {
  const groups = Map.groupBy(rows, ({ date, facet }) => `${date}\n${facet ?? ''}`)
  if (groups.size === rows.length) return { rows, question: null }
  const double = [...groups.values()].filter(({ length }) => length > 1)
  if (choice === undefined) return { rows, question: { code: 'duplicate-dates', days: double.length, examples: double.slice(0, mostExamples).flatMap(exampleOf) } }
  if (choice === 'in-order') return { rows: rows.map((row) => ({ ...row, date: null })), question: null }
  return { rows: [...groups.values()].flatMap((group) => settled(group, column, choice, differences)), question: null }
}

function exampleOf(group: readonly SeriesRow[]): Extract<ReadQuestion, { code: 'duplicate-dates' }>['examples'] {
  const [first] = group
  return first === undefined || first.date === null ? [] : [{ date: first.date, facet: first.facet, rows: group.map(({ row }) => row), typed: group.map(({ valueTyped }) => valueTyped) }]
}

function settled(group: readonly SeriesRow[], column: number, choice: Exclude<DuplicateChoice, 'in-order'>, differences: DifferenceLedger): readonly SeriesRow[] {
  const kept = choice === 'keep-last' ? group.at(-1) : group[0]
  if (kept === undefined || group.length === 1) return group
  const others = group.filter((row) => row !== kept)
  if (choice !== 'add-up') {
    for (const { row, valueTyped } of others) differences.note('left-out', column, { row, typed: valueTyped, read: '' })
    return [kept]
  }
  const added = { ...kept, value: sum(group.map(({ value }) => value)), denominator: sum(group.map(({ denominator }) => denominator)) }
  differences.note('added-up', column, { row: kept.row, typed: group.map(({ valueTyped }) => valueTyped).join(' + '), read: added.value === null ? '' : String(added.value) })
  return [added]
}

/** What is missing adds nothing; when all are missing, the sum is. Tails of doubles (0.1 + 0.2) are cut off. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : Number(known.reduce((total, value) => total + value, 0).toPrecision(15))
}
