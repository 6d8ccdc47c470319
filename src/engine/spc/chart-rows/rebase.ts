import { type CalendarDate, parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { FacetRows } from './dated-rows.ts'
import type { ByFacet, ChartProblem, ChartWarning } from './types.ts'

/** Where the segments of a series start. */
export interface SegmentStarts {
  readonly starts: readonly number[]
  /** 1 when the first point is itself a rebase day, else 0. */
  readonly firstGroup: 0 | 1
  readonly warnings: readonly ChartWarning[]
}

/**
 * Reads the days at which segments start.
 * @param rebase ISO days, for every facet or by its name
 * @error days that no calendar has, and facets that no row names
 */
export function readRebase(rebase: ByFacet<readonly string[]>, facets: readonly FacetRows[]): Result<ByFacet<readonly CalendarDate[]>, readonly ChartProblem[]> {
  const texts = rebase.kind === 'every' ? rebase.value : [...rebase.values.values()].flat()
  const days = new Map<string, CalendarDate>()
  const problems: ChartProblem[] = rebase.kind === 'every' ? [] : unknownFacets(rebase.values, facets).map((facet) => ({ code: 'rebase-facet-unknown', facet }))
  for (const text of texts) {
    const day = parseCalendarDate(text)
    if (day.ok) days.set(text, day.value)
    else problems.push({ code: 'rebase-no-such-date', text })
  }
  if (problems.length > 0) return failure(problems)
  const daysOf = (some: readonly string[]): readonly CalendarDate[] => some.flatMap((text) => days.get(text) ?? [])
  return success(rebase.kind === 'every' ? { kind: 'every', value: daysOf(rebase.value) } : { kind: 'by-facet', values: new Map([...rebase.values].map(([facet, some]) => [facet, daysOf(some)])) })
}

/** Names of facets that no row has. */
export function unknownFacets(named: ReadonlyMap<string, unknown>, facets: readonly FacetRows[]): readonly string[] {
  return [...named.keys()].filter((name) => facets.every(({ facet }) => facet !== name))
}

/** What holds for a facet; undefined when nothing was said for it. */
export function valueFor<Value>(given: ByFacet<Value>, facet: string | null): Value | undefined {
  return given.kind === 'every' ? given.value : facet === null ? undefined : given.values.get(facet)
}

/**
 * Where segments start: at the first point of the day, or at the next point where the day has none, with a warning.
 * @param days at which a new segment starts, any order
 */
export function segmentStarts({ facet, rows }: FacetRows, days: readonly CalendarDate[]): SegmentStarts {
  const sorted = [...new Set(days)].sort()
  const [first] = rows
  const places = first === undefined ? [] : sorted.map((date) => placeOf(date, first.day, rows))
  return {
    starts: places.flatMap(({ start }) => start ?? []),
    firstGroup: first !== undefined && sorted.includes(first.day) ? 1 : 0,
    warnings: places.flatMap(({ warning }) => (warning === null ? [] : [{ ...warning, facet }])),
  }
}

type Place = { readonly start: number | null; readonly warning: RebaseWarning | null }
type RebaseWarning =
  | { readonly code: 'rebase-before-first-point' | 'rebase-after-last-point'; readonly date: CalendarDate }
  | { readonly code: 'rebase-between-points'; readonly date: CalendarDate; readonly startsAt: CalendarDate }

function placeOf(date: CalendarDate, firstDay: CalendarDate, rows: FacetRows['rows']): Place {
  if (date < firstDay) return { start: null, warning: { code: 'rebase-before-first-point', date } }
  const start = rows.findIndex(({ day }) => day >= date)
  const startsAt = rows[start]?.day
  if (startsAt === undefined) return { start: null, warning: { code: 'rebase-after-last-point', date } }
  return { start, warning: startsAt === date ? null : { code: 'rebase-between-points', date, startsAt } }
}
