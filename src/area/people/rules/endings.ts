import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type DayProblem, type TypedDate, readTypedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Holding } from '../records.ts'
import { type Period, isEmpty } from '../../../kernel/period.ts'
import { workingDays } from './working-days.ts'

/** How cover of a post came to its end. */
export const endReasons = ['back-in-own-post', 'appointed', 'other'] as const
export type EndReason = (typeof endReasons)[number]

export interface TypedEnding {
  readonly last: TypedDate
  readonly reason: string
}

/** The end of a holding, checked. */
export interface Ending {
  /** The first day on which it no longer holds. */
  readonly endsOn: CalendarDate
  /** Null for an own post, which is asked for none. */
  readonly reason: EndReason | null
}

export type EndingProblem = ({ readonly field: 'last' } & DayProblem) | { readonly field: 'reason'; readonly code: 'reason-not-chosen' }

/**
 * The end of a holding as it was typed.
 * @param holding which began at some time; its last day can be its first
 * @error every problem, in the order of the fields
 */
export function checkEnding(typed: TypedEnding, { kind, startsOn }: Pick<Holding, 'kind' | 'startsOn'>, today: CalendarDate): Result<Ending, readonly EndingProblem[]> {
  const last = readTypedDate(typed.last, { ...workingDays(today), first: startsOn })
  const reason = isOneOf(endReasons, typed.reason) ? typed.reason : null
  const isAsked = kind !== 'substantive'
  const problems: readonly EndingProblem[] = [
    ...(last.ok ? [] : [{ field: 'last', ...last.error } as const]),
    ...(isAsked && reason === null ? [{ field: 'reason', code: 'reason-not-chosen' } as const] : []),
  ]
  if (!last.ok || problems.length > 0) return failure(problems)
  return success({ endsOn: addDays(last.value, 1), reason: isAsked ? reason : null })
}

/**
 * The last day of somebody at work, as it was typed.
 * @returns the first day on which they no longer work here
 */
export function checkLeaving(typed: TypedDate, today: CalendarDate): Result<CalendarDate, { readonly field: 'last' } & DayProblem> {
  const last = readTypedDate(typed, workingDays(today))
  return last.ok ? success(addDays(last.value, 1)) : failure({ field: 'last', ...last.error })
}

/**
 * Which periods end when somebody leaves, and when: what would have begun later never comes to be.
 * @param leftOn the first day on which they no longer work here
 */
export function endedByLeaving<One extends Period>(periods: readonly One[], leftOn: CalendarDate): readonly { readonly period: One; readonly endsOn: CalendarDate }[] {
  return periods
    .filter((period) => !isEmpty(period) && (period.endsOn === null || period.endsOn > leftOn))
    .map((period) => ({ period, endsOn: period.startsOn > leftOn ? period.startsOn : leftOn }))
}
