import { queueQuantity } from '../names/queue-names.ts'
import { queueRelaxation } from '../relaxation.ts'
import { family, unstable } from './family.ts'
import { oneQueue } from './one-queue.ts'

/** M/M/c: `lambda`, `mu`, `c`. */
export const markovQueue = family({
  read: (parameters) => ({
    rate: parameters.number('lambda', 'number-above-0'),
    mean: 1 / parameters.number('mu', 'number-above-0'),
    servers: parameters.number('c', 'whole-from-1'),
  }),
  refuse: ({ rate, mean, servers }) => unstable((rate * mean) / servers),
  study: ({ rate, mean, servers }) => ({
    model: oneQueue(rate, { servers, time: { law: 'exponential', mean } }),
    horizon: { kind: 'steady', relaxation: queueRelaxation({ rate, mean, servers }), period: 0 },
    timeScale: mean,
    quantityOf: queueQuantity,
  }),
})
