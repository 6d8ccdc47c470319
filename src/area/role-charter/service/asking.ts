import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Names } from '../../people/index.ts'
import type { Plan } from '../../stepping-up/index.ts'
import type { PostToAgree } from '../rules/draft.ts'
import type { RoleCharterStore } from './role-charter-store.ts'

/** Who asks, when, and what an answer is made from. */
export interface Asking {
  readonly store: RoleCharterStore
  readonly around: {
    /** Of who asks: posts without a charter, held or to come. */
    readonly posts: () => Promise<readonly PostToAgree[]>
    /** Of who asks: the plan that they keep; null when there is none that can be read. */
    readonly keptPlan: () => Promise<Plan | null>
    readonly names: (ids: readonly string[]) => Promise<Names>
  }
  readonly viewerId: string
  readonly today: CalendarDate
  readonly now: Date
  readonly newId: () => string
}
