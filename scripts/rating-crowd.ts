import type { RatedPeople } from '../src/engine/measurement/index.ts'
import { drawNormal } from '../src/kernel/chance/normal.ts'
import { randomSource } from '../src/kernel/chance/random-source.ts'
import { exp } from '../src/kernel/portable-math.ts'
import { normalCdf } from '../src/kernel/statistics/normal.ts'

/** People who were rated on a scale from 1 to 5, with what endlessly many such colleagues would give. */
export interface RatedCrowd {
  readonly rated: RatedPeople
  readonly truth: readonly number[]
  /** How much colleagues disagree about each, as a multiple of the usual. */
  readonly disagreement: readonly number[]
}

/** On the scale before it is rounded and cut: mean, and variances of persons, colleagues, items, person by item, and the rest. Placeholders, near to published ratings of doctors. */
const made = { mean: 3.9, person: 0.1, rater: 0.25, item: 0.02, personItem: 0.03, rest: 0.35 }
const [least, most] = [1, 5]

/** @param spread standard deviation of the logarithm of how much colleagues disagree about a person; 0 is alike about everybody */
export function simulateCrowd({ seed, people, itemCount, raters, spread }: { readonly seed: number; readonly people: number; readonly itemCount: number; readonly raters: number; readonly spread: number }): RatedCrowd {
  const source = randomSource(seed, 'crowd')
  const draw = (variance: number) => Math.sqrt(variance) * drawNormal(source)
  const effects = Array.from({ length: itemCount }, () => draw(made.item))
  const [truth, disagreement]: [number[], number[]] = [[], []]
  const [items, scores] = [new Uint8Array(people * raters * itemCount), new Float64Array(people * raters * itemCount)]
  let at = 0
  for (let place = 0; place < people; place += 1) {
    const own = made.mean + draw(made.person)
    const places = effects.map((effect) => own + effect + draw(made.personItem))
    const wide = exp(spread * drawNormal(source))
    disagreement.push(wide)
    truth.push(places.reduce((total, middle) => total + expectedScore(middle, Math.sqrt(made.rater * wide * wide + made.rest)), 0) / itemCount)
    for (let rater = 0; rater < raters; rater += 1) {
      const kind = wide * draw(made.rater)
      for (const [item, middle] of places.entries()) {
        items[at] = item
        scores[at] = Math.max(least, Math.min(most, Math.round(middle + kind + draw(made.rest))))
        at += 1
      }
    }
  }
  const starts = (count: number, step: number) => Int32Array.from({ length: count + 1 }, (_, place) => place * step)
  return { rated: { itemCount, raterStart: starts(people, raters), answerStart: starts(people * raters, itemCount), items, scores }, truth, disagreement }
}

/** The mean of what is rounded and cut, of a normal distribution. */
function expectedScore(middle: number, deviation: number): number {
  let mean = least
  for (let step = least; step < most; step += 1) mean += 1 - normalCdf((step + 0.5 - middle) / deviation)
  return mean
}
