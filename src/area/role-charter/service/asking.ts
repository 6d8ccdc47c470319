import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Names } from '../../people/index.ts'
import type { Plan } from '../../stepping-up/index.ts'
import type { PostToAgree } from '../rules/draft.ts'
import type { RoleCharterStore } from './role-charter-store.ts'

/** A measure as a charter names it. Everybody in an organisation may see its measures. */
export interface NamedMeasure {
  readonly measureId: string
  readonly name: string
  readonly isClosed: boolean
}

/** Who asks, when, and what an answer is made from. */
export interface Asking {
  readonly store: RoleCharterStore
  readonly around: {
    /** Of who asks: posts without a charter, held or to come. */
    readonly posts: () => Promise<readonly PostToAgree[]>
    /** Of those who report to who asks: posts without a charter, held or to come. */
    readonly postsOfReports: () => Promise<readonly PostToAgree[]>
    /** Of who asks: the plan that they keep; null when there is none that can be read. */
    readonly keptPlan: () => Promise<Plan | null>
    /** Measures that are followed in a unit, and those with these ids, closed or not; by name. */
    readonly measures: (unitId: string, ids: readonly string[]) => Promise<readonly NamedMeasure[]>
    readonly names: (ids: readonly string[]) => Promise<Names>
  }
  readonly viewerId: string
  readonly today: CalendarDate
  readonly now: Date
  readonly newId: () => string
}
