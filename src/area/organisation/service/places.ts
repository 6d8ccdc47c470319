import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Scope, coversUnit } from '../rules/scope.ts'
import { pathText, subtreeIds, type UnitTree } from '../rules/unit-tree.ts'
import type { FoundUnit } from './see-organisation.ts'
import { unitsNamed } from './unit-branch.ts'

/** Places that a search offers at most. */
const offeredAtMost = 20

/** What a search found; cut when there are more. */
export interface FoundPlaces {
  readonly units: readonly FoundUnit[]
  readonly isCut: boolean
}

/**
 * Open units that the viewer may change, to put something in.
 * @param text       part of a name or a code
 * @param withoutId  a unit that is moved cannot go below itself
 */
export function searchPlaces({ tree, scope, today }: { readonly tree: UnitTree; readonly scope: Scope; readonly today: CalendarDate }, text: string, withoutId?: string): FoundPlaces {
  const left = withoutId === undefined ? new Set<string>() : subtreeIds(tree, [withoutId])
  const units = unitsNamed(tree, text, today).filter(({ unitId, closedOn }) => coversUnit(scope, unitId) && !left.has(unitId) && closedOn === null)
  return { units: units.slice(0, offeredAtMost).map((unit) => ({ unit, path: pathText(tree, unit.unitId) })), isCut: units.length > offeredAtMost }
}
