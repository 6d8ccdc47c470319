import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type DayProblem, type TypedDate, readTypedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Review, outcomes } from '../records.ts'
import { pastDays } from '../rules/typed-purpose.ts'
import { type RowProblem, type TypedRows, readLines } from '../rules/typed-lines.ts'
import { type Asking, openUnit } from './asking.ts'
import { type ReviewView, seeReview } from './see-review.ts'

/** A review as its form was filled in. */
export interface TypedReview {
  readonly rows: TypedRows
  readonly held: TypedDate
  /** What became of each line of the review before, by the id of the line; anything that is no outcome says nothing. */
  readonly became: Readonly<Record<string, string>>
  /** The form ends the review. */
  readonly closes: boolean
}

export type ReviewProblem = RowProblem | { readonly field: 'held'; readonly why: DayProblem } | { readonly field: 'lines'; readonly why: { readonly code: 'empty' } }

/** A review that a form was about, with whether this request began it. */
export interface BegunReview {
  readonly review: Review
  readonly isNew: boolean
}

/**
 * Begins a review of a unit today, or leads to the one that is open.
 * @error not-here when the viewer may not write in reviews of the unit
 */
export async function beginReview(asking: Asking, unitId: string): Promise<Result<BegunReview, NotHere>> {
  const { store, viewer, today, newId } = asking
  const opened = await openUnit(asking, unitId)
  if (opened === null || !opened.mayWriteReviews) return failure(notHere)
  const review: Review = { reviewId: newId(), unitId, heldOn: today, closedAt: null, begunBy: viewer.personId, writtenBy: viewer.personId, version: 1 }
  if (await store.addReview(review)) return success({ review, isNew: true })
  const open = (await store.reviewsOf([unitId])).find(({ closedAt }) => closedAt === null)
  return open === undefined ? failure(notHere) : success({ review: open, isNew: false })
}

/**
 * Keeps what the team has written so far, and closes the review when it says so.
 * @param version of the review when the form was drawn
 * @error not-here also for a closed review; to-mend; changed-meanwhile
 */
export async function keepReview(asking: Asking, unitId: string, reviewId: string, typed: TypedReview, version: number): Promise<Result<Review, NotHere | ToMend<ReviewProblem> | ChangedTo<ReviewView>>> {
  const { store, viewer, today, now, newId } = asking
  await store.lockReview(reviewId)
  const view = await seeReview(asking, unitId, reviewId)
  if (view === null || !view.mayWriteReviews || view.review.closedAt !== null) return failure(notHere)
  if (view.review.version !== version) return failure({ code: 'changed-meanwhile', stands: view })
  const lines = readLines(typed.rows, new Set(view.lines.map(({ lineId }) => lineId)))
  const held = readTypedDate(typed.held, pastDays(today))
  const isEmpty = typed.closes && lines.ok && lines.value.length === 0
  if (!lines.ok || !held.ok || isEmpty) {
    const further: readonly ReviewProblem[] = [...(held.ok ? [] : [{ field: 'held', why: held.error } as const]), ...(isEmpty ? [{ field: 'lines', why: { code: 'empty' } } as const] : [])]
    return failure(toMend([...further, ...(lines.ok ? [] : lines.error)]))
  }
  const changed: Review = { ...view.review, heldOn: held.value, closedAt: typed.closes ? now : null, writtenBy: viewer.personId, version: version + 1 }
  await store.putLines(reviewId, lines.value.map((line) => ({ ...line, lineId: line.lineId ?? newId() })))
  await keepOutcomes(asking, view, typed)
  await store.changeReview(changed)
  return success(changed)
}

async function keepOutcomes({ store }: Asking, { before }: ReviewView, { became }: TypedReview): Promise<void> {
  for (const line of before?.lines ?? []) {
    const said = became[line.lineId]
    if (said === undefined) continue
    const outcome = isOneOf(outcomes, said) ? said : null
    if (outcome !== line.became) await store.putOutcome(line.lineId, outcome)
  }
}

/**
 * Opens the latest review again.
 * @error not-here when it is not the latest one, is open, or is not theirs to write in
 */
export async function reopenReview(asking: Asking, unitId: string, reviewId: string): Promise<Result<Review, NotHere>> {
  await asking.store.lockReview(reviewId)
  const view = await seeReview(asking, unitId, reviewId)
  if (view === null || !view.mayReopen) return failure(notHere)
  const changed: Review = { ...view.review, closedAt: null, writtenBy: asking.viewer.personId, version: view.review.version + 1 }
  await asking.store.changeReview(changed)
  return success(changed)
}
