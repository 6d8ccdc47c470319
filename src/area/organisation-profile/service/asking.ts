import type { Aspect } from '../../../kernel/vocabulary.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Viewer } from '../../../platform/identity/index.ts'
import type { AnsweredAssessment } from '../../assessment/index.ts'
import type { Framework } from '../../framework/index.ts'
import type { Holders, OrganisationStore } from '../../organisation/index.ts'
import type { OrganisationProfileStore } from './organisation-profile-store.ts'

/** Who asks, when, and what an answer is made from. */
export interface Asking {
  readonly store: OrganisationProfileStore
  readonly organisation: Pick<OrganisationStore, 'units' | 'placesOfStages' | 'postsById' | 'linesOfUnit' | 'linesTo' | 'postsOfUnit'>
  readonly holders: Pick<Holders, 'on' | 'postsOf'>
  /** Finished after the first moment (null from the beginning) and until the second. */
  readonly finishedBetween: (after: Date | null, until: Date) => Promise<readonly AnsweredAssessment[]>
  readonly framework: (frameworkId: string) => Promise<Framework | null>
  readonly aspectName: (aspect: Aspect) => string
  readonly viewer: Pick<Viewer, 'personId' | 'roles' | 'odUnits'>
  readonly today: CalendarDate
  /** The moment in which today began: what was finished today counts from tomorrow. */
  readonly startOfToday: Date
  readonly now: Date
  readonly newId: () => string
}
