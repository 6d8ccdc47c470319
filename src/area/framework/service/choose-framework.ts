import { isId } from '../../../kernel/id.ts'
import { type NotHere, notHere } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { OwnFramework } from '../records.ts'
import { type Asking, isShipped } from './asking.ts'

/** The choice that the viewer can make for new assessments. */
export interface AskedChoice {
  /** Those that are signed off. */
  readonly choices: readonly OwnFramework[]
  /** The id of what is asked now; null for ours. */
  readonly chosen: string | null
}

/** What can be chosen. @returns null when the viewer does not answer for the whole organisation */
export async function seeChoice({ store, viewer }: Asking): Promise<AskedChoice | null> {
  if (!viewer.isForWhole) return null
  return { choices: (await store.frameworks()).filter(({ state }) => state === 'signed-off'), chosen: await store.chosenId() }
}

/**
 * Chooses what assessments ask about that begin from now on. Those that are open go on with theirs.
 * @param frameworkId one that is signed off, or ours
 * @param drawnFrom the id of what the form showed as asked; empty for ours
 * @returns whether another was chosen
 * @error not-here, not-chosen, changed-meanwhile
 */
export async function chooseFramework(asking: Asking, frameworkId: string, drawnFrom: string): Promise<Result<'chosen' | 'kept', NotHere | { readonly code: 'not-chosen' | 'changed-meanwhile' }>> {
  const choice = await seeChoice(asking)
  if (choice === null) return failure(notHere)
  const isOurs = isShipped(frameworkId)
  // Somebody may open it again at this moment: what is chosen is locked while it is.
  const framework = isOurs || !isId(frameworkId) ? null : await asking.store.lock(frameworkId)
  if (!isOurs && framework?.state !== 'signed-off') return failure({ code: 'not-chosen' })
  if ((choice.chosen ?? '') !== drawnFrom) return failure({ code: 'changed-meanwhile' })
  if ((choice.chosen ?? null) === (isOurs ? null : frameworkId)) return success('kept')
  await asking.store.choose(isOurs ? null : frameworkId, asking.viewer.personId, asking.now)
  return success('chosen')
}
