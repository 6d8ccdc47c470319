import type { FrameworkItem, ItemKind } from './framework.ts'
import { childrenOf } from './tree.ts'

/** What an item can stand in; null is the top. */
export type Holder = FrameworkItem | null

/** What may be added to an item, or at the top (null), the most usual first. */
export function kindsIn(holder: ItemKind | null): readonly ItemKind[] {
  if (holder === 'behaviour') return []
  return holder === 'capability' ? ['behaviour'] : ['capability', 'part']
}

/**
 * Where an item can be moved to: not where it is, and not into what it holds.
 * @param holders the parts and capabilities of the framework, in reading order
 */
export function placesFor(item: FrameworkItem, holders: readonly FrameworkItem[]): readonly Holder[] {
  const within = idsWithin(item.id, holders)
  const wanted = item.kind === 'behaviour' ? 'capability' : 'part'
  const found = holders.filter(({ id, kind }) => kind === wanted && id !== item.parent && !within.has(id))
  return item.kind === 'behaviour' || item.parent === null ? found : [null, ...found]
}

function idsWithin(id: string, items: readonly FrameworkItem[]): ReadonlySet<string> {
  const children = childrenOf(items)
  const within = new Set([id])
  // A set is walked with what is added meanwhile.
  for (const one of within) for (const child of children.get(one) ?? []) within.add(child.id)
  return within
}

/**
 * The neighbour with which an item changes places when it moves one step among those beside it.
 * @returns null at the end
 */
export function neighbourOf<Node extends { readonly id: string }>(siblings: readonly Node[], id: string, step: 'up' | 'down'): Node | null {
  const at = siblings.findIndex((one) => one.id === id)
  const to = at + (step === 'up' ? -1 : 1)
  return at === -1 ? null : (siblings[to] ?? null)
}
