import type { ChangedMeanwhile } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, notHere } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type KnownName, nameBehind } from '../../people/index.ts'
import type { Verification, VerificationEvent } from '../records.ts'
import { type HowItStands, standsForPerson } from '../rules/how-it-stands.ts'
import { mayWithdraw } from '../rules/steps.ts'
import { type Asking, step } from './asking.ts'
import type { Comparison } from '../rules/shared.ts'
import { compare } from './comparison.ts'

/** A request as the person sees it who asked. */
export interface OwnRequest {
  readonly verification: Verification
  readonly supervisorName: KnownName
  readonly stands: HowItStands
  readonly isClose: boolean
  readonly events: readonly VerificationEvent[]
  /** Null until the supervisor hands in. */
  readonly comparison: Comparison | null
}

/** What the person sees of a request of theirs about an assessment; null for every other. */
export async function seeOwnRequest(asking: Asking, assessmentId: string, verificationId: string): Promise<OwnRequest | null> {
  const { store, around, viewerId, today } = asking
  const verification = await store.find(verificationId)
  if (verification === null || verification.personId !== viewerId || verification.assessmentId !== assessmentId) return null
  const isClose = (await around.supportersOf(viewerId)).some(({ personId }) => personId === verification.supervisorId)
  const names = await around.names([verification.supervisorId])
  return {
    verification,
    supervisorName: nameBehind(names, verification.supervisorId) ?? { kind: 'unknown' },
    stands: standsForPerson(verification, { today, isClose }),
    isClose,
    events: await store.events(verificationId),
    comparison: await compare(asking, verification),
  }
}

/**
 * Takes a request back: the supervisor loses sight of the answers, and what they said of them goes.
 * @param version that the page showed
 * @error not-here when it is not theirs, or has ended; changed-meanwhile when something happened that the page did not show
 */
export async function withdraw(asking: Asking, assessmentId: string, verificationId: string, version: number): Promise<Result<Verification, NotHere | ChangedMeanwhile>> {
  const { store, viewerId } = asking
  const locked = await store.lock(verificationId)
  if (locked === null || locked.personId !== viewerId || locked.assessmentId !== assessmentId || !mayWithdraw(locked)) return failure(notHere)
  if (locked.version !== version) return failure({ code: 'changed-meanwhile' })
  await store.removeSaid(verificationId)
  return success(await step(asking, locked, 'withdraw', { ratedAt: null, signedOffAt: null, validUntil: null, comment: '' }, { kind: 'withdrawn', by: 'person' }))
}
