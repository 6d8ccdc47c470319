import { byName } from '../../../kernel/by-name.ts'
import { type CalendarDate, parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { ChartProblem, ChartRow } from './types.ts'

/** A row whose date, value and facet have been read. */
export interface DatedRow {
  /** Counted from 1. */
  readonly row: number
  readonly date: string
  readonly day: CalendarDate
  /** Time of day as `hh:mm:ss.fff...`; nothing for a row without one, which comes first on its day. */
  readonly time: string
  readonly value: number | null
  readonly isGhost: boolean
}

/** The rows of one facet in time order. */
export interface FacetRows {
  readonly facet: string | null
  readonly rows: readonly DatedRow[]
}

/** ISO 8601: a day, perhaps with a time of day and a zone. Only the day as it is written, and the order within it, count. */
const isoDate = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/u

/** Beyond this the sums of a long series would leave the range of numbers. */
const largestValue = 1e300

/**
 * Reads rows, parts them by facet and brings each facet into time order.
 * @param rows any count, any order
 * @returns facets by name
 * @error every row that cannot be read, and every date that a facet has twice
 */
export function facetsOf(rows: readonly ChartRow[]): Result<readonly FacetRows[], readonly ChartProblem[]> {
  const hasFacets = rows.some(({ facet }) => facet !== null)
  const problems: ChartProblem[] = []
  const byFacet = new Map<string | null, DatedRow[]>()
  rows.forEach((given, index) => {
    const read = readRow(given, index + 1, hasFacets)
    if (!read.ok) return problems.push(read.error)
    const rowsOfFacet = byFacet.get(given.facet)
    return rowsOfFacet === undefined ? byFacet.set(given.facet, [read.value]) : rowsOfFacet.push(read.value)
  })
  const facets = [...byFacet].sort(([one], [other]) => byFacetName(one ?? '', other ?? '')).map(([facet, found]) => ({ facet, rows: found.sort(byTime) }))
  const all = [...problems, ...facets.flatMap(datesTwice)]
  return all.length === 0 ? success(facets) : failure(all)
}

function readRow({ date, value, facet, isGhost = false }: ChartRow, row: number, hasFacets: boolean): Result<DatedRow, ChartProblem> {
  if (date === null) return failure({ code: 'date-missing', row })
  const [, dayText = '', time = ''] = isoDate.exec(date) ?? []
  const day = parseCalendarDate(dayText)
  if (!day.ok || !isTimeOfDay(time)) return failure({ code: 'no-such-date', row, text: date })
  if (hasFacets && (facet === null || facet.trim() === '')) return failure({ code: 'facet-missing', row })
  const isMissing = value === null || Number.isNaN(value)
  if (!isMissing && !Number.isFinite(value)) return failure({ code: 'value-not-finite', row })
  if (!isMissing && Math.abs(value) > largestValue) return failure({ code: 'value-too-large', row, value })
  return success({ row, date, day: day.value, time, value: isMissing ? null : value, isGhost })
}

function isTimeOfDay(time: string): boolean {
  const [hour = '0', minute = '0', second = '0'] = time.split(':')
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
}

/** Names that people call the same still have one order. */
function byFacetName(one: string, other: string): number {
  return byName(one, other) || (one < other ? -1 : 1)
}

function byTime(one: DatedRow, other: DatedRow): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1
  return one.time === other.time ? one.row - other.row : one.time < other.time ? -1 : 1
}

function datesTwice({ facet, rows }: FacetRows): readonly ChartProblem[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]
    const isTwice = before !== undefined && before.day === row.day && before.time === row.time
    return isTwice ? [{ code: 'date-twice', date: row.date, facet, rows: [before.row, row.row] } as const] : []
  })
}
