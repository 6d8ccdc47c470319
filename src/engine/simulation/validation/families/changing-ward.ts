import type { Quantity } from '../quantity.ts'
import { numberIn } from '../names/numbers-in-names.ts'
import { queueQuantity } from '../names/queue-names.ts'
import { readLaw } from '../reading/read-law.ts'
import { spreadFactor } from '../relaxation.ts'
import { family } from './family.ts'
import { oneQueue } from './one-queue.ts'
import { readPeriodicRate } from './periodic-rate.ts'

/** M(t)/G/inf: the rate as `b`, `a`, `period`, and the law of the stay; there are always beds. */
export const changingWard = family({
  read: (parameters, { variant }) => ({ arrivals: readPeriodicRate(parameters), stay: readLaw(parameters, { stem: 'stay', otherwise: variant }) }),
  refuse: ({ arrivals }) => arrivals.problems,
  study: ({ arrivals: { rate, period }, stay: { law, mean, squaredVariation } }) => ({
    model: oneQueue(rate, { servers: 'unlimited', time: law }),
    horizon: { kind: 'steady', relaxation: spreadFactor(squaredVariation) * mean, period },
    timeScale: mean,
    quantityOf,
  }),
})

function quantityOf(name: string): Quantity | null {
  const time = numberIn(name, '(?:m|mean_in_system)_at_')
  if (time !== null) return { kind: 'present-at', station: 0, time }
  const plain = name.replace(/_over_time$/u, '')
  return ['mean_in_system', 'throughput', 'mean_time_in_system'].includes(plain) ? queueQuantity(plain) : null
}
