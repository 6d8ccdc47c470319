import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import type { ArrivalState } from './arrival-state.ts'
import type { Clock } from './clock.ts'
import { Customers } from './customers.ts'
import { type Drawing, uniformOf } from './drawing.ts'
import { EventList } from './event-list.ts'
import type { Room } from './room.ts'
import type { Observation } from './observation.ts'
import type { RunProblem } from './run-problem.ts'
import type { ShiftPlan } from './shift-plan.ts'
import type { StationState } from './station-state.ts'
import type { TimeTally } from './time-tally.ts'
import type { Deed, TraceNote } from './trace.ts'

/** When a run is over: at a time, or once so many customers have left since the end of the warm-up; Infinity for the other. */
export interface RunEnd {
  time: number
  readonly customers: number
}

/** What a run begins with. */
export type RunParts = Pick<RunState, 'clock' | 'stations' | 'rooms' | 'arrivals' | 'observations' | 'shiftPlans' | 'levels' | 'timesInSystem' | 'drawing' | 'countsFrom' | 'end' | 'note'> & { readonly customersAtOnce: number }

/** Everything that changes in the course of a run. */
export class RunState {
  /** Customers who left after their last service, and at how many the run is over; never while it warms up. */
  left = 0
  leftAtEnd: number
  /** Why the run is given up. */
  problem: RunProblem | null = null
  readonly clock: Clock
  readonly events = new EventList()
  readonly customers: Customers
  readonly stations: readonly StationState[]
  readonly rooms: readonly Room[]
  readonly arrivals: readonly ArrivalState[]
  readonly observations: readonly Observation[]
  readonly shiftPlans: readonly ShiftPlan[]
  /** By class, how long customers were in the system who left it after their last service. */
  readonly timesInSystem: readonly TimeTally[]
  /** Who came before this time does not count in what is measured by customer. */
  readonly countsFrom: number
  readonly end: RunEnd
  readonly note: TraceNote | null
  /** By class: the level of priority, 0 first. */
  readonly levels: Int32Array
  readonly drawing: Drawing

  constructor(parts: RunParts) {
    this.clock = parts.clock
    this.stations = parts.stations
    this.rooms = parts.rooms
    this.arrivals = parts.arrivals
    this.observations = parts.observations
    this.shiftPlans = parts.shiftPlans
    this.timesInSystem = parts.timesInSystem
    this.countsFrom = parts.countsFrom
    this.end = parts.end
    this.leftAtEnd = parts.countsFrom > 0 ? Infinity : parts.end.customers
    this.customers = new Customers(parts.customersAtOnce, () => this.giveUp({ code: 'too-many-customers', most: parts.customersAtOnce }))
    this.note = parts.note
    this.levels = parts.levels
    this.drawing = parts.drawing
  }

  get now(): number {
    return this.clock.now
  }

  /** @throws RangeError when there is no such station: the model was not checked */
  stationAt(number: number): StationState {
    const station = this.stations[number]
    if (station === undefined) throw new RangeError(`There is no station ${number}.`)
    return station
  }

  uniform(source: RandomSource): number {
    return uniformOf(source, this.drawing)
  }

  /** The level of priority of a customer, 0 first. */
  levelOf(customer: number): number {
    return this.levels[this.customers.class[customer] ?? 0] ?? 0
  }

  /** The run would never end: no event happens after the one at hand. */
  giveUp(problem: RunProblem): void {
    this.problem = problem
    this.end.time = -Infinity
  }

  /** Somebody leaves after a last service. */
  noteDeparture(customer: number): void {
    const { customers } = this
    this.left += 1
    const { arrivedAt } = customers
    if ((arrivedAt[customer] ?? 0) >= this.countsFrom) this.timesInSystem[customers.class[customer] ?? 0]?.noteSince(arrivedAt, customer)
  }

  /** Adds a line to the trace, if one is kept. The writing stands apart: most runs keep none, and so short a look costs them next to nothing. */
  tell(deed: Deed, station: StationState, customer: number): void {
    if (this.note !== null) this.write(this.note, deed, station, customer)
  }

  private write(note: TraceNote, deed: Deed, station: StationState, customer: number): void {
    note(this.now, deed, station.number, this.customers.serial[customer] ?? 0, this.customers.class[customer] ?? 0)
  }
}
