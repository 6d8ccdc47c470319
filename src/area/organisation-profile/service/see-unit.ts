import type { ReleasedUnit } from '../records.ts'
import type { Asking } from './asking.ts'
import { type ReleaseView, seeRelease } from './see-release.ts'

/** A unit in a release, with the units directly below it. */
export interface UnitView {
  readonly view: ReleaseView
  readonly unit: ReleasedUnit
  readonly above: readonly ReleasedUnit[]
  readonly below: readonly ReleasedUnit[]
}

/**
 * A unit in the newest release, for who may see its figures.
 * @returns null when there is no such unit in it, or it is not theirs to see
 */
export async function seeReleasedUnit(asking: Asking, unitId: string): Promise<UnitView | null> {
  const view = await seeRelease(asking)
  if (view === null || view.release === null) return null
  const byId = new Map([view.root, ...view.units].map((unit) => [unit.unitId, unit]))
  const unit = byId.get(unitId)
  return unit === undefined ? null : { view, unit, above: pathTo(unit, byId), below: view.units.filter(({ parentId }) => parentId === unitId) }
}

function pathTo(unit: ReleasedUnit, byId: ReadonlyMap<string, ReleasedUnit>): readonly ReleasedUnit[] {
  const path: ReleasedUnit[] = []
  for (let next = byId.get(unit.parentId ?? ''); next !== undefined; next = byId.get(next.parentId ?? '')) path.push(next)
  return path.toReversed()
}
