import type { RoomRecord, RunRecord, StationRecord } from '../../run/run-record.ts'
import { numberIn } from '../names/numbers-in-names.ts'
import { type Fraction, type Quantity, type Size, overTime } from '../quantity.ts'
import type { ModelWithoutRun } from '../study.ts'
import { family } from './family.ts'

/**
 * Nurses and patients with calls: patients come at rate `lambda` to `beds`, and are lost when all are taken. One who neither waits nor is in care calls at rate `call` and goes home at rate `los_mu`;
 * `nurses` serve calls first come, each for 1 / `svc_mu`.
 */
export const nurseCalls = family({
  read: (parameters) => ({
    rate: parameters.number('lambda', 'number-above-0'),
    goesHome: parameters.number('los_mu', 'number-above-0'),
    beds: parameters.number('beds', 'whole-from-1'),
    call: parameters.number('call', 'number-above-0'),
    care: parameters.number('svc_mu', 'number-above-0'),
    nurses: parameters.number('nurses', 'whole-from-1'),
  }),
  study: (facts) => ({ model: modelOf(facts), horizon: { kind: 'steady', relaxation: relaxationOf(facts), period: 0 }, timeScale: 1 / facts.care, quantityOf }),
})

type Facts = Readonly<Record<'rate' | 'goesHome' | 'beds' | 'call' | 'care' | 'nurses', number>>

function modelOf({ rate, goesHome, beds, call, care, nurses }: Facts): ModelWithoutRun {
  return {
    format: 'evenkeel-model/1',
    arrivals: [{ to: 'at rest', rate }],
    stations: [
      // Of two exponential times, to the next call and to going home, the first ends the rest; which one it was, is chance.
      { name: 'at rest', servers: 'unlimited', time: { law: 'exponential', mean: 1 / (call + goesHome) }, next: [{ to: 'nurses', chance: call / (call + goesHome) }] },
      { name: 'nurses', servers: nurses, time: { law: 'exponential', mean: 1 / care }, next: [{ to: 'at rest' }] },
    ],
    regions: [{ name: 'beds', stations: ['at rest', 'nurses'], room: beds, whenFull: 'turned-away' }],
  }
}

/** A stay, made longer by the share of it at rest: with all beds taken and the nurses at work all the time at worst. */
function relaxationOf({ goesHome, beds, call, care, nurses }: Facts): number {
  const shareAtRest = Math.min(1, (nurses * care) / (beds * call)) / (1 + call / care)
  return 1 / (goesHome * shareAtRest)
}

function quantityOf(name: string): Quantity | null {
  const limit = numberIn(name, 'p_call_wait_over_')
  if (limit !== null) return { kind: 'waits-over', scope: { station: 1, class: null }, limit }
  const percent = numberIn(name, 'call_wait_p')
  if (percent !== null) return percent > 0 && percent < 100 ? { kind: 'percentile', scope: { station: 1, class: null }, percent } : null
  const known = Object.hasOwn(measures, name) ? measures[name] : undefined
  return known === undefined ? null : { kind: 'fraction', size: known.size ?? 'number', of: (record) => known.of(placesOf(record), record) }
}

interface Places {
  readonly rest: StationRecord
  readonly nurses: StationRecord
  readonly beds: RoomRecord
}

function placesOf({ stations: [rest, nurses], rooms: [beds] }: RunRecord): Places {
  if (rest === undefined || nurses === undefined || beds === undefined) throw new RangeError('The record is of another model.')
  return { rest, nurses, beds }
}

interface WardMeasure {
  readonly size?: Size
  readonly of: (places: Places, record: RunRecord) => Fraction
}

/** Who came from outside: not those who came back from a nurse. */
const lost: WardMeasure = { of: ({ rest, nurses, beds }) => ({ part: beds.turnedAway, whole: beds.turnedAway + rest.came - nurses.ended }) }

const measures: Readonly<Record<string, WardMeasure>> = {
  mean_patients: { of: ({ beds }, record) => overTime(beds.inside, record) },
  p_call_waits: { of: ({ nurses: { waits } }) => ({ part: waits.positive, whole: waits.count }) },
  mean_call_wait: { size: 'time', of: ({ nurses: { waits } }) => ({ part: waits.sum, whole: waits.count }) },
  mean_calls_waiting: { of: ({ nurses }, record) => overTime(nurses.waiting, record) },
  nurse_utilisation: { of: ({ nurses }, { counted }) => ({ part: nurses.busy * counted, whole: (nurses.servers ?? NaN) * counted }) },
  p_full: { of: ({ beds }, record) => overTime(beds.shareOfTimeFull, record) },
  p_turned_away: lost,
  p_lost: lost,
}
