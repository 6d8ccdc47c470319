import { type Result, failure, success } from '../../../kernel/result.ts'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { readTypedDate } from '../../../kernel/typed-date.ts'
import { addDays } from '../../../kernel/calendar-date.ts'
import type { FieldProblem } from '../rules/typed-parts.ts'
import { readHours } from '../rules/typed-quantities.ts'
import { type NotChanged, type Planning, changeableGoal } from './planning.ts'

/** How an activity was finished, as it was typed. */
export interface TypedFinish {
  readonly day: TypedDate
  readonly hours: string
  /** Yes, no, or nothing. */
  readonly others: string
}

const mostMinutes = 60_000
const furthestDays = 3 * 366

/** Says that an activity is done, and how long it took. @error to-mend with the problems of its fields */
export async function finishActivity(planning: Planning, goalId: string, activityId: string, typed: TypedFinish): Promise<Result<null, NotChanged | { readonly code: 'to-mend'; readonly problems: readonly FieldProblem<'day' | 'hours'>[] }>> {
  const found = await changeableGoal(planning, goalId)
  if (!found.ok) return found
  if (!found.value.plan.activities.some((one) => one.activityId === activityId && one.goalId === goalId)) return failure({ code: 'not-here' })
  const day = readTypedDate(typed.day, { first: addDays(planning.today, -furthestDays), last: planning.today })
  const hours = readHours(typed.hours, mostMinutes)
  if (!day.ok || !hours.ok) return failure({ code: 'to-mend', problems: [...(day.ok ? [] : [{ field: 'day' as const, why: day.error }]), ...(hours.ok ? [] : [{ field: 'hours' as const, why: hours.error }])] })
  await planning.store.finishActivity({ activityId, doneOn: day.value, minutesTaken: hours.value, isWithOthers: typed.others === '' ? null : typed.others === 'yes' })
  return success(null)
}
