import type { Shifts } from '../model/model.ts'
import type { StationState } from './station-state.ts'

/** The changes of servers of a station that are still to come. */
export class ShiftPlan {
  readonly station: StationState
  private readonly shifts: Shifts['shifts']
  private readonly repeatsAfter: number
  private place = 0
  private rounds = 0

  constructor(station: StationState, { shifts, repeatsAfter = Infinity }: Shifts) {
    this.station = station
    this.shifts = shifts
    this.repeatsAfter = repeatsAfter
    // The first shift holds from the beginning.
    this.turn()
  }

  /** The most servers that there ever are. */
  get most(): number {
    return this.shifts.reduce((most, { servers }) => Math.max(most, servers), 0)
  }

  /** When servers change next; Infinity when they never do. */
  get nextTime(): number {
    const from = this.shifts[this.place]?.from
    if (from === undefined) return Infinity
    return this.rounds === 0 ? from : this.rounds * this.repeatsAfter + from
  }

  /** Turns to the next change. @returns how many servers there are from now on */
  takeNext(): number {
    const servers = this.shifts[this.place]?.servers ?? 0
    this.turn()
    return servers
  }

  private turn(): void {
    this.place += 1
    if (this.place < this.shifts.length || this.repeatsAfter === Infinity) return
    this.place = 0
    this.rounds += 1
  }
}
