import type { Viewer } from '../../../platform/identity/index.ts'

/** The units that somebody answers for: all of the organisation, or these. */
export type Scope = { readonly kind: 'all' } | { readonly kind: 'units'; readonly unitIds: ReadonlySet<string> }

/**
 * The units that a viewer keeps right: all for an administrator; for an OD lead those of the grants and all below them; none for anybody else.
 * @param withBelow units with all below them
 */
export function scopeOfKeeper({ roles, odUnits }: Pick<Viewer, 'roles' | 'odUnits'>, withBelow: (unitIds: readonly string[]) => ReadonlySet<string>): Scope {
  if (roles.has('administrator')) return { kind: 'all' }
  return { kind: 'units', unitIds: roles.has('od-lead') ? withBelow(odUnits) : new Set() }
}

/** Does the scope hold this unit? */
export function coversUnit(scope: Scope, unitId: string): boolean {
  return scope.kind === 'all' || scope.unitIds.has(unitId)
}
