import type { CalendarDate } from '../../../../kernel/calendar-date.ts'
import { folded, lineText } from '../../../../kernel/line-text.ts'
import { nearestOf } from '../../../../kernel/nearest-word.ts'
import { type Result, failure, success } from '../../../../kernel/result.ts'
import type { CatalogueEntry } from '../entry.ts'
import { type CellReader, cellReader } from './cell-reader.ts'
import { type TableForm, type TableRow, type UnknownColumn, openTable } from './table.ts'
import type { TableProblem } from './table-problem.ts'

/** More applications or completions than one file brings. */
export const mostRecords = 20_000
/** The longest name of a person or programme in a cell. */
export const longestName = 254

/** Why a row about somebody's application or completion is refused, besides what is wrong with a cell by itself. */
export type RecordProblem =
  | { readonly code: 'person-unknown' | 'person-several'; readonly value: string }
  | { readonly code: 'entry-unknown'; readonly value: string; readonly nearest: string | null }
  | { readonly code: 'entry-several'; readonly value: string }
  | { readonly code: 'day-in-future'; readonly today: CalendarDate }
  | { readonly code: 'decided-before-applied' | 'decided-while-waiting' | 'decision-without-day' }
  | { readonly code: 'number-too-large'; readonly most: number }
  | { readonly code: 'same-as-row'; readonly other: number }

/** What rows are read against. */
export interface RecordGround {
  readonly entries: readonly CatalogueEntry[]
  /** Ids of the people whom a cell can mean: an employee number or a mail address, as typed. */
  readonly peopleOf: (typed: string) => readonly string[]
  readonly today: CalendarDate
}

/** Rows that were read: all of them. */
export interface RecordsReading<Read, Column extends string> {
  readonly records: readonly Read[]
  readonly unknownColumns: readonly UnknownColumn<Column>[]
}

/** Reads who and what of a row, which every such table has. */
export interface WhoAndWhat {
  readonly personId: string
  readonly entryId: string
}

/** Keeps a problem of a row. */
export type KeepProblem<Column> = (column: Column, problem: RecordProblem) => void

type PersonColumn = 'person' | 'programme'

/**
 * Reads rows about people, all of them or none.
 * @param readRow what a row says, null when something of it cannot be read; problems go to `keep`
 * @param keyOf what two rows may not both say
 * @error every row that is refused, with its column and the reason
 */
export function readRecords<Read, Column extends string>(
  rows: readonly TableRow[],
  form: TableForm<Column | PersonColumn>,
  readRow: (cells: CellReader<Column | PersonColumn>, keep: KeepProblem<Column | PersonColumn>) => Read | null,
  keyOf: (record: Read) => string,
): Result<RecordsReading<Read, Column | PersonColumn>, readonly TableProblem<Column | PersonColumn, RecordProblem>[]> {
  const table = openTable(rows, form)
  if (!table.ok) return table
  const problems: TableProblem<Column | PersonColumn, RecordProblem>[] = []
  const seen = new Map<string, number>()
  const records = table.value.below.flatMap((row): readonly Read[] => {
    const before = problems.length
    const cells = cellReader(row, table.value.places, (column: Column | PersonColumn, problem) => problems.push({ row: row.row, column, ...problem }))
    const record = readRow(cells, (column, problem) => problems.push({ row: row.row, column, ...problem }))
    if (record === null || problems.length > before) return []
    const other = seen.get(keyOf(record))
    if (other !== undefined) problems.push({ row: row.row, column: null, code: 'same-as-row', other })
    else seen.set(keyOf(record), row.row)
    return [record]
  })
  return problems.length > 0 ? failure(problems) : success({ records, unknownColumns: table.value.unknown })
}

/** Finds a programme by its id or its title, and a person by what the cell says. */
export function whoAndWhatReader({ entries, peopleOf }: RecordGround): <Column extends string>(cells: CellReader<Column | PersonColumn>, keep: KeepProblem<Column | PersonColumn>) => WhoAndWhat | null {
  const byName = new Map<string, readonly string[]>()
  for (const { id, title } of entries) for (const name of new Set([folded(id), folded(title)])) byName.set(name, [...(byName.get(name) ?? []), id])
  const suggest = suggester(entries.flatMap(({ id, title }) => [id, title]))
  return (cells, keep) => {
    const [person, programme] = [cells.neededLine('person', longestName), cells.neededLine('programme', longestName)]
    const people = lineText(cells.raw('person')) === '' ? null : peopleOf(person)
    if (people !== null && people.length !== 1) keep('person', { code: people.length === 0 ? 'person-unknown' : 'person-several', value: person })
    const found = lineText(cells.raw('programme')) === '' ? null : (byName.get(folded(programme)) ?? [])
    if (found?.length === 0) keep('programme', { code: 'entry-unknown', value: programme, nearest: suggest(programme) })
    if (found !== null && found.length > 1) keep('programme', { code: 'entry-several', value: programme })
    const [personId, entryId] = [people?.[0], found?.[0]]
    return personId === undefined || entryId === undefined || people?.length !== 1 || found?.length !== 1 ? null : { personId, entryId }
  }
}

/** Names for which one that is near is looked for: to look costs time, and nobody mends more at once. */
const mostSuggested = 50

function suggester(names: readonly string[]): (typed: string) => string | null {
  const found = new Map<string, string | null>()
  return (typed) => {
    if (!found.has(typed) && found.size < mostSuggested) found.set(typed, nearestOf(typed, names))
    return found.get(typed) ?? null
  }
}

/** A day that cannot be ahead. */
export function pastDay<Column extends string>(cells: CellReader<Column>, keep: KeepProblem<Column>, column: Column, today: CalendarDate): CalendarDate | null {
  const day = cells.day(column)
  if (day === null || day <= today) return day
  keep(column, { code: 'day-in-future', today })
  return null
}
