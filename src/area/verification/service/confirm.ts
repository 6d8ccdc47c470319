import type { ChangedMeanwhile } from '../../../kernel/changed-meanwhile.ts'
import type { LineProblem } from '../../../kernel/line-text.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Confirmation, Verification } from '../records.ts'
import { standsUntil } from '../rules/days.ts'
import { type Comparison, confirmedIn, nearAndOpen, saidAtText, standingsText } from '../rules/shared.ts'
import { longestText } from './ask.ts'
import { type Asking, step } from './asking.ts'
import { type AskedOfMe, type CannotNow, lockedFor, openAsked } from './asked.ts'
import { compare } from './comparison.ts'

/** A request with both views, for its supervisor. */
export interface SharedRequest extends AskedOfMe {
  readonly comparison: Comparison
}

/** Both views for the supervisor; null when it is none of theirs, before they hand in, and when they are not close to the person any more. */
export async function seeShared(asking: Asking, verificationId: string): Promise<SharedRequest | null> {
  const asked = await openAsked(asking, verificationId)
  return asked === null ? null : sharedOf(asking, asked)
}

/** The same of a request in hand. */
export async function sharedOf(asking: Asking, asked: AskedOfMe): Promise<SharedRequest | null> {
  const comparison = asked.isClose ? await compare(asking, asked.verification) : null
  return comparison === null ? null : { ...asked, comparison }
}

/** The word on one capability as its form was filled in, with what the page showed. */
export interface TypedConfirmation {
  readonly outcome: string
  readonly comment: string
  /** The mark of the answers that the page showed. */
  readonly mark: string
  /** When what stood there was said, as the page showed it; empty when nothing was. */
  readonly saidAt: string
}

export type ConfirmationProblem = { readonly field: 'outcome' } | { readonly field: 'comment'; readonly why: LineProblem }
type Refused<Problem> = NotHere | CannotNow | ChangedMeanwhile | ToMend<Problem>
const outcomes = ['confirmed', 'not-confirmed'] as const

/**
 * Says whether the supervisor confirms one capability.
 * @param place from 1
 * @error changed-meanwhile when the answers, or what stood there, are not as the page showed them
 */
export async function confirmOne(asking: Asking, verificationId: string, place: number, typed: TypedConfirmation): Promise<Result<SharedRequest, Refused<ConfirmationProblem>>> {
  const shared = await lockedShared(asking, verificationId, 'confirm')
  if (!shared.ok) return shared
  const capability = shared.value.comparison.capabilities.find((one) => one.place === place)
  if (capability === undefined) return failure(notHere)
  const outcome = isOneOf(outcomes, typed.outcome) ? typed.outcome : null
  const comment = readOptionalText(typed.comment, longestText)
  if (outcome === null || !comment.ok) return failure(toMend([...(outcome === null ? [{ field: 'outcome' } as const] : []), ...(comment.ok ? [] : [{ field: 'comment', why: comment.error } as const])]))
  if (capability.mark !== typed.mark || saidAtText(capability.confirmation) !== typed.saidAt) return failure({ code: 'changed-meanwhile' })
  return keep(asking, shared.value, [{ capabilityId: capability.itemId, outcome, comment: comment.value, at: asking.now, answersMark: capability.mark }])
}

/**
 * Confirms every capability in which the two are near and of which nothing was said yet.
 * @param listed what the page listed: the mark of each capability by its item
 * @error changed-meanwhile when other ones could be confirmed now; to-mend when there are none
 */
export async function confirmNear(asking: Asking, verificationId: string, listed: ReadonlyMap<string, string>): Promise<Result<SharedRequest, Refused<'none'>>> {
  const shared = await lockedShared(asking, verificationId, 'confirm')
  if (!shared.ok) return shared
  const near = nearAndOpen(shared.value.comparison)
  if (near.length !== listed.size || near.some(({ itemId, mark }) => listed.get(itemId) !== mark)) return failure({ code: 'changed-meanwhile' })
  if (near.length === 0) return failure(toMend(['none']))
  return keep(asking, shared.value, near.map(({ itemId, mark }) => ({ capabilityId: itemId, outcome: 'confirmed', comment: '', at: asking.now, answersMark: mark })))
}

async function keep(asking: Asking, shared: SharedRequest, confirmations: readonly Confirmation[]): Promise<Result<SharedRequest, never>> {
  const { verificationId } = shared.verification
  await asking.store.putConfirmations(verificationId, confirmations)
  const verification = await step(asking, shared.verification, 'confirm', {}, { kind: 'confirmed', by: 'supervisor', capabilities: confirmations.length })
  return success({ ...shared, verification })
}

/**
 * Signs off what is confirmed, for twelve months.
 * @param version that the page showed
 * @param mark how the page showed that every capability stands
 * @error changed-meanwhile; to-mend when nothing is confirmed, or for the comment
 */
export async function signOff(asking: Asking, verificationId: string, { comment: typed, version, mark }: { readonly comment: string; readonly version: number; readonly mark: string }): Promise<Result<Verification, Refused<'nothing-confirmed' | LineProblem>>> {
  const shared = await lockedShared(asking, verificationId, 'sign-off')
  if (!shared.ok) return shared
  const { verification, comparison } = shared.value
  if (verification.version !== version || standingsText(comparison) !== mark) return failure({ code: 'changed-meanwhile' })
  const comment = readOptionalText(typed, longestText)
  if (confirmedIn(comparison).length === 0) return failure(toMend(['nothing-confirmed']))
  if (!comment.ok) return failure(toMend([comment.error]))
  return success(await step(asking, verification, 'sign-off', { comment: comment.value, signedOffAt: asking.now, validUntil: standsUntil(asking.today) }, { kind: 'signed-off', by: 'supervisor' }))
}

/** Takes a sign-off back: confirmations and comment stay and can be changed again. @error not-here, cannot-now, or changed-meanwhile */
export async function takeBack(asking: Asking, verificationId: string, version: number): Promise<Result<Verification, NotHere | CannotNow | ChangedMeanwhile>> {
  const locked = await lockedFor(asking, verificationId, 'take-back')
  if (!locked.ok) return locked
  const { verification } = locked.value
  if (verification.version !== version) return failure({ code: 'changed-meanwhile' })
  return success(await step(asking, verification, 'take-back', { signedOffAt: null, validUntil: null }, { kind: 'taken-back', by: 'supervisor' }))
}

async function lockedShared(asking: Asking, verificationId: string, deed: 'confirm' | 'sign-off'): Promise<Result<SharedRequest, NotHere | CannotNow>> {
  const locked = await lockedFor(asking, verificationId, deed)
  if (!locked.ok) return locked
  const shared = await sharedOf(asking, locked.value)
  return shared === null ? failure({ code: 'cannot-now' }) : success(shared)
}
