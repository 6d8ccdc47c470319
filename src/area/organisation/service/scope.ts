import type { Unit } from '../records.ts'
import { type Scope, scopeOfKeeper, coversUnit } from '../rules/scope.ts'
import { type UnitTree, buildUnitTree, subtreeIds } from '../rules/unit-tree.ts'
import type { Asking } from './asking.ts'

/** The units of this tree that a viewer may change. */
export function scopeOf(viewer: Asking['viewer'], tree: UnitTree): Scope {
  return scopeOfKeeper(viewer, (unitIds) => subtreeIds(tree, unitIds))
}

/**
 * The tree of an organisation.
 * @returns null while the organisation has no unit at all
 */
export async function loadTree({ store }: Pick<Asking, 'store'>): Promise<UnitTree | null> {
  const units = await store.units()
  return units.length === 0 ? null : buildUnitTree(units)
}

/** A unit with the tree around it, and what the viewer answers for. */
export interface PlacedUnit {
  readonly unit: Unit
  readonly tree: UnitTree
  readonly scope: Scope
}

/**
 * A unit that anybody of the organisation may look at.
 * @returns null when there is none of this id
 */
export async function findUnit(asking: Asking, unitId: string): Promise<PlacedUnit | null> {
  const tree = await loadTree(asking)
  const unit = tree?.byId.get(unitId)
  return tree === null || unit === undefined ? null : { unit, tree, scope: scopeOf(asking.viewer, tree) }
}

/**
 * A unit that the viewer may change.
 * @returns null when there is none of this id, or it is not theirs to change
 */
export async function findKeptUnit(asking: Asking, unitId: string): Promise<PlacedUnit | null> {
  const found = await findUnit(asking, unitId)
  return found !== null && coversUnit(found.scope, unitId) ? found : null
}
