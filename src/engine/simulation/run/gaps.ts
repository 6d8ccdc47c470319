import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import type { RateProfile } from '../model/model.ts'
import type { ChangingRate } from './changing-rate.ts'
import { type Drawing, uniformOf } from './drawing.ts'
import type { Sampler } from './sampler.ts'

type Thinning = NonNullable<RateProfile['thinning']>

/** When somebody comes next. */
export interface Gaps {
  /**
   * @param now time of the last arrival, or the beginning
   * @returns time of the next; Infinity when nobody comes any more
   */
  readonly next: (now: number) => number
}

/** Independent gaps of one law. */
export class RenewalGaps implements Gaps {
  private readonly sampler: Sampler

  constructor(sampler: Sampler) {
    this.sampler = sampler
  }

  next(now: number): number {
    return now + this.sampler.draw()
  }
}

/**
 * A Poisson stream whose rate changes with time, by thinning: candidates come at the highest rate, and one at time t stays with chance rate(t) / highest.
 * @source Lewis and Shedler 1979, Naval Research Logistics Quarterly 26(3):403-413
 */
export class ThinnedGaps implements Gaps {
  private readonly rate: ChangingRate
  private readonly keepsRate: boolean
  private readonly until: number
  private readonly candidates: Sampler
  private readonly source: RandomSource
  private readonly drawing: Drawing

  /**
   * @param thinning   is the rate looked up at each candidate, or kept from the start of a gap?
   * @param until      nobody is looked for after this time; a rate may be 0 for longer than any run
   * @param candidates exponential, with mean 1
   * @param source     decides which candidates stay
   */
  constructor(rate: ChangingRate, thinning: Thinning, until: number, candidates: Sampler, source: RandomSource, drawing: Drawing) {
    this.rate = rate
    this.keepsRate = thinning === 'held'
    this.until = until
    this.candidates = candidates
    this.source = source
    this.drawing = drawing
  }

  next(now: number): number {
    const { rate } = this
    const { highest } = rate
    let time = now
    let kept = this.keepsRate ? rate.at(now) : 0
    while (time <= this.until && rate.mayCome(time)) {
      time += this.candidates.draw() / highest
      if (!this.keepsRate) kept = rate.at(time)
      if (uniformOf(this.source, this.drawing) * highest < kept) return time
      // A rate of 0 that is kept would let nobody come for ever.
      if (this.keepsRate && kept === 0) kept = rate.at(time)
    }
    return Infinity
  }
}
