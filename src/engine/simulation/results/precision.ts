import type { SummaryFigure } from './figure-tallies.ts'

/** Replications until figures are sure enough: so many first, and so many more each time that they are not. Both even, so that antithetic pairs stay whole. */
export const replicationsAtFirst = 20
export const replicationsMore = 20

/**
 * Which mean waits are not sure enough yet: half of the interval is above a share of the mean. A rule that stops as soon as an interval happens to be short makes
 * it cover a little too seldom; with 20 replications at first and 20 more at a time the loss is small.
 * @param relative that share, above 0 and below 1
 * @source Law, Simulation Modeling and Analysis (2015), 9.4.1: the sequential procedure
 */
export function notSureEnough(figures: readonly SummaryFigure[], relative: number): readonly SummaryFigure[] {
  return figures.filter(({ kind, estimate }) => {
    if (kind !== 'mean-wait' || estimate.kind === 'no-value') return false
    return estimate.kind === 'one-value' || estimate.high - estimate.mean > relative * Math.abs(estimate.mean)
  })
}
