import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { HoldingKind } from '../../kernel/workforce.ts'

/** Somebody who works for the organisation, or did. */
export interface Person {
  readonly personId: string
  readonly givenName: string
  readonly familyName: string
  /** In lower case; null when none is known: then a link cannot be mailed. */
  readonly email: string | null
  /** As the staff system knows it, always text: leading zeros count. */
  readonly employeeNumber: string | null
  /** The first day on which they no longer work here; null while they do. */
  readonly leftOn: CalendarDate | null
  readonly version: number
}

/** A person in a post, from a day (inclusive) to a day (exclusive; null while it holds). */
export interface Holding {
  readonly holdingId: string
  readonly personId: string
  readonly postId: string
  readonly kind: HoldingKind
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
  /** The day until which acting up or a secondment is agreed; null when none is agreed, and always for a substantive post. */
  readonly agreedUntil: CalendarDate | null
  /** As the staff system knows it: one for each post of a person. */
  readonly assignmentNumber: string | null
  /** Share of full time, 0 to 1.5; null when not known. */
  readonly fullTimeEquivalent: number | null
}
