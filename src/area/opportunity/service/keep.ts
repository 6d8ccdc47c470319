import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Opportunity, OpportunityKind } from '../records.ts'
import { begunPart } from '../rules/deeds.ts'
import { type OpportunityProblem, type TypedOpportunity, readOpportunity } from '../rules/typed-opportunity.ts'
import { kindsFor } from '../rules/who-may.ts'
import type { Asking } from './asking.ts'
import type { PlacedOpportunity } from './opportunity-store.ts'
import { type SeenOpportunity, seeOpportunity } from './see.ts'

/** Who offers something has no post, so there is no unit that it belongs to. */
export interface NoUnit {
  readonly code: 'no-unit'
}

/**
 * Posts an opportunity. Who begins a learning set is its host and its first member.
 * @error not-here when the viewer may not offer this kind; to-mend; no-unit
 */
export async function postOpportunity(asking: Asking, kind: OpportunityKind, typed: TypedOpportunity): Promise<Result<Opportunity, NotHere | ToMend<OpportunityProblem> | NoUnit>> {
  const { store, around, viewerId, roles, today, newId } = asking
  if (!kindsFor(roles).includes(kind)) return failure(notHere)
  const read = readOpportunity(typed, { kind, capabilities: await around.capabilities(), today, taken: 0, stands: null })
  if (!read.ok) return failure(toMend(read.error))
  const unitId = await around.ownUnit()
  if (unitId === null) return failure({ code: 'no-unit' })
  const opportunity: Opportunity = { ...read.value, opportunityId: newId(), kind, unitId, posterId: viewerId, postedOn: today, closedOn: null, version: 1 }
  await store.add(opportunity)
  if (kind === 'learning-set') await store.putPart(begunPart(opportunity.opportunityId, viewerId, '', today, true))
  return success(opportunity)
}

/** An opportunity that the viewer answers for and that is not closed; null for every other. */
export async function keptOpportunity(asking: Asking, opportunityId: string): Promise<SeenOpportunity | null> {
  const seen = await seeOpportunity(asking, opportunityId)
  return seen !== null && seen.isKeeper && seen.opportunity.closedOn === null ? seen : null
}

/** The same, with whoever else would change it made to wait. */
async function lockedKept(asking: Asking, opportunityId: string): Promise<SeenOpportunity | null> {
  await asking.store.lock(opportunityId)
  return keptOpportunity(asking, opportunityId)
}

/**
 * Writes an opportunity anew.
 * @param drawnFrom the version that the form was drawn from
 * @error not-here, to-mend, or changed-meanwhile with what stands
 */
export async function changeOpportunity(asking: Asking, opportunityId: string, typed: TypedOpportunity, drawnFrom: number): Promise<Result<Opportunity, NotHere | ToMend<OpportunityProblem> | ChangedTo<PlacedOpportunity>>> {
  const seen = await lockedKept(asking, opportunityId)
  if (seen === null) return failure(notHere)
  const { opportunity } = seen
  const read = readOpportunity(typed, { kind: opportunity.kind, capabilities: await asking.around.capabilities(), today: asking.today, taken: opportunity.places - seen.placesLeft, stands: opportunity })
  if (!read.ok) return failure(toMend(read.error))
  if (opportunity.version !== drawnFrom) return failure({ code: 'changed-meanwhile', stands: opportunity })
  const changed = { ...opportunity, ...read.value, version: opportunity.version + 1 }
  await asking.store.change(changed)
  return success(changed)
}

/** Somebody still waits for an answer. */
export interface SomebodyWaits {
  readonly code: 'somebody-waits'
}

/**
 * Closes an opportunity: nobody can come in any more. Who takes part can still say what came of it.
 * @error not-here; somebody-waits while an answer is owed to somebody who works here
 */
export async function closeOpportunity(asking: Asking, opportunityId: string): Promise<Result<Opportunity, NotHere | SomebodyWaits>> {
  const seen = await lockedKept(asking, opportunityId)
  if (seen === null) return failure(notHere)
  if (seen.others.some(({ part }) => part.state === 'interested' && part.isHere)) return failure({ code: 'somebody-waits' })
  const closed = { ...seen.opportunity, closedOn: asking.today, version: seen.opportunity.version + 1 }
  await asking.store.change(closed)
  for (const { part } of seen.others) if (part.state === 'taking-part') await asking.store.putPart({ ...part, hasNews: true })
  return success(closed)
}

/**
 * Hands a learning set over to another member, who hosts it from now on. The host stays a member.
 * @error not-here when the viewer does not host it, or the other does not take part
 */
export async function handOver(asking: Asking, opportunityId: string, personId: string): Promise<Result<Opportunity, NotHere>> {
  const seen = await lockedKept(asking, opportunityId)
  const next = seen?.others.find(({ part, deeds }) => part.personId === personId && deeds.includes('hand-over'))
  if (seen === null || next === undefined) return failure(notHere)
  const handed = { ...seen.opportunity, posterId: personId, version: seen.opportunity.version + 1 }
  await asking.store.change(handed)
  await asking.store.putPart({ ...next.part, hasNews: true })
  return success(handed)
}
