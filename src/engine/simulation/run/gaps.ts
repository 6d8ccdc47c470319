import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import { sine } from '../../../kernel/portable-sine.ts'
import type { RateProfile, RateWave } from '../model/model.ts'
import { type Drawing, type Sampler, complementOf } from './sampler.ts'

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
  private readonly isHeld: boolean
  private readonly candidates: Sampler
  private readonly source: RandomSource
  private readonly isMirrored: boolean

  /**
   * @param candidates exponential, with mean 1
   * @param source decides which candidates stay
   */
  constructor(rate: ChangingRate, isHeld: boolean, candidates: Sampler, source: RandomSource, drawing: Drawing) {
    this.rate = rate
    this.isHeld = isHeld
    this.candidates = candidates
    this.source = source
    this.isMirrored = drawing === 'mirrored'
  }

  next(now: number): number {
    const { rate } = this
    const { highest } = rate
    let time = now
    let held = this.isHeld ? rate.at(now) : 0
    while (rate.mayCome(time)) {
      time += this.candidates.draw() / highest
      if (!this.isHeld) held = rate.at(time)
      if (this.uniform() * highest < held) return time
      // A rate of 0 that is held would let nobody come for ever.
      if (this.isHeld && held === 0) held = rate.at(time)
    }
    return Infinity
  }

  private uniform(): number {
    return this.isMirrored ? complementOf(this.source) : this.source.uniform()
  }
}

/** A rate that depends on the time; asked for times that never go back. */
interface ChangingRate {
  readonly highest: number
  readonly at: (time: number) => number
  /** Is the rate above 0 now or at some time after? */
  readonly mayCome: (time: number) => boolean
}

/** The rate of steps. The step at hand is remembered, since times only go forward. */
export class SteppedRate implements ChangingRate {
  readonly highest: number
  private readonly rates: Float64Array
  private readonly each: number
  private readonly repeats: boolean
  private readonly lastWithRate: number
  private step = 0
  private ends: number

  constructor({ rates, each, repeats = true }: RateProfile) {
    this.rates = Float64Array.from(rates)
    this.each = each
    this.repeats = repeats
    this.highest = Math.max(...rates)
    this.lastWithRate = repeats || (rates.at(-1) ?? 0) > 0 ? Infinity : (rates.findLastIndex((rate) => rate > 0) + 1) * each
    this.ends = each
  }

  at(time: number): number {
    while (time >= this.ends) {
      this.step += 1
      this.ends = (this.step + 1) * this.each
    }
    const { length } = this.rates
    return this.rates[this.repeats ? this.step % length : Math.min(this.step, length - 1)] ?? 0
  }

  mayCome(time: number): boolean {
    return time < this.lastWithRate
  }
}

/** The rate of a wave. */
export class WaveRate implements ChangingRate {
  readonly highest: number
  private readonly mean: number
  private readonly amplitude: number
  private readonly period: number

  constructor({ mean, amplitude, period }: RateWave) {
    this.highest = mean + amplitude
    this.mean = mean
    this.amplitude = amplitude
    this.period = period
  }

  at(time: number): number {
    const phase = time / this.period
    return this.mean + this.amplitude * sine(fullTurn * (phase - Math.floor(phase)))
  }

  mayCome(): boolean {
    return true
  }
}

const fullTurn = 6.283185307179586
