import { queueQuantity } from '../names/queue-names.ts'
import { readLaw } from '../reading/read-law.ts'
import { spreadFactor } from '../relaxation.ts'
import type { Family } from './family.ts'
import { oneQueue } from './one-queue.ts'

/** M/G/c/c: `offered_load` (or `lambda`) in `beds` (or `c`), and the law of the stay; its mean is the unit of time unless `stay_mean` is said. */
export const lossSystem: Family = (parameters, { variant }) => {
  const { law, mean, squaredVariation } = readLaw(parameters, { stem: 'stay', otherwise: variant, usualMean: 1 })
  const rate = parameters.has('offered_load') || !parameters.has('lambda') ? parameters.number('offered_load', 'number-above-0') / mean : parameters.number('lambda', 'number-above-0')
  const beds = parameters.number(parameters.firstOf('beds', 'c') ?? 'beds', 'whole-from-1')
  return {
    network: oneQueue(rate, { servers: beds, time: law, room: beds }),
    horizon: { kind: 'steady', relaxation: spreadFactor(squaredVariation) * mean, period: 0 },
    timeScale: mean,
    quantityOf: queueQuantity,
  }
}
