import { type NotHere, notHere } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { FrameworkItem } from '../rules/framework.ts'
import { type Holder, neighbourOf, placesFor } from '../rules/places-for.ts'
import { type Asking, type OpenedFramework, lockToChange, openFramework } from './asking.ts'

/** An item that can be moved, and where to. */
export interface MovableItem extends OpenedFramework {
  readonly item: FrameworkItem
  readonly places: readonly Holder[]
}

/** Where an item of a draft can be moved to. @returns null when there is none that the viewer may move */
export async function seePlaces(asking: Asking, frameworkId: string, itemId: string): Promise<MovableItem | null> {
  const opened = await openFramework(asking, frameworkId)
  return opened !== null && opened.rights.mayChange ? placed(asking, opened, itemId) : null
}

/**
 * Moves an item one step among those beside it. At the end nothing moves.
 * @error not-here
 */
export async function stepItem(asking: Asking, frameworkId: string, itemId: string, step: 'up' | 'down'): Promise<Result<FrameworkItem, NotHere>> {
  const { store, now } = asking
  const opened = await lockToChange(asking, frameworkId)
  const kept = opened === null ? null : await store.item(frameworkId, itemId)
  if (kept === null) return failure(notHere)
  const other = neighbourOf(await store.childrenOf(frameworkId, kept.item.parent), itemId, step)
  if (other !== null) {
    await store.swapItems(frameworkId, itemId, other.id)
    await store.touch(frameworkId, now)
  }
  return success(kept.item)
}

/**
 * Moves an item into another one, as its last. A behaviour that had the domain and the aspect of its capability gets those of the new one.
 * @param to the id of what it is to stand in; null for the top
 * @error not-here, not-chosen when it cannot stand there
 */
export async function moveItem(asking: Asking, frameworkId: string, itemId: string, to: string | null): Promise<Result<FrameworkItem, NotHere | { readonly code: 'not-chosen' }>> {
  const { store, now } = asking
  const opened = await lockToChange(asking, frameworkId)
  const movable = opened === null ? null : await placed(asking, opened, itemId)
  if (movable === null) return failure(notHere)
  const holder = movable.places.find((place) => (place?.id ?? null) === to)
  if (holder === undefined) return failure({ code: 'not-chosen' })
  const before = movable.item.parent === null ? null : await store.item(frameworkId, movable.item.parent)
  await store.moveItem(frameworkId, itemId, to)
  if (movable.item.kind === 'behaviour' && before !== null && holder !== null) await takeOver(asking, frameworkId, movable.item, before.item, holder)
  await store.touch(frameworkId, now)
  return success(movable.item)
}

async function takeOver({ store }: Asking, frameworkId: string, item: FrameworkItem, before: FrameworkItem, holder: FrameworkItem): Promise<void> {
  const moved = await store.item(frameworkId, item.id)
  if (moved === null) return
  const domain = item.domain === before.domain ? holder.domain : item.domain
  const aspect = item.aspect === before.aspect ? holder.aspect : item.aspect
  await store.changeItem(frameworkId, { ...moved.item, domain, aspect }, moved.version)
}

/**
 * Removes an item with all that it holds. Comments on it stay with the framework.
 * @returns how many items went
 * @error not-here
 */
export async function removeItem(asking: Asking, frameworkId: string, itemId: string): Promise<Result<{ readonly item: FrameworkItem; readonly gone: number }, NotHere>> {
  const { store, now } = asking
  const opened = await lockToChange(asking, frameworkId)
  const kept = opened === null ? null : await store.item(frameworkId, itemId)
  if (kept === null) return failure(notHere)
  const gone = await store.countWithin(frameworkId, itemId)
  await store.removeItem(frameworkId, itemId)
  await store.touch(frameworkId, now)
  return success({ item: kept.item, gone })
}

async function placed({ store }: Asking, opened: OpenedFramework, itemId: string): Promise<MovableItem | null> {
  const kept = await store.item(opened.framework.id, itemId)
  return kept === null ? null : { ...opened, item: kept.item, places: placesFor(kept.item, await store.holders(opened.framework.id)) }
}
