import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { ChangedMeanwhile } from '../../../kernel/changed-meanwhile.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { DayProblem, TypedDate } from '../../../kernel/typed-date.ts'
import { checkLeaving, endedByLeaving } from '../rules/endings.ts'
import { takesLastAdministrator } from '../rules/last-administrator.ts'
import { coversAllOf } from '../rules/scope.ts'
import { type Asking, type KeptPerson, needsAdministrator } from './asking.ts'
import type { PeopleStore } from './people-store.ts'

export type LeaveProblem = ({ readonly field: 'last' } & DayProblem) | { readonly field: 'last'; readonly code: 'last-administrator' }
export type LeaveFailure = { readonly code: 'to-mend'; readonly problem: LeaveProblem } | ChangedMeanwhile

/** What a leaver left behind. */
export interface Left {
  readonly leftOn: CalendarDate
  readonly postsEnded: number
}

/** May the viewer say that this person leaves? Not when posts outside of their units would end, nor when the person has a role in Evenkeel that only an administrator gives. */
export async function mayLeave(store: PeopleStore, { viewer, today }: Pick<Asking, 'viewer' | 'today'>, { person, holdings, scope }: KeptPerson): Promise<boolean> {
  const isHere = person.leftOn === null || person.leftOn > today
  return isHere && coversAllOf(scope, holdings, today) && !(await needsAdministrator(store, viewer, person.personId))
}

/**
 * Ends everything of somebody who leaves: posts, and choices of supervisors on either side. Ending their sign-ins is for the caller, when the day is here.
 * @param version of the person from which the form was drawn
 */
export async function leave(
  store: PeopleStore,
  { today }: Pick<Asking, 'today'>,
  { kept, typed, version }: { readonly kept: KeptPerson; readonly typed: TypedDate; readonly version: number },
): Promise<Result<Left, LeaveFailure>> {
  const { person, holdings } = kept
  const leftOn = checkLeaving(typed, today)
  if (!leftOn.ok) return failure({ code: 'to-mend', problem: leftOn.error })
  if (takesLastAdministrator(await store.lockStayingAdministrators(), new Set([person.personId]))) return failure({ code: 'to-mend', problem: { field: 'last', code: 'last-administrator' } })
  if (!(await store.changePerson(person.personId, version, { leftOn: leftOn.value }))) return failure({ code: 'changed-meanwhile' })
  // What ended with an earlier date of leaving ends with the new one.
  const open = holdings.map((holding) => (holding.endsOn !== null && holding.endsOn === person.leftOn ? { ...holding, endsOn: null } : holding))
  const ended = endedByLeaving(open, leftOn.value)
  for (const { period, endsOn } of ended) await store.endHolding(period.holdingId, endsOn)
  await store.endSupervisionsWith(person.personId, leftOn.value)
  return success({ leftOn: leftOn.value, postsEnded: ended.length })
}
