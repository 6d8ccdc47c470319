import { queueQuantity } from '../names/queue-names.ts'
import { readLaw } from '../reading/read-law.ts'
import { queueRelaxation, spreadFactor } from '../relaxation.ts'
import { type Family, refuseUnstable } from './family.ts'
import { oneQueue } from './one-queue.ts'

/** M/G/1: `lambda`, and the law of service. */
export const generalQueue: Family = (parameters, { variant }) => {
  const rate = parameters.number('lambda', 'number-above-0')
  const { law, mean, squaredVariation } = readLaw(parameters, { stem: 'service', otherwise: variant })
  refuseUnstable(parameters, rate * mean)
  return {
    network: oneQueue(rate, { servers: 1, time: law }),
    horizon: { kind: 'steady', relaxation: spreadFactor(squaredVariation) * queueRelaxation({ rate, mean, servers: 1 }), period: 0 },
    timeScale: mean,
    quantityOf: queueQuantity,
  }
}
