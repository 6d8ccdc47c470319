import { type Model, type Station, classesOf } from '../model/model.ts'
import { lockedFrom } from './lock.ts'
import type { Room } from './room.ts'
import type { Observation } from './observation.ts'
import type { NamedTimes, RoomRecord, RunRecord, StationRecord, Times } from './run-record.ts'
import type { RunState } from './run-state.ts'
import type { StationState } from './station-state.ts'
import type { TimeTally } from './time-tally.ts'

/**
 * What a run has shown.
 * @param run at its end
 * @param replication its number, from 0
 * @param events how many happened
 */
export function recordOf(model: Model, run: RunState, replication: number, events: number): RunRecord {
  const classes = classesOf(model).map(({ name }) => name)
  const counted = run.now - run.countsFrom
  return {
    replication,
    events,
    end: run.now,
    counted,
    arrived: run.customers.came,
    left: run.left,
    lockedFrom: lockedFrom(run),
    stations: model.stations.map((station, number) => stationRecord(station, run.stationAt(number), observationOf(run, number), classes, counted)),
    rooms: run.rooms.map((room) => roomRecord(room, counted)),
    timesInSystem: run.timesInSystem.map((tally, place) => ({ name: classes[place] ?? '', ...timesOf(tally, []) })),
  }
}

function observationOf({ observations }: RunState, number: number): Observation | undefined {
  return observations.find(({ station }) => station.number === number)
}

function stationRecord({ name, measure = {}, servers }: Station, station: StationState, observation: Observation | undefined, classes: readonly string[], counted: number): StationRecord {
  const percentiles = measure.percentiles ?? []
  return {
    name,
    waits: timesOf(allOf(station.tallies), percentiles),
    waitsByClass: station.tallies.map((tally, place): NamedTimes => ({ name: classes[place] ?? '', ...timesOf(tally, percentiles) })),
    waiting: station.waitingArea / counted,
    present: station.presentArea / counted,
    busy: station.busyArea / counted,
    servers: servers === 'unlimited' ? null : station.serversArea / counted,
    came: station.came,
    ended: station.ended,
    leftUnseen: station.leftUnseen,
    turnedBack: station.turnedBack,
    interrupted: station.interrupted,
    shareOfTime: sharesOf(station.numbers, counted),
    presentAt: observation === undefined ? [] : Array.from(observation.sums, (sum, time) => sum / (observation.looks[time] ?? 0)),
  }
}

/** The times of all classes together. */
function allOf(tallies: readonly TimeTally[]): TimeTally {
  const [first, ...others] = tallies
  if (first === undefined) throw new RangeError('The model has no class of customer.')
  const all = first.empty()
  for (const tally of [first, ...others]) all.add(tally)
  return all
}

function sharesOf(numbers: Float64Array | null, counted: number): readonly number[] {
  if (numbers === null) return []
  let most = numbers.length - 1
  while (most >= 0 && numbers[most] === 0) most -= 1
  return Array.from(numbers.subarray(0, most + 1), (time) => time / counted)
}

function roomRecord(room: Room, counted: number): RoomRecord {
  return {
    name: room.name,
    inside: room.insideArea / counted,
    held: room.heldArea / counted,
    shareOfTimeFull: room.fullTime / counted,
    holds: room.holds,
    admitted: room.admitted,
    turnedAway: room.turnedAway,
    lostOnTheWay: room.lostOnTheWay,
    letIn: room.letIn,
    heldTime: room.heldTime,
  }
}

function timesOf(tally: TimeTally, percentiles: readonly number[]): Times {
  const { count, positive, over } = tally
  return { count, sum: tally.sum, positive, longest: tally.longest, over: Array.from(over), percentiles: percentiles.map((percentile) => tally.percentile(percentile)) }
}
