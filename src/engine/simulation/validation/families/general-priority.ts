import { queueOfClassesQuantity } from '../names/queue-names.ts'
import type { Parameters } from '../reading/parameters.ts'
import { type ReadLaw, readLaw } from '../reading/read-law.ts'
import { queueRelaxation, spreadFactor } from '../relaxation.ts'
import { family, nobodyComes, otherLength, sumOf, unstable } from './family.ts'
import { className, queueOfClasses } from './one-queue.ts'

/** M/G/1 priority: `lambda` and the law of service of each class; class 1 goes first, and nobody is interrupted. */
export const generalPriority = family({
  read: (parameters, { variant }) => {
    const rates = parameters.numbers('lambda', 'number-from-0')
    return { rates, facts: factsOf(parameters), laws: rates.map((_, place) => readLaw(parameters, { stem: 'service', place, otherwise: variant })) }
  },
  refuse: ({ rates, facts, laws }) => [
    // One fact is of all classes.
    ...facts.flatMap(([name, list]) => (list.length > 1 ? otherLength(list, rates.length, [name, 'lambda']) : [])),
    ...nobodyComes(rates),
    ...unstable(loadOf(rates, laws)),
  ],
  study: ({ rates, laws }) => {
    const rate = sumOf(rates)
    const mean = loadOf(rates, laws) / rate
    // Of all classes together, a service has the second moment of the mixture.
    const secondMoment = sumOf(laws.map((law, place) => ((rates[place] ?? 0) / rate) * law.mean * law.mean * (1 + law.squaredVariation)))
    return {
      model: queueOfClasses(rates, { servers: 1, order: 'priority', time: { byClass: Object.fromEntries(laws.map(({ law }, place) => [className(place + 1), law])) } }),
      horizon: { kind: 'steady', relaxation: spreadFactor(secondMoment / (mean * mean) - 1) * queueRelaxation({ rate, mean, servers: 1 }), period: 0 },
      timeScale: mean,
      quantityOf: (name) => queueOfClassesQuantity(name, rates.length),
    }
  },
})

/** Facts of services that may be lists, by their names. */
function factsOf(parameters: Parameters): readonly (readonly [string, readonly number[]])[] {
  const names = ['service_mean', 'service_second_moment', 'service_variance', 'service_cv', 'mu'].filter((name) => parameters.has(name))
  return names.map((name) => [name, parameters.numbers(name, 'number-from-0')])
}

function loadOf(rates: readonly number[], laws: readonly ReadLaw[]): number {
  return sumOf(laws.map(({ mean }, place) => mean * (rates[place] ?? 0)))
}
