import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Member } from '../records.ts'

/** Who works on it now. */
export function presentMembers(members: readonly Member[]): readonly Member[] {
  return members.filter(({ leftOn }) => leftOn === null)
}

/** Why somebody's part cannot be changed so. */
export type MemberProblem = { readonly code: 'last-lead' } | { readonly code: 'not-a-member' }

/** Somebody who comes to work on it, perhaps again. What they wanted to learn before is theirs still. */
export function joined(members: readonly Member[], personId: string, part: Member['part'], today: CalendarDate): Member {
  const before = members.find((member) => member.personId === personId)
  return before === undefined ? { personId, part, learning: '', learningDomain: null, joinedOn: today, leftOn: null } : { ...before, part, leftOn: null }
}

/**
 * Gives somebody another part, or lets them leave. There is always somebody who leads.
 * @param change lead, member or leave
 */
export function changedMember(members: readonly Member[], personId: string, change: Member['part'] | 'leave', today: CalendarDate): Result<Member, MemberProblem> {
  const present = presentMembers(members)
  const member = present.find((one) => one.personId === personId)
  if (member === undefined) return failure({ code: 'not-a-member' })
  const leads = present.filter(({ part }) => part === 'lead')
  if (change !== 'lead' && member.part === 'lead' && leads.length === 1) return failure({ code: 'last-lead' })
  return success(change === 'leave' ? { ...member, leftOn: today } : { ...member, part: change })
}
