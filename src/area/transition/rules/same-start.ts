import { type CalendarDate, daysBetween } from '../../../kernel/calendar-date.ts'
import type { HoldingKind } from '../../../kernel/workforce.ts'
import type { Kind } from '../../stepping-up/index.ts'
import type { Transition } from '../records.ts'

/** Two entries of one kind whose first days lie no further apart speak of one start: days move while a post is agreed. */
export const sameStartDays = 31

/** What is known of a start. */
interface Start {
  readonly kind: Kind
  readonly startsOn: CalendarDate
}

/** Do two entries for one person speak of the same start? */
export function isSameStart(one: Start, other: Start): boolean {
  return one.kind === other.kind && Math.abs(daysBetween(one.startsOn, other.startsOn)) <= sameStartDays
}

/** What a start of the staff record is called here. */
export function kindOfHolding(kind: HoldingKind): Kind {
  return kind === 'substantive' ? 'new-post' : kind
}

/** Which of what somebody entered themselves, without a post of the organisation, is the start that the staff record knows? Null when none is. */
export function enteredAlready(underWay: readonly Transition[], start: Start): Transition | null {
  return underWay.find((one) => one.postId === null && one.startedBy === 'self' && isSameStart(one, start)) ?? null
}
