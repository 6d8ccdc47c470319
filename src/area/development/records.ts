import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Goal } from './rules/development-plan.ts'

export type { Activity, Evidence, Reflection } from './rules/development-plan.ts'

/** A goal as it is kept: with whose it is, and whom that person asked to sign it off. */
export interface KeptGoal extends Goal {
  readonly personId: string
  /** The supervisor or line manager who was asked; null until somebody is. */
  readonly askedOf: string | null
  /** What the one who was asked sees besides the goal and its evidence. */
  readonly shares: GoalShares
  /** Why it was set aside, handed back or taken back; empty without. */
  readonly reason: string
  /** Counts changes of the goal itself. */
  readonly version: number
}

/** What a person lets a supervisor see besides the goal and its evidence. */
export interface GoalShares {
  readonly reflections: boolean
  readonly notes: boolean
}

/** A nudge that the person has seen and put away. */
export interface GivenNudge {
  readonly goalId: string
  readonly after: 30 | 90
}

/** A badge of a goal as it is kept for its person. */
export interface KeptBadge {
  readonly badgeId: string
  readonly goalId: string
  /** In the list of badges that were taken back. */
  readonly place: number
  readonly toldBy: 'name' | 'address'
  /** The badge itself, as it was signed. */
  readonly token: string
  readonly issuedAt: Date
  /** Null while it stands. */
  readonly withdrawn: { readonly on: CalendarDate; readonly by: 'person' | 'supervisor' } | null
}

/** A goal to be written, with the id of who signed it off. */
export type WrittenGoal = KeptGoal & { readonly signedById: string | null }
