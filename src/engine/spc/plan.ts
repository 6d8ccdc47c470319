import { meaningCodes } from './columns.ts'
import type { ImprovementDirection, XmrOptions } from './types.ts'

/** Options made ready for the columnar core: nothing in it is a word that has to be looked up for each point. */
export interface XmrPlan {
  readonly screens: boolean
  /** Points of a segment that make centre and limits; Infinity for all. */
  readonly baselineLength: number
  readonly shiftLength: number
  readonly trendLength: number
  /** Whether a point beyond a process limit counts for two in three. */
  readonly countsBeyond: boolean
  /** Whether a trend may run across the start of a segment. */
  readonly trendCrosses: boolean
  /** The side that decides when a point meets rules on both; 0 when the first rule does. */
  readonly preferredSide: -1 | 0 | 1
  /** Codes of `meanings` for a special cause on the high and on the low side. */
  readonly meaningHigh: number
  readonly meaningLow: number
}

/**
 * Makes options ready for the columnar core.
 * @param options whole; lengths from 6 to 8
 */
export function xmrPlan(options: XmrOptions): XmrPlan {
  const isMdc = options.rules === 'mdc'
  return {
    screens: options.screenOutliers && !isMdc,
    baselineLength: options.fixAfterNPoints ?? Infinity,
    shiftLength: options.shiftLength,
    trendLength: options.trendLength,
    countsBeyond: options.rules !== 'plot-the-dots-r-0.2.2',
    trendCrosses: isMdc,
    preferredSide: isMdc ? preferredSide(options) : 0,
    ...meaningsOfSides[options.improvementDirection],
  }
}

const meaningsOfSides: Readonly<Record<ImprovementDirection, Pick<XmrPlan, 'meaningHigh' | 'meaningLow'>>> = {
  increase: { meaningHigh: meaningCodes.improvement, meaningLow: meaningCodes.concern },
  decrease: { meaningHigh: meaningCodes.concern, meaningLow: meaningCodes.improvement },
  neutral: { meaningHigh: meaningCodes['neutral-high'], meaningLow: meaningCodes['neutral-low'] },
}

function preferredSide({ improvementDirection, onConflict }: XmrOptions): -1 | 0 | 1 {
  if (improvementDirection === 'neutral' || onConflict === 'first-rule') return 0
  return (improvementDirection === 'increase') === (onConflict === 'improvement') ? 1 : -1
}
