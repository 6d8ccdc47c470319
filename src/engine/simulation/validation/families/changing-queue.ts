import type { Quantity } from '../quantity.ts'
import { numberIn } from '../names/numbers-in-names.ts'
import { queueQuantity } from '../names/queue-names.ts'
import { queueRelaxation } from '../relaxation.ts'
import { family, unstable } from './family.ts'
import { oneQueue } from './one-queue.ts'
import { readPeriodicRate } from './periodic-rate.ts'

/** M(t)/M/c: the rate as `b`, `a`, `period`, and `mu`, `c`. Values are of the steady state that comes back after each period. */
export const changingQueue = family({
  read: (parameters) => ({
    arrivals: readPeriodicRate(parameters),
    mean: 1 / parameters.number('mu', 'number-above-0'),
    servers: parameters.number('c', 'whole-from-1'),
  }),
  refuse: ({ arrivals, mean, servers }) => [...arrivals.problems, ...unstable((arrivals.mean * mean) / servers)],
  study: ({ arrivals: { rate, mean: meanRate, period }, mean, servers }) => ({
    model: oneQueue(rate, { servers, time: { law: 'exponential', mean } }),
    horizon: { kind: 'steady', relaxation: queueRelaxation({ rate: meanRate, mean, servers }), period },
    timeScale: mean,
    quantityOf,
  }),
})

/** Also with what the mean is taken over in the name, and `mean_in_system_at_T`. */
function quantityOf(name: string): Quantity | null {
  const time = numberIn(name, '(?:m|mean_in_system)_at_')
  if (time !== null) return { kind: 'present-at', station: 0, time }
  return queueQuantity(name.replace(/_over_(?:customers|time)$/u, ''))
}
