import type { PointMeaning, Rule } from './types.ts'

/** Centre and limits of segments, column by column: one row a segment; NaN where there is none. */
export interface LimitColumns {
  readonly mean: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Two thirds of the way from the centre to the limit. */
  readonly nearLower: Float64Array
  readonly nearUpper: Float64Array
}

/**
 * The findings about many points, column by column: one row a point, in the order of the values. Made once and used again and again:
 * a calculation overwrites the rows that it covers and touches no other.
 */
export interface XmrColumns {
  /** The rules that a point meets: a sum of `ruleBits`. */
  readonly rules: Uint8Array
  /** The bit of the rule that decides; 0 for common cause. */
  readonly deciding: Uint8Array
  /** 1 high, -1 low, 0 for common cause. */
  readonly side: Int8Array
  /** A code of `meanings`. */
  readonly meaning: Uint8Array
  /** 1 above the centre, -1 below it, 0 on it or without a value. */
  readonly relativeToMean: Int8Array
  /** 1 where the rule set counts the point for two in three. */
  readonly isClose: Uint8Array
  readonly limits: LimitColumns
}

/** The rules in the order in which they decide. */
export const rulesInOrder: readonly Rule[] = ['outside-limits', 'trend', 'two-in-three', 'shift']

/** A bit for each rule, in the order in which they decide: the lowest bit of a point decides. */
export const ruleBits = { 'outside-limits': 1, trend: 2, 'two-in-three': 4, shift: 8 } as const satisfies Readonly<Record<Rule, number>>

/** What a point can mean: its place here is its code in the column. */
export const meanings: readonly PointMeaning[] = ['common-cause', 'improvement', 'concern', 'neutral-high', 'neutral-low', 'ghost', 'missing']

/** The code of each meaning. */
export const meaningCodes = { 'common-cause': 0, improvement: 1, concern: 2, 'neutral-high': 3, 'neutral-low': 4, ghost: 5, missing: 6 } as const satisfies Readonly<Record<PointMeaning, number>>

/**
 * Room for the findings about series, one or many one after another.
 * @param points   of all series together
 * @param segments of all series together; one a series unless told
 */
export function xmrColumns(points: number, segments = 1): XmrColumns {
  return {
    rules: new Uint8Array(points),
    deciding: new Uint8Array(points),
    side: new Int8Array(points),
    meaning: new Uint8Array(points),
    relativeToMean: new Int8Array(points),
    isClose: new Uint8Array(points),
    limits: {
      mean: new Float64Array(segments),
      lower: new Float64Array(segments),
      upper: new Float64Array(segments),
      nearLower: new Float64Array(segments),
      nearUpper: new Float64Array(segments),
    },
  }
}
