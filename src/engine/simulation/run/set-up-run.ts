import { type RandomSource, randomSource } from '../../../kernel/chance/random-source.ts'
import { forClass } from '../model/flow/by-class.ts'
import { roomByStation } from '../model/flow/room.ts'
import { type Arrivals, type ByClass, type Law, type Measures, type Model, type RateProfile, type Station, classesOf, onlyClass } from '../model/model.ts'
import type { ArrivalState } from './arrival-state.ts'
import { type ChangingRate, SteppedRate, WaveRate } from './changing-rate.ts'
import { sharesUpTo } from './choice.ts'
import { Clock } from './clock.ts'
import type { Drawing } from './drawing.ts'
import { Room } from './room.ts'
import { type Gaps, RenewalGaps, ThinnedGaps } from './gaps.ts'
import { Observation } from './observation.ts'
import { Route } from './route.ts'
import { RunState } from './run-state.ts'
import { Sampler } from './sampler.ts'
import { ShiftPlan } from './shift-plan.ts'
import { StationState, unlimitedServers } from './station-state.ts'
import { type AskedOfTimes, TimeTally } from './time-tally.ts'
import type { TraceNote } from './trace.ts'

/** Which run of a model. */
export interface RunChoice {
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number
  /** The how manieth replication, from 0. */
  readonly replication: number
  /** Replications 0 and 1, 2 and 3, ... are antithetic pairs: the second draws the complement of each uniform number of the first. */
  readonly antithetic?: boolean
  /** Hears what happens, for a trace. */
  readonly note?: TraceNote
}

/** What is asked for again and again while a run is set up. */
interface SetUp {
  readonly clock: Clock
  readonly model: Model
  readonly classes: readonly string[]
  readonly levels: Int32Array
  readonly drawing: Drawing
  readonly sourceFor: (purpose: string) => RandomSource
}

/**
 * Makes a run ready. Each purpose draws from a stream of its own, named after it, so that what is added to a model does not change the luck of what was there.
 * @param model as `readModel` gives it: checked
 */
export function setUpRun(model: Model, { seed, replication, antithetic = false, note }: RunChoice): RunState {
  const setUp = setUpOf(model, seed, antithetic ? replication >> 1 : replication, drawingOf(replication, antithetic))
  const rooms = roomsOf(setUp)
  const stations = model.stations.map((station, number) => stationState(setUp, station, number, rooms.get(station.name) ?? null))
  const { length = Infinity, customers = Infinity, warmUp = 0 } = model.run
  return new RunState({
    clock: setUp.clock,
    stations,
    rooms: [...new Set(rooms.values())],
    arrivals: model.arrivals.map((arrivals, place) => arrivalState(setUp, arrivals, arrivalNameOf(model, place))),
    observations: stations.flatMap((station) => observationsOf(station, model.stations[station.number]?.measure?.at)),
    shiftPlans: stations.flatMap((station) => shiftPlansOf(station, model.stations[station.number]?.servers)),
    levels: setUp.levels,
    timesInSystem: setUp.classes.map(() => new TimeTally(setUp.clock, { limits: [], percentiles: 'none' })),
    drawing: setUp.drawing,
    countsFrom: warmUp,
    end: { time: length, customers },
    note: note ?? null,
  })
}

function setUpOf(model: Model, seed: number, luck: number, drawing: Drawing): SetUp {
  return { clock: new Clock(), model, classes: classesOf(model).map(({ name }) => name), levels: levelsOf(model), drawing, sourceFor: (purpose) => randomSource(seed, `${luck}/${purpose}`) }
}

function drawingOf(replication: number, antithetic: boolean): Drawing {
  if (!antithetic) return 'quick'
  return replication % 2 === 0 ? 'inverted' : 'mirrored'
}

/** Levels from 0, without gaps, in the order of the priorities. */
function levelsOf(model: Model): Int32Array {
  const priorities = classesOf(model).map(({ priority = 1 }) => priority)
  const inOrder = [...new Set(priorities)].sort((one, other) => one - other)
  return Int32Array.from(priorities, (priority) => inOrder.indexOf(priority))
}

/** The room of each station that has one, by name; stations of a region share theirs. */
function roomsOf({ clock, model }: SetUp): ReadonlyMap<string, Room> {
  const byName = new Map<string, Room>()
  const byStation = new Map<string, Room>()
  for (const [station, shared] of roomByStation(model)) {
    if (shared === null) continue
    const room = byName.get(shared.name) ?? new Room(clock, shared.name, shared.room, shared.whenFull)
    byName.set(shared.name, room)
    byStation.set(station, room)
  }
  return byStation
}

function stationState(setUp: SetUp, station: Station, number: number, room: Room | null): StationState {
  const { clock, sourceFor, classes } = setUp
  const { name, order = 'first-come', patience, balking, batch = { least: 1, most: 1 }, measure = {} } = station
  return new StationState(clock, {
    number,
    servers: serversAtFirst(station.servers),
    isInterrupting: order === 'interrupting',
    levels: order === 'first-come' ? 1 : Math.max(...setUp.levels) + 1,
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

/** What a stream of arrivals is called among the purposes; others of the same name before it are counted, so that each has luck of its own. */
function arrivalNameOf({ arrivals }: Model, place: number): string {
  const names = arrivals.slice(0, place + 1).map(({ to, class: only, name = only === undefined ? to : `${only} at ${to}` }) => name)
  const own = names.at(-1) ?? ''
  const before = names.filter((name) => name === own).length - 1
  return before === 0 ? nameInPurpose(own) : `${nameInPurpose(own)}/${before + 1}`
}

/** A name as one part of the name of a purpose, whatever its writer put into it: no two purposes share a stream. */
function nameInPurpose(name: string): string {
  return name.replaceAll('%', '%25').replaceAll('/', '%2F')
}

function arrivalState({ model, classes, drawing, sourceFor }: SetUp, arrivals: Arrivals, name: string): ArrivalState {
  const { to, classes: chances, class: only = classes[0] ?? onlyClass, size, from = 0, until = Infinity } = arrivals
  return {
    gaps: gapsOf(arrivals, (purpose) => sourceFor(`arrivals of ${name}/${purpose}`), drawing),
    to: model.stations.findIndex((station) => station.name === to),
    onlyClass: classes.indexOf(only),
    classesUpTo: chances === undefined ? null : sharesUpTo(classes.map((one) => Object.hasOwn(chances, one) ? (chances[one] ?? 0) : 0)),
    classSource: sourceFor(`arrivals of ${name}/classes`),
    size: sizeOf(size, sourceFor(`arrivals of ${name}/sizes`), drawing),
    from,
    until,
  }
}

function gapsOf({ gap, rate }: Arrivals, sourceFor: SetUp['sourceFor'], drawing: Drawing): Gaps {
  const source = sourceFor('gaps')
  if (gap !== undefined) return new RenewalGaps(new Sampler(gap, source, drawing))
  if (typeof rate !== 'object') return new RenewalGaps(new Sampler({ law: 'exponential', mean: 1 / (rate ?? 0) }, source, drawing))
  const candidates = new Sampler({ law: 'exponential', mean: 1 }, source, drawing)
  const thinned = (changing: ChangingRate, thinning: RateProfile['thinning'] = 'exact') => new ThinnedGaps(changing, thinning, candidates, sourceFor('thinning'), drawing)
  return 'rates' in rate ? thinned(new SteppedRate(rate), rate.thinning) : thinned(new WaveRate(rate))
}

function sizeOf(size: Arrivals['size'], source: RandomSource, drawing: Drawing): Sampler | null {
  if (size === undefined || size === 1) return null
  return new Sampler(typeof size === 'number' ? { law: 'constant', value: size } : { law: 'empirical', ...size }, source, drawing)
}

function observationsOf(station: StationState, at: Measures['at']): readonly Observation[] {
  return at === undefined ? [] : [new Observation(station, at.times, at.period)]
}

function shiftPlansOf(station: StationState, servers: Station['servers'] | undefined): readonly ShiftPlan[] {
  return typeof servers === 'object' ? [new ShiftPlan(station, servers)] : []
}
