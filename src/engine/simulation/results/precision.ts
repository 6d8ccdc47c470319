import type { SummaryFigure } from './figure-tallies.ts'

/** Replications until figures are sure enough: so many first, and so many more each time that they are not. Both even, so that antithetic pairs stay whole. */
export const replicationsAtFirst = 20
export const replicationsMore = 20

/**
 * Which mean waits are not sure enough yet: half of the interval is above a share of the mean. A rule that stops as soon as an interval happens to be short makes
 * it cover a little too seldom: with 20 replications at first and 20 more at a time, asked for 5%, intervals held the exact mean wait of M/M/1 at 50% in 94.0% of
 * 1,000 studies and that of M/M/4 at 80% in 93.5%, against 95.4% and 94.3% with a number that was fixed (`npm run bench -- interval-coverage`).
 * @param relative that share, above 0 and below 1
 * @source Law, Simulation Modeling and Analysis (2015), 9.4.1: the sequential procedure. There the half is at most r / (1 + r) of the mean found, so that it is r of the
 *   true mean; here it is r of the mean found, which is what is printed beside it
 */
export function notSureEnough(figures: readonly SummaryFigure[], relative: number): readonly SummaryFigure[] {
  return figures.filter(({ kind, estimate }) => {
    if (kind !== 'mean-wait' || estimate.kind === 'no-value') return false
    return estimate.kind === 'one-value' || estimate.high - estimate.mean > relative * Math.abs(estimate.mean)
  })
}
