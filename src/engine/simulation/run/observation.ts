import type { StationState } from './station-state.ts'

/** Looks at how many customers are at a station, at the same times of each period. */
export class Observation {
  readonly station: StationState
  private readonly times: readonly number[]
  private readonly period: number
  /** For each time, how many were seen in all. */
  readonly sums: Float64Array
  /** How often each time was looked at. */
  readonly looks: Float64Array
  private place = 0
  private periods = 0

  /** @param times from 0 to below `period`, in order */
  constructor(station: StationState, times: readonly number[], period: number) {
    this.station = station
    this.times = times
    this.period = period
    this.sums = new Float64Array(times.length)
    this.looks = new Float64Array(times.length)
  }

  /** When it looks next. */
  get nextTime(): number {
    return this.periods * this.period + (this.times[this.place] ?? 0)
  }

  /** Looks, and turns to the next time. @param counts has the warm-up passed? */
  look(counts: boolean): void {
    if (counts) {
      this.sums[this.place] = (this.sums[this.place] ?? 0) + this.station.present
      this.looks[this.place] = (this.looks[this.place] ?? 0) + 1
    }
    this.place += 1
    if (this.place < this.times.length) return
    this.place = 0
    this.periods += 1
  }
}
