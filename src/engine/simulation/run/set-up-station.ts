import { forClass } from '../model/flow/by-class.ts'
import type { ByClass, Law, Measures, Station } from '../model/model.ts'
import type { Room } from './room.ts'
import { Route } from './route.ts'
import { Sampler } from './sampler.ts'
import { type SetUp, nameInPurpose } from './set-up.ts'
import { StationState, unlimitedServers } from './station-state.ts'
import { type AskedOfTimes, TimeTally } from './time-tally.ts'

/**
 * A station at the beginning.
 * @param number its place in the model, from 0
 * @param room   its own, or that of its region; null where there always is some
 */
export function stationState(setUp: SetUp, station: Station, number: number, room: Room | null): StationState {
  const { clock, sourceFor, classes } = setUp
  const { name, order = 'first-come', patience, balking, batch = { least: 1, most: 1 }, measure = {} } = station
  return new StationState(clock, {
    number,
    servers: serversAtFirst(station.servers),
    isInterrupting: order === 'interrupting',
    lines: order === 'first-come' ? 1 : Math.max(...setUp.levels) + 1,
    levels: setUp.levels,
    room,
    ...batch,
    times: samplersFor(setUp, station.time, `${nameInPurpose(name)}/times`),
    routes: classes.map((one, ownClass) => routeOf(setUp, station, one, ownClass)),
    patience: patience === undefined ? null : samplersFor(setUp, patience, `${nameInPurpose(name)}/patience`),
    balking: balking === undefined || balking.length === 0 ? null : Float64Array.from(balking),
    tallies: classes.map(() => new TimeTally(clock, askedOfWaits(measure))),
    routeSource: sourceFor(`${nameInPurpose(name)}/routes`),
    balkingSource: sourceFor(`${nameInPurpose(name)}/balking`),
    countsNumbers: measure.numbers === true,
  })
}

function askedOfWaits({ waitsOver = [], percentiles = [] }: Measures): AskedOfTimes {
  return { limits: waitsOver, percentiles: percentiles.length > 0 ? 'kept' : 'none' }
}

/** Of a class that never comes to a station, which needs no law there. */
const neverDrawn: Law = { law: 'constant', value: 0 }

/** One for each class, each with luck of its own. */
function samplersFor({ classes, sourceFor, drawing }: SetUp, law: ByClass<Law>, purpose: string): readonly Sampler[] {
  return classes.map((one) => new Sampler(forClass(law, one) ?? neverDrawn, sourceFor(`${purpose}/${nameInPurpose(one)}`), drawing))
}

function serversAtFirst(servers: Station['servers']): number {
  if (servers === 'unlimited') return unlimitedServers
  return typeof servers === 'number' ? servers : (servers.shifts[0]?.servers ?? 0)
}

function routeOf({ model, classes }: SetUp, { next = [] }: Station, ofName: string, ownClass: number): Route {
  const destinations = forClass(next, ofName) ?? []
  return new Route(
    destinations.map(({ to, chance = 1, class: becomes }) => ({
      station: model.stations.findIndex(({ name }) => name === to),
      chance,
      class: becomes === undefined ? ownClass : classes.indexOf(becomes),
    })),
  )
}
