import type { RunRecord, StationRecord, Times } from '../run/run-record.ts'
import type { Scope } from './quantity.ts'

/** The record of a station. @error RangeError when there is no such station */
export function stationOf(record: RunRecord, station: number): StationRecord {
  return record.stations[station] ?? missing()
}

/** The waits of a station: of all, or of one class. @error RangeError when there is no such station or class */
export function waitsOf(record: RunRecord, scope: Scope): Times {
  const station = stationOf(record, scope.station)
  return scope.class === null ? station.waits : (station.waitsByClass[scope.class] ?? missing())
}

function missing(): never {
  throw new RangeError('The record has no such station or class.')
}
