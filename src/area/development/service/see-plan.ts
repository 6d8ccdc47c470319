import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { KeptGoal } from '../records.ts'
import { activityName } from '../rules/development-plan.ts'
import { isEnded } from '../rules/goal-states.ts'
import { monthOf } from '../rules/month.ts'
import { minutesByMonth, overfullMonths } from '../rules/monthly-budget.ts'
import { overfullText } from '../words/goal.ts'
import { monthName } from '../words/month.ts'
import type { KeptPlan } from './plan-store.ts'
import { bookedIn } from './planning.ts'

/** What the page of a plan shows. */
export interface PlanView {
  readonly current: readonly KeptGoal[]
  readonly ended: readonly KeptGoal[]
  readonly monthMinutes: number
  readonly budget: number
  /** Months from this one on in which more is planned than is given, in words. */
  readonly overfull: readonly string[]
  /** What is planned from today on, the soonest first. */
  readonly next: readonly { readonly day: CalendarDate; readonly name: string; readonly minutes: number }[]
}

const nextAtMost = 8

/** A plan as its page shows it today. */
export function viewOf(plan: KeptPlan, today: CalendarDate): PlanView {
  const names = new Map(plan.activities.map((activity) => [activity.activityId, activityName(activity)]))
  const overfull = overfullMonths(plan.activities, plan.monthlyMinutes).filter(({ month }) => month >= monthOf(today))
  const next = plan.activities.filter(({ doneOn }) => doneOn === null).flatMap((activity) => activity.sittings.map(({ day, minutes }) => ({ day, minutes, name: activityName(activity) })))
  return {
    current: plan.goals.filter(({ state }) => !isEnded(state)),
    ended: plan.goals.filter(({ state }) => isEnded(state)),
    monthMinutes: minutesByMonth(bookedIn(plan)).get(monthOf(today)) ?? 0,
    budget: plan.monthlyMinutes,
    overfull: overfull.map(({ month, overMinutes, activities }) => overfullText(monthName(month), overMinutes, plan.monthlyMinutes, activities.map(({ activityId }) => names.get(activityId) ?? ''))),
    next: next.filter(({ day }) => day >= today).toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)).slice(0, nextAtMost),
  }
}
