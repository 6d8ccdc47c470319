import { type CalendarDate, daysBetween } from '../../../kernel/calendar-date.ts'
import type { Verification } from '../records.ts'
import { soonDays } from './days.ts'
import type { HowItStands } from './how-it-stands.ts'

/** What waits for the person who asked: that something came in, came to nothing, or soon will. */
export type PersonNews = 'in' | 'signed-off' | 'declined' | 'soon' | 'ran-out' | 'apart'

/** So many days it is news; afterwards it stands on the page of the assessment. */
const newsDays = 14

/**
 * What the person is told of a request of theirs on their own page; null when there is nothing to tell.
 * @param daysSince how many days ago the last of it happened
 */
export function newsOf({ openUntil }: Pick<Verification, 'openUntil'>, stands: HowItStands, daysSince: number, today: CalendarDate): PersonNews | null {
  switch (stands) {
    case 'in':
    case 'signed-off':
    case 'declined':
      return daysSince < newsDays ? stands : null
    case 'waiting':
    case 'begun':
      return daysBetween(today, openUntil) < soonDays ? 'soon' : null
    case 'ran-out':
      return daysBetween(openUntil, today) <= newsDays ? 'ran-out' : null
    case 'apart':
      return openUntil >= today ? 'apart' : null
    case 'sign-off-over':
    case 'withdrawn':
      return null
  }
}
