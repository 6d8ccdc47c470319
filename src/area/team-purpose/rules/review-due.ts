import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { Review } from '../records.ts'

/** A review is due a quarter after the one before: 13 weeks. */
const daysBetweenReviews = 91
/** A review that was begun is asked about after so many days. */
const daysToFinish = 7

/** What waits for a team: the next review, or the end of one that was begun. */
export type ReviewDue = { readonly kind: 'next'; readonly since: CalendarDate } | { readonly kind: 'open'; readonly review: Review }

/** The day from which the next review is due. */
export function nextReviewOn({ heldOn }: Pick<Review, 'heldOn'>): CalendarDate {
  return addDays(heldOn, daysBetweenReviews)
}

/**
 * What is due in a unit today; null when nothing is. A team that never held a review is not asked.
 * @param reviews of one unit, latest first
 */
export function reviewDue(reviews: readonly Review[], today: CalendarDate): ReviewDue | null {
  const open = reviews.find(({ closedAt }) => closedAt === null)
  if (open !== undefined) return addDays(open.heldOn, daysToFinish) <= today ? { kind: 'open', review: open } : null
  const [last] = reviews
  if (last === undefined) return null
  const since = nextReviewOn(last)
  return since <= today ? { kind: 'next', since } : null
}
