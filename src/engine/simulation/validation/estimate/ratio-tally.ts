import type { Fraction } from '../quantity.ts'

/** What runs say of a value. */
export interface RatioEstimate {
  readonly estimate: number
  readonly standardError: number
  /** How many independent runs it rests on: those in which something was seen. */
  readonly replications: number
}

/**
 * Fractions of independent runs, and their ratio: the sum of the parts over the sum of the wholes. Its bias is of the order of 1 over the whole time simulated,
 * where a mean of the ratios of single runs has that of the time of one run. The standard error is that of the residuals part - ratio × whole.
 * @source Cochran, Sampling Techniques (1977), chapter 6
 */
export class RatioTally {
  private readonly fractions: Fraction[] = []
  private part = 0
  private whole = 0

  add(fraction: Fraction): void {
    if (fraction.whole === 0) return
    this.fractions.push(fraction)
    this.part += fraction.part
    this.whole += fraction.whole
  }

  /** NaN when nothing was seen; the standard error is NaN below two runs. */
  get estimate(): RatioEstimate {
    const { fractions, whole } = this
    const runs = fractions.length
    const ratio = this.part / whole
    const squares = fractions.reduce((sum, { part, whole: own }) => sum + (part - ratio * own) * (part - ratio * own), 0)
    return { estimate: ratio, standardError: Math.sqrt((runs / (runs - 1)) * squares) / whole, replications: runs }
  }
}
