import { isByClass } from '../flow/by-class.ts'
import { type Network, type Way, chanceToLeave, networkOf } from '../flow/network.ts'
import { leadingTo, pairsOf } from '../flow/reached.ts'
import { roomByStation } from '../flow/room.ts'
import type { ByClass, Law, Station } from '../model.ts'
import type { Outline, StationOutline, StreamOutline } from '../outline.ts'
import type { ModelProblem } from '../problems.ts'
import { when } from './check.ts'
import { keyOf, problemAt, whole } from './place.ts'
import { spotOf } from './station.ts'

/** What is wrong with the ways through a model: where nobody comes, whence nobody leaves, whom no law is for, and runs that would never end. */
export function wayProblems(model: Outline): readonly ModelProblem[] {
  const network = networkOf(model)
  const pairs = pairsOf(model, network)
  return [...unreachable(model, network, pairs), ...classesLeftOut(model, network, pairs), ...noWayOut(model, network, pairs), ...endless(model, pairs)]
}

type Pairs = ReadonlyMap<number, readonly Way[]>

function unreachable(model: Outline, { stationOf }: Network, pairs: Pairs): readonly ModelProblem[] {
  const reached = new Set([...pairs.keys()].map(stationOf))
  return model.stations.filter((station) => !reached.has(station)).map(({ name }) => problemAt(spotOf(model, name), { code: 'unreachable' }))
}

/** A class that comes to a station needs a law there: of its time, and of its patience where others have one. */
function classesLeftOut(model: Outline, { stationOf, classOf }: Network, pairs: Pairs): readonly ModelProblem[] {
  return [...pairs.keys()].toSorted((one, other) => one - other).flatMap((pair) => {
    const station = stationOf(pair)
    const { name } = classOf(pair)
    const leftOut = (['time', 'patience'] as const).filter((key) => isLeftOut(station[key], name))
    return leftOut.map((key) => problemAt(keyOf(keyOf(spotOf(model, station.name), key), 'byClass'), { code: 'class-left-out', class: name }))
  })
}

function isLeftOut(law: ByClass<Law> | undefined, name: string): boolean {
  return law !== undefined && isByClass(law) && !Object.hasOwn(law.byClass, name)
}

function noWayOut(model: Outline, { stationOf }: Network, pairs: Pairs): readonly ModelProblem[] {
  const rooms = roomByStation(model)
  const isTurnedAway = (station: StationOutline) => rooms.get(station.name)?.whenFull === 'turned-away'
  const ends = [...pairs].filter(([pair, ways]) => chanceToLeave(ways) > 0 || mayVanish(stationOf(pair)) || isTurnedAway(stationOf(pair))).map(([pair]) => pair)
  const free = leadingTo(ends, pairs)
  const caught = new Set([...pairs.keys()].filter((pair) => !free.has(pair)).map(stationOf))
  return when(caught.size > 0, keyOf(whole, 'stations'), { code: 'no-way-out', stations: model.stations.filter((station) => caught.has(station)).map(({ name }) => name) })
}

/** Can customers leave unseen, or before they join the line? */
function mayVanish({ patience, servers, balking = [] }: StationOutline): boolean {
  return (patience !== undefined && servers !== 'unlimited') || balking.some((chance) => chance > 0)
}

/** A run that ends when so many have left after a service must see so many. */
function endless(model: Outline, pairs: Pairs): readonly ModelProblem[] {
  if (model.run.customers === undefined) return []
  const spot = keyOf(keyOf(whole, 'run'), 'customers')
  return [
    ...when(model.arrivals.every(ends), spot, { code: 'arrivals-end' }),
    ...when(![...pairs.values()].some((ways) => chanceToLeave(ways) > 0), spot, { code: 'nobody-leaves-served' }),
    ...model.stations.flatMap(({ name, servers }) => when(closes(servers), keyOf(keyOf(spotOf(model, name), 'servers'), 'shifts'), { code: 'closes-for-ever' })),
  ]
}

function ends({ until, rate, booked }: StreamOutline): boolean {
  return until !== undefined || (booked !== undefined && booked.repeatsAfter === undefined) || (typeof rate === 'object' && 'rates' in rate && rate.repeats === false && rate.rates.at(-1) === 0)
}

function closes(servers: Station['servers']): boolean {
  return typeof servers === 'object' && servers.repeatsAfter === undefined && servers.shifts.at(-1)?.servers === 0
}
