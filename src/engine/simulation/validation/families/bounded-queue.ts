import { queueQuantity } from '../names/queue-names.ts'
import { boundedRelaxation } from '../relaxation.ts'
import { family } from './family.ts'
import { oneQueue } from './one-queue.ts'

/** M/M/c/K: `lambda`, `mu`, `c`, and room for `K` in all; whoever finds it full is lost. */
export const boundedQueue = family({
  read: (parameters) => ({
    rate: parameters.number('lambda', 'number-above-0'),
    mean: 1 / parameters.number('mu', 'number-above-0'),
    servers: parameters.number('c', 'whole-from-1'),
    room: parameters.number('K', 'whole-from-1'),
  }),
  study: ({ rate, mean, servers, room }) => ({
    // Servers beyond the room never have anybody; there are so many all the same.
    model: oneQueue(rate, { servers, time: { law: 'exponential', mean }, room }),
    horizon: { kind: 'steady', relaxation: boundedRelaxation({ rate, mean, servers, room: Math.max(0, room - servers) }), period: 0 },
    timeScale: mean,
    quantityOf: queueQuantity,
  }),
})
