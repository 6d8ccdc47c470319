import { type NotHere, notHere } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type KnownName, nameBehind } from '../../people/index.ts'
import type { Verification } from '../records.ts'
import { type HowItStands, standsForSupervisor } from '../rules/how-it-stands.ts'
import { type Deed, mayDo } from '../rules/steps.ts'
import type { Asking } from './asking.ts'

/** A request as its supervisor has it before them. It holds nothing that the person answered. */
export interface AskedOfMe {
  readonly verification: Verification
  readonly personName: KnownName
  readonly stands: HowItStands
  readonly isClose: boolean
}

/** A request of this supervisor; null for every other. */
export async function openAsked(asking: Asking, verificationId: string): Promise<AskedOfMe | null> {
  const verification = await asking.store.find(verificationId)
  return verification === null ? null : askedOf(asking, verification)
}

async function askedOf({ around, viewerId, today }: Asking, verification: Verification): Promise<AskedOfMe | null> {
  if (verification.supervisorId !== viewerId) return null
  const isClose = (await around.supportersOf(verification.personId)).some(({ personId }) => personId === viewerId)
  const names = await around.names([verification.personId])
  return { verification, personName: nameBehind(names, verification.personId) ?? { kind: 'unknown' }, stands: standsForSupervisor(verification, { today, isClose }), isClose }
}

/**
 * A request in which the supervisor is about to do something: whoever else changes it waits.
 * @error not-here when it is none of theirs; cannot when the deed is not possible as it stands now, with how that is
 */
export async function lockedFor(asking: Asking, verificationId: string, deed: Deed): Promise<Result<AskedOfMe, NotHere | CannotNow>> {
  const locked = await asking.store.lock(verificationId)
  const asked = locked === null ? null : await askedOf(asking, locked)
  if (asked === null) return failure(notHere)
  return mayDo(asked.verification, deed, { today: asking.today, isClose: asked.isClose }) ? success(asked) : failure({ code: 'cannot-now' })
}

/** What was wanted is not possible as the request stands now: it was withdrawn, ran out, was handed in, or the two are not close any more. */
export interface CannotNow {
  readonly code: 'cannot-now'
}
