import { isId } from '../../../kernel/id.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type Domain, domains, isOneOf } from '../../../kernel/vocabulary.ts'
import type { Member } from '../records.ts'
import { type MemberProblem, changedMember, joined, presentMembers } from '../rules/members.ts'
import { type FieldProblem, problemsOf } from '../rules/typed-fields.ts'
import { type Asking, openAtWork, openImprovement } from './asking.ts'

export type PeopleProblem = { readonly field: 'person'; readonly why: MemberProblem | { readonly code: 'not-chosen' } }

/**
 * Names somebody who works on it from today.
 * @param isColleague whether a person works here and stays
 * @error not-here, to-mend
 */
export async function addMember(asking: Asking, improvementId: string, personId: string, isColleague: (personId: string) => Promise<boolean>): Promise<Result<Member, NotHere | ToMend<PeopleProblem>>> {
  const opened = await openAtWork(asking, improvementId)
  if (opened === null) return failure(notHere)
  if (!isId(personId) || !(await isColleague(personId))) return failure(toMend([{ field: 'person', why: { code: 'not-chosen' } }]))
  const present = presentMembers(opened.members).find((member) => member.personId === personId)
  if (present !== undefined) return success(present)
  const member = joined(opened.members, personId, 'member', asking.today)
  await asking.store.keepMember(improvementId, member)
  return success(member)
}

/**
 * Gives somebody another part, or lets them leave.
 * @error not-here, to-mend when nobody would lead
 */
export async function changeMember(asking: Asking, improvementId: string, personId: string, change: string): Promise<Result<Member, NotHere | ToMend<PeopleProblem>>> {
  const opened = await openAtWork(asking, improvementId)
  if (opened === null || !isOneOf(['lead', 'member', 'leave'] as const, change)) return failure(notHere)
  const changed = changedMember(opened.members, personId, change, asking.today)
  if (!changed.ok) return failure(toMend([{ field: 'person', why: changed.error }]))
  await asking.store.keepMember(improvementId, changed.value)
  return success(changed.value)
}

/** What somebody wants to learn, as they typed it. */
export interface TypedLearning {
  readonly learning: string
  readonly domain: string
}

/**
 * Keeps what the viewer wants to learn while working on it. Nobody else writes it.
 * @error not-here when they do not work on it; to-mend
 */
export async function keepLearning(asking: Asking, improvementId: string, typed: TypedLearning): Promise<Result<null, NotHere | ToMend<FieldProblem<keyof TypedLearning>>>> {
  await asking.store.lock(improvementId)
  const opened = await openImprovement(asking, improvementId)
  const own = opened === null ? undefined : presentMembers(opened.members).find(({ personId }) => personId === asking.viewer.personId)
  if (own === undefined) return failure(notHere)
  const learning = readOptionalText(typed.learning, 500)
  const domain = readDomain(typed, learning.ok && learning.value === '')
  if (!learning.ok || !domain.ok) return failure(toMend(problemsOf({ learning, domain })))
  await asking.store.keepMember(improvementId, { ...own, learning: learning.value, learningDomain: domain.value })
  return success(null)
}

function readDomain({ domain }: TypedLearning, isNothing: boolean): Result<Domain | null, { readonly code: 'not-chosen' }> {
  if (isOneOf(domains, domain) && !isNothing) return success(domain)
  return isNothing ? success(null) : failure({ code: 'not-chosen' })
}
