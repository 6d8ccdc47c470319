import { byName } from '../../../../kernel/by-name.ts'
import type { Domain } from '../../../../kernel/vocabulary.ts'
import type { Stage } from '../../../../kernel/workforce.ts'
import type { GoalCapability } from '../development-plan.ts'
import type { Order, PostDemand, Reason, SuggestionFacts, Untold } from './facts.ts'
import { placeIn } from './order.ts'
import { type Certainty, readKnown } from './read-known.ts'

/** A gap with its weight, by which it is ranked, and the reasons for it. */
export interface RankedGap {
  readonly capability: GoalCapability
  readonly weight: number
  readonly reasons: readonly Reason[]
}

/** A capability of which nobody can tell. */
export interface UntoldCapability {
  readonly capability: GoalCapability
  readonly why: Untold
  readonly weight: number
}

/** What a gap weighs for how sure it is. Our judgement: a single view can be a bad day, figures carry their error. */
const weightOfCertainty: Readonly<Record<Certainty, number>> = { figures: 1, 'two-views': 0.9, 'one-view': 0.6 }

/** What is needed early at a stage weighs this much more. Our judgement. */
const weightOfEarly = 1.5

/** Capabilities of our own framework that a post of the stage asks for early, the soonest first: for those who lead a first team after the five first skills. Our judgement. */
const earlyAt: Readonly<Record<Stage, readonly string[]>> = {
  fundamental: ['M2', 'M8', 'L2'],
  'first-line': ['M6', 'M4', 'M8', 'M7', 'L3'],
  middle: ['M3', 'M5', 'M1', 'L5', 'L6'],
  senior: ['M3', 'M8', 'L6', 'L1'],
  executive: ['M8', 'M1', 'L1', 'L7'],
}

/** The gaps, those of the domain that comes first before others, the heaviest first. What is in hand already is left out. */
export function rankGaps(facts: SuggestionFacts, order: Order): readonly RankedGap[] {
  const gaps = openCapabilities(facts).flatMap(({ capability, known }) => {
    const read = readKnown(known)
    if (read.kind !== 'gap') return []
    const weight = read.steps * weightOfCertainty[read.certainty] * weightOf(capability, facts)
    return [{ capability, weight, reasons: [...orderReason(order, capability.domain), ...read.reasons, ...reasonsOfPost(capability, facts)] }]
  })
  return gaps.toSorted((one, other) => byPlace(order, facts.stage, one, other))
}

/** What nobody can tell, in the same order. */
export function rankUntold(facts: SuggestionFacts, order: Order): readonly UntoldCapability[] {
  const untold = openCapabilities(facts).flatMap(({ capability, known }) => {
    const read = readKnown(known)
    return read.kind === 'cannot-tell' ? [{ capability, why: read.why, weight: weightOf(capability, facts) * (read.why === 'no-view' ? 1 : weightOfEarly) }] : []
  })
  return untold.toSorted((one, other) => byPlace(order, facts.stage, one, other))
}

function openCapabilities({ capabilities, inHand }: SuggestionFacts): SuggestionFacts['capabilities'] {
  return capabilities.filter(({ capability }) => !inHand.some(({ itemId }) => itemId === capability.itemId))
}

function weightOf(capability: GoalCapability, { demand, stage }: SuggestionFacts): number {
  const { lower, upper } = shareOf(demand, capability.domain)
  return ((lower + upper) / 2) * (isEarly(capability, stage) ? weightOfEarly : 1)
}

/** The share of a domain in what the post asks for. */
export function shareOf({ management: { lower, upper } }: PostDemand, domain: Domain): { readonly lower: number; readonly upper: number } {
  return domain === 'management' ? { lower, upper } : { lower: 1 - upper, upper: 1 - lower }
}

function isEarly({ code }: GoalCapability, stage: Stage): boolean {
  return code !== null && earlyAt[stage].includes(code)
}

/** Heavier first; where two weigh the same, what is needed sooner at the stage, then by name and id: never by where they stood in the input. */
function byPlace(order: Order, stage: Stage, one: Pick<RankedGap, 'capability' | 'weight'>, other: Pick<RankedGap, 'capability' | 'weight'>): number {
  return (
    placeIn(order.first, one.capability.domain) - placeIn(order.first, other.capability.domain) ||
    other.weight - one.weight ||
    earlyPlace(one.capability, stage) - earlyPlace(other.capability, stage) ||
    byName(one.capability.name, other.capability.name) ||
    (one.capability.itemId < other.capability.itemId ? -1 : 1)
  )
}

function earlyPlace({ code }: GoalCapability, stage: Stage): number {
  const place = code === null ? -1 : earlyAt[stage].indexOf(code)
  return place === -1 ? earlyAt[stage].length : place
}

function orderReason(order: Order, domain: Domain): readonly Reason[] {
  return order.first === domain ? [{ code: 'order', order }] : []
}

function reasonsOfPost(capability: GoalCapability, { demand, stage }: SuggestionFacts): readonly Reason[] {
  const share = shareOf(demand, capability.domain)
  const isMuch = share.lower + share.upper >= 1
  return [...(isEarly(capability, stage) ? [{ code: 'early-at-stage', stage } as const] : []), ...(isMuch ? [{ code: 'demand', domain: capability.domain, share } as const] : [])]
}
