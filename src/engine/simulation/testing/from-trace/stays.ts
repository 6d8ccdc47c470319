import type { Model } from '../../model/model.ts'
import type { TraceLine } from '../traced.ts'

/** From when to when something lasted. */
export interface Spell {
  readonly from: number
  readonly to: number
}

/** One customer at one station, from coming in to going away. */
export interface Stay extends Spell {
  readonly customer: number
  readonly station: number
  /** Class by number when they came in. */
  readonly kind: number
  /** The station where they were before; null for outside. */
  readonly before: number | null
  /** How long they were held there for room here, and whether they were. */
  readonly held: Spell | null
  /** When a service began; null when none did. */
  readonly begins: number | null
  /** When the services were under way and the customer was held afterwards, and when they waited. */
  readonly withServer: readonly Spell[]
  readonly waits: readonly Spell[]
}

/** Somebody who has left the system. */
export interface Departure {
  readonly arrived: number
  readonly time: number
  readonly kind: number
  /** After their last service, or lost before. */
  readonly isServed: boolean
}

export interface Told {
  readonly stays: readonly Stay[]
  readonly departures: readonly Departure[]
  /** Who is held at the end. */
  readonly stillHeld: readonly Spell[]
}

type Draft = { -readonly [Key in keyof Stay]: Stay[Key] }

interface Traveller {
  readonly arrived: number
  readonly stay: Draft | null
  readonly doing: 'at the door' | 'waiting' | 'served' | 'done' | 'held'
  readonly since: number
  readonly isLost: boolean
}

/**
 * Who was where from when to when, told from nothing but a trace.
 * @param end of the run: what still lasts, lasts until then
 */
export function staysOf(lines: readonly TraceLine[], end: number): Told {
  const travellers = new Map<number, Traveller>()
  const stays: Draft[] = []
  const departures: Departure[] = []
  for (const line of lines) {
    const { time, deed, customer, customerClass: kind } = line
    const one = travellers.get(customer) ?? { arrived: time, stay: null, doing: 'at the door', since: time, isLost: false }
    const next = after(one, line, stays)
    if (next === null) {
      travellers.delete(customer)
      departures.push({ arrived: one.arrived, time, kind, isServed: deed === 'leaves' && !one.isLost })
    } else travellers.set(customer, next)
  }
  const inside = [...travellers.values()]
  for (const one of inside) closeSpell(one, end)
  return { stays, departures, stillHeld: inside.flatMap(({ doing, since }) => (doing === 'held' ? [{ from: since, to: end }] : [])) }
}

/** What becomes of somebody; null when they are gone. */
function after(one: Traveller, line: TraceLine, stays: Draft[]): Traveller | null {
  const { time, deed } = line
  const isInside = one.stay !== null
  switch (deed) {
    case 'arrives':
      return one
    case 'turns back':
    case 'is turned away':
      return isInside ? { ...one, isLost: true } : null
    case 'waits':
      return { ...one, stay: comesIn(one, line, stays), doing: 'waiting', since: time }
    case 'begins': {
      const stay = one.doing === 'waiting' ? one.stay : comesIn(one, line, stays)
      if (one.doing === 'waiting') closeSpell(one, time)
      if (stay !== null) stay.begins = time
      return { ...one, stay, doing: 'served', since: time }
    }
    case 'is interrupted':
      closeSpell(one, time)
      return { ...one, doing: 'waiting', since: time }
    case 'goes on':
      closeSpell(one, time)
      return { ...one, doing: 'served', since: time }
    case 'ends':
      closeSpell(one, time)
      return { ...one, doing: 'done', since: time }
    case 'is held':
      return { ...one, doing: 'held', since: time }
    case 'leaves unseen':
    case 'leaves':
      closeSpell(one, time)
      return null
  }
}

/** Somebody comes to a station: the stay where they were before is over. */
function comesIn(one: Traveller, { time, customer, station, customerClass: kind }: TraceLine, stays: Draft[]): Draft {
  closeSpell(one, time)
  const held = one.doing === 'held' ? { from: one.since, to: time } : null
  const stay = { customer, station, kind, before: one.stay?.station ?? null, held, begins: null, from: time, to: time, withServer: [], waits: [] }
  stays.push(stay)
  return stay
}

/** What somebody was doing is over, or goes on no longer than until now. */
function closeSpell({ stay, doing, since }: Traveller, time: number): void {
  if (stay === null) return
  const spell = { from: since, to: time }
  if (doing === 'waiting') stay.waits = [...stay.waits, spell]
  else stay.withServer = [...stay.withServer, spell]
  stay.to = time
}

/** Lines of a model's trace that happened at a station from a time on. */
export function countOf(lines: readonly TraceLine[], deed: TraceLine['deed'], station: number, from: number): number {
  return lines.filter((line) => line.deed === deed && line.station === station && line.time >= from).length
}

/** Numbers of the stations in each room: a station's own, or a region's. */
export function roomsOf({ stations, regions = [] }: Model): readonly { readonly name: string; readonly room: number; readonly stations: readonly number[] }[] {
  return [
    ...stations.flatMap(({ name, room }, number) => (room === undefined ? [] : [{ name, room, stations: [number] }])),
    ...regions.map(({ name, room, stations: within }) => ({ name, room, stations: within.map((one) => stations.findIndex((station) => station.name === one)) })),
  ]
}
