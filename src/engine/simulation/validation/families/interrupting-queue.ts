import type { Quantity } from '../quantity.ts'
import { queueOfClassesQuantity } from '../names/queue-names.ts'
import { queueRelaxation, spreadFactor } from '../relaxation.ts'
import { family, nobodyComes, otherLength, sumOf, unstable } from './family.ts'
import { className, queueOfClasses } from './one-queue.ts'

/** M/M/1 preemptive resume: `lambda` and `mu` of each class; class 1 interrupts class 2 and so on, and an interrupted service goes on where it stopped. */
export const interruptingQueue = family({
  read: (parameters) => {
    const rates = parameters.numbers('lambda', 'number-from-0')
    const means = parameters.numbers('mu', 'number-above-0').map((mu) => 1 / mu)
    return { rates, means: means.length === 1 ? rates.map(() => means[0] ?? NaN) : means }
  },
  refuse: ({ rates, means }) => [...otherLength(means, rates.length, ['mu', 'lambda']), ...nobodyComes(rates), ...unstable(loadOf(rates, means))],
  study: ({ rates, means }) => {
    const rate = sumOf(rates)
    const mean = loadOf(rates, means) / rate
    const secondMoment = sumOf(means.map((one, place) => ((rates[place] ?? 0) / rate) * 2 * one * one))
    return {
      model: queueOfClasses(rates, {
        servers: 1,
        order: 'interrupting',
        time: { byClass: Object.fromEntries(means.map((one, place) => [className(place + 1), { law: 'exponential', mean: one } as const])) },
      }),
      horizon: { kind: 'steady', relaxation: spreadFactor(secondMoment / (mean * mean) - 1) * queueRelaxation({ rate, mean, servers: 1 }), period: 0 },
      timeScale: mean,
      quantityOf: (name) => quantityOf(name, rates.length),
    }
  },
})

function loadOf(rates: readonly number[], means: readonly number[]): number {
  return sumOf(means.map((mean, place) => mean * (rates[place] ?? 0)))
}

/** A wait that is interrupted has two meanings, so that none is told: until the service first begins, or all time without a server. */
function quantityOf(name: string, classes: number): Quantity | null {
  return name.includes('wait') ? null : queueOfClassesQuantity(name, classes)
}
