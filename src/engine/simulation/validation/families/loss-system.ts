import { queueQuantity } from '../names/queue-names.ts'
import type { Parameters } from '../reading/parameters.ts'
import { readLaw } from '../reading/read-law.ts'
import { spreadFactor } from '../relaxation.ts'
import { family } from './family.ts'
import { oneQueue } from './one-queue.ts'

/** M/G/c/c: `offered_load` (or `lambda`) in `beds` (or `c`), and the law of the stay; its mean is the unit of time unless `stay_mean` is said. */
export const lossSystem = family({
  read: (parameters, { variant }) => {
    const stay = readLaw(parameters, { stem: 'stay', otherwise: variant, usualMean: 1 })
    return { stay, rate: rateOf(parameters, stay.mean), beds: parameters.number(parameters.firstOf('beds', 'c') ?? 'beds', 'whole-from-1') }
  },
  study: ({ stay: { law, mean, squaredVariation }, rate, beds }) => ({
    model: oneQueue(rate, { servers: beds, time: law, room: beds }),
    horizon: { kind: 'steady', relaxation: spreadFactor(squaredVariation) * mean, period: 0 },
    timeScale: mean,
    quantityOf: queueQuantity,
  }),
})

function rateOf(parameters: Parameters, mean: number): number {
  if (parameters.has('offered_load') || !parameters.has('lambda')) return parameters.number('offered_load', 'number-above-0') / mean
  return parameters.number('lambda', 'number-above-0')
}
