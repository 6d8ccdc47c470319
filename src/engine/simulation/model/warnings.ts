import { type Network, networkOf, type Way } from './flow/network.ts'
import { pairsOf, reachedFrom } from './flow/reached.ts'
import { type SharedRoom, mayHold, roomByStation } from './flow/room.ts'
import { firstAppointment } from './flow/appointments.ts'
import { circlesOf } from './flow/circles.ts'
import { type StationLoad, loadsOf } from './load.ts'
import type { Arrivals, Model } from './model.ts'
import type { ModelWarning } from './problems.ts'

/** From this load on, waits need long runs to be known well. */
const heavyLoad = 0.95

/** Loads that are 1 but for rounding are 1. */
const rounding = 1e-9

/**
 * What the reader of a model should know: it can be run all the same.
 * @param model that `readModel` found sound
 */
export function warningsOf(model: Model): readonly ModelWarning[] {
  const network = networkOf(model)
  const pairs = pairsOf(model, network)
  const moves = { network, pairs, rooms: roomByStation(model) }
  return [...loadWarnings(model, moves.rooms), ...lockWarnings(moves), ...returnWarnings(model, moves), ...idleWarnings(model)]
}

type Rooms = ReadonlyMap<string, SharedRoom | null>

interface Moves {
  readonly network: Network
  readonly pairs: ReadonlyMap<number, readonly Way[]>
  readonly rooms: Rooms
}

function loadWarnings(model: Model, rooms: Rooms): readonly ModelWarning[] {
  return loadsOf(model).filter(({ station }) => (rooms.get(station) ?? null) === null).flatMap(loadWarning)
}

function loadWarning({ station, servers, unavoidable }: StationLoad): readonly ModelWarning[] {
  const load = unavoidable === 0 ? 0 : unavoidable / servers
  if (unavoidable === Infinity || load < heavyLoad) return []
  return [{ code: load >= 1 - rounding ? 'unstable' : 'heavy-load', station, load, servers }]
}

/** Rooms that wait for one another: of stations and of regions. */
function lockWarnings({ network, pairs, rooms }: Moves): readonly ModelWarning[] {
  const waitsFor = new Map<string, Set<string>>()
  for (const [pair, ways] of pairs) {
    const from = rooms.get(network.stationOf(pair).name) ?? null
    for (const { to } of ways) {
      const next = rooms.get(network.stationOf(to).name) ?? null
      if (from !== null && next !== null && mayHold(from, next)) waitsFor.set(from.name, (waitsFor.get(from.name) ?? new Set()).add(next.name))
    }
  }
  return circlesOf(waitsFor).map((stations) => ({ code: 'may-lock', stations }))
}

/** Customers who come back into a region that holds. */
function returnWarnings(model: Model, { network, pairs, rooms }: Moves): readonly ModelWarning[] {
  return (model.regions ?? []).filter(({ whenFull = 'held' }) => whenFull === 'held').flatMap((region) => {
    const isInside = (pair: number) => rooms.get(network.stationOf(pair).name)?.region === region
    const steps = [...pairs].flatMap(([pair, ways]) => (isInside(pair) ? ways.map(({ to }) => to) : []))
    const after = reachedFrom(steps.filter((pair) => !isInside(pair)), (pair) => (isInside(pair) ? [] : (pairs.get(pair) ?? [])))
    const back = [...after].filter(([pair, ways]) => !isInside(pair) && ways.some(({ to }) => isInside(to)))
    const stations = [...new Set(back.map(([pair]) => network.stationOf(pair).name))]
    return stations.length === 0 ? [] : [{ code: 'back-into-region', region: region.name, stations } as const]
  })
}

/** Parts of the model that do nothing. */
function idleWarnings({ stations, arrivals, run: { length = Infinity } }: Model): readonly ModelWarning[] {
  return [
    ...stations.filter(({ servers, patience }) => servers === 'unlimited' && patience !== undefined).map(({ name }) => ({ code: 'nobody-waits', station: name }) as const),
    ...arrivals.flatMap((stream) => {
      const from = beginningOf(stream)
      return from >= length ? [{ code: 'comes-after-end', arrivals: stream.name ?? stream.to, from, length } as const] : []
    }),
  ]
}

/** Before then nobody comes. */
function beginningOf({ from = 0, booked }: Arrivals): number {
  return booked === undefined ? from : Math.max(0, firstAppointment(booked, from) - (booked.earliest ?? 0))
}
