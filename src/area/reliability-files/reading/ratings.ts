import type { RatedPeople } from '../../../engine/measurement/index.ts'

/** What a file of ratings holds. A person in two rounds is two. */
export interface Ratings {
  readonly rows: number
  /** Rows with a score, self-ratings among them. */
  readonly answers: number
  /** Everybody but the persons themselves. */
  readonly rated: RatedPeople
  /** Of each rater in `rated`, its place among the groups. */
  readonly groups: Uint8Array
  readonly personCount: number
  /** @param place 0 to personCount - 1 */
  readonly personAt: (place: number) => RatedPerson
  readonly items: readonly string[]
}

export interface RatedPerson {
  readonly person: string
  readonly round: string
  /** The self-rating; null without one. */
  readonly self: { readonly mean: number; readonly answers: number } | null
}
