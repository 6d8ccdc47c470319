import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Viewer } from '../../../platform/identity/index.ts'
import { type Holders, type OrganisationStore, type Scope, type UnitTree, buildUnitTree, coversUnit, pathOf, scopeOfKeeper, subtreeIds } from '../../organisation/index.ts'

/** What decides about what somebody may change of a unit's measures, improvements and purpose. */
export interface KeepingRights {
  readonly personId: string
  readonly tree: UnitTree
  /** The units that they keep as OD lead or administrator. */
  readonly scope: Scope
  /** The units in which they hold a post today. */
  readonly ownUnits: ReadonlySet<string>
}

/** Something that belongs to a unit, with the people who are named for it: the owner of a measure, the members of an improvement. */
export interface KeptThing {
  readonly unitId: string
  readonly people: readonly (string | null)[]
}

/** What the rights of a viewer are found from. */
export interface RightsAsking {
  readonly store: Pick<OrganisationStore, 'units' | 'postsById'>
  readonly holders: Pick<Holders, 'postsOf'>
  readonly viewer: Pick<Viewer, 'personId' | 'roles' | 'odUnits'>
  readonly today: CalendarDate
}

/**
 * May they change it: who holds a post today in its unit or in any unit above it, who is named for it, and whoever keeps the unit.
 * Everybody of the organisation may look.
 */
export function mayKeep({ personId, tree, scope, ownUnits }: KeepingRights, { unitId, people }: KeptThing): boolean {
  if (people.includes(personId) || coversUnit(scope, unitId)) return true
  return pathOf(tree, unitId).some((unit) => ownUnits.has(unit.unitId))
}

/** The open units for which a viewer may add something, as ids. */
export function keptUnits(rights: KeepingRights, today: CalendarDate): readonly string[] {
  const units = [...rights.tree.byId.values()].filter(({ closedOn }) => closedOn === null || closedOn > today)
  return units.filter(({ unitId }) => mayKeep(rights, { unitId, people: [] })).map(({ unitId }) => unitId)
}

/**
 * What a viewer may change today.
 * @returns null while the organisation has no unit at all
 */
export async function findKeepingRights({ store, holders, viewer, today }: RightsAsking): Promise<KeepingRights | null> {
  const units = await store.units()
  if (units.length === 0) return null
  const tree = buildUnitTree(units)
  const postIds = await holders.postsOf(viewer.personId, today)
  const posts = await store.postsById(postIds)
  const scope = scopeOfKeeper(viewer, (unitIds) => subtreeIds(tree, unitIds))
  return { personId: viewer.personId, tree, scope, ownUnits: new Set(posts.map(({ unitId }) => unitId)) }
}
