import { queueQuantity } from '../names/queue-names.ts'
import { readLaw } from '../reading/read-law.ts'
import { queueRelaxation, spreadFactor } from '../relaxation.ts'
import { family, unstable } from './family.ts'
import { oneQueue } from './one-queue.ts'

/** M/G/1: `lambda`, and the law of service. */
export const generalQueue = family({
  read: (parameters, { variant }) => ({ rate: parameters.number('lambda', 'number-above-0'), service: readLaw(parameters, { stem: 'service', otherwise: variant }) }),
  refuse: ({ rate, service }) => unstable(rate * service.mean),
  study: ({ rate, service: { law, mean, squaredVariation } }) => ({
    model: oneQueue(rate, { servers: 1, time: law }),
    horizon: { kind: 'steady', relaxation: spreadFactor(squaredVariation) * queueRelaxation({ rate, mean, servers: 1 }), period: 0 },
    timeScale: mean,
    quantityOf: queueQuantity,
  }),
})
