import { queueOfClassesQuantity } from '../names/queue-names.ts'
import { readLaw } from '../reading/read-law.ts'
import { queueRelaxation, spreadFactor } from '../relaxation.ts'
import { type Family, refuseOtherLength, refuseUnstable, sumOf } from './family.ts'
import { className, queueOfClasses } from './one-queue.ts'

/** M/G/1 priority: `lambda` and the law of service of each class; class 1 goes first, and nobody is interrupted. */
export const generalPriority: Family = (parameters, { variant }) => {
  const rates = parameters.numbers('lambda', 'number-from-0')
  for (const list of ['service_mean', 'service_second_moment', 'service_variance', 'service_cv', 'mu']) {
    const facts = parameters.has(list) ? parameters.numbers(list, 'number-from-0') : []
    // One fact is of all classes.
    if (facts.length > 1) refuseOtherLength(parameters, facts, rates.length, [list, 'lambda'])
  }
  const laws = rates.map((_, place) => readLaw(parameters, { stem: 'service', place, otherwise: variant }))
  const rate = sumOf(rates)
  if (rate === 0) parameters.problems.push({ code: 'nobody-comes' })
  const load = sumOf(laws.map(({ mean }, place) => mean * (rates[place] ?? 0)))
  refuseUnstable(parameters, load)
  const mean = load / rate
  // Of all classes together, a service has the second moment of the mixture.
  const secondMoment = sumOf(laws.map((law, place) => ((rates[place] ?? 0) / rate) * law.mean * law.mean * (1 + law.squaredVariation)))
  return {
    network: queueOfClasses(rates, { servers: 1, order: 'priority', time: { byClass: Object.fromEntries(laws.map(({ law }, place) => [className(place + 1), law])) } }),
    horizon: { kind: 'steady', relaxation: spreadFactor(secondMoment / (mean * mean) - 1) * queueRelaxation({ rate, mean, servers: 1 }), period: 0 },
    timeScale: mean,
    quantityOf: (name) => queueOfClassesQuantity(name, rates.length),
  }
}
