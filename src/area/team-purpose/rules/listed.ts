import type { Unit } from '../../organisation/index.ts'
import type { Purpose, Review } from '../records.ts'

/** Purposes that a page of the list shows. */
export const purposesOnPage = 50

/** A unit of the list, with the latest wording and the latest review that the viewer may see. */
export interface ListedUnit {
  readonly unit: Unit
  readonly path: string
  readonly purpose: Purpose | null
  readonly lastReview: Review | null
}

export interface PurposesFound {
  /** The units in which the viewer holds a post. */
  readonly own: readonly ListedUnit[]
  /** Other units with a purpose, in the order of the tree. */
  readonly others: readonly ListedUnit[]
  readonly total: number
  readonly page: number
  readonly pages: number
}
