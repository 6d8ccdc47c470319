import { byName } from '../../../kernel/by-name.ts'
import type { Unit } from '../records.ts'

/** The units of an organisation as a tree, indexed once. */
export interface UnitTree {
  /** The organisation itself. */
  readonly root: Unit
  readonly byId: ReadonlyMap<string, Unit>
  /** Children of a unit, in the order of names; a unit without children has no entry. */
  readonly childrenOf: ReadonlyMap<string, readonly Unit[]>
}

/**
 * Builds the tree.
 * @param units all units of one organisation, closed ones too, in any order
 * @throws when they are no tree: no root, two roots, a parent that is not there, or a circle
 */
export function buildUnitTree(units: readonly Unit[]): UnitTree {
  const [root, ...otherRoots] = units.filter((unit) => unit.parentId === null)
  if (root === undefined || otherRoots.length > 0) throw new Error(`The organisation has ${otherRoots.length + (root === undefined ? 0 : 1)} units without a parent; it must have one`)
  const byId = new Map(units.map((unit) => [unit.unitId, unit]))
  const tree = { root, byId, childrenOf: childrenByParent(units, byId) }
  if (byId.size !== units.length || subtreeIds(tree, [root.unitId]).size !== units.length) throw new Error('Some units of the organisation stand twice or in a circle')
  return tree
}

function childrenByParent(units: readonly Unit[], byId: ReadonlyMap<string, Unit>): ReadonlyMap<string, readonly Unit[]> {
  const children = new Map<string, Unit[]>()
  for (const unit of units) {
    if (unit.parentId === null) continue
    if (!byId.has(unit.parentId)) throw new Error(`The unit ${unit.unitId} belongs to ${unit.parentId}, which is not there`)
    const siblings = children.get(unit.parentId)
    if (siblings === undefined) children.set(unit.parentId, [unit])
    else siblings.push(unit)
  }
  for (const siblings of children.values()) siblings.sort(inOrder)
  return children
}

/** Ward 7 before Ward 10; units of one name keep an order too. */
function inOrder(one: Unit, other: Unit): number {
  return byName(one.name, other.name) || (one.unitId < other.unitId ? -1 : 1)
}

/**
 * The ids of some units and of all below them: what a scope covers.
 * @param rootIds ids that are not in the tree are passed over
 */
export function subtreeIds(tree: Pick<UnitTree, 'byId' | 'childrenOf'>, rootIds: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...rootIds].filter((id) => tree.byId.has(id))
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    for (const child of tree.childrenOf.get(id) ?? []) waiting.push(child.unitId)
  }
  return found
}

/**
 * The units from the organisation down to a unit, both included.
 * @returns nothing when the unit is not in the tree
 */
export function pathOf(tree: UnitTree, unitId: string): readonly Unit[] {
  const path: Unit[] = []
  let unit = tree.byId.get(unitId)
  while (unit !== undefined) {
    path.push(unit)
    unit = unit.parentId === null ? undefined : tree.byId.get(unit.parentId)
  }
  return path.reverse()
}

/**
 * The path in one line. The organisation itself is left out: all paths would begin with it.
 * @example 'Medicine > Acute > Ward 7'; the organisation alone is its own name
 */
export function pathText(tree: UnitTree, unitId: string): string {
  const [root, ...below] = pathOf(tree, unitId)
  return below.length === 0 ? (root?.name ?? '') : below.map((unit) => unit.name).join(' > ')
}

/** How many steps a unit is below the organisation, which itself is at 0; undefined when it is not in the tree. */
export function depthOf(tree: UnitTree, unitId: string): number | undefined {
  const steps = pathOf(tree, unitId).length
  return steps === 0 ? undefined : steps - 1
}

/** How many steps the deepest unit below a unit lies below it: 0 for a unit that has none. */
export function heightOf(tree: UnitTree, unitId: string): number {
  let height = 0
  let level = tree.childrenOf.get(unitId) ?? []
  for (; level.length > 0; height += 1) level = level.flatMap((unit) => tree.childrenOf.get(unit.unitId) ?? [])
  return height
}

/**
 * The units in the order in which a person reads a tree: each before its children, children by name.
 * @param fromId begins there; the organisation unless told
 */
export function inReadingOrder(tree: UnitTree, fromId: string = tree.root.unitId): readonly Unit[] {
  const order: Unit[] = []
  const from = tree.byId.get(fromId)
  const waiting = from === undefined ? [] : [from]
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    order.push(unit)
    waiting.push(...(tree.childrenOf.get(unit.unitId) ?? []).toReversed())
  }
  return order
}
