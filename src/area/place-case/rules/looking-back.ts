import type { Middle80 } from '../../../kernel/statistics/middle-80.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import type { Visit } from './address.ts'
import { type Decided, type RoundChoices, roundsOfACase, worksOfARound } from './choices.ts'
import { courseOf } from './course.ts'
import { domainOfAct } from './decision-acts.ts'
import { type OtherDecision, withOther } from './other-decision.ts'
import type { OutcomeName, Place } from './place.ts'
import { differenceOf, spreadsOf } from './ranges.ts'
import { type Replications, replicationsOf } from './replications.ts'
import type { RoundState } from './round-state.ts'
import { type WayName, choicesOfWay, wayNames } from './ways.ts'
import { domainOfWork } from './works.ts'

/** Days of yours that a work takes in a round. */
const daysOfAWork = 2

/** Days of yours that a round has. */
export const daysOfARound = daysOfAWork * worksOfARound

/** What followed from a decision, by how well it was dealt with. */
export type Followed = 'well' | 'badly' | 'left'

/** What was done in a round. */
export interface RoundSpent {
  readonly days: Readonly<Record<Domain, number>>
  readonly decided: Decided
  /** The domain of what was done about the decision; null when it was left. */
  readonly domain: Domain | null
  readonly followed: Followed
}

/** An outcome by round, or a difference in the last one; null where nobody was there to count. */
export type ByOutcome<Value> = Readonly<Partial<Record<OutcomeName, Value>>>

/** The same with one decision changed, in the same circumstances. */
export type OtherCourse =
  | { readonly kind: 'same' }
  | { readonly kind: 'compared'; readonly differences: ByOutcome<Middle80 | null> }

/** Another way of spending the rounds: how its last round came out, and how far it differs from one’s own. */
export interface WayBeside {
  readonly way: WayName
  readonly last: ByOutcome<Middle80 | null>
  readonly differences: ByOutcome<Middle80 | null>
}

/** Everything that is looked back at. */
export interface LookingBack {
  readonly spent: readonly RoundSpent[]
  readonly outcomes: ByOutcome<readonly (Middle80 | null)[]>
  readonly other: OtherCourse | null
  readonly ways: readonly WayBeside[]
}

/** Looks back at a case as far as it was decided. @yields after each run */
export function* lookBack(place: Place, visit: Visit, other: OtherDecision | null): Generator<undefined, LookingBack> {
  const own = yield* replicationsOf(place, visit.choices, visit.circumstances)
  const ways: WayBeside[] = []
  for (const way of wayNames) ways.push(yield* wayBeside(place, visit, own, way))
  return {
    spent: spentIn(place, visit),
    outcomes: forEach(place, (outcome) => spreadsOf(own, outcome)),
    other: other === null ? null : yield* otherCourse(place, visit, own, other),
    ways,
  }
}

/** What was done in each round that was decided, and what followed. */
export function spentIn(place: Place, { choices, circumstances }: Visit): readonly RoundSpent[] {
  const states = courseOf(place, choices, circumstances)
  return choices.map((chosen, round) => ({
    days: { management: daysOn(place, chosen, 'management'), leadership: daysOn(place, chosen, 'leadership') },
    decided: chosen.decided,
    domain: chosen.decided.kind === 'answered' ? domainOfAct(chosen.decided.act) : null,
    followed: followedFrom(chosen, states[round + 1]),
  }))
}

function daysOn(place: Place, { works }: RoundChoices, domain: Domain): number {
  return daysOfAWork * works.filter((work) => domainOfWork(place.works, work) === domain).length
}

function followedFrom({ decided }: RoundChoices, state: RoundState | undefined): Followed {
  if (decided.kind === 'left') return 'left'
  return (state?.quality ?? 0) >= 0.5 ? 'well' : 'badly'
}

function* otherCourse(place: Place, { choices, circumstances }: Visit, own: Replications, other: OtherDecision): Generator<undefined, OtherCourse> {
  const changed = withOther(choices, place.decisions, other)
  if (changed === null) return { kind: 'same' }
  const there = yield* replicationsOf(place, changed, circumstances)
  return { kind: 'compared', differences: forEach(place, (outcome) => differenceOf(own, there, outcome, roundsOfACase)) }
}

function* wayBeside(place: Place, { circumstances }: Visit, own: Replications, way: WayName): Generator<undefined, WayBeside> {
  const there = yield* replicationsOfWay(place, way, circumstances)
  return {
    way,
    last: forEach(place, (outcome) => spreadsOf(there, outcome)[roundsOfACase] ?? null),
    differences: forEach(place, (outcome) => differenceOf(own, there, outcome, roundsOfACase)),
  }
}

const ofWays = new Map<string, Replications>()

/** A way hangs on nothing that anybody chose: it is run once for each place and circumstances, and then known. */
function* replicationsOfWay(place: Place, way: WayName, circumstances: number): Generator<undefined, Replications> {
  const name = `${place.id} ${way} ${circumstances}`
  const known = ofWays.get(name) ?? (yield* replicationsOf(place, choicesOfWay(place, way), circumstances))
  ofWays.set(name, known)
  return known
}

function forEach<Value>({ outcomes }: Place, of: (outcome: OutcomeName) => Value): ByOutcome<Value> {
  // The names are those of the outcomes themselves.
  return Object.fromEntries(outcomes.map((outcome) => [outcome, of(outcome)])) as ByOutcome<Value>
}
