import { pageOf } from '../../../kernel/paging.ts'
import type { FrameworkItem } from './framework.ts'
import { childrenOf, inReadingOrder } from './tree.ts'

/** A part, or a capability with what it looks like in practice. */
export interface OutlineRow {
  readonly item: FrameworkItem
  /** How deep it stands, from 0 at the top. */
  readonly depth: number
  /** Of a capability: the first ones, as many as a page shows. */
  readonly behaviours: readonly FrameworkItem[]
  /** How many behaviours it has. */
  readonly total: number
}

/** One page of the outline of a framework. */
export interface Outline {
  readonly rows: readonly OutlineRow[]
  readonly page: number
  readonly pages: number
  /** Parts and capabilities before those of this page, and in all. */
  readonly offset: number
  readonly total: number
  readonly counts: Readonly<Record<FrameworkItem['kind'], number>>
}

/** Parts and capabilities of a page. */
const rowsOnPage = 40
/** Behaviours that a page shows of one capability; its own page has them all. */
const mostBehaviours = 40
/** Items that one page lists of an item. */
export const childrenOnPage = 100

/**
 * A framework in the order in which it is read: its parts and capabilities, page by page, with the behaviours of each.
 * @param asked the page that is asked for, from 1
 */
export function outlineOf(items: readonly FrameworkItem[], asked: number): Outline {
  const children = childrenOf(items)
  const holders = inReadingOrder(items).filter(({ kind }) => kind !== 'behaviour')
  const { page, pages, offset } = pageOf(asked, holders.length, rowsOnPage)
  const depths = depthsOf(holders)
  const rows = holders.slice(offset, offset + rowsOnPage).map((item): OutlineRow => {
    const behaviours = (children.get(item.id) ?? []).filter(({ kind }) => kind === 'behaviour')
    return { item, depth: depths.get(item.id) ?? 0, behaviours: behaviours.slice(0, mostBehaviours), total: behaviours.length }
  })
  const count = (kind: FrameworkItem['kind']) => items.filter((item) => item.kind === kind).length
  return { rows, page, pages, offset, total: holders.length, counts: { part: count('part'), capability: count('capability'), behaviour: count('behaviour') } }
}

/** @param holders in reading order: what holds an item comes before it */
function depthsOf(holders: readonly FrameworkItem[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  for (const { id, parent } of holders) depths.set(id, parent === null ? 0 : (depths.get(parent) ?? -1) + 1)
  return depths
}

/** How an item is named in a line: by its code and its text. */
export function itemLine({ code, text }: Pick<FrameworkItem, 'code' | 'text'>): string {
  return code === null ? text : `${code} ${text}`
}
