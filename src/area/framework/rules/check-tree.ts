import type { FrameworkItem, ItemKind } from './framework.ts'
import type { ItemProblem, ItemSpot } from './framework-problem.ts'
import { circlesOf, firstById, inReadingOrder } from './tree.ts'

/** What may hold an item of each kind; null is the top. */
const holders: Readonly<Record<ItemKind, readonly (ItemKind | null)[]>> = { part: [null, 'part'], capability: [null, 'part'], behaviour: ['capability'] }

/** How the items hang together: parents that are missing, circles, what stands in the wrong place. */
export function treeProblems(items: readonly FrameworkItem[], spots: ReadonlyMap<FrameworkItem, ItemSpot>): readonly ItemProblem[] {
  const byId = firstById(items)
  const problems = [
    ...items.flatMap((entry) => nestingProblems(entry, byId, spots)),
    ...circlesOf(items).flatMap((circle) => circleProblem(spotsOf(circle, spots))),
  ]
  return problems.length > 0 ? problems : orderProblems(items, spots)
}

function nestingProblems(entry: FrameworkItem, byId: ReadonlyMap<string, FrameworkItem>, spots: ReadonlyMap<FrameworkItem, ItemSpot>): readonly ItemProblem[] {
  const [item] = spotsOf([entry], spots)
  const holder = entry.parent === null ? null : byId.get(entry.parent)
  if (item === undefined) return []
  if (holder === undefined) return [{ code: 'parent-missing', item, parent: entry.parent ?? '' }]
  // A kind that nobody knows is told of elsewhere.
  if (holders[entry.kind]?.includes(holder?.kind ?? null) !== false) return []
  const [within] = holder === null ? [] : spotsOf([holder], spots)
  return [{ code: 'wrong-nesting', item, kind: entry.kind, within: holder === null || within === undefined ? null : { kind: holder.kind, item: within } }]
}

function circleProblem(members: readonly ItemSpot[]): readonly ItemProblem[] {
  const [item] = members
  return item === undefined ? [] : [{ code: 'cycle', item, members }]
}

/** The first item that stands elsewhere than a reader of the tree would meet it. */
function orderProblems(items: readonly FrameworkItem[], spots: ReadonlyMap<FrameworkItem, ItemSpot>): readonly ItemProblem[] {
  const ordered = inReadingOrder(items)
  const first = items.find((entry, index) => ordered[index] !== entry)
  return first === undefined ? [] : spotsOf([first], spots).map((item) => ({ code: 'out-of-order', item }))
}

function spotsOf(items: readonly FrameworkItem[], spots: ReadonlyMap<FrameworkItem, ItemSpot>): readonly ItemSpot[] {
  return items.flatMap((entry) => spots.get(entry) ?? [])
}
