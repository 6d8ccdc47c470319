import { queueQuantity } from '../names/queue-names.ts'
import { queueRelaxation } from '../relaxation.ts'
import { type Family, refuseUnstable } from './family.ts'
import { oneQueue } from './one-queue.ts'

/** M/M/c: `lambda`, `mu`, `c`. */
export const markovQueue: Family = (parameters) => {
  const rate = parameters.number('lambda', 'number-above-0')
  const mean = 1 / parameters.number('mu', 'number-above-0')
  const servers = parameters.number('c', 'whole-from-1')
  refuseUnstable(parameters, (rate * mean) / servers)
  return {
    network: oneQueue(rate, { servers, time: { law: 'exponential', mean } }),
    horizon: { kind: 'steady', relaxation: queueRelaxation({ rate, mean, servers }), period: 0 },
    timeScale: mean,
    quantityOf: queueQuantity,
  }
}
