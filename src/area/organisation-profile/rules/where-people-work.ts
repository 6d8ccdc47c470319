import { type HoldingKind, type Stage, stages } from '../../../kernel/workforce.ts'
import type { PostHolding, StagePlace } from '../../organisation/index.ts'

/** Stages whose posts manage a team or more: whoever holds one counts. */
export const stagesOfManagers: readonly Stage[] = stages.filter((stage) => stage !== 'fundamental')

/** What somebody does now comes before their own post. */
const kindOrder: Readonly<Record<HoldingKind, number>> = { 'acting-up': 0, secondment: 1, substantive: 2 }

/**
 * The unit in which each person holds a post of first-line or above: of several the one that they cover for a time, then the one that began last.
 * @param held  who holds which post
 * @param posts where those posts are; posts of other stages may be among them
 * @returns by person; who holds no such post is not there
 */
export function unitsOfManagers(held: readonly PostHolding[], posts: readonly StagePlace[]): ReadonlyMap<string, string> {
  const unitOf = new Map(posts.flatMap(({ postId, unitId, stage }) => (stagesOfManagers.includes(stage) ? [[postId, unitId] as const] : [])))
  const first = new Map<string, PostHolding>()
  for (const holding of held) {
    if (!unitOf.has(holding.postId)) continue
    const kept = first.get(holding.personId)
    if (kept === undefined || comesBefore(holding, kept)) first.set(holding.personId, holding)
  }
  return new Map([...first].map(([personId, { postId }]) => [personId, unitOf.get(postId) ?? '']))
}

function comesBefore(one: PostHolding, other: PostHolding): boolean {
  if (one.kind !== other.kind) return kindOrder[one.kind] < kindOrder[other.kind]
  return one.startsOn === other.startsOn ? one.postId < other.postId : one.startsOn > other.startsOn
}
