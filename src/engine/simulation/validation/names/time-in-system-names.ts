import type { RunRecord } from '../../run/run-record.ts'
import { type Fraction, type Quantity, nothing } from '../quantity.ts'

/** The mean time in the whole system, of all or of one class by number. */
export function timeInSystem(ofClass: number | null): Quantity {
  return { kind: 'fraction', size: 'time', of: (record) => (ofClass === null ? ofAll(record) : ofOne(record, ofClass)) }
}

function ofAll({ timesInSystem }: RunRecord): Fraction {
  return timesInSystem.reduce((sum, times) => ({ part: sum.part + times.sum, whole: sum.whole + times.count }), nothing)
}

function ofOne({ timesInSystem }: RunRecord, ofClass: number): Fraction {
  const times = timesInSystem[ofClass]
  return times === undefined ? nothing : { part: times.sum, whole: times.count }
}
