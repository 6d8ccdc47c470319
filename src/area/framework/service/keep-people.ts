import { isId } from '../../../kernel/id.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Collaborator, collaboratorParts } from '../records.ts'
import type { FieldProblem } from '../rules/typed-problem.ts'
import { type Asking, lockFramework } from './asking.ts'

/** Whom the viewer invites, and to do what. */
export interface TypedInvitation {
  readonly colleague: string
  readonly part: string
}

export type InvitationProblem = FieldProblem<keyof TypedInvitation>

/**
 * Invites a colleague, or gives one who was invited another part.
 * @param isColleague whether a person works here and stays
 * @error not-here, to-mend
 */
export async function invite(asking: Asking, frameworkId: string, { colleague, part }: TypedInvitation, isColleague: (personId: string) => Promise<boolean>): Promise<Result<Collaborator, NotHere | ToMend<InvitationProblem>>> {
  const opened = await lockFramework(asking, frameworkId)
  if (opened === null || !opened.rights.mayInvite) return failure(notHere)
  const problems: readonly InvitationProblem[] = [
    ...(isId(colleague) && (await isColleague(colleague)) ? [] : [{ field: 'colleague' as const, why: { code: 'not-chosen' as const } }]),
    ...(isOneOf(collaboratorParts, part) ? [] : [{ field: 'part' as const, why: { code: 'not-chosen' as const } }]),
  ]
  if (problems.length > 0 || !isOneOf(collaboratorParts, part)) return failure(toMend(problems))
  const collaborator: Collaborator = { personId: colleague, part, invitedAt: asking.now }
  await asking.store.keepCollaborator(frameworkId, collaborator)
  return success(collaborator)
}

/**
 * Ends an invitation. What the person said stays.
 * @returns whether they were invited
 * @error not-here
 */
export async function uninvite(asking: Asking, frameworkId: string, personId: string): Promise<Result<boolean, NotHere>> {
  const opened = await lockFramework(asking, frameworkId)
  if (opened === null || !opened.rights.mayInvite || !isId(personId)) return failure(notHere)
  return success(await asking.store.removeCollaborator(frameworkId, personId))
}
