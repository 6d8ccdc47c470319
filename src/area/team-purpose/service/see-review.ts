import type { Purpose, Review, ReviewLine } from '../records.ts'
import { type Asking, type OpenedUnit, openUnit } from './asking.ts'

/** A review with its lines, the one before it, and what the team says that it is here for. */
export interface ReviewView extends OpenedUnit {
  readonly review: Review
  readonly lines: readonly ReviewLine[]
  readonly purpose: Purpose | null
  /** Null for the first review of a unit. */
  readonly before: { readonly review: Review; readonly lines: readonly ReviewLine[] } | null
  /** It was closed, and no other one is open or later: it can be opened again. */
  readonly mayReopen: boolean
}

/**
 * A review of a unit.
 * @returns null when there is none of this id in the unit, or the viewer may not see it
 */
export async function seeReview(asking: Asking, unitId: string, reviewId: string): Promise<ReviewView | null> {
  const { store } = asking
  const opened = await openUnit(asking, unitId)
  const review = opened?.maySeeReviews === true ? await store.review(reviewId) : null
  if (opened === null || review === null || review.unitId !== unitId) return null
  const all = await store.reviewsOf([unitId])
  const before = all[all.findIndex((one) => one.reviewId === reviewId) + 1] ?? null
  const [purpose] = await store.purposesOf(unitId)
  return {
    ...opened,
    review,
    lines: await store.lines(reviewId),
    purpose: purpose ?? null,
    before: before === null ? null : { review: before, lines: await store.lines(before.reviewId) },
    mayReopen: opened.mayWriteReviews && review.closedAt !== null && all[0]?.reviewId === reviewId && all.every(({ closedAt }) => closedAt !== null),
  }
}
