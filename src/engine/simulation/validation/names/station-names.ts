import type { RunRecord, StationRecord } from '../../run/run-record.ts'
import { type Fraction, type Quantity, type Size, overTime } from '../quantity.ts'
import { stationOf } from '../waits-of.ts'
import { waitQuantity } from './wait-names.ts'

/** Values of a station by their names: of waits, of numbers over time, of servers, and of room. */
export function stationQuantity(name: string, station: number): Quantity | null {
  const known = Object.hasOwn(measures, name) ? measures[name] : undefined
  if (known === undefined) return waitQuantity(name, { station, class: null })
  return { kind: 'fraction', size: known.size ?? 'number', of: (record) => known.of(record, stationOf(record, station)) }
}

interface StationMeasure {
  readonly size?: Size
  readonly of: (record: RunRecord, station: StationRecord) => Fraction
}

const waiting: StationMeasure = { of: (record, { waiting: mean }) => overTime(mean, record) }
const present: StationMeasure = { of: (record, { present: mean }) => overTime(mean, record) }
const inUse: StationMeasure = { of: ({ counted }, { busy, servers }) => ({ part: busy * counted, whole: (servers ?? NaN) * counted }) }
const turnedAway: StationMeasure = {
  of: ({ rooms }, { name, came }) => {
    const room = rooms.find((one) => one.name === name)
    return room === undefined ? { part: NaN, whole: NaN } : { part: room.turnedAway, whole: room.turnedAway + came }
  },
}

const measures: Readonly<Record<string, StationMeasure>> = {
  mean_queue_length: waiting,
  mean_number_waiting: waiting,
  mean_in_system: present,
  mean_number_in_system: present,
  mean_occupied: present,
  mean_in_service: { of: (record, { busy }) => overTime(busy, record) },
  utilisation: inUse,
  occupancy: inUse,
  throughput: { of: ({ counted }, { ended }) => ({ part: ended, whole: counted }) },
  p_blocked: turnedAway,
  p_turned_away: turnedAway,
  /** Of those who were let in and whose service began. */
  mean_wait_of_admitted: { size: 'time', of: (_record, { waits }) => ({ part: waits.sum, whole: waits.count }) },
}
