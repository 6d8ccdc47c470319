import type { Model, Station } from '../model/model.ts'
import type { RoomRecord, RunRecord, StationRecord, Times } from '../run/run-record.ts'

/** One number of one run, and where it stands in a summary. */
export interface Figure {
  readonly path: readonly string[]
  /** NaN where what it is about did not happen. */
  readonly value: number
}

/**
 * Every figure that a run shows. Means over customers are of those who came after the warm-up, means over time from there to the end.
 * @param model that was run
 * @returns in the same order for every run of the model; of the numbers of customers at a station only those that were there
 */
export function figuresOf(model: Model, record: RunRecord): readonly Figure[] {
  const afterWarmUp = [
    ...record.timesInSystem.map((times) => ({ path: ['timeInSystem', times.name, 'mean'], value: times.sum / times.count })),
    ...record.stations.flatMap((station, place) => stationFigures(model.stations[place], station, record.counted)),
    ...record.rooms.flatMap(roomFigures),
  ]
  return [
    { path: ['arrived'], value: record.arrived },
    { path: ['left'], value: record.left },
    { path: ['events'], value: record.events },
    // A run that waits for so many customers can be over at the very time at which its warm-up ends: then nothing was measured.
    ...(record.counted > 0 ? afterWarmUp : afterWarmUp.map(({ path }) => ({ path, value: NaN }))),
  ]
}

function stationFigures(model: Station | undefined, station: StationRecord, counted: number): readonly Figure[] {
  const at = (name: string, value: number): Figure => ({ path: ['stations', station.name, name], value })
  const { measure = {} } = model ?? {}
  const byClass = station.waitsByClass.length > 1 ? station.waitsByClass : []
  return [
    ...timesFigures(['stations', station.name, 'wait'], station.waits, measure),
    ...byClass.flatMap((times) => timesFigures(['stations', station.name, 'waitByClass', times.name], times, measure)),
    at('waiting', station.waiting),
    at('present', station.present),
    at('busy', station.busy),
    ...(station.servers === null ? [] : [at('servers', station.servers), at('utilisation', station.busy / station.servers)]),
    at('throughput', station.ended / counted),
    ...(model?.patience === undefined ? [] : [at('shareWhoLeaveUnseen', station.gaveUp / station.came)]),
    ...(model?.balking === undefined ? [] : [at('shareWhoTurnBack', station.balked / (station.balked + station.came))]),
    ...(model?.order === 'interrupting' ? [at('interruptions', station.interrupted / counted)] : []),
    ...station.presentAt.map((present, place) => ({ path: ['stations', station.name, 'presentAt', `${measure.at?.times[place] ?? place}`], value: present })),
    ...station.shareOfTime.map((share, number) => ({ path: ['stations', station.name, 'shareOfTimeWith', `${number}`], value: share })),
  ]
}

function timesFigures(path: readonly string[], times: Times, { waitsOver = [], percentiles = [] }: NonNullable<Station['measure']>): readonly Figure[] {
  const at = (names: readonly string[], value: number): Figure => ({ path: [...path, ...names], value })
  return [
    at(['mean'], times.sum / times.count),
    at(['shareWhoWait'], times.positive / times.count),
    at(['longest'], times.count === 0 ? NaN : times.longest),
    ...waitsOver.map((limit, place) => at(['shareOver', `${limit}`], (times.over[place] ?? NaN) / times.count)),
    ...percentiles.map((percentile, place) => at(['percentiles', `${percentile}`], times.percentiles[place] ?? NaN)),
  ]
}

function roomFigures(room: RoomRecord): readonly Figure[] {
  const at = (name: string, value: number): Figure => ({ path: ['rooms', room.name, name], value })
  const { turnedAway, lostOnTheWay } = room
  return [
    at('inside', room.inside),
    at('shareOfTimeFull', room.shareOfTimeFull),
    at('turnedAway', turnedAway),
    at('shareTurnedAway', turnedAway / (turnedAway + room.admitted)),
    ...(room.holds ? [at('held', room.held), at('timeHeld', room.heldTime / room.letIn)] : [at('lostOnTheWay', lostOnTheWay), at('shareLostOnTheWay', lostOnTheWay / (lostOnTheWay + room.letIn))]),
  ]
}
