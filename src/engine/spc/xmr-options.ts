import type { XmrOptions } from './types.ts'

/** How a chart is calculated unless told: the reference rules, more is better, screening on, limits from all points. */
export const defaultXmrOptions: XmrOptions = {
  rules: 'plot-the-dots-r-0.2.2',
  improvementDirection: 'increase',
  screenOutliers: true,
  fixAfterNPoints: null,
  shiftLength: 7,
  trendLength: 7,
  onConflict: 'first-rule',
}

/** Limits come from the first so many points or more: the reference refuses fewer, which say little. */
export const fewestToFix = 12

/** Limits from fewer points are trial limits, which will still move. */
export const pointsForSteadyLimits = 13
