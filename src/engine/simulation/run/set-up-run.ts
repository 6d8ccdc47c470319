import { randomSource } from '../../../kernel/chance/random-source.ts'
import { roomByStation } from '../model/flow/room.ts'
import { type Measures, type Model, type Station, classesOf } from '../model/model.ts'
import { Clock } from './clock.ts'
import type { Drawing } from './drawing.ts'
import { Observation } from './observation.ts'
import { Room } from './room.ts'
import { RunState } from './run-state.ts'
import { arrivalStates } from './set-up-arrivals.ts'
import { stationState } from './set-up-station.ts'
import type { Pairing } from './pairing.ts'
import { usualCustomersAtOnce } from './run-problem.ts'
import type { SetUp } from './set-up.ts'
import { ShiftPlan } from './shift-plan.ts'
import type { StationState } from './station-state.ts'
import { TimeTally } from './time-tally.ts'
import type { TraceNote } from './trace.ts'

/** Which run of a model. */
export interface RunChoice {
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number
  /** The how manieth replication, from 0. */
  readonly replication: number
  /** Default: independent. */
  readonly pairing?: Pairing
  /** How many may be in at once; a whole number from 1. Default: `usualCustomersAtOnce`. */
  readonly customersAtOnce?: number
  /** Hears what happens, for a trace. */
  readonly note?: TraceNote
}

/**
 * Makes a run ready. Each purpose draws from a stream of its own, named after it, so that what is added to a model does not change the luck of what was there.
 * @param model as `readModel` gives it: checked
 */
export function setUpRun(model: Model, { seed, replication, pairing = 'independent', customersAtOnce = usualCustomersAtOnce, note }: RunChoice): RunState {
  const setUp = setUpOf(model, seed, pairing === 'antithetic-pairs' ? replication >> 1 : replication, drawingOf(replication, pairing))
  const rooms = roomsOf(setUp)
  const stations = model.stations.map((station, number) => stationState(setUp, station, number, rooms.get(station.name) ?? null))
  const { length = Infinity, customers = Infinity, warmUp = 0 } = model.run
  return new RunState({
    clock: setUp.clock,
    stations,
    rooms: [...new Set(rooms.values())],
    arrivals: arrivalStates(setUp),
    observations: stations.flatMap((station) => observationsOf(station, model.stations[station.number]?.measure?.at)),
    shiftPlans: stations.flatMap((station) => shiftPlansOf(station, model.stations[station.number]?.servers)),
    levels: setUp.levels,
    timesInSystem: setUp.classes.map(() => new TimeTally(setUp.clock, { limits: [], percentiles: 'none' })),
    drawing: setUp.drawing,
    countsFrom: warmUp,
    end: { time: length, customers },
    customersAtOnce,
    note: note ?? null,
  })
}

function setUpOf(model: Model, seed: number, luck: number, drawing: Drawing): SetUp {
  return { clock: new Clock(), model, classes: classesOf(model).map(({ name }) => name), levels: levelsOf(model), drawing, sourceFor: (purpose) => randomSource(seed, `${luck}/${purpose}`) }
}

function drawingOf(replication: number, pairing: Pairing): Drawing {
  if (pairing === 'independent') return 'quick'
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

function observationsOf(station: StationState, at: Measures['at']): readonly Observation[] {
  return at === undefined ? [] : [new Observation(station, at.times, at.period)]
}

function shiftPlansOf(station: StationState, servers: Station['servers'] | undefined): readonly ShiftPlan[] {
  return typeof servers === 'object' ? [new ShiftPlan(station, servers)] : []
}
