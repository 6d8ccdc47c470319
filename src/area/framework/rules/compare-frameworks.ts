import type { Framework, FrameworkItem } from './framework.ts'

/** How the items of a file stand to those that are here. */
export interface ItemCounts {
  /** Items of the file. */
  readonly read: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Items that are here and not in the file. */
  readonly removed: number
}

/** What is different between two frameworks of one id. */
export interface FrameworkChanges extends ItemCounts {
  /** Title, version, language, maker or description. */
  readonly isHeadChanged: boolean
  /** Items that both have stand in another order. */
  readonly isReordered: boolean
}

/**
 * What a file would change.
 * @param standing what is here; null when nothing of this id is
 */
export function compareFrameworks(standing: Framework | null, given: Framework): FrameworkChanges {
  const read = given.items.length
  if (standing === null) return { read, added: read, changed: 0, unchanged: 0, removed: 0, isHeadChanged: false, isReordered: false }
  const here = new Map(standing.items.map((item) => [item.id, item]))
  const known = given.items.filter(({ id }) => here.has(id))
  const changed = known.filter((item) => !isSameItem(here.get(item.id), item)).length
  return { read, added: read - known.length, changed, unchanged: known.length - changed, removed: standing.items.length - known.length, isHeadChanged: !isSameHead(standing, given), isReordered: isReordered(standing.items, known) }
}

/** Would nothing be different? */
export function isUnchanged({ added, changed, removed, isHeadChanged, isReordered }: FrameworkChanges): boolean {
  return added + changed + removed === 0 && !isHeadChanged && !isReordered
}

function isSameHead(one: Framework, other: Framework): boolean {
  return (['title', 'version', 'language', 'creator', 'about'] as const).every((field) => one[field] === other[field])
}

function isSameItem(one: FrameworkItem | undefined, other: FrameworkItem): boolean {
  if (one === undefined) return false
  const isSameText = (['code', 'kind', 'text', 'about', 'parent', 'domain', 'aspect', 'stage', 'form'] as const).every((field) => one[field] === other[field])
  return isSameText && isSameList(one.trends, other.trends) && isSameList(one.goesWith, other.goesWith)
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index])
}

/** Both are in the order in which they are read. */
function isReordered(here: readonly FrameworkItem[], known: readonly FrameworkItem[]): boolean {
  const kept = new Set(known.map(({ id }) => id))
  return !isSameList(here.filter(({ id }) => kept.has(id)).map(({ id }) => id), known.map(({ id }) => id))
}
