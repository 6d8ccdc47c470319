import { type OfBoth, statedComponents } from '../../../../demo/index.ts'
import { drawNormal } from '../../../kernel/chance/normal.ts'
import { type RandomSource, randomSource } from '../../../kernel/chance/random-source.ts'
import { type Reply, type UnratedReason, isRating } from '../../../kernel/rating.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import type { Framework, Questionnaire } from '../../framework/index.ts'

/** Whose answers about whom. */
export interface Occasion {
  readonly seed: number
  /** What is peculiar to a person stays the same on every occasion. */
  readonly personId: string
  /** Of the assessment or verification: what differs from answer to answer. */
  readonly occasionId: string
  readonly stage: Stage
  /** What the person is like in each domain, as whoever answers sees it. */
  readonly standing: OfBoth
  /** Behaviours without a rating, by their codes; null: as chance has it. */
  readonly unrated: Readonly<Record<string, UnratedReason>> | null
}

/** How often a behaviour is not part of the role, by stage; and how often somebody has had no occasion for it, or has not seen it. Our assumption. */
const notInRole: Readonly<Record<Stage, number>> = { 'fundamental': 0.12, 'first-line': 0.04, 'middle': 0.02, 'senior': 0.02, 'executive': 0.03 }
const notObserved: Readonly<Record<Stage, number>> = { 'fundamental': 0.08, 'first-line': 0.04, 'middle': 0.03, 'senior': 0.03, 'executive': 0.03 }

/** How much easier or harder than others each behaviour is, by its item. */
export type Hardness = ReadonlyMap<string, number>

/** How hard the behaviours of a framework are: the same for everybody. */
export function hardnessOf({ items }: Pick<Framework, 'items'>, seed: number): Hardness {
  return new Map(items.filter(({ kind }) => kind === 'behaviour').map(({ id }) => [id, draw(randomSource(seed, `demo/behaviours/${id}`), statedComponents.behaviour)]))
}

/**
 * Invented replies to a questionnaire: the standing of the capability's domain, what is peculiar to the person in the capability, how hard the behaviour is, and chance, rounded and cut to 1 to 5.
 * @returns in the order in which it is asked
 */
export function madeReplies({ capabilities }: Questionnaire, occasion: Occasion, hardness: Hardness): readonly { readonly itemId: string; readonly code: string | null; readonly reply: Reply }[] {
  const { seed, personId, occasionId, standing, stage, unrated } = occasion
  const [peculiar, rest] = [randomSource(seed, `demo/peculiar/${personId}`), randomSource(seed, `demo/answers/${occasionId}`)]
  return capabilities.flatMap(({ domain, behaviours }) => {
    const place = standing[domain ?? 'management'] + draw(peculiar, statedComponents.personCapability)
    return behaviours.map(({ itemId, code }) => ({ itemId, code, reply: replyAt(place + (hardness.get(itemId) ?? 0), rest, (chance) => (unrated === null ? reasonBy(chance, stage) : (unrated[code ?? ''] ?? null))) }))
  })
}

/** The reply of somebody who thought again: a step higher, or lower from the highest. */
export function changedReply(reply: Reply): Reply {
  if (!isRating(reply)) return 3
  return reply === 5 ? 4 : (reply + 1) as Reply // 2 to 5
}

function replyAt(place: number, rest: RandomSource, reasonOf: (chance: number) => UnratedReason | null): Reply {
  const [chance, score] = [rest.uniform(), place + draw(rest, statedComponents.residual)]
  return reasonOf(chance) ?? (Math.max(1, Math.min(5, Math.round(score))) as Reply) // 1 to 5
}

function reasonBy(chance: number, stage: Stage): UnratedReason | null {
  if (chance < notInRole[stage]) return 'not-in-role'
  return chance < notInRole[stage] + notObserved[stage] ? 'not-observed' : null
}

function draw(source: RandomSource, variance: number): number {
  return Math.sqrt(variance) * drawNormal(source)
}
