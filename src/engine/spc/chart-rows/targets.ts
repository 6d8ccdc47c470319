import { parseCalendarDate } from '../../../kernel/calendar-date.ts'
import type { FacetRows } from './dated-rows.ts'
import { unknownFacets } from './rebase.ts'
import type { ByFacet, ChartProblem, TargetRange, Targets } from './types.ts'

/**
 * Everything that is impossible about targets.
 * @returns none when `targetsAt` can be asked
 */
export function targetProblems(target: ByFacet<Targets>, facets: readonly FacetRows[]): readonly ChartProblem[] {
  if (target.kind === 'every') return problemsOf(target.value, null)
  const unknown = unknownFacets(target.values, facets).map((facet) => ({ code: 'target-facet-unknown', facet }) as const)
  return [...unknown, ...[...target.values].flatMap(([facet, targets]) => problemsOf(targets, facet))]
}

/**
 * The target in force at each point.
 * @param targets as `targetProblems` found nothing wrong with
 * @returns null where there is none
 */
export function targetsAt(targets: Targets, { rows }: FacetRows): readonly (number | null)[] {
  if (!isRanges(targets)) return rows.map(() => known(targets))
  return rows.map(({ day }) => known(targets.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))?.target ?? null))
}

function known(target: number | null): number | null {
  return target === null || Number.isNaN(target) ? null : target
}

function isRanges(targets: Targets): targets is readonly TargetRange[] {
  return typeof targets === 'object' && targets !== null
}

function problemsOf(targets: Targets, facet: string | null): readonly ChartProblem[] {
  const ranges = isRanges(targets) ? targets : [{ from: null, to: null, target: targets ?? NaN }]
  const infinite = ranges.some(({ target }) => !Number.isNaN(target) && !Number.isFinite(target))
  const days = ranges.flatMap(({ from, to }) => [from, to]).filter((text) => text !== null)
  const wrongDays = days.filter((text) => !parseCalendarDate(text).ok)
  return [
    ...(infinite ? [{ code: 'target-not-finite', facet } as const] : []),
    ...wrongDays.map((text) => ({ code: 'target-no-such-date', text }) as const),
    ...(wrongDays.length === 0 ? orderProblems(ranges, facet) : []),
  ]
}

/** ISO days stand in the order of their letters. */
function orderProblems(ranges: readonly TargetRange[], facet: string | null): readonly ChartProblem[] {
  const backwards = ranges.flatMap(({ from, to }) => (from !== null && to !== null && to < from ? [{ code: 'target-ends-before-it-starts', from, to } as const] : []))
  const sorted = ranges.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1))
  const overlaps = sorted.flatMap((range, index) => {
    const before = sorted[index - 1]
    const isApart = before === undefined || (before.to !== null && range.from !== null && before.to < range.from)
    return isApart ? [] : [{ code: 'targets-overlap', from: range.from ?? '', facet } as const]
  })
  return [...backwards, ...overlaps]
}
