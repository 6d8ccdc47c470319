import type { Names } from '../../people/index.ts'
import type { KeeperDeed, OwnDeed } from '../rules/deeds.ts'
import { possibleKeeperDeeds, possibleOwnDeeds } from '../rules/deeds.ts'
import { type Fitting, type Wanted, inOrder } from '../rules/fits.ts'
import { type OpportunityStanding, keeperOf, placesLeft, standingOn } from '../rules/standing.ts'
import type { Asking } from './asking.ts'
import type { PartHere, PlacedOpportunity } from './opportunity-store.ts'

/** An opportunity as it stands today. */
export interface StandingOpportunity {
  readonly opportunity: PlacedOpportunity
  readonly standing: OpportunityStanding
  readonly placesLeft: number
  /** Who answers for it; null when nobody does. */
  readonly keeperId: string | null
  readonly parts: readonly PartHere[]
}

/** The same as one person has it before them. */
export interface SeenOpportunity extends StandingOpportunity {
  readonly isKeeper: boolean
  /** What they have to do with it; null while nothing. */
  readonly own: PartHere | null
  readonly deeds: readonly OwnDeed[]
  /** Others of whom they may know: for who answers for it, and for the members of a learning set. */
  readonly others: readonly { readonly part: PartHere; readonly deeds: readonly KeeperDeed[] }[]
  readonly names: Names
}

/** What a list shows. */
export interface ListedOpportunities {
  /** They answer for these. */
  readonly kept: readonly StandingOpportunity[]
  /** They asked about these, or take part. */
  readonly own: readonly { readonly one: StandingOpportunity; readonly part: PartHere }[]
  readonly fitting: readonly Fitting<StandingOpportunity>[]
  readonly others: readonly StandingOpportunity[]
  readonly wanted: Wanted
  readonly names: Names
}

/** How opportunities stand. Parts are read at once; the head of a unit is looked up only where whoever posted one is gone. */
export async function standingOf({ store, around, today }: Asking, opportunities: readonly PlacedOpportunity[]): Promise<readonly StandingOpportunity[]> {
  const parts = Map.groupBy(await store.parts(opportunities.map(({ opportunityId }) => opportunityId), today), ({ opportunityId }) => opportunityId)
  const found: StandingOpportunity[] = []
  // One after the other: they share the one connection of the request.
  for (const opportunity of opportunities) {
    const own = parts.get(opportunity.opportunityId) ?? []
    const isAsked = !opportunity.isPosterHere && opportunity.closedOn === null && opportunity.kind !== 'mentor-offer' && opportunity.kind !== 'learning-set'
    const takingPart = own.filter(({ state, isHere }) => state === 'taking-part' && isHere).map(({ personId }) => personId)
    const keeperId = keeperOf({ kind: opportunity.kind, posterId: opportunity.isPosterHere ? opportunity.posterId : null, headId: isAsked ? await around.headOf(opportunity.unitId) : null, takingPart })
    const left = placesLeft(opportunity, own.filter(({ isHere, state }) => isHere || state === 'finished'))
    found.push({ opportunity, parts: own, keeperId, placesLeft: left, standing: standingOn({ opportunity, isKept: keeperId !== null, placesLeft: left }, today) })
  }
  return found
}

/** An opportunity as somebody sees it; null where there is none. Everybody of the organisation sees what it is; who is in it is for those whom it concerns. */
export async function seeOpportunity(asking: Asking, opportunityId: string): Promise<SeenOpportunity | null> {
  const { store, around, viewerId, today } = asking
  const opportunity = await store.find(opportunityId, today)
  const [one] = opportunity === null ? [] : await standingOf(asking, [opportunity])
  if (one === undefined) return null
  const { kind } = one.opportunity
  const isKeeper = one.keeperId === viewerId
  const own = one.parts.find(({ personId }) => personId === viewerId) ?? null
  const others = othersFor(one, viewerId, isKeeper, own)
  return {
    ...one,
    isKeeper,
    own,
    deeds: possibleOwnDeeds({ kind, standing: one.standing, isKeeper, part: own }),
    others: others.map((part) => ({ part, deeds: isKeeper && part.isHere ? possibleKeeperDeeds(kind, one.standing, one.placesLeft, part.state) : [] })),
    names: await around.names([one.keeperId, ...others.map(({ personId }) => personId)]),
  }
}

function othersFor({ opportunity: { kind }, parts }: StandingOpportunity, viewerId: string, isKeeper: boolean, own: PartHere | null): readonly PartHere[] {
  const others = parts.filter(({ personId }) => personId !== viewerId)
  // What came of it is told to nobody but who says it.
  if (isKeeper) return others.map((part) => (part.state === 'finished' ? { ...part, cameOfIt: '', hoursTaken: null } : part))
  const isMember = kind === 'learning-set' && own?.state === 'taking-part'
  // What somebody wrote or said of it is not for the other members.
  return isMember ? others.filter(({ state, isHere }) => state === 'taking-part' && isHere).map((part) => ({ ...part, words: '', reply: '', cameOfIt: '' })) : []
}

/** What the list of somebody shows. */
export async function listOpportunities(asking: Asking): Promise<ListedOpportunities> {
  const { store, around, viewerId, today } = asking
  const [current, concerned] = [await store.current(today), await store.ofPerson(viewerId, today)]
  const known = new Map([...current, ...concerned].map((one) => [one.opportunityId, one]))
  const all = await standingOf(asking, [...known.values()])
  const partOf = (one: StandingOpportunity) => one.parts.find(({ personId }) => personId === viewerId) ?? null
  const kept = all.filter(({ keeperId }) => keeperId === viewerId)
  const own = all.filter((one) => !kept.includes(one)).flatMap((one) => {
    const part = partOf(one)
    return part === null ? [] : [{ one, part }]
  })
  const wanted = await around.wanted()
  const offered = all.filter((one) => one.standing === 'open' && !kept.includes(one) && partOf(one) === null)
  const ordered = inOrder(offered.map((one) => ({ ...one.opportunity, one })), wanted)
  return {
    kept,
    own,
    fitting: ordered.fitting.map(({ one, reasons }) => ({ one: one.one, reasons })),
    others: ordered.others.map(({ one }) => one),
    wanted,
    names: await around.names(all.map(({ keeperId }) => keeperId)),
  }
}
