import type { KeepingRights } from '../../measure/index.ts'
import { coversUnit, pathOf } from '../../organisation/index.ts'

/**
 * May they read the reviews of a unit? Who holds a post today in it or in a unit below it, and whoever keeps the unit.
 * Those above it do not, so that a team can speak freely.
 */
export function maySeeReviews({ tree, scope, ownUnits }: Pick<KeepingRights, 'tree' | 'scope' | 'ownUnits'>, unitId: string): boolean {
  if (coversUnit(scope, unitId)) return true
  return [...ownUnits].some((own) => pathOf(tree, own).some((unit) => unit.unitId === unitId))
}

/** May they write in them? Who holds a post today in the unit itself, and whoever keeps the unit. */
export function mayWriteReviews({ scope, ownUnits }: Pick<KeepingRights, 'scope' | 'ownUnits'>, unitId: string): boolean {
  return coversUnit(scope, unitId) || ownUnits.has(unitId)
}
