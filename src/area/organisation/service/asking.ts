import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Viewer } from '../../../platform/identity/index.ts'
import type { Holders } from './holders.ts'
import type { OrganisationStore } from './organisation-store.ts'

/** Who asks, on which day, and what an answer is made from. */
export interface Asking {
  readonly store: OrganisationStore
  readonly holders: Holders
  readonly viewer: Pick<Viewer, 'personId' | 'roles' | 'odUnits'>
  readonly today: CalendarDate
}
