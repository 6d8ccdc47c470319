import { type Result, failure, success } from '../../../kernel/result.ts'
import { makeCredential } from '../../../platform/identity/index.ts'
import { type Asking, type OpenedTransition, openToChange } from './asking.ts'

/** A secret address that was made: its text is shown once and kept nowhere. */
export interface MadeAddress {
  readonly opened: OpenedTransition
  readonly secret: string
}

/**
 * Makes the secret address under which a calendar asks for the days of one's own transition. One that stood before ends at once.
 * @param randomBytes a source of random bytes fit for secrets
 * @error not-here when it is not one's own
 */
export async function makeCalendarAddress(asking: Asking & { readonly tenant: string }, transitionId: string, randomBytes: (count: number) => Uint8Array): Promise<Result<MadeAddress, 'not-here'>> {
  const opened = await ownToChange(asking, transitionId)
  if (opened === null) return failure('not-here')
  const { text, credential } = makeCredential(asking.tenant, randomBytes)
  await asking.store.putCalendar(transitionId, credential.secretSha256, asking.today)
  return success({ opened, secret: text })
}

/** Ends the secret address: the next time that a calendar asks, nothing is there. @error not-here as above */
export async function endCalendarAddress(asking: Asking, transitionId: string): Promise<Result<OpenedTransition, 'not-here'>> {
  const opened = await ownToChange(asking, transitionId)
  if (opened === null) return failure('not-here')
  await asking.store.endCalendar(transitionId)
  return success(opened)
}

/** Days are for the calendar of the person alone. */
async function ownToChange(asking: Asking, transitionId: string): Promise<OpenedTransition | null> {
  const opened = await openToChange(asking, transitionId)
  return opened !== null && opened.relation.isOwn ? opened : null
}
