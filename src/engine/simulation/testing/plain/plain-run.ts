import { type RandomSource, randomSource } from '../../../../kernel/chance/random-source.ts'
import { type Arrivals, type Model, onlyClass } from '../../model/model.ts'
import type { Deed } from '../../run/trace.ts'
import type { TraceLine } from '../traced.ts'
import { Agenda } from './agenda.ts'
import { comingsOf } from './bookings.ts'
import { chosen, drawn, nextAtRate, sizeDrawn } from './chance.ts'
import { batchOf, lawFor, nameOf, roomsOf, serversAtFirst } from './said-by-model.ts'
import type { Person, Place, Room, Service } from './things.ts'

/** Chances that add to 1 but for rounding add to 1. */
const nearly1 = 1 - 1e-9

/** Appointments are made up to then where a run has no end of its own. */
const endOfBookings = 10_000

/**
 * A second, slow way to run a model, written from the words of the model alone: lists that are searched, appointments that are called off,
 * nothing kept that can be looked up. The engine must tell the same story, line by line, from the same luck.
 */
export class PlainRun {
  readonly lines: TraceLine[] = []
  private readonly model: Model
  private readonly classes: readonly { readonly name: string; readonly priority?: number }[]
  private readonly places: readonly Place[]
  /** When those come whose appointments are still to be, by stream. */
  private readonly bookings = new Map<string, readonly number[]>()
  private readonly sources = new Map<string, RandomSource>()
  private readonly agenda = new Agenda()
  private readonly sourceFor: (purpose: string) => RandomSource
  private now = 0
  private came = 0
  private left = 0

  constructor(model: Model, seed: number, replication: number) {
    this.model = model
    this.classes = model.classes ?? [{ name: onlyClass }]
    const rooms = roomsOf(model)
    this.places = model.stations.map((setting, number) => ({ number, setting, room: rooms.get(setting.name) ?? null, servers: serversAtFirst(setting), waiting: [], services: [], tickets: 0, begun: 0 }))
    this.sourceFor = (purpose) => {
      const known = this.sources.get(purpose) ?? randomSource(seed, `${replication}/${purpose}`)
      this.sources.set(purpose, known)
      return known
    }
  }

  /** Runs to the end. @returns the trace */
  go(): readonly TraceLine[] {
    const { length = Infinity, customers = Infinity } = this.model.run
    for (const place of this.places) this.arrangeShift(place, 1)
    this.model.arrivals.forEach((stream, number) => this.awaitNext(stream, nameOf(this.model.arrivals, number)))
    for (let next = this.agenda.first; next !== undefined && next.time <= length && this.left < customers; next = this.agenda.first) {
      this.agenda.takeFirst()
      this.now = next.time
      if (!next.isOff) next.happen()
    }
    return this.lines
  }

  private tell(deed: Deed, place: Place, { serial, kind }: Person): void {
    this.lines.push({ time: this.now, deed, station: place.number, customer: serial, customerClass: kind })
  }

  // Coming from outside

  private awaitNext(stream: Arrivals, name: string): void {
    const purpose = `arrivals of ${name}`
    const time = this.nextOf(stream, purpose)
    if (time === Infinity) return
    this.agenda.arrange(time, () => {
      this.awaitNext(stream, name)
      const together = sizeDrawn(stream.size, this.sourceFor(`${purpose}/sizes`))
      for (let one = 0; one < together; one += 1) this.arrive(stream, purpose)
    })
  }

  /** Infinity when nobody comes any more. */
  private nextOf(stream: Arrivals, purpose: string): number {
    const { rate, gap, booked, from = 0, until = Infinity } = stream
    if (booked !== undefined) {
      const known = this.bookings.get(purpose) ?? comingsOf(booked, stream, this.model.run.length ?? endOfBookings, this.sourceFor(`${purpose}/attendance`), this.sourceFor(`${purpose}/punctuality`))
      this.bookings.set(purpose, known.slice(1))
      return known[0] ?? Infinity
    }
    const start = Math.max(this.now, from)
    const time = gap === undefined ? nextAtRate(rate, start, this.sourceFor(`${purpose}/gaps`), this.sourceFor(`${purpose}/thinning`)) : start + drawn(gap, this.sourceFor(`${purpose}/gaps`))
    return time < until ? time : Infinity
  }

  private arrive({ to, class: only, classes }: Arrivals, purpose: string): void {
    const kinds = this.classes.map(({ name }) => name)
    const kind = classes === undefined ? Math.max(0, kinds.indexOf(only ?? '')) : chosen(kinds.map((name) => classes[name] ?? 0), this.sourceFor(`${purpose}/classes`).uniform())
    this.came += 1
    const person = { serial: this.came, kind, ticket: 0, need: 0, readyToWait: Infinity, isSeen: false, patience: null }
    const place = this.placeOf(to)
    this.tell('arrives', place, person)
    this.drawNeed(place, person)
    if (this.turnsBack(place, person)) return
    const { room } = place
    if (room !== null && room.inside >= room.most) return this.tell('is turned away', place, person)
    if (room !== null) room.inside += 1
    this.enter(place, person)
  }

  private drawNeed({ setting: { name, time, patience } }: Place, person: Person): void {
    const kind = this.nameOfKind(person)
    const law = lawFor(time, kind)
    if (law !== null) person.need = drawn(law, this.sourceFor(`${name}/times/${kind}`))
    const lawOfPatience = patience === undefined ? null : lawFor(patience, kind)
    person.readyToWait = lawOfPatience === null ? Infinity : drawn(lawOfPatience, this.sourceFor(`${name}/patience/${kind}`))
  }

  private turnsBack(place: Place, person: Person): boolean {
    const { balking = [], name } = place.setting
    if (balking.length === 0) return false
    const chance = balking[place.waiting.length] ?? balking.at(-1) ?? 0
    if (this.sourceFor(`${name}/balking`).uniform() >= chance) return false
    this.tell('turns back', place, person)
    return true
  }

  // At a station

  private enter(place: Place, person: Person): void {
    const { least } = batchOf(place)
    place.tickets += 1
    person.ticket = place.tickets
    person.isSeen = false
    if (place.waiting.length === 0 && least === 1 && place.services.length < place.servers) return this.begin(place, [person])
    const lowest = place.setting.order === 'interrupting' ? this.whoIsInterrupted(place, person) : null
    if (lowest !== null) {
      this.interrupt(lowest)
      return this.begin(place, [person])
    }
    place.waiting.push(person)
    this.tell('waits', place, person)
    this.arrangePatience(place, person)
    this.serveWaiting(place)
  }

  private arrangePatience(place: Place, person: Person): void {
    if (person.readyToWait === Infinity) return
    person.patience = this.agenda.arrange(this.now + person.readyToWait, () => {
      place.waiting.splice(place.waiting.indexOf(person), 1)
      this.tell('leaves unseen', place, person)
      if (place.room !== null) this.giveBack(place.room)
    })
  }

  /** The service that somebody breaks in on: of those that go on for some time, of lower priority than theirs, the lowest; of these, the last to have begun. */
  private whoIsInterrupted(place: Place, person: Person): Service | null {
    const level = (service: Service) => service.members.reduce((most, one) => Math.max(most, this.levelOf(one)), 0)
    const lower = place.services.filter((service) => service.end !== null && level(service) > this.levelOf(person))
    // servers whose shift is over begin with nobody
    if (place.services.length - lower.length >= place.servers) return null
    return lower.filter(({ end }) => end !== null && end.time > this.now).toSorted((one, other) => level(other) - level(one) || other.number - one.number)[0] ?? null
  }

  private interrupt(service: Service): void {
    const { place, members: [person], end } = service
    if (end === null || person === undefined) return
    end.isOff = true
    person.need = service.began + person.need - this.now
    place.services = place.services.filter((one) => one !== service)
    place.waiting.push(person)
    this.tell('is interrupted', place, person)
  }

  private begin(place: Place, members: readonly Person[]): void {
    place.begun += 1
    const service: Service = { place, members, remaining: members.length, number: place.begun, began: this.now, end: null }
    place.services = [...place.services, service]
    service.end = this.agenda.arrange(this.now + (members[0]?.need ?? NaN), () => this.end(service))
    for (const person of members) {
      if (person.patience !== null) person.patience.isOff = true
      this.tell(person.isSeen ? 'goes on' : 'begins', place, person)
      person.isSeen = true
      person.patience = null
    }
  }

  private serveWaiting(place: Place): void {
    const { least, most } = batchOf(place)
    while (place.waiting.length >= least && place.services.length < place.servers) {
      const inTurn = place.waiting.toSorted((one, other) => this.turnOf(place, one) - this.turnOf(place, other) || one.ticket - other.ticket)
      const members = inTurn.slice(0, most)
      place.waiting = place.waiting.filter((one) => !members.includes(one))
      this.begin(place, members)
    }
  }

  private turnOf({ setting: { order = 'first-come' } }: Place, person: Person): number {
    return order === 'first-come' ? 0 : this.levelOf(person)
  }

  private arrangeShift(place: Place, number: number): void {
    const { servers } = place.setting
    if (typeof servers !== 'object') return
    const { shifts, repeatsAfter } = servers
    const round = Math.floor(number / shifts.length)
    const shift = shifts[number % shifts.length]
    if (shift === undefined || (round > 0 && repeatsAfter === undefined)) return
    this.agenda.arrange(round * (repeatsAfter ?? 0) + shift.from, () => {
      place.servers = shift.servers
      this.arrangeShift(place, number + 1)
      this.serveWaiting(place)
    })
  }

  // Going on

  private end(service: Service): void {
    service.end = null
    for (const person of service.members) this.goOn(service, person)
  }

  private goOn(service: Service, person: Person): void {
    const { place } = service
    this.tell('ends', place, person)
    const way = this.wayOf(place, person)
    if (way === null) {
      if (this.now >= (this.model.run.warmUp ?? 0)) this.left += 1
      return this.leave(service, person)
    }
    if (way.class !== undefined) person.kind = this.classes.findIndex(({ name }) => name === way.class)
    const to = this.placeOf(way.to)
    this.drawNeed(to, person)
    if (this.turnsBack(to, person)) return this.leave(service, person)
    if (to.room === null || to.room === place.room) return this.move(service, person, to)
    if (to.room.inside < to.room.most) {
      to.room.inside += 1
      return this.move(service, person, to)
    }
    if (to.room.whenFull === 'held') {
      to.room.held = [...to.room.held, { person, service, to }]
      return this.tell('is held', place, person)
    }
    this.tell('is turned away', place, person)
    this.leave(service, person)
  }

  private wayOf({ setting: { name, next = [] } }: Place, person: Person) {
    const ways = 'byClass' in next ? (next.byClass[this.nameOfKind(person)] ?? []) : next
    const sum = ways.reduce((reached, { chance = 1 }) => reached + chance, 0)
    const all = sum > nearly1 ? ways : [...ways, null]
    if (all.length === 1) return all[0] ?? null
    return all[chosen(all.map((way) => (way === null ? 1 - sum : (way.chance ?? 1))), this.sourceFor(`${name}/routes`).uniform())] ?? null
  }

  /** The server takes the next; the place in the room left behind goes to who is held for it; then the customer is at the other station. */
  private move(service: Service, person: Person, to: Place): void {
    const { place } = service
    this.free(service)
    if (place.room !== null && place.room !== to.room) this.giveBack(place.room)
    this.enter(to, person)
  }

  private leave(service: Service, person: Person): void {
    this.free(service)
    if (service.place.room !== null) this.giveBack(service.place.room)
    this.tell('leaves', service.place, person)
  }

  /** One of those whom a server is with has gone; with the last of them, the server is free. */
  private free(service: Service): void {
    const { place } = service
    service.remaining -= 1
    if (service.remaining === 0) place.services = place.services.filter((one) => one !== service)
    this.serveWaiting(place)
  }

  private giveBack(room: Room): void {
    room.inside -= 1
    while (room.inside < room.most) {
      const [first, ...others] = room.held
      if (first === undefined) return
      room.held = others
      room.inside += 1
      this.move(first.service, first.person, first.to)
    }
  }

  // Looking up

  private placeOf(name: string): Place {
    const place = this.places.find(({ setting }) => setting.name === name)
    if (place === undefined) throw new RangeError(`There is no station ${name}.`)
    return place
  }

  private nameOfKind({ kind }: Person): string {
    return this.classes[kind]?.name ?? ''
  }

  private levelOf({ kind }: Person): number {
    return this.classes[kind]?.priority ?? 1
  }
}
