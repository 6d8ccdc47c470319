import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { BadgeKey } from '../badge/badge-key.ts'
import type { KeptBadge } from '../records.ts'

/** Badges of an organisation: the key that signs them, their places, and what each person keeps. */
export interface BadgeStore {
  /** The key that signs now; made when there is none. Null when it cannot be unsealed: the secret of the installation is another one. */
  readonly signingKey: () => Promise<BadgeKey | null>
  /** The same, when there is one: nothing is made. */
  readonly knownKey: () => Promise<BadgeKey | null>
  /** A place that no badge ever had, drawn by chance: places say nothing of the order in which badges were given. */
  readonly newPlace: () => Promise<number>
  /** Whoever would change the goal waits until this transaction ends: no badge is made of a sign-off that is taken back meanwhile. */
  readonly holdGoal: (goalId: string) => Promise<void>
  readonly add: (badge: KeptBadge) => Promise<void>
  /** The badges of a goal, the last first. */
  readonly ofGoal: (goalId: string) => Promise<readonly KeptBadge[]>
  /** Takes the badge of a goal back that stands, if there is one. */
  readonly withdraw: (goalId: string, by: 'person' | 'supervisor', on: CalendarDate) => Promise<boolean>
}
