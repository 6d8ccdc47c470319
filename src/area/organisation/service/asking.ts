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

/** There is no such thing here for this person: it does not exist, belongs to another organisation, or is not theirs to see. Nobody is told which. */
export interface NotHere {
  readonly code: 'not-here'
}

export const notHere: NotHere = { code: 'not-here' }
