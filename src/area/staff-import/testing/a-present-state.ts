import { randomStream } from '../../../kernel/random-stream.ts'
import type { Change } from '../extract/change-ledger.ts'
import type { ImportPlan } from '../extract/import-plan.ts'
import { lineKey } from '../extract/plan-lines.ts'
import type { PresentState } from '../extract/present-state.ts'
import { inventedTrust } from './an-extract.ts'

/** An organisation before its first import: itself, and nobody. */
export function anEmptyState(overrides: Partial<PresentState> = {}): PresentState {
  const root = { unitId: 'root', parentId: null, name: inventedTrust, code: null, closedOn: null, version: 1 }
  return { units: [root], people: [], posts: [], holdings: [], lines: [], ...overrides }
}

/** The state once a plan is carried out. */
export function afterImport(present: PresentState, plan: ImportPlan): PresentState {
  return {
    units: carriedOut(present.units, plan.units, ({ unitId }) => unitId),
    people: carriedOut(present.people, plan.people, ({ personId }) => personId),
    posts: carriedOut(present.posts, plan.posts, ({ postId }) => postId),
    holdings: carriedOut(present.holdings, plan.holdings, ({ holdingId }) => holdingId),
    lines: carriedOut(present.lines, plan.lines, lineKey),
  }
}

/** The state once a plan that was carried out is undone, the last change first. */
export function afterUndo(present: PresentState, plan: ImportPlan): PresentState {
  return {
    units: undone(present.units, plan.units, ({ unitId }) => unitId),
    people: undone(present.people, plan.people, ({ personId }) => personId),
    posts: undone(present.posts, plan.posts, ({ postId }) => postId),
    holdings: undone(present.holdings, plan.holdings, ({ holdingId }) => holdingId),
    lines: undone(present.lines, plan.lines, lineKey),
  }
}

/** Ids in order, different for each seed. */
export function idsOf(seed: number): () => string {
  const stream = randomStream(seed, 'ids')
  return () => `id-${stream.word().toString(16)}-${stream.word().toString(16)}`
}

function carriedOut<Kept>(present: readonly Kept[], changes: readonly Change<Kept>[], keyOf: (kept: Kept) => string): readonly Kept[] {
  const kept = new Map(present.map((one) => [keyOf(one), one]))
  for (const { after } of changes) kept.set(keyOf(after), after)
  return [...kept.values()]
}

function undone<Kept>(present: readonly Kept[], changes: readonly Change<Kept>[], keyOf: (kept: Kept) => string): readonly Kept[] {
  const kept = new Map(present.map((one) => [keyOf(one), one]))
  for (const { before, after } of changes.toReversed()) {
    if (before === null) kept.delete(keyOf(after))
    else kept.set(keyOf(after), before)
  }
  return [...kept.values()]
}
