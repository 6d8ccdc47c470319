import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { Rhythm } from '../records.ts'

/** Days from one check-in to the next. */
export const daysApart = 14

/** Whether a check-in is due: not begun is nobody's duty. */
export type Due = { readonly kind: 'not-begun' } | { readonly kind: 'off' } | { readonly kind: 'due' } | { readonly kind: 'later'; readonly on: CalendarDate }

/** When the next check-in is due, counted on the calendar from the last one. A pause moves it to the end of the pause, and never to an earlier day. */
export function dueOn(lastDay: CalendarDate | null, rhythm: Rhythm, today: CalendarDate): Due {
  if (rhythm.kind === 'off') return { kind: 'off' }
  if (lastDay === null) return { kind: 'not-begun' }
  const usual = addDays(lastDay, daysApart)
  const on = rhythm.kind === 'paused' && rhythm.until > usual ? rhythm.until : usual
  return on <= today ? { kind: 'due' } : { kind: 'later', on }
}
