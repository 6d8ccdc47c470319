import type { Unit } from '../records.ts'
import { type UnitTree, subtreeIds } from '../rules/unit-tree.ts'

/** A row of the figures: a unit with all below it, or a unit by itself (what belongs to it directly). */
export interface FigureGroup {
  readonly unit: Unit
  readonly isByItself: boolean
}

/** How an organisation is divided for its figures. */
export interface Grouping {
  readonly groups: readonly FigureGroup[]
  /** The number of the group that each unit counts in; units outside have no entry. */
  readonly groupOf: ReadonlyMap<string, number>
}

/**
 * Divides some units and all below them: one unit into those directly below it and itself, several into themselves.
 * @param rootIds what the figures are about; a unit below another of them counts in that one
 */
export function divide(tree: UnitTree, rootIds: Iterable<string>): Grouping {
  const asked = [...new Set(rootIds)].filter((id) => tree.byId.has(id))
  const tops = asked.filter((id) => !asked.some((other) => other !== id && subtreeIds(tree, [other]).has(id)))
  const [first, ...more] = tops.flatMap((id) => tree.byId.get(id) ?? [])
  if (first === undefined) return { groups: [], groupOf: new Map() }
  const groups = more.length > 0 ? [first, ...more].map((unit) => ({ unit, isByItself: false })) : partsOf(tree, first)
  const members = groups.flatMap(({ unit, isByItself }, group) => [...(isByItself ? [unit.unitId] : subtreeIds(tree, [unit.unitId]))].map((id) => [id, group] as const))
  return { groups, groupOf: new Map(members) }
}

function partsOf(tree: UnitTree, unit: Unit): readonly FigureGroup[] {
  const below = (tree.childrenOf.get(unit.unitId) ?? []).map((child) => ({ unit: child, isByItself: false }))
  return [...below, { unit, isByItself: true }]
}
