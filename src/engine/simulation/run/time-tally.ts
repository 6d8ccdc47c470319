import type { Clock } from './clock.ts'
import { TimeHistogram } from './time-histogram.ts'

/** What is asked of times besides their number, sum and longest. */
export interface AskedOfTimes {
  readonly limits: readonly number[]
  readonly percentiles: 'kept' | 'none'
}

/** What is counted of times of customers, such as the waits of one class at one station. */
export class TimeTally {
  count = 0
  /** How many were above 0: who had to wait at all. */
  positive = 0
  /** Their sum and the longest; an array, so that nothing is allocated. */
  private readonly sumAndLongest = new Float64Array(2)
  private readonly clock: Clock
  private readonly limits: readonly number[]
  /** For each of the limits, how many were longer. */
  readonly over: Float64Array
  private readonly isDetailed: boolean
  private readonly histogram: TimeHistogram | null

  /** @param asked besides: how many were longer than each of the limits, and percentiles */
  constructor(clock: Clock, { limits, percentiles }: AskedOfTimes) {
    this.clock = clock
    this.limits = limits
    this.over = new Float64Array(limits.length)
    this.histogram = percentiles === 'kept' ? new TimeHistogram() : null
    this.isDetailed = this.histogram !== null || limits.length > 0
  }

  /** Notes the time from when something began for a customer until now. @param began by customer */
  noteSince(began: Float64Array, customer: number): void {
    const time = this.clock.now - (began[customer] ?? 0)
    this.count += 1
    if (time > 0) {
      const { sumAndLongest } = this
      this.positive += 1
      sumAndLongest[0] = (sumAndLongest[0] ?? 0) + time
      if (time > (sumAndLongest[1] ?? 0)) sumAndLongest[1] = time
    }
    if (this.isDetailed) this.noteDetails(time)
  }

  get sum(): number {
    return this.sumAndLongest[0] ?? 0
  }

  get longest(): number {
    return this.sumAndLongest[1] ?? 0
  }

  /** @param percentile above 0 and below 100 @returns NaN when nothing was noted, or no histogram is kept */
  percentile(percentile: number): number {
    return this.histogram?.percentile(percentile) ?? NaN
  }

  /** Adds what another tally of the same kind has noted. */
  add(other: TimeTally): void {
    this.count += other.count
    this.sumAndLongest[0] = this.sum + other.sum
    this.positive += other.positive
    this.sumAndLongest[1] = Math.max(this.longest, other.longest)
    other.over.forEach((count, place) => (this.over[place] = (this.over[place] ?? 0) + count))
    if (this.histogram !== null && other.histogram !== null) this.histogram.add(other.histogram)
  }

  /** An empty tally of the same kind. */
  empty(): TimeTally {
    return new TimeTally(this.clock, { limits: this.limits, percentiles: this.histogram === null ? 'none' : 'kept' })
  }

  /** What was noted so far does not count. */
  reset(): void {
    this.count = 0
    this.sumAndLongest.fill(0)
    this.positive = 0
    this.over.fill(0)
    this.histogram?.reset()
  }

  private noteDetails(time: number): void {
    if (this.histogram !== null) this.histogram.note(time)
    for (let place = 0; place < this.over.length; place += 1) {
      if (time > (this.limits[place] ?? 0)) this.over[place] = (this.over[place] ?? 0) + 1
    }
  }
}
