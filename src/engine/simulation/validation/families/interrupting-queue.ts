import type { Quantity } from '../quantity.ts'
import { queueOfClassesQuantity } from '../names/queue-names.ts'
import { queueRelaxation, spreadFactor } from '../relaxation.ts'
import { type Family, refuseOtherLength, refuseUnstable, sumOf } from './family.ts'
import { className, queueOfClasses } from './one-queue.ts'

/** M/M/1 preemptive resume: `lambda` and `mu` of each class; class 1 interrupts class 2 and so on, and an interrupted service goes on where it stopped. */
export const interruptingQueue: Family = (parameters) => {
  const rates = parameters.numbers('lambda', 'number-from-0')
  const given = parameters.numbers('mu', 'number-above-0')
  const means = given.length === 1 ? rates.map(() => 1 / (given[0] ?? NaN)) : given.map((mu) => 1 / mu)
  refuseOtherLength(parameters, means, rates.length, ['mu', 'lambda'])
  const rate = sumOf(rates)
  if (rate === 0) parameters.problems.push({ code: 'nobody-comes' })
  const load = sumOf(means.map((mean, place) => mean * (rates[place] ?? 0)))
  refuseUnstable(parameters, load)
  const mean = load / rate
  const secondMoment = sumOf(means.map((one, place) => ((rates[place] ?? 0) / rate) * 2 * one * one))
  return {
    network: queueOfClasses(rates, {
      servers: 1,
      order: 'interrupting',
      time: { byClass: Object.fromEntries(means.map((one, place) => [className(place + 1), { law: 'exponential', mean: one } as const])) },
    }),
    horizon: { kind: 'steady', relaxation: spreadFactor(secondMoment / (mean * mean) - 1) * queueRelaxation({ rate, mean, servers: 1 }), period: 0 },
    timeScale: mean,
    quantityOf: (name) => quantityOf(name, rates.length),
  }
}

/** A wait that is interrupted has two meanings, so that none is told: until the service first begins, or all time without a server. */
function quantityOf(name: string, classes: number): Quantity | null {
  return name.includes('wait') ? null : queueOfClassesQuantity(name, classes)
}
