import type { ChangedMeanwhile } from '../../../kernel/changed-meanwhile.ts'
import type { LineProblem } from '../../../kernel/line-text.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import type { Reply } from '../../../kernel/rating.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Verification } from '../records.ts'
import { type PlacedCapability, placed } from '../rules/rated.ts'
import { longestText } from './ask.ts'
import { type Asking, askedIn, step } from './asking.ts'
import { type AskedOfMe, type CannotNow, lockedFor, openAsked } from './asked.ts'

/** What the supervisor rates, and has rated so far. There is nothing in it that the person answered. */
export interface RatingView extends AskedOfMe {
  readonly capabilities: readonly PlacedCapability[]
  readonly replies: ReadonlyMap<string, Reply>
}

/** A request with what is to be rated; null when it is none of theirs, or its framework is gone. */
export async function seeRating(asking: Asking, verificationId: string): Promise<RatingView | null> {
  const asked = await openAsked(asking, verificationId)
  return asked === null ? null : ratingOf(asking, asked)
}

/** The same of a request in hand. */
export async function ratingOf(asking: Asking, asked: AskedOfMe): Promise<RatingView | null> {
  const capabilities = await askedIn(asking, asked.verification.assessmentId)
  if (capabilities === null) return null
  const answers = await asking.store.answers(asked.verification.verificationId)
  return { ...asked, capabilities: placed(capabilities), replies: new Map(answers.map(({ itemId, reply }) => [itemId, reply])) }
}

/** Begins to rate. @error not-here or cannot-now */
export async function begin(asking: Asking, verificationId: string): Promise<Result<Verification, NotHere | CannotNow>> {
  const locked = await lockedFor(asking, verificationId, 'begin')
  return locked.ok ? success(await step(asking, locked.value.verification, 'begin', {}, { kind: 'begun', by: 'supervisor' })) : locked
}

/** Declines, with a reason or without. What was rated so far goes. @error not-here, cannot-now, or to-mend */
export async function decline(asking: Asking, verificationId: string, typedReason: string): Promise<Result<Verification, NotHere | CannotNow | ToMend<LineProblem>>> {
  const locked = await lockedFor(asking, verificationId, 'decline')
  if (!locked.ok) return locked
  const reason = readOptionalText(typedReason, longestText)
  if (!reason.ok) return failure(toMend([reason.error]))
  await asking.store.removeSaid(verificationId)
  return success(await step(asking, locked.value.verification, 'decline', { declineReason: reason.value }, { kind: 'declined', by: 'supervisor' }))
}

/** A reply as a form sends it, with what stood there when the form was drawn; null for none. */
export interface SentReply {
  readonly reply: Reply | null
  readonly was: Reply | null
}

/** Another window rated the same behaviour meanwhile. */
export interface RatedMeanwhile {
  readonly code: 'rated-meanwhile'
  readonly view: RatingView
  readonly itemIds: readonly string[]
}

/**
 * Saves the ratings of one capability. What this window did not change stays as another left it; what both changed is asked about.
 * @param sent by the id of the behaviour; one that is not asked about is left out
 * @error not-here also for a place that there is not; cannot-now; rated-meanwhile
 */
export async function rate(asking: Asking, verificationId: string, place: number, sent: ReadonlyMap<string, SentReply>): Promise<Result<RatingView, NotHere | CannotNow | RatedMeanwhile>> {
  const locked = await lockedFor(asking, verificationId, 'rate')
  if (!locked.ok) return locked
  const view = await ratingOf(asking, locked.value)
  const capability = view?.capabilities.find((one) => one.place === place)
  if (view === null || capability === undefined) return failure(notHere)
  const changed = capability.behaviours.flatMap(({ itemId }) => {
    const { reply = null, was = null } = sent.get(itemId) ?? {}
    return reply === null || reply === was || reply === view.replies.get(itemId) ? [] : [{ itemId, reply, was }]
  })
  const quicker = changed.filter(({ itemId, was }) => (view.replies.get(itemId) ?? null) !== was).map(({ itemId }) => itemId)
  if (quicker.length > 0) return failure({ code: 'rated-meanwhile', view, itemIds: quicker })
  if (changed.length === 0) return success(view)
  await asking.store.putAnswers(verificationId, changed.map(({ itemId, reply }) => ({ itemId, reply })))
  const verification = await step(asking, view.verification, 'rate', {}, null)
  return success({ ...view, verification, replies: new Map([...view.replies, ...changed.map(({ itemId, reply }): [string, Reply] => [itemId, reply])]) })
}

/**
 * Hands the ratings in: from now on both see both, and nothing of them can be changed.
 * @param version that the page showed, so that nobody hands in what they did not see
 * @error not-here, cannot-now, changed-meanwhile, or to-mend when nothing is rated
 */
export async function handIn(asking: Asking, verificationId: string, version: number): Promise<Result<Verification, NotHere | CannotNow | ChangedMeanwhile | ToMend<'nothing-rated'>>> {
  const locked = await lockedFor(asking, verificationId, 'hand-in')
  if (!locked.ok) return locked
  const { verification } = locked.value
  if (verification.version !== version) return failure({ code: 'changed-meanwhile' })
  if ((await asking.store.answers(verificationId)).length === 0) return failure(toMend(['nothing-rated']))
  return success(await step(asking, verification, 'hand-in', { ratedAt: asking.now }, { kind: 'handed-in', by: 'supervisor' }))
}
