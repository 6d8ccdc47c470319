import type { Viewer } from '../../../platform/identity/index.ts'
import { type Scope, type UnitTree, subtreeIds } from '../../organisation/index.ts'

type Asker = Pick<Viewer, 'roles' | 'odUnits'>

/** May they end a wave, and have its figures made? Administrators, and who leads development of the whole organisation. */
export function mayCloseWaves({ roles, odUnits }: Asker, { root }: Pick<UnitTree, 'root'>): boolean {
  return roles.has('administrator') || (roles.has('od-lead') && odUnits.includes(root.unitId))
}

/**
 * The units whose figures they may see: all for board readers and administrators, for an OD lead those of the grants and all below them.
 * What the organisation as a whole comes to, each of them may see.
 */
export function seenUnits({ roles, odUnits }: Asker, tree: UnitTree): Scope {
  if (roles.has('administrator') || roles.has('board-reader')) return { kind: 'all' }
  return { kind: 'units', unitIds: roles.has('od-lead') ? subtreeIds(tree, odUnits) : new Set() }
}
