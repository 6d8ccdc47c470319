import type { RoomRecord, RunRecord, StationRecord } from '../../run/run-record.ts'
import { type Fraction, type Quantity, type Size, overTime } from '../quantity.ts'
import { boundedRelaxation } from '../relaxation.ts'
import type { ModelWithoutRun } from '../study.ts'
import { family } from './family.ts'

const ward = 'ward'

/**
 * ED with boarding: `lambda`, cubicles `c1` with time 1 / `mu1`, room for `K`; with chance `p_admit` a bed of `c2` with stay 1 / `mu2` is needed, and until one is free the patient keeps the cubicle.
 */
export const boarding = family({
  read: (parameters) => ({
    rate: parameters.number('lambda', 'number-above-0'),
    time: 1 / parameters.number('mu1', 'number-above-0'),
    cubicles: parameters.number('c1', 'whole-from-1'),
    room: parameters.number('K', 'whole-from-1'),
    admitted: parameters.number('p_admit', 'share'),
    stay: 1 / parameters.number('mu2', 'number-above-0'),
    beds: parameters.number('c2', 'whole-from-1'),
  }),
  study: (facts) => ({ model: modelOf(facts), horizon: { kind: 'steady', relaxation: relaxationOf(facts), period: 0 }, timeScale: facts.time, quantityOf }),
})

type Facts = Readonly<Record<'rate' | 'time' | 'cubicles' | 'room' | 'admitted' | 'stay' | 'beds', number>>

function modelOf({ rate, time, cubicles, room, admitted, stay, beds }: Facts): ModelWithoutRun {
  return {
    format: 'evenkeel-model/1',
    arrivals: [{ to: 'department', rate }],
    stations: [
      { name: 'department', servers: cubicles, time: { law: 'exponential', mean: time }, room, next: admitted > 0 ? [{ to: ward, chance: admitted }] : [] },
      { name: ward, servers: beds, time: { law: 'exponential', mean: stay }, room: beds, whenFull: 'held' },
    ],
  }
}

/** Of the department, and of the ward besides. */
function relaxationOf({ rate, time, cubicles, room, admitted, stay, beds }: Facts): number {
  const ofDepartment = boundedRelaxation({ rate, mean: time, servers: cubicles, room: Math.max(0, room - cubicles) })
  return ofDepartment + boundedRelaxation({ rate: rate * admitted, mean: stay, servers: beds, room })
}

function quantityOf(name: string): Quantity | null {
  const known = Object.hasOwn(measures, name) ? measures[name] : undefined
  return known === undefined ? null : { kind: 'fraction', size: known.size ?? 'number', of: (record) => known.of(placesOf(record), record) }
}

interface Places {
  readonly department: StationRecord
  readonly beds: StationRecord
  readonly door: RoomRecord
  readonly wardRoom: RoomRecord
}

function placesOf({ stations: [department, beds], rooms: [door, wardRoom] }: RunRecord): Places {
  if (department === undefined || beds === undefined || door === undefined || wardRoom === undefined) throw new RangeError('The record is of another model.')
  return { department, beds, door, wardRoom }
}

interface BoardingMeasure {
  readonly size?: Size
  readonly of: (places: Places, record: RunRecord) => Fraction
}

const occupancy: BoardingMeasure = { of: ({ beds }, { counted }) => ({ part: beds.busy * counted, whole: (beds.servers ?? NaN) * counted }) }
const turnedAway: BoardingMeasure = { of: ({ department, door }) => ({ part: door.turnedAway, whole: door.turnedAway + department.came }) }
const cubicleUse: BoardingMeasure = { of: ({ department }, { counted }) => ({ part: department.busy * counted, whole: (department.servers ?? NaN) * counted }) }

const measures: Readonly<Record<string, BoardingMeasure>> = {
  p_turned_away: turnedAway,
  p_blocked: turnedAway,
  mean_waiting_for_cubicle: { of: ({ department }, record) => overTime(department.waiting, record) },
  mean_boarding: { of: ({ wardRoom }, record) => overTime(wardRoom.held, record) },
  /** Of all who were admitted, also of those who found a bed at once. */
  mean_boarding_time_of_admitted: { size: 'time', of: ({ wardRoom }) => ({ part: wardRoom.heldTime, whole: wardRoom.letIn }) },
  bed_occupancy: occupancy,
  mean_beds_occupied: { of: ({ beds }, record) => overTime(beds.busy, record) },
  /** Cubicles with a patient, boarding or not. */
  cubicle_occupancy: cubicleUse,
  cubicle_utilisation: cubicleUse,
  mean_cubicle_wait: { size: 'time', of: ({ department: { waits } }) => ({ part: waits.sum, whole: waits.count }) },
  p_cubicle_wait: { of: ({ department: { waits } }) => ({ part: waits.positive, whole: waits.count }) },
  mean_in_department: { of: ({ department }, record) => overTime(department.present, record) },
  ward_throughput: { of: ({ beds }, { counted }) => ({ part: beds.ended, whole: counted }) },
}
