import { studentQuantile } from '../../../kernel/statistics/student.ts'

/** A figure over replications: how much, and how sure that is, or why that cannot be said. */
export type Estimate =
  | { readonly kind: 'estimated'; readonly mean: number; readonly standardError: number; readonly low: number; readonly high: number; readonly replications: number }
  /** There was one value only: how sure it is cannot be said. */
  | { readonly kind: 'one-value'; readonly mean: number; readonly replications: 1 }
  /** What the figure is about never happened. */
  | { readonly kind: 'no-value'; readonly replications: 0 }

/** How often an interval holds the true value, in the long run. */
export const confidence = 0.95

/** Independent values of one figure as they come, of which only what an estimate needs is kept: as much for a million as for two. */
export class EstimateTally {
  private count = 0
  private mean = 0
  /** Squares of the distances from the mean. */
  private squares = 0

  /**
   * @param value of one replication, or of one antithetic pair; NaN where what the figure is about did not happen: it is left out
   * @source Welford, Technometrics 4 (1962), 419: mean and squares in one pass
   */
  add(value: number): void {
    if (Number.isNaN(value)) return
    this.count += 1
    const apart = value - this.mean
    this.mean += apart / this.count
    this.squares += apart * (value - this.mean)
  }

  /**
   * Mean of what came so far, with a 95% interval by Student's t.
   * @source Law, Simulation Modeling and Analysis (2015), 9.4.1: the replication approach
   */
  get estimate(): Estimate {
    const { count, mean } = this
    if (count === 0) return { kind: 'no-value', replications: 0 }
    if (count === 1) return { kind: 'one-value', mean, replications: 1 }
    const standardError = Math.sqrt(this.squares / count / (count - 1))
    const halfWidth = standardError === 0 ? 0 : studentQuantile(0.5 + confidence / 2, count - 1) * standardError
    return { kind: 'estimated', mean, standardError, low: mean - halfWidth, high: mean + halfWidth, replications: count }
  }
}

/**
 * Mean of independent values, with a 95% interval by Student's t.
 * @param values one for each replication, or for each antithetic pair; NaN where what the figure is about did not happen: those are left out
 */
export function estimateOf(values: Iterable<number>): Estimate {
  const tally = new EstimateTally()
  for (const value of values) tally.add(value)
  return tally.estimate
}
