import { type LineProblem } from '../../../kernel/line-text.ts'
import { readOptionalText, readText } from '../../../kernel/long-text.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Part } from '../records.ts'
import { type KeeperDeed, begunPart, partAfter } from '../rules/deeds.ts'
import type { OpportunityStanding } from '../rules/standing.ts'
import { longest, mostHoursTaken, readHours } from '../rules/typed-opportunity.ts'
import type { Asking } from './asking.ts'
import { type SeenOpportunity, seeOpportunity } from './see.ts'

/** Nobody can come in any more, and why. */
export interface NotOpen {
  readonly code: 'not-open'
  readonly standing: OpportunityStanding
}

/** Somebody stands to it in another way by now: they stepped back, or were answered. */
export interface NotPossible {
  readonly code: 'not-possible'
}

/** What of a short form is to be mended. */
export type PartProblem = { readonly at: 'words' | 'reply' | 'cameOfIt'; readonly why: LineProblem } | { readonly at: 'hours' }

/** A deed about a part did nothing, and why. */
export type PartRefusal = NotHere | ToMend<PartProblem> | NotOpen | NotPossible

/** What the viewer sees, with whoever else would take a place made to wait. */
async function locked(asking: Asking, opportunityId: string): Promise<SeenOpportunity | null> {
  await asking.store.lock(opportunityId)
  return seeOpportunity(asking, opportunityId)
}

/**
 * Shows interest with a few words, or joins a learning set while places last.
 * @returns the part that came to be
 * @error not-here, to-mend, not-open, or not-possible
 */
export async function comeIn(asking: Asking, opportunityId: string, deed: 'show-interest' | 'join', typed: string): Promise<Result<Part, PartRefusal>> {
  const seen = await locked(asking, opportunityId)
  if (seen === null) return failure(notHere)
  // A second click finds what the first one did.
  if (seen.own?.state === (deed === 'join' ? 'taking-part' : 'interested')) return success(seen.own)
  if (seen.standing !== 'open') return failure({ code: 'not-open', standing: seen.standing })
  if (!seen.deeds.includes(deed)) return failure({ code: 'not-possible' })
  const words = deed === 'join' ? success('') : readText(typed, longest.words)
  if (!words.ok) return failure(toMend([{ at: 'words', why: words.error }]))
  return kept(asking, begunPart(opportunityId, asking.viewerId, words.value, asking.today, deed === 'join'))
}

/** Takes interest back, or leaves. @error not-here, not-possible */
export async function stepBack(asking: Asking, opportunityId: string): Promise<Result<Part, PartRefusal>> {
  const seen = await locked(asking, opportunityId)
  if (seen === null || seen.own === null) return failure(notHere)
  return seen.deeds.includes('step-back') ? kept(asking, partAfter(seen.own, 'step-back', '', asking.today)) : failure({ code: 'not-possible' })
}

/** Says that one took part to the end, for how many hours, and what came of it. @error not-here, to-mend, not-possible */
export async function finish(asking: Asking, opportunityId: string, typed: { readonly hours: string; readonly cameOfIt: string }): Promise<Result<Part, PartRefusal>> {
  const seen = await locked(asking, opportunityId)
  if (seen === null || seen.own === null) return failure(notHere)
  if (!seen.deeds.includes('finish')) return failure({ code: 'not-possible' })
  const hours = readHours(typed.hours, mostHoursTaken)
  const cameOfIt = readText(typed.cameOfIt, longest.cameOfIt)
  if (!hours.ok || !cameOfIt.ok) return failure(toMend([...(hours.ok ? [] : [{ at: 'hours' as const }]), ...(cameOfIt.ok ? [] : [{ at: 'cameOfIt' as const, why: cameOfIt.error }])]))
  return kept(asking, { ...seen.own, state: 'finished', endedOn: asking.today, hoursTaken: hours.value, cameOfIt: cameOfIt.value, hasNews: false })
}

/** Puts away what was decided: it waits on the person’s page no longer. */
export async function putNewsAway(asking: Asking, opportunityId: string): Promise<Result<Part, PartRefusal>> {
  const seen = await locked(asking, opportunityId)
  return seen === null || seen.own === null ? failure(notHere) : kept(asking, { ...seen.own, hasNews: false })
}

/**
 * Answers somebody: accept, decline, or ask somebody who takes part to stop. A no has a reason; a yes may have words.
 * @error not-here when the viewer does not answer for it; to-mend; not-possible when the other stepped back or no place is left
 */
export async function answerSomebody(asking: Asking, opportunityId: string, personId: string, deed: Exclude<KeeperDeed, 'hand-over'>, typed: string): Promise<Result<Part, PartRefusal>> {
  const seen = await locked(asking, opportunityId)
  const other = seen?.others.find(({ part }) => part.personId === personId)
  if (seen === null || !seen.isKeeper || other === undefined) return failure(notHere)
  if (!other.deeds.includes(deed)) return failure({ code: 'not-possible' })
  const reply = deed === 'accept' ? readOptionalText(typed, longest.reply) : readText(typed, longest.reply)
  return reply.ok ? kept(asking, partAfter(other.part, deed, reply.value, asking.today)) : failure(toMend([{ at: 'reply', why: reply.error }]))
}

async function kept({ store }: Asking, part: Part): Promise<Result<Part, never>> {
  await store.putPart(part)
  return success(part)
}
