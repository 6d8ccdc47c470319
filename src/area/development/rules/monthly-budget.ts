import type { Activity, Sitting } from './development-plan.ts'
import { type Month, monthOf } from './month.ts'

/** A month in which more is planned than the person gives to it. */
export interface OverfullMonth {
  readonly month: Month
  readonly plannedMinutes: number
  readonly overMinutes: number
  /** What is planned in it, the longest first: moving one of these would help. */
  readonly activities: readonly { readonly activityId: string; readonly minutes: number }[]
}

/** Minutes by calendar month, months in order. */
export function minutesByMonth(sittings: readonly Sitting[]): ReadonlyMap<Month, number> {
  const sums = new Map<Month, number>()
  for (const { day, minutes } of sittings) sums.set(monthOf(day), (sums.get(monthOf(day)) ?? 0) + minutes)
  return new Map([...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** The months in which activities take more than the budget, with which and by how much; none when all fits. */
export function overfullMonths(activities: readonly Pick<Activity, 'activityId' | 'sittings'>[], monthlyMinutes: number): readonly OverfullMonth[] {
  const months = minutesByMonth(activities.flatMap(({ sittings }) => sittings))
  return [...months].filter(([, planned]) => planned > monthlyMinutes).map(([month, planned]) => ({ month, plannedMinutes: planned, overMinutes: planned - monthlyMinutes, activities: inMonth(activities, month) }))
}

function inMonth(activities: readonly Pick<Activity, 'activityId' | 'sittings'>[], month: Month): OverfullMonth['activities'] {
  return activities
    .map(({ activityId, sittings }) => ({ activityId, minutes: minutesByMonth(sittings).get(month) ?? 0 }))
    .filter(({ minutes }) => minutes > 0)
    .toSorted((one, other) => other.minutes - one.minutes || (one.activityId < other.activityId ? -1 : 1))
}
