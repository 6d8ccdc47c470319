import { type Reply, isRating } from '../../../kernel/rating.ts'
import type { SelfAnswer } from '../../assessment/index.ts'
import type { AskedCapability } from '../../framework/index.ts'
import type { SupervisorAnswer } from '../records.ts'

/** How two replies to one behaviour lie: on the same step, on neighbouring steps, further apart; or not both are steps, so that nothing can be compared. */
export type Apart = 'same' | 'one-step' | 'further' | 'not-compared'

/** A behaviour with what both say of it; null where somebody left it out. */
export interface ComparedBehaviour {
  readonly itemId: string
  readonly text: string
  readonly self: Reply | null
  /** The person's own example; often empty. */
  readonly evidence: string
  readonly supervisor: Reply | null
  readonly apart: Apart
  /** The person changed their answer, or its example, after both could see both: it was not given without knowing the other view. */
  readonly isChangedSince: boolean
}

/** A capability with its behaviours side by side. */
export interface ComparedCapability extends Pick<AskedCapability, 'itemId' | 'name' | 'domain'> {
  /** From 1, in the order in which it is asked. */
  readonly place: number
  readonly behaviours: readonly ComparedBehaviour[]
}

/**
 * Everything that was asked, with both views beside each other.
 * @param ratedAt when the supervisor handed in, and both could see both
 */
export function compareViews(capabilities: readonly AskedCapability[], self: ReadonlyMap<string, SelfAnswer>, supervisor: readonly SupervisorAnswer[], ratedAt: Date): readonly ComparedCapability[] {
  const theirs = new Map(supervisor.map(({ itemId, reply }) => [itemId, reply]))
  return capabilities.map(({ itemId, name, domain, behaviours }, index) => ({
    itemId,
    name,
    domain,
    place: index + 1,
    behaviours: behaviours.map((one) => {
      const [mine, other] = [self.get(one.itemId), theirs.get(one.itemId) ?? null]
      return { itemId: one.itemId, text: one.text, self: mine?.reply ?? null, evidence: mine?.evidence ?? '', supervisor: other, apart: apart(mine?.reply ?? null, other), isChangedSince: mine !== undefined && mine.answeredAt > ratedAt }
    }),
  }))
}

/** How far apart two replies are. A reason why there is no rating is no low rating: it is compared with nothing. */
export function apart(self: Reply | null, supervisor: Reply | null): Apart {
  if (self === null || supervisor === null || !isRating(self) || !isRating(supervisor)) return 'not-compared'
  const steps = Math.abs(self - supervisor)
  if (steps === 0) return 'same'
  return steps === 1 ? 'one-step' : 'further'
}

/** How many behaviours lie how. */
export type ApartCounts = Readonly<Record<Apart, number>>

/** Counts them over some capabilities. */
export function countApart(capabilities: readonly Pick<ComparedCapability, 'behaviours'>[]): ApartCounts {
  const counts: Record<Apart, number> = { 'same': 0, 'one-step': 0, 'further': 0, 'not-compared': 0 }
  for (const { behaviours } of capabilities) for (const one of behaviours) counts[one.apart] += 1
  return counts
}

/** Are the two views near in all of a capability: both gave a step to something of it, nowhere more than one step apart, and nothing of it was changed after seeing the other? What was changed is looked at by itself. */
export function isNear(capability: Pick<ComparedCapability, 'behaviours'>): boolean {
  const { same, 'one-step': oneStep, further } = countApart([capability])
  return further === 0 && same + oneStep > 0 && !capability.behaviours.some(({ isChangedSince }) => isChangedSince)
}
