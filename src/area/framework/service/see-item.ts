import { pageOf } from '../../../kernel/paging.ts'
import type { FrameworkComment } from '../records.ts'
import type { FrameworkItem } from '../rules/framework.ts'
import { childrenOnPage } from '../rules/outline.ts'
import { type Asking, type OpenedFramework, openFramework } from './asking.ts'
import type { KeptItem } from './framework-store.ts'

/** An item with what is around it. */
export interface ItemSeen extends OpenedFramework, KeptItem {
  /** What holds it, from the top down. */
  readonly path: readonly FrameworkItem[]
  readonly children: readonly FrameworkItem[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly comments: readonly FrameworkComment[]
  /** How many comments are open on each item of the framework; empty where nothing is held. */
  readonly openOn: ReadonlyMap<string, number>
  /** Something stands before it that it could change places with; false for who may not move it. */
  readonly hasBefore: boolean
  readonly hasAfter: boolean
}

/**
 * An item of one of the organisation's own frameworks.
 * @param asked the page of what it holds, from 1
 * @returns null when there is none of these ids that the viewer may see
 */
export async function seeItem(asking: Asking, frameworkId: string, itemId: string, asked: number): Promise<ItemSeen | null> {
  const opened = await openFramework(asking, frameworkId)
  const kept = opened === null ? null : await asking.store.item(frameworkId, itemId)
  if (opened === null || kept === null) return null
  const { store } = asking
  const held = kept.item.kind === 'behaviour' ? [] : await store.childrenOf(frameworkId, itemId)
  const siblings = opened.rights.mayChange ? await store.childrenOf(frameworkId, kept.item.parent) : []
  const at = siblings.findIndex(({ id }) => id === itemId)
  const { page, pages, offset } = pageOf(asked, held.length, childrenOnPage)
  return {
    ...opened,
    ...kept,
    path: await pathTo(asking, frameworkId, kept.item),
    children: held.slice(offset, offset + childrenOnPage),
    total: held.length,
    page,
    pages,
    comments: opened.rights.maySeeComments ? await store.comments(frameworkId, itemId) : [],
    openOn: opened.rights.maySeeComments && held.length > 0 ? await store.openCommentsOn(frameworkId) : new Map(),
    hasBefore: at > 0,
    hasAfter: at >= 0 && at < siblings.length - 1,
  }
}

/** What holds an item, from the top down. Trees have no circles here: nothing can be moved into what it holds. */
async function pathTo({ store }: Asking, frameworkId: string, item: FrameworkItem): Promise<readonly FrameworkItem[]> {
  if (item.parent === null) return []
  const holders = new Map((await store.holders(frameworkId)).map((one) => [one.id, one]))
  const path: FrameworkItem[] = []
  for (let holder = holders.get(item.parent); holder !== undefined; holder = holder.parent === null ? undefined : holders.get(holder.parent)) path.unshift(holder)
  return path
}
