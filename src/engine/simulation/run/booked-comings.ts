import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import type { Booked } from '../model/model.ts'
import { type Drawing, uniformOf } from './drawing.ts'
import { EventList } from './event-list.ts'
import type { Gaps } from './gaps.ts'
import type { Sampler } from './sampler.ts'

/** From when to when appointments are booked, and the end of the run. */
export interface BookedWhile {
  /** No appointment before, or from then on. */
  readonly from: number
  readonly until: number
  /** Nobody is looked for after this time. */
  readonly end: number
}

/** What is drawn for each appointment, whether somebody comes or not: so one who comes or not changes nobody else's luck. */
export interface BookedLuck {
  /** How much later than the earliest; null for not at all. */
  readonly punctuality: Sampler | null
  readonly attendance: RandomSource
  readonly drawing: Drawing
}

/**
 * Customers with appointments, in the order in which they come. Nobody comes before the earliest for their appointment, so that it is enough to look at
 * appointments until those of the next come after somebody who is due.
 */
export class BookedComings implements Gaps {
  private readonly times: Float64Array
  private readonly period: number
  private readonly didNotAttend: number
  private readonly earliest: number
  private readonly during: BookedWhile
  private readonly luck: BookedLuck
  /** The next appointment to be looked at: its place in the list, and how often the list was gone through before. */
  private place = 0
  private rounds = 0
  /** When those come who were looked at; of those at the same time, the first appointment first. */
  private readonly due = new EventList()

  constructor({ times, repeatsAfter = Infinity, didNotAttend = 0, earliest = 0 }: Booked, during: BookedWhile, luck: BookedLuck) {
    this.times = Float64Array.from(times)
    this.period = repeatsAfter
    this.didNotAttend = didNotAttend
    this.earliest = earliest
    this.during = during
    this.luck = luck
    this.goTo(during.from)
  }

  /** Who would come before the run begins is there when it does. */
  next(now: number): number {
    this.lookAhead()
    if (this.due.count === 0) return Infinity
    const time = this.due.nextTime
    this.due.take()
    this.due.settle()
    return Math.max(time, now)
  }

  private lookAhead(): void {
    const { until, end } = this.during
    for (let time = this.appointment; time < until && time - this.earliest <= Math.min(end, this.firstDue); time = this.appointment) {
      this.look(time)
      this.turn()
    }
  }

  /** Does somebody come to an appointment, and when? */
  private look(appointment: number): void {
    const { punctuality, attendance, drawing } = this.luck
    const later = punctuality === null ? 0 : punctuality.draw()
    if (uniformOf(attendance, drawing) < this.didNotAttend) return
    this.due.schedule(appointment - this.earliest + later, 0, 0)
  }

  private get firstDue(): number {
    return this.due.count === 0 ? Infinity : this.due.nextTime
  }

  /** The time of the appointment at hand, without the drift of a sum; Infinity after the last. */
  private get appointment(): number {
    const time = this.times[this.place]
    if (time === undefined) return Infinity
    return this.rounds === 0 ? time : this.rounds * this.period + time
  }

  private turn(): void {
    this.place += 1
    if (this.place < this.times.length || this.period === Infinity) return
    this.place = 0
    this.rounds += 1
  }

  /** Turns to the first appointment at a time or after. Where periods are too short to be told apart, to one near it. */
  private goTo(from: number): void {
    this.rounds = this.period === Infinity ? 0 : Math.max(0, Math.floor(from / this.period) - 1)
    for (let tries = 0; tries < 3 * this.times.length && this.appointment < from; tries += 1) this.turn()
  }
}
