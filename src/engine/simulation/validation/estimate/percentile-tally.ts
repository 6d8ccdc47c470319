import { log } from '../../../../kernel/portable-math.ts'
import type { Fraction } from '../quantity.ts'
import { type RatioEstimate, RatioTally } from './ratio-tally.ts'

/**
 * A percentile of all waits of all runs. A percentile of one run is biased by the shortness of the run, so that their mean is too; the shares of waits over given
 * limits are not. The percentile is where they reach the share that is to be above it, between two limits on a straight line through the logarithms of the shares.
 */
export class PercentileTally {
  private readonly limits: readonly number[]
  private readonly tallies: readonly RatioTally[]
  private readonly share: number

  /** @param limits in rising order, around the percentile @param percent above 0 and below 100 */
  constructor(limits: readonly number[], percent: number) {
    this.limits = limits
    this.tallies = limits.map(() => new RatioTally())
    this.share = 1 - percent / 100
  }

  /** @param fractions for each limit, the waits over it of all waits */
  add(fractions: readonly Fraction[]): void {
    fractions.forEach((fraction, place) => this.tallies[place]?.add(fraction))
  }

  get estimate(): RatioEstimate {
    const points = this.tallies.map((tally, place) => ({ limit: this.limits[place] ?? NaN, ...tally.estimate })).filter(({ estimate }) => estimate > 0)
    const next = points.findIndex(({ estimate }) => estimate <= this.share)
    // Outside of the limits, the two next to it are taken further.
    const above = Math.max(1, next < 0 ? points.length - 1 : next)
    const [left, right] = [points[above - 1], points[above]]
    if (left === undefined || right === undefined) return { estimate: NaN, standardError: NaN, replications: this.tallies[0]?.estimate.replications ?? 0 }
    return between(left, right, this.share)
  }
}

interface Point extends RatioEstimate {
  readonly limit: number
}

function between(left: Point, right: Point, share: number): RatioEstimate {
  const [logLeft, logRight, logShare] = [log(left.estimate), log(right.estimate), log(share)]
  const slope = (logLeft - logRight) / (right.limit - left.limit)
  const limit = left.limit + (logLeft - logShare) / slope
  const nearest = logLeft - logShare < logShare - logRight ? left : right
  return { estimate: limit, standardError: nearest.standardError / nearest.estimate / slope, replications: left.replications }
}
