import { queueOfClassesQuantity } from '../names/queue-names.ts'
import { queueRelaxation } from '../relaxation.ts'
import { type Family, refuseUnstable, sumOf } from './family.ts'
import { queueOfClasses } from './one-queue.ts'

/** M/M/c priority: `lambda` of each class, one `mu`, `c`; class 1 goes first, and nobody is interrupted. */
export const markovPriority: Family = (parameters) => {
  const rates = parameters.numbers('lambda', 'number-from-0')
  const mean = 1 / parameters.number('mu', 'number-above-0')
  const servers = parameters.number('c', 'whole-from-1')
  const rate = sumOf(rates)
  if (rate === 0) parameters.problems.push({ code: 'nobody-comes' })
  refuseUnstable(parameters, (rate * mean) / servers)
  return {
    network: queueOfClasses(rates, { servers, order: 'priority', time: { law: 'exponential', mean } }),
    horizon: { kind: 'steady', relaxation: queueRelaxation({ rate, mean, servers }), period: 0 },
    timeScale: mean,
    quantityOf: (name) => queueOfClassesQuantity(name, rates.length),
  }
}
