import { sine } from '../../../kernel/portable-sine.ts'
import type { RateProfile, RateWave } from '../model/model.ts'

/** A rate that depends on the time; asked for times that never go back. */
export interface ChangingRate {
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
    if (time >= this.ends) this.goOnTo(time)
    const { length } = this.rates
    return this.rates[this.repeats ? this.step % length : Math.min(this.step, length - 1)] ?? 0
  }

  mayCome(time: number): boolean {
    return time < this.lastWithRate
  }

  /** Turns to the step of a time. Where steps are too many to be told apart, to one near it. */
  private goOnTo(time: number): void {
    // The quotient is rounded: the right step may be one before or after.
    this.step = Math.max(this.step, Math.floor(time / this.each) - 1)
    for (let tries = 0; tries < 2 && this.endOfStep <= time; tries += 1) this.step += 1
    this.ends = this.endOfStep
  }

  private get endOfStep(): number {
    return (this.step + 1) * this.each
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

/** 2π */
const fullTurn = 6.283185307179586
