import type { HomeTask } from '../../kernel/home-task.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { cohortStore } from './store.ts'
import { homeWords as words } from './words/own.ts'

/** Invitations to a group that wait for an answer. */
export async function cohortTasksOf({ transaction, viewer }: SignedInRequest): Promise<readonly HomeTask[]> {
  const invitations = await cohortStore(transaction, viewer.organisation.tenant).invitations(viewer.personId)
  return invitations.map(({ cohortId, name, programme }): HomeTask => ({ id: `cohort/invitation-${cohortId}`, text: words.invited(name), hint: words.hint(programme), minutes: 3, isDone: false, href: `${href(paths.ownProgrammes)}#group-${cohortId}`, weight: 20 }))
}
