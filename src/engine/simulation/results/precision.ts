import type { SummaryFigure } from './summary.ts'

/** How sure figures are to be. */
export interface Precision {
  /** Half of the interval is at most this share of the mean; above 0, below 1. */
  readonly relative: number
  /** Most replications that may be spent on it. */
  readonly most: number
}

/** Batches of replications: so many first, and so many more each time that figures are not sure enough. */
export const replicationsAtFirst = 20
export const replicationsMore = 20

/**
 * Which mean waits are not sure enough yet. A rule that stops as soon as an interval happens to be short makes it cover a little too seldom;
 * with 20 replications at first and 20 more at a time the loss is small.
 * @source Law, Simulation Modeling and Analysis (2015), 9.4.1: the sequential procedure
 */
export function notSureEnough(figures: readonly SummaryFigure[], { relative }: Precision): readonly SummaryFigure[] {
  return figures.filter(({ path, estimate }) => {
    if (path[0] !== 'stations' || path[2] !== 'wait' || path[3] !== 'mean') return false
    if (estimate.kind === 'no-value') return false
    return estimate.kind === 'one-value' || estimate.high - estimate.mean > relative * Math.abs(estimate.mean)
  })
}
