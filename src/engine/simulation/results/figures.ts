import type { Measures, Model, Station } from '../model/model.ts'
import type { RoomRecord, RunRecord, StationRecord, Times } from '../run/run-record.ts'

/** What a figure is, as far as anything hangs on it: the mean wait at a station, the share of the time that so many customers are there, or another. */
export type FigureKind = 'mean-wait' | 'share-of-time' | 'other'

/** What figures are of: everybody, or by name. */
export type FigureGroup = 'arrived' | 'left' | 'events' | 'timeInSystem' | 'stations' | 'rooms'

/** Where a figure stands in a summary. */
export type FigurePath = readonly [FigureGroup, ...string[]]

/** One number of one run, and where it stands in a summary. */
export interface Figure {
  readonly path: FigurePath
  readonly kind: FigureKind
  /** NaN where what it is about did not happen. */
  readonly value: number
}

/** Figures of one run by name, so that those of several runs meet. */
export type NamedFigures = ReadonlyMap<string, Figure>

/** Figures under their paths; two figures never have the same. */
export function named(figures: readonly Figure[]): NamedFigures {
  return new Map(figures.map((one) => [JSON.stringify(one.path), one]))
}

/** What a figure is in a run that does not show it: a number of customers that never was there was there for no time. */
export function missingValue(kind: FigureKind): number {
  return kind === 'share-of-time' ? 0 : NaN
}

/**
 * Every figure that a run shows. Means over customers are of those who came after the warm-up, means over time from there to the end.
 * @param model that was run
 * @returns in the same order for every run of the model; of the numbers of customers at a station only those that were there
 */
export function figuresOf(model: Model, record: RunRecord): readonly Figure[] {
  const afterWarmUp = [
    ...record.timesInSystem.map((times) => figure(['timeInSystem', times.name, 'mean'], times.sum / times.count)),
    ...record.stations.flatMap((station, place) => stationFigures(model.stations[place], station, record.counted)),
    ...record.rooms.flatMap(roomFigures),
  ]
  return [
    figure(['arrived'], record.arrived),
    figure(['left'], record.left),
    figure(['events'], record.events),
    // A run that waits for so many customers can be over at the very time at which its warm-up ends: then nothing was measured.
    ...(record.counted > 0 ? afterWarmUp : afterWarmUp.map((one) => ({ ...one, value: NaN }))),
  ]
}

function figure(path: FigurePath, value: number, kind: FigureKind = 'other'): Figure {
  return { path, kind, value }
}

function stationFigures(model: Station | undefined, station: StationRecord, counted: number): readonly Figure[] {
  const path = ['stations', station.name] as const
  const at = (name: string, value: number) => figure([...path, name], value)
  const { measure = {} } = model ?? {}
  const byClass = station.waitsByClass.length > 1 ? station.waitsByClass : []
  return [
    ...timesFigures([...path, 'wait'], station.waits, measure, 'mean-wait'),
    ...byClass.flatMap((times) => timesFigures([...path, 'waitByClass', times.name], times, measure, 'other')),
    at('waiting', station.waiting),
    at('present', station.present),
    at('busy', station.busy),
    ...(station.servers === null ? [] : [at('servers', station.servers), at('utilisation', station.busy / station.servers)]),
    at('throughput', station.ended / counted),
    ...(model?.patience === undefined ? [] : [at('shareWhoLeaveUnseen', station.leftUnseen / station.came)]),
    ...(model?.balking === undefined ? [] : [at('shareWhoTurnBack', station.turnedBack / (station.turnedBack + station.came))]),
    ...(model?.order === 'interrupting' ? [at('interruptions', station.interrupted / counted)] : []),
    ...station.presentAt.map((present, place) => figure([...path, 'presentAt', `${measure.at?.times[place] ?? place}`], present)),
    ...station.shareOfTime.map((share, number) => figure([...path, 'shareOfTimeWith', `${number}`], share, 'share-of-time')),
  ]
}

function timesFigures(path: FigurePath, times: Times, { waitsOver = [], percentiles = [] }: Measures, kindOfMean: FigureKind): readonly Figure[] {
  const at = (names: readonly string[], value: number) => figure([...path, ...names], value)
  return [
    figure([...path, 'mean'], times.sum / times.count, kindOfMean),
    at(['shareWhoWait'], times.positive / times.count),
    at(['longest'], times.count === 0 ? NaN : times.longest),
    ...waitsOver.map((limit, place) => at(['shareOver', `${limit}`], (times.over[place] ?? NaN) / times.count)),
    ...percentiles.map((percentile, place) => at(['percentiles', `${percentile}`], times.percentiles[place] ?? NaN)),
  ]
}

function roomFigures(room: RoomRecord): readonly Figure[] {
  const at = (name: string, value: number) => figure(['rooms', room.name, name], value)
  const { turnedAway, lostOnTheWay } = room
  const ofHeld = [at('held', room.held), at('timeHeld', room.heldTime / room.letIn)]
  const ofLost = [at('lostOnTheWay', lostOnTheWay), at('shareLostOnTheWay', lostOnTheWay / (lostOnTheWay + room.letIn))]
  return [
    at('inside', room.inside),
    at('shareOfTimeFull', room.shareOfTimeFull),
    at('turnedAway', turnedAway),
    at('shareTurnedAway', turnedAway / (turnedAway + room.admitted)),
    ...(room.holds ? ofHeld : ofLost),
  ]
}
