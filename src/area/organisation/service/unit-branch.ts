import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { folded } from '../../../kernel/line-text.ts'
import { searchWords } from '../../../kernel/search-words.ts'
import type { Unit } from '../records.ts'
import { isOpenOn } from '../rules/unit-changes.ts'
import { type UnitTree, inReadingOrder } from '../rules/unit-tree.ts'

/** An open unit with its open units below it. Counts hold the unit and all below it. */
export interface UnitBranch {
  readonly unit: Unit
  readonly posts: number
  readonly people: number
  /** Open units below it, over all levels. */
  readonly unitsBelow: number
  readonly children: readonly UnitBranch[]
}

/** Counts of each unit by itself; a unit without any has no entry. */
export interface UnitCounts {
  readonly posts: ReadonlyMap<string, number>
  readonly people: ReadonlyMap<string, number>
}

/** A unit as a branch of the tree on a day. */
export function branchOf(tree: UnitTree, unit: Unit, counts: UnitCounts, day: CalendarDate): UnitBranch {
  const all = (tree.childrenOf.get(unit.unitId) ?? []).map((child) => branchOf(tree, child, counts, day))
  const children = all.filter((branch) => isOpenOn(branch.unit, day))
  return {
    unit,
    posts: (counts.posts.get(unit.unitId) ?? 0) + total(all, ({ posts }) => posts),
    people: (counts.people.get(unit.unitId) ?? 0) + total(all, ({ people }) => people),
    unitsBelow: children.length + total(children, ({ unitsBelow }) => unitsBelow),
    children,
  }
}

function total(branches: readonly UnitBranch[], count: (branch: UnitBranch) => number): number {
  return branches.reduce((sum, branch) => sum + count(branch), 0)
}

/**
 * Units whose name or code holds every word of a text: first those that are called so, then those whose name begins so, then the others, each in reading order.
 * @param text as typed; nothing is found by an empty one
 * @param day  closed units are passed over
 */
export function unitsNamed(tree: UnitTree, text: string, day: CalendarDate): readonly Unit[] {
  const sought = searchWords(folded(text))
  if (sought.length === 0) return []
  const found = inReadingOrder(tree).filter((unit) => isOpenOn(unit, day) && sought.every((word) => folded(`${unit.name} ${unit.code ?? ''}`).includes(word)))
  return found.toSorted((one, other) => farness(one, sought.join(' ')) - farness(other, sought.join(' ')))
}

function farness({ name, code }: Unit, sought: string): 0 | 1 | 2 {
  const called = folded(name)
  if (called === sought || (code !== null && folded(code) === sought)) return 0
  return called.startsWith(sought) ? 1 : 2
}
