import type { Model, Station } from './model.ts'
import { averageArrivals, averageServers } from './flow/average-rate.ts'
import { forClass } from './flow/by-class.ts'
import { meanOfLaw } from './flow/means.ts'
import { type Network, networkOf } from './flow/network.ts'
import { passages } from './flow/passages.ts'
import { pairsOf } from './flow/reached.ts'

/** What comes to a station on average, if nobody turns back, leaves unseen or is turned away anywhere. */
export interface StationLoad {
  readonly station: string
  /** Customers per unit of time. Infinity where customers go round for ever unless they leave in one of these ways. */
  readonly arrivals: number
  /** Servers that are busy with them on average: arrivals times the mean time, and divided by the size of a full batch where there are batches. Infinity where arrivals are, unless they take no time. */
  readonly work: number
  /** Servers on average; Infinity where they are unlimited. */
  readonly servers: number
  /** Work for each server: 1 and more is more than they can do; 0 where they are unlimited, whatever comes; Infinity where work is and they are not. */
  readonly load: number
  /** The part of the work that must be done in the end: none where customers leave unseen after a time, and not that of those who turn back before the longest line. */
  readonly unavoidable: number
}

/**
 * The load of each station, by the traffic equations of the mean rates by class through all ways.
 * @param model that `readModel` found sound
 * @returns one for each station, in the order of the model
 * @example arrivals of 0.9, one server, mean time 1: work 0.9, load 0.9
 */
export function loadsOf(model: Model): readonly StationLoad[] {
  const network = networkOf(model)
  const entering = enteringOf(model, network)
  const passing = passages(entering, pairsOf(model, network))
  const byStation = new Map<string, (readonly [string, number])[]>(model.stations.map(({ name }) => [name, []]))
  for (const [pair, count] of passing) byStation.get(network.stationOf(pair).name)?.push([network.classOf(pair).name, count])
  return model.stations.map((station) => loadOf(station, byStation.get(station.name) ?? [], averageServers(station.servers, model.run)))
}

/** Customers from outside per unit of time, by pair. */
function enteringOf(model: Model, { entrancesOf }: Network): ReadonlyMap<number, number> {
  const entering = new Map<number, number>()
  for (const stream of model.arrivals) {
    const rate = averageArrivals(stream, model.run)
    for (const { to, chance } of entrancesOf(stream)) entering.set(to, (entering.get(to) ?? 0) + rate * chance)
  }
  return entering
}

function loadOf(station: Station, passing: readonly (readonly [string, number])[], servers: number): StationLoad {
  const work = sumOf(passing.map(([name, count]) => workOf(station, name, count)))
  const stays = station.patience === undefined ? 1 - (station.balking?.at(-1) ?? 0) : 0
  return {
    station: station.name,
    arrivals: sumOf(passing.map(([, count]) => count)),
    work,
    servers,
    load: work === 0 || servers === Infinity ? 0 : work / servers,
    unavoidable: stays === 0 ? 0 : stays * work,
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}

function workOf(station: Station, name: string, count: number): number {
  const law = forClass(station.time, name)
  const mean = law === undefined ? 0 : meanOfLaw(law)
  return mean === 0 ? 0 : (count * mean) / (station.batch?.most ?? 1)
}
