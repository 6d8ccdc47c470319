import type { Outcome, Purpose, Review, ReviewLine } from '../records.ts'
import type { ReadLine } from '../rules/typed-lines.ts'

/** What the services of this area need of its tables. */
export interface TeamPurposeStore {
  /** Every wording of a unit, latest first. */
  readonly purposesOf: (unitId: string) => Promise<readonly Purpose[]>
  /** The latest wording of every unit that has one. */
  readonly currentPurposes: () => Promise<readonly Purpose[]>
  /** @returns false when there is this version already: nothing was written */
  readonly addPurpose: (purpose: Purpose) => Promise<boolean>
  /** Reviews of units, latest first. */
  readonly reviewsOf: (unitIds: readonly string[]) => Promise<readonly Review[]>
  readonly review: (reviewId: string) => Promise<Review | null>
  /** Whoever else changes it waits until this transaction ends. */
  readonly lockReview: (reviewId: string) => Promise<Review | null>
  /** @returns false when the unit has an open one already: nothing was written */
  readonly addReview: (review: Review) => Promise<boolean>
  readonly changeReview: (review: Review) => Promise<void>
  /** Lines of a review by kind, in their order. */
  readonly lines: (reviewId: string) => Promise<readonly ReviewLine[]>
  /** Makes these the lines of a review: others go, and what else is known of those that stay is kept. */
  readonly putLines: (reviewId: string, lines: readonly (ReadLine & { readonly lineId: string })[]) => Promise<void>
  readonly putOutcome: (lineId: string, became: Outcome | null) => Promise<void>
  /** @returns false when the line is an improvement already */
  readonly putImprovement: (lineId: string, improvementId: string) => Promise<boolean>
}
