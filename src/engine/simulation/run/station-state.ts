import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import type { Clock } from './clock.ts'
import type { Customers } from './customers.ts'
import type { Room } from './room.ts'
import { Line } from './line.ts'
import type { Route } from './route.ts'
import type { Sampler } from './sampler.ts'
import type { TimeTally } from './time-tally.ts'
import { withRoom } from './with-room.ts'

/** Servers of a station where nobody waits: the largest number that every host keeps as a small whole number (2^30 - 1). */
export const unlimitedServers = 1_073_741_823

/** The time that more customers than this were at a station counts as with so many: nobody reads a longer list, and memory would not bear it. */
export const numbersTold = 10_000

/** Where the sum over time of each number stands. */
const areas = { busy: 0, waiting: 1, present: 2, servers: 3 } as const

/** What a station is, as the run needs it: what does not change of its state, and how it begins. */
export type StationSetting = Pick<
  StationState,
  'number' | 'servers' | 'isInterrupting' | 'room' | 'least' | 'most' | 'times' | 'routes' | 'patience' | 'balking' | 'tallies' | 'routeSource' | 'balkingSource'
> & {
  /** How many levels of priority there are. */
  readonly levels: number
  /** Is the time counted that each number of customers is at the station? */
  readonly countsNumbers: boolean
}

/** A station in the course of a run: who is there, and what was measured. */
export class StationState {
  readonly number: number
  readonly isInterrupting: boolean
  readonly room: Room | null
  /** A batch begins when so many wait, and takes up to so many; 1 and 1 without batches. */
  readonly least: number
  readonly most: number
  /** By class: how long a server is with a customer, where they go afterwards, for how long they are ready to wait. */
  readonly times: readonly Sampler[]
  readonly routes: readonly Route[]
  readonly patience: readonly Sampler[] | null
  /** The chance to turn back when 0, 1, 2, ... wait; the last holds for more. */
  readonly balking: Float64Array | null
  /** By class, waits of those whose service began. */
  readonly tallies: readonly TimeTally[]
  readonly routeSource: RandomSource
  readonly balkingSource: RandomSource
  /** Who waits, by level of priority, and whom the servers are with, where one may be interrupted. */
  readonly lines: readonly Line[]
  readonly firstLine: Line
  readonly served: readonly Line[]
  servers: number
  /** Servers with somebody, whether served or held; customers waiting; customers at the station in all. */
  busy = 0
  waiting = 0
  present = 0
  /** Over time since the warm-up: each of those numbers, and the servers there are, times how long. By `areas`; an array, so that nothing is allocated. */
  private readonly sums = new Float64Array(4)
  /** Since the warm-up: who came in, whose service ended, who left unseen, who turned back at the door, and how often a service was interrupted. */
  came = 0
  ended = 0
  leftUnseen = 0
  turnedBack = 0
  interrupted = 0
  /** The time that each number of customers was at the station; null when it is not counted. */
  numbers: Float64Array<ArrayBuffer> | null
  private readonly clock: Clock
  /** When the sums were last brought up to now, and when the servers last changed. */
  private readonly since = new Float64Array(2)

  constructor(clock: Clock, setting: StationSetting) {
    this.clock = clock
    this.number = setting.number
    this.servers = setting.servers
    this.isInterrupting = setting.isInterrupting
    this.room = setting.room
    this.least = setting.least
    this.most = setting.most
    this.times = setting.times
    this.routes = setting.routes
    this.patience = setting.patience
    this.balking = setting.balking
    this.tallies = setting.tallies
    this.routeSource = setting.routeSource
    this.balkingSource = setting.balkingSource
    this.lines = linesFor(setting.levels)
    this.served = setting.isInterrupting ? linesFor(setting.levels) : []
    this.firstLine = this.lines[0] ?? new Line()
    this.numbers = setting.countsNumbers ? new Float64Array(64) : null
  }

  /**
   * Draws how long a server will be with somebody, and how long they are ready to wait. It is drawn for everybody who comes to the door, whether there is
   * room and whether they will wait, so that such a decision changes nobody else's luck.
   */
  drawAtDoor(customers: Customers, customer: number): void {
    const customerClass = customers.class[customer] ?? 0
    ;(this.times[customerClass] ?? missing()).drawInto(customers.work, customer)
    if (this.patience !== null) (this.patience[customerClass] ?? missing()).drawInto(customers.patience, customer)
  }

  routeOf(customerClass: number): Route {
    return this.routes[customerClass] ?? missing()
  }

  tallyOf(customerClass: number): TimeTally {
    return this.tallies[customerClass] ?? missing()
  }

  /** Whom servers are with, of a level of priority, in the order in which they began; only where services may be interrupted. */
  servedAt(level: number): Line {
    return this.served[level] ?? missing()
  }

  lineOf(level: number): Line {
    return this.lines.length === 1 ? this.firstLine : (this.lines[level] ?? this.firstLine)
  }

  /** The line whose turn it is: the first level where somebody waits. Somebody must wait. */
  get nextLine(): Line {
    let level = 0
    while (level < this.lines.length - 1 && this.lineOf(level).count === 0) level += 1
    return this.lineOf(level)
  }

  /** Counts the time since the last change; called before each. */
  advance(): void {
    const { sums, since } = this
    const { now } = this.clock
    const passed = now - (since[0] ?? 0)
    since[0] = now
    sums[areas.busy] = (sums[areas.busy] ?? 0) + passed * this.busy
    sums[areas.waiting] = (sums[areas.waiting] ?? 0) + passed * this.waiting
    sums[areas.present] = (sums[areas.present] ?? 0) + passed * this.present
    if (this.numbers !== null) this.noteNumber(passed)
  }

  /** Mean over a time, counted up to now. */
  meanOf(area: keyof typeof areas, counted: number): number {
    return (this.sums[areas[area]] ?? 0) / counted
  }

  /** From now on there are so many servers. */
  changeServers(servers: number): void {
    const { now } = this.clock
    const passed = now - (this.since[1] ?? 0)
    this.since[1] = now
    this.sums[areas.servers] = (this.sums[areas.servers] ?? 0) + passed * this.servers
    this.servers = servers
  }

  /** What was measured so far does not count. */
  reset(): void {
    this.advance()
    this.changeServers(this.servers)
    this.sums.fill(0)
    this.came = 0
    this.ended = 0
    this.leftUnseen = 0
    this.turnedBack = 0
    this.interrupted = 0
    this.numbers?.fill(0)
    for (const tally of this.tallies) tally.reset()
  }

  private noteNumber(passed: number): void {
    let { numbers } = this
    if (numbers === null || passed === 0) return
    const number = Math.min(this.present, numbersTold)
    if (number >= numbers.length) {
      numbers = withRoom(new Float64Array(2 * Math.max(numbers.length, number)), numbers)
      this.numbers = numbers
    }
    numbers[number] = (numbers[number] ?? 0) + passed
  }
}

/** @throws RangeError always: a model that was checked has a law and a route for every class */
function missing(): never {
  throw new RangeError('The model has no law or no route for a class of customer.')
}

function linesFor(levels: number): readonly Line[] {
  return Array.from({ length: levels }, () => new Line())
}
