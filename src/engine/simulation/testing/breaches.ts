import type { Model, Station } from '../model/model.ts'
import { roomsOf } from './from-trace/stays.ts'
import type { TraceLine } from './traced.ts'

/** Where a customer is, told from the trace. */
interface Whereabouts {
  readonly station: number
  readonly doing: 'at the door' | 'waiting' | 'served' | 'done' | 'held'
  /** The how manieth line brought them to the station. */
  readonly since: number
  readonly kind: number
}

/** From which of these each deed may follow. */
const mayFollow: { readonly [Deed in TraceLine['deed']]: readonly Whereabouts['doing'][] } = {
  arrives: [],
  'is turned away': ['at the door', 'done'],
  'turns back': ['at the door', 'done'],
  waits: ['at the door', 'done', 'held'],
  begins: ['at the door', 'waiting', 'done', 'held'],
  'is interrupted': ['served'],
  'goes on': ['waiting'],
  ends: ['served'],
  'is held': ['done'],
  'leaves unseen': ['waiting'],
  leaves: ['done'],
}

/**
 * What a trace tells that must never be: somebody served twice at once, servers idle while somebody waits, more customers in a room than it holds, ...
 * Told apart from how a run works: it only counts who is where.
 */
export class Breaches {
  readonly found: string[] = []
  private readonly model: Model
  private readonly inside = new Map<number, Whereabouts>()
  private lines = 0
  private last: TraceLine | null = null
  /** How many services have begun or gone on at the time at hand, less those that were interrupted; by station. */
  private readonly begun = new Map<number, number>()

  constructor(model: Model, lines: readonly TraceLine[]) {
    this.model = model
    for (const line of lines) this.read(line)
    if (this.last !== null) this.lookAround(this.last.time)
    this.lookAround(this.model.run.length ?? Infinity)
  }

  /** How many are inside after the last line. */
  get count(): number {
    return this.inside.size
  }

  private read(line: TraceLine): void {
    const { time, deed, customer, station, customerClass: kind } = line
    if (this.last !== null && time < this.last.time) this.blame(line, 'time goes back')
    if (this.last !== null && time > this.last.time) this.lookAround(this.last.time)
    this.lines += 1
    const before = this.inside.get(customer)
    if (before === undefined ? deed !== 'arrives' : !mayFollow[deed].includes(before.doing)) this.blame(line, `follows on ${before?.doing ?? 'nothing'}`)
    if (deed === 'begins' || deed === 'goes on') this.begins(line, before)
    const begun = deed === 'begins' || deed === 'goes on' ? 1 : deed === 'is interrupted' ? -1 : 0
    this.begun.set(station, (this.begun.get(station) ?? 0) + begun)
    const isGone = deed === 'leaves' || deed === 'leaves unseen' || (before?.doing === 'at the door' && (deed === 'turns back' || deed === 'is turned away'))
    if (isGone) this.inside.delete(customer)
    else this.inside.set(customer, { ...whereAfter(line, before), kind, since: comesIn(line, before) ? this.lines : (before?.since ?? this.lines) })
    this.last = { time, deed, customer, station, customerClass: kind }
  }

  /** Nobody may begin who overtakes. */
  private begins(line: TraceLine, before: Whereabouts | undefined): void {
    const setting = this.model.stations[line.station]
    if (setting === undefined) return this.blame(line, 'at no station')
    const mine = before?.doing === 'waiting' ? before.since : this.lines
    const overtaken = this.at(line.station, 'waiting').filter(({ kind, since }) => {
      const [theirs, own] = [this.levelAt(setting, kind), this.levelAt(setting, line.customerClass)]
      return theirs < own || (theirs === own && since < mine)
    })
    if (overtaken.length > 0) this.blame(line, 'overtakes')
  }

  /** When all that happens at a time has happened: nobody waits for an idle server, nobody has begun without one, and rooms hold no more than they may. */
  private lookAround(time: number): void {
    for (const [number, setting] of this.model.stations.entries()) {
      const { least } = setting.batch ?? { least: 1 }
      const waiting = this.at(number, 'waiting').length
      const idle = setting.batch === undefined ? serversAt(setting, time) - this.busyAt(number) : this.busyAt(number) === 0 && serversAt(setting, time) > 0 ? 1 : 0
      if (waiting >= least && idle > 0) this.found.push(`${time}: ${waiting} wait at ${setting.name} though a server is idle`)
      const isOver = setting.batch === undefined && this.busyAt(number) > Math.max(serversAt(setting, time), serversAt(setting, time, true))
      if (isOver && (this.begun.get(number) ?? 0) > 0) this.found.push(`${time}: a service began at ${setting.name} without a server`)
      if (this.at(number, 'at the door').length + this.at(number, 'done').length > 0) this.found.push(`${time}: somebody is nowhere at ${setting.name}`)
    }
    this.begun.clear()
    for (const { name, room, stations } of roomsOf(this.model)) {
      const there = [...this.inside.values()].filter(({ station }) => stations.includes(station)).length
      if (there > room) this.found.push(`${time}: ${there} in ${name}, which holds ${room}`)
    }
  }

  private at(station: number, doing: Whereabouts['doing']): readonly Whereabouts[] {
    return [...this.inside.values()].filter((one) => one.station === station && one.doing === doing)
  }

  private busyAt(station: number): number {
    return this.at(station, 'served').length + this.at(station, 'held').length
  }

  private levelAt({ order = 'first-come' }: Station, kind: number): number {
    return order === 'first-come' ? 0 : (this.model.classes?.[kind]?.priority ?? 1)
  }

  private blame({ time, deed, customer, station }: TraceLine, what: string): void {
    this.found.push(`${time} ${this.model.stations[station]?.name ?? '?'}: ${customer} ${deed}: ${what}`)
  }
}

function comesIn({ deed }: TraceLine, before: Whereabouts | undefined): boolean {
  return deed === 'waits' || (deed === 'begins' && before?.doing !== 'waiting')
}

function whereAfter({ deed, station }: TraceLine, before: Whereabouts | undefined): Pick<Whereabouts, 'station' | 'doing'> {
  switch (deed) {
    case 'arrives':
      return { station, doing: 'at the door' }
    case 'waits':
    case 'is interrupted':
      return { station, doing: 'waiting' }
    case 'begins':
    case 'goes on':
      return { station, doing: 'served' }
    case 'ends':
      return { station, doing: 'done' }
    case 'is held':
      return { station, doing: 'held' }
    default:
      // they are told to leave next
      return { station: before?.station ?? station, doing: 'done' }
  }
}

/** Servers of a station at a time; where they change at that time, after it, or before. */
function serversAt({ servers }: Station, time: number, before = false): number {
  if (servers === 'unlimited') return Infinity
  if (typeof servers === 'number') return servers
  const { shifts, repeatsAfter = Infinity } = servers
  const round = repeatsAfter === Infinity ? 0 : Math.floor(time / repeatsAfter)
  const within = time - (round === 0 ? 0 : round * repeatsAfter)
  if (before && within === 0 && round > 0) return shifts.at(-1)?.servers ?? 0
  return shifts.findLast(({ from }) => (before ? from < within : from <= within))?.servers ?? 0
}
