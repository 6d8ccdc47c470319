import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { folded } from '../../../kernel/line-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type CellReader, type TableFileProblem, type TableProblem, type TableRow, type UnknownColumn, cellReader, openTable, readTableFile } from '../../catalogue/index.ts'
import type { ReportedStart } from '../records.ts'
import type { ReportUnit } from '../rules/report.ts'
import { type PostColumn, longestUnit, mostPosts, neededColumns, postColumns } from './columns.ts'

/** What is wrong between two days of a row, or with a day that is ahead. */
export type PostProblem =
  | { readonly code: 'ended-before-start' | 'until-before-start' | 'agreed-before-draft' | 'agreed-without-draft' }
  | { readonly code: 'post-day-ahead'; readonly today: CalendarDate }

/** Why a row is not counted. */
export type RowRefusal = TableProblem<PostColumn, PostProblem>

/** Why nothing of a file can be read. */
export type PostsFileProblem = { readonly kind: 'file'; readonly problem: TableFileProblem } | { readonly kind: 'table'; readonly problem: TableProblem<PostColumn> }

/** A file of posts that was read: what counts, and what does not. */
export interface ReadPosts {
  readonly starts: readonly ReportedStart[]
  /** The file itself first, then its units in the order of their first row. */
  readonly units: readonly [ReportUnit, ...ReportUnit[]]
  readonly refusals: readonly RowRefusal[]
  readonly refusedRows: number
  readonly unknownColumns: readonly UnknownColumn<PostColumn>[]
  readonly columns: ReadonlySet<PostColumn>
}

const rootId = 'all'

/**
 * Posts out of a file of separated text.
 * @param wholeName what all posts together are called
 * @param today no day of something that happened may be after it
 * @error why nothing of it can be read; a row that cannot is refused by itself
 */
export function readPosts(bytes: Uint8Array, wholeName: string, today: CalendarDate): Result<ReadPosts, readonly PostsFileProblem[]> {
  const file = readTableFile(bytes, mostPosts)
  if (!file.ok) return failure([{ kind: 'file', problem: file.error }])
  const [header, ...below] = file.value
  // A row with too many cells is refused like any other row: the headings are looked at with the rows that fit.
  const tooLong = below.filter(({ cells }) => header !== undefined && filled(cells) > header.cells.length)
  const fitting = below.filter((row) => !tooLong.includes(row))
  const table = openTable(header === undefined ? [] : [header, ...(fitting.length === 0 ? below : fitting)], { columns: postColumns, needed: neededColumns, mostRows: mostPosts })
  if (!table.ok) return failure(table.error.map((problem) => ({ kind: 'table', problem })))
  const { places, unknown } = table.value
  const refusals: RowRefusal[] = tooLong.map(({ row, cells }) => ({ row, column: null, code: 'row-too-long', found: filled(cells), expected: header?.cells.length ?? 0 }))
  const unitNames = new Map<string, string>()
  const starts = fitting.flatMap((row): readonly ReportedStart[] => {
    const start = readRow(row, places, today, unitNames)
    if ('refusals' in start) refusals.push(...start.refusals)
    return 'refusals' in start ? [] : [start]
  })
  const used = new Set(starts.map(({ unitId }) => unitId))
  const units = [...unitNames].filter(([id]) => used.has(id)).map(([id, name]) => ({ id, parentId: rootId, name, depth: 1 }))
  return success({
    starts,
    units: [{ id: rootId, parentId: null, name: wholeName, depth: 0 }, ...units],
    refusals: refusals.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0)),
    refusedRows: below.length - starts.length,
    unknownColumns: unknown,
    columns: new Set(places.keys()),
  })
}

function filled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1
}

function readRow(row: TableRow, places: ReadonlyMap<PostColumn, number>, today: CalendarDate, unitNames: Map<string, string>): ReportedStart | { readonly refusals: readonly RowRefusal[] } {
  const refusals: RowRefusal[] = []
  const refuse = (column: PostColumn, problem: PostProblem) => refusals.push({ row: row.row, column, ...problem })
  const cells = cellReader(row, places, (column: PostColumn, problem) => refusals.push({ row: row.row, column, ...problem }))
  if (cells.isEmpty('starts_on')) cells.refuse('starts_on', { code: 'cell-missing' })
  const startsOn = cells.day('starts_on')
  const unit = cells.line('unit', longestUnit)
  const days = readDays(cells)
  const startedBy = cells.word('registered_by', ['self', 'employer'])
  if (startsOn !== null) for (const [column, problem] of dayProblems({ startsOn, ...days }, today)) refuse(column, problem)
  if (startsOn === null || refusals.length > 0) return { refusals }
  const unitId = unit === null ? rootId : `unit ${folded(unit)}`
  if (unit !== null && !unitNames.has(unitId)) unitNames.set(unitId, unit)
  return { personId: null, unitId, startsOn, startedBy, ...days }
}

type Days = Pick<ReportedStart, 'agreedUntil' | 'endedOn' | 'preparedOn' | 'charterDraftedOn' | 'charterAgreedOn'>

function readDays(cells: CellReader<PostColumn>): Days {
  return { agreedUntil: cells.day('agreed_until'), endedOn: cells.day('ended_on'), preparedOn: cells.day('prepared_on'), charterDraftedOn: cells.day('charter_drafted_on'), charterAgreedOn: cells.day('charter_agreed_on') }
}

function dayProblems({ startsOn, agreedUntil, endedOn, preparedOn, charterDraftedOn, charterAgreedOn }: Days & Pick<ReportedStart, 'startsOn'>, today: CalendarDate): readonly (readonly [PostColumn, PostProblem])[] {
  const happened = [['prepared_on', preparedOn], ['charter_drafted_on', charterDraftedOn], ['charter_agreed_on', charterAgreedOn]] as const
  return [
    ...happened.flatMap(([column, day]) => (day !== null && day > today ? [[column, { code: 'post-day-ahead' as const, today }] as const] : [])),
    ...(endedOn !== null && endedOn < startsOn ? [['ended_on', { code: 'ended-before-start' }] as const] : []),
    ...(agreedUntil !== null && agreedUntil < startsOn ? [['agreed_until', { code: 'until-before-start' }] as const] : []),
    ...(charterAgreedOn !== null && charterDraftedOn === null ? [['charter_agreed_on', { code: 'agreed-without-draft' }] as const] : []),
    ...(charterAgreedOn !== null && charterDraftedOn !== null && charterAgreedOn < charterDraftedOn ? [['charter_agreed_on', { code: 'agreed-before-draft' }] as const] : []),
  ]
}
