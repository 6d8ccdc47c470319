import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { Progress } from './progress.ts'

/** An open assessment goes so many days after the last answer. */
export const daysLeftOpen = 365
/** So long before, the person is told. */
const daysOfWarning = 60
/** So long an assessment says where somebody stands. */
const daysUntilOld = 365

/** What somebody has of self-assessments, as far as it decides what waits for them. */
export interface OwnState {
  readonly open: (Progress & { /** The day of the last answer, or on which it was begun. */ readonly touchedOn: CalendarDate }) | null
  /** The day on which they last finished one; null when they never did. */
  readonly finishedOn: CalendarDate | null
  readonly hasPost: boolean
}

/** What waits for somebody about self-assessments. */
export type Waiting =
  | (Progress & { readonly kind: 'open'; /** When it goes, if that is soon. */ readonly goesOn: CalendarDate | null })
  | { readonly kind: 'first' }
  | { readonly kind: 'again'; readonly since: CalendarDate }

/** What waits: to go on with what was begun; else to begin, at first or after a year. Nobody without a post is asked to begin. */
export function waitingOf({ open, finishedOn, hasPost }: OwnState, today: CalendarDate): Waiting | null {
  if (open !== null) return { kind: 'open', answered: open.answered, asked: open.asked, goesOn: lastDayOpen(open.touchedOn, today) }
  if (!hasPost) return null
  if (finishedOn === null) return { kind: 'first' }
  return today >= addDays(finishedOn, daysUntilOld) ? { kind: 'again', since: finishedOn } : null
}

/** The day on which somebody last did something to an open assessment. */
export function touchedOn(begunOn: CalendarDate, answeredOn: readonly CalendarDate[]): CalendarDate {
  return answeredOn.reduce((latest, day) => (day > latest ? day : latest), begunOn)
}

/** The last day on which an open assessment is there if nobody goes on with it; null while that is more than 60 days away. */
export function lastDayOpen(touched: CalendarDate, today: CalendarDate): CalendarDate | null {
  const last = addDays(touched, daysLeftOpen)
  return today >= addDays(last, -daysOfWarning) ? last : null
}
