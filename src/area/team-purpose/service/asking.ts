import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Viewer } from '../../../platform/identity/index.ts'
import { type KeepingRights, findKeepingRights, mayKeep } from '../../measure/index.ts'
import { type Holders, type OrganisationStore, type Unit, isOpenOn } from '../../organisation/index.ts'
import { maySeeReviews, mayWriteReviews } from '../rules/who-may.ts'
import type { TeamPurposeStore } from './team-purpose-store.ts'

/** Who asks, when, and what an answer is made from. */
export interface Asking {
  readonly store: TeamPurposeStore
  readonly organisation: Pick<OrganisationStore, 'units' | 'postsById'>
  readonly holders: Pick<Holders, 'postsOf'>
  readonly viewer: Pick<Viewer, 'personId' | 'roles' | 'odUnits'>
  readonly today: CalendarDate
  readonly now: Date
  readonly newId: () => string
}

/** A unit with what the viewer may do there. */
export interface OpenedUnit {
  readonly unit: Unit
  readonly rights: KeepingRights
  /** They may change why the team is here. */
  readonly isKept: boolean
  readonly maySeeReviews: boolean
  readonly mayWriteReviews: boolean
}

/** What the viewer may do; null while the organisation has no unit. */
export function rightsOf({ organisation, holders, viewer, today }: Asking): Promise<KeepingRights | null> {
  return findKeepingRights({ store: organisation, holders, viewer, today })
}

/**
 * A unit whose purpose anybody of the organisation may read. In a closed one nothing can be changed any more.
 * @returns null when there is none of this id
 */
export async function openUnit(asking: Asking, unitId: string): Promise<OpenedUnit | null> {
  const rights = await rightsOf(asking)
  const unit = rights?.tree.byId.get(unitId)
  if (rights === null || unit === undefined) return null
  const isOpen = isOpenOn(unit, asking.today)
  return {
    unit,
    rights,
    isKept: isOpen && mayKeep(rights, { unitId, people: [] }),
    maySeeReviews: maySeeReviews(rights, unitId),
    mayWriteReviews: isOpen && mayWriteReviews(rights, unitId),
  }
}
