import type { RunRecord } from '../../run/run-record.ts'
import { queueQuantity } from '../names/queue-names.ts'
import type { Fraction, Quantity, Size } from '../quantity.ts'
import { queueRelaxation } from '../relaxation.ts'
import { stationOf } from '../waits-of.ts'
import { family } from './family.ts'
import { oneQueue } from './one-queue.ts'

/** M/M/c+M: `lambda`, `mu`, `c`; whoever waits leaves unseen at rate `theta`. */
export const impatientQueue = family({
  read: (parameters) => ({
    rate: parameters.number('lambda', 'number-above-0'),
    mean: 1 / parameters.number('mu', 'number-above-0'),
    servers: parameters.number('c', 'whole-from-1'),
    patience: 1 / parameters.number('theta', 'number-above-0'),
  }),
  study: ({ rate, mean, servers, patience }) => ({
    model: oneQueue(rate, { servers, time: { law: 'exponential', mean }, patience: { law: 'exponential', mean: patience } }),
    horizon: { kind: 'steady', relaxation: relaxationOf({ rate, mean, servers, patience }), period: 0 },
    timeScale: mean,
    quantityOf,
  }),
})

/** Two such systems come together at rate min(μ, θ) at least; below full load no slower than without impatience. */
function relaxationOf({ rate, mean, servers, patience }: { readonly rate: number; readonly mean: number; readonly servers: number; readonly patience: number }): number {
  const withPatience = Math.max(mean, patience)
  return rate * mean < servers ? Math.min(withPatience, queueRelaxation({ rate, mean, servers })) : withPatience
}

/** Waits are of all who come, also of those who leave unseen; only `mean_wait_of_served` is not. Percentiles of such waits are not kept. */
function quantityOf(name: string): Quantity | null {
  const own = Object.hasOwn(measures, name) ? measures[name] : undefined
  if (own !== undefined) return { kind: 'fraction', ...own }
  return name.startsWith('p_wait_over') || name.startsWith('wait_p') || name === 'mean_wait_of_admitted' ? null : queueQuantity(name)
}

const measures: Readonly<Record<string, { readonly size: Size; readonly of: (record: RunRecord) => Fraction }>> = {
  p_abandon: { size: 'number', of: (record) => ({ part: stationOf(record, 0).leftUnseen, whole: stationOf(record, 0).came }) },
  p_wait: {
    size: 'number',
    of: (record) => {
      const { waits, leftUnseen } = stationOf(record, 0)
      return { part: waits.positive + leftUnseen, whole: waits.count + leftUnseen }
    },
  },
  mean_wait: { size: 'time', of: (record) => ({ part: stationOf(record, 0).waiting * record.counted, whole: stationOf(record, 0).came }) },
  mean_wait_of_served: { size: 'time', of: (record) => ({ part: stationOf(record, 0).waits.sum, whole: stationOf(record, 0).waits.count }) },
}
