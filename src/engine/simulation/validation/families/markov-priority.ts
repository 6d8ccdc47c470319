import { queueOfClassesQuantity } from '../names/queue-names.ts'
import { queueRelaxation } from '../relaxation.ts'
import { family, nobodyComes, sumOf, unstable } from './family.ts'
import { queueOfClasses } from './one-queue.ts'

/** M/M/c priority: `lambda` of each class, one `mu`, `c`; class 1 goes first, and nobody is interrupted. */
export const markovPriority = family({
  read: (parameters) => ({
    rates: parameters.numbers('lambda', 'number-from-0'),
    mean: 1 / parameters.number('mu', 'number-above-0'),
    servers: parameters.number('c', 'whole-from-1'),
  }),
  refuse: ({ rates, mean, servers }) => [...nobodyComes(rates), ...unstable((sumOf(rates) * mean) / servers)],
  study: ({ rates, mean, servers }) => ({
    model: queueOfClasses(rates, { servers, order: 'priority', time: { law: 'exponential', mean } }),
    horizon: { kind: 'steady', relaxation: queueRelaxation({ rate: sumOf(rates), mean, servers }), period: 0 },
    timeScale: mean,
    quantityOf: (name) => queueOfClassesQuantity(name, rates.length),
  }),
})
