import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Role } from '../../../kernel/workforce.ts'
import type { Names } from '../../people/index.ts'
import type { LearntCapability } from '../records.ts'
import type { Wanted } from '../rules/fits.ts'
import type { OpportunityStore } from './opportunity-store.ts'

/** A goal in hand, as its person knows it. */
export interface OwnGoal {
  readonly goalId: string
  /** Of the framework’s item that it is about. */
  readonly itemId: string
  readonly name: string
}

/** Who asks, when, and what an answer is made from. */
export interface Asking {
  readonly store: OpportunityStore
  readonly around: {
    readonly names: (ids: readonly (string | null)[]) => Promise<Names>
    /** Of the framework that the organisation chose. */
    readonly capabilities: () => Promise<readonly LearntCapability[]>
    /** What an opportunity can fit of who asks. */
    readonly wanted: () => Promise<Wanted>
    /** Goals in hand of who asks. */
    readonly goals: () => Promise<readonly OwnGoal[]>
    /** Where who asks works; null without a post. */
    readonly ownUnit: () => Promise<string | null>
    /** Who holds the post at the head of a unit today; null without. */
    readonly headOf: (unitId: string) => Promise<string | null>
  }
  readonly viewerId: string
  readonly roles: ReadonlySet<Role>
  readonly today: CalendarDate
  readonly newId: () => string
}
