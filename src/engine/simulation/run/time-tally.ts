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
  sum = 0
  longest = 0
  private readonly clock: Clock
  private readonly asked: AskedOfTimes
  /** For each of the limits, how many were longer. */
  readonly over: Float64Array
  private readonly histogram: TimeHistogram | null
  /** Null when nothing is asked besides. */
  private readonly details: AskedOfTimes | null

  /** @param asked besides: how many were longer than each of the limits, and percentiles */
  constructor(clock: Clock, asked: AskedOfTimes) {
    this.clock = clock
    this.asked = asked
    this.over = new Float64Array(asked.limits.length)
    this.histogram = asked.percentiles === 'kept' ? new TimeHistogram() : null
    this.details = this.histogram !== null || asked.limits.length > 0 ? asked : null
  }

  /** Notes the time from when something began for a customer until now. @param began by customer */
  noteSince(began: Float64Array, customer: number): void {
    const time = this.clock.now - (began[customer] ?? 0)
    this.count += 1
    if (time > 0) {
      this.positive += 1
      this.sum += time
      if (time > this.longest) this.longest = time
    }
    if (this.details !== null) this.noteDetails(time, this.details)
  }

  /** @param percentile above 0 and below 100 @returns NaN when nothing was noted, or no histogram is kept */
  percentile(percentile: number): number {
    return this.histogram?.percentile(percentile) ?? NaN
  }

  /** Adds what another tally of the same kind has noted. */
  add(other: TimeTally): void {
    this.count += other.count
    this.sum += other.sum
    this.positive += other.positive
    this.longest = Math.max(this.longest, other.longest)
    other.over.forEach((count, place) => (this.over[place] = (this.over[place] ?? 0) + count))
    if (this.histogram !== null && other.histogram !== null) this.histogram.add(other.histogram)
  }

  /** An empty tally of the same kind. */
  empty(): TimeTally {
    return new TimeTally(this.clock, this.asked)
  }

  /** What was noted so far does not count. */
  reset(): void {
    this.count = 0
    this.sum = 0
    this.longest = 0
    this.positive = 0
    this.over.fill(0)
    this.histogram?.reset()
  }

  private noteDetails(time: number, { limits }: AskedOfTimes): void {
    if (this.histogram !== null) this.histogram.note(time)
    for (let place = 0; place < this.over.length; place += 1) {
      if (time > (limits[place] ?? 0)) this.over[place] = (this.over[place] ?? 0) + 1
    }
  }
}
