import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import type { Clock } from './clock.ts'
import type { Customers } from './customers.ts'
import type { Room } from './room.ts'
import { codeOf, finish } from './event-code.ts'
import { Line } from './line.ts'
import type { Route } from './route.ts'
import type { Sampler } from './sampler.ts'
import type { TimeTally } from './time-tally.ts'
import { withRoom } from './with-room.ts'

/** Servers of a station where nobody waits: the largest number that every host keeps as a small whole number (2^30 - 1). */
export const unlimitedServers = 1_073_741_823

/** The time that more customers than this were at a station counts as with so many: nobody reads a longer list, and memory would not bear it. */
export const numbersTold = 10_000

/** What a station is, as the run needs it: what does not change of its state, and how it begins. */
export type StationSetting = Pick<
  StationState,
  'number' | 'servers' | 'room' | 'least' | 'most' | 'times' | 'routes' | 'patience' | 'balking' | 'tallies' | 'routeSource' | 'balkingSource'
> & {
  readonly isInterrupting: boolean
  /** How many lines there are: one, or one for each level of priority. */
  readonly lines: number
  /** By class: the level of priority, 0 first. */
  readonly levels: Int32Array
  /** Is the time counted that each number of customers is at the station? */
  readonly countsNumbers: boolean
}

/** A station in the course of a run: who is there, and what was measured. */
export class StationState {
  readonly number: number
  /** The code of the event that a service here ends. */
  readonly finishing: number
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
  /** Who waits, by level of priority; the level of each class, null where all stand in the first line. */
  readonly lines: readonly Line[]
  private readonly firstLine: Line
  private readonly levels: Int32Array | null
  /** Whom the servers are with, by level of priority; null where no service is interrupted. */
  readonly served: readonly Line[] | null
  servers: number
  /** Servers with somebody, whether served or held; customers waiting; customers at the station in all. */
  busy = 0
  waiting = 0
  present = 0
  /** Over time since the warm-up: each of those numbers times how long. */
  busyArea = 0
  waitingArea = 0
  presentArea = 0
  /** Since the warm-up: who came in, whose service ended, who left unseen, who turned back at the door, and how often a service was interrupted. */
  came = 0
  ended = 0
  leftUnseen = 0
  turnedBack = 0
  interrupted = 0
  /** The time that each number of customers was at the station; null when it is not counted. */
  numbers: Float64Array<ArrayBuffer> | null
  private readonly clock: Clock
  /** When those areas were last brought up to now. */
  private changedAt = 0
  /**
   * The same for the servers there are, and when they last changed. An array: a field that first holds a fraction when a run ends
   * makes the host compile what it compiled for stations once more.
   */
  private readonly ofServers = new Float64Array(2)

  constructor(clock: Clock, setting: StationSetting) {
    this.clock = clock
    this.number = setting.number
    this.servers = setting.servers
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
    this.lines = linesFor(setting.lines)
    this.served = setting.isInterrupting ? linesFor(setting.lines) : null
    this.firstLine = this.lines[0] ?? new Line()
    this.levels = this.lines.length === 1 ? null : setting.levels
    this.finishing = codeOf(finish, setting.number)
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
    return this.served?.[level] ?? missing()
  }

  /** Where customers of a class wait. */
  lineFor(customerClass: number): Line {
    return this.levels === null ? this.firstLine : (this.lines[this.levels[customerClass] ?? 0] ?? missing())
  }

  /** The line whose turn it is: the first level where somebody waits. Somebody must wait. */
  get nextLine(): Line {
    return this.levels === null ? this.firstLine : (this.lines.find(({ count }) => count > 0) ?? this.firstLine)
  }

  /** Counts the time since the last change; called before each. */
  advance(): void {
    const { now } = this.clock
    const passed = now - this.changedAt
    this.changedAt = now
    this.busyArea += passed * this.busy
    this.waitingArea += passed * this.waiting
    this.presentArea += passed * this.present
    if (this.numbers !== null) this.noteNumber(passed)
  }

  /** The servers there are, times how long. */
  get serversArea(): number {
    return this.ofServers[0] ?? 0
  }

  /** From now on there are so many servers. */
  changeServers(servers: number): void {
    const { now } = this.clock
    const { ofServers } = this
    ofServers[0] = this.serversArea + (now - (ofServers[1] ?? 0)) * this.servers
    ofServers[1] = now
    this.servers = servers
  }

  /** What was measured so far does not count. */
  reset(): void {
    this.advance()
    this.changeServers(this.servers)
    this.busyArea = 0
    this.waitingArea = 0
    this.presentArea = 0
    this.ofServers[0] = 0
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
