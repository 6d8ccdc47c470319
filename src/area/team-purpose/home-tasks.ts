import type { HomeTask } from '../../kernel/home-task.ts'
import { dateText } from '../../platform/design/index.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { type TeamPurposeRoutesOptions, askingOf } from './routes/asking-of.ts'
import { type DueInUnit, dueReviews } from './service/due-reviews.ts'
import { taskWords as words } from './words/home.ts'

/** A review takes a team so long. */
const minutes = 45
/** Good to do, and nobody's duty. */
const weight = 90

/** Reviews that are due, on the page of who manages the team. */
export function reviewTasksOf(options: TeamPurposeRoutesOptions): (request: SignedInRequest) => Promise<readonly HomeTask[]> {
  return async (request) => (await dueReviews(askingOf(request, options))).map(taskOf)
}

function taskOf({ unit, due }: DueInUnit): HomeTask {
  const task = { id: `team-purpose/review-of-${unit.unitId}`, minutes, isDone: false, isOptional: true, weight }
  if (due.kind === 'next') return { ...task, text: words.next(unit.name), hint: words.nextHint(dateText(due.since)), href: href(paths.purpose, { unit: unit.unitId }) }
  return { ...task, text: words.open(unit.name), hint: words.openHint(dateText(due.review.heldOn)), href: href(paths.teamReview, { unit: unit.unitId, review: due.review.reviewId }) }
}
