import { drawNormal } from '../../../kernel/chance/normal.ts'
import { randomSource } from '../../../kernel/chance/random-source.ts'
import type { Components } from '../components/fit.ts'
import type { RatedPeople } from '../components/rated-people.ts'

/** How people and their ratings are invented. */
export interface Invented {
  readonly seed: number
  readonly people: number
  readonly itemCount: number
  readonly components: Components
  /** Share of answers that are missing. */
  readonly missing: number
  /** @param place of the person @param chance 0 to 1 */
  readonly raters: (place: number, chance: number) => number
}

/** Invented people who were rated, and what each is really like on average over the items. */
export function inventPeople({ seed, people, itemCount, components, missing, raters }: Invented): { readonly rated: RatedPeople; readonly truth: readonly number[] } {
  const source = randomSource(seed, 'people')
  const draw = (variance: number) => Math.sqrt(variance) * drawNormal(source)
  const effects = Array.from({ length: itemCount }, () => draw(components.item))
  const [raterStart, answerStart]: [number[], number[]] = [[0], [0]]
  const [items, scores, truth]: [number[], number[], number[]] = [[], [], []]
  for (let place = 0; place < people; place += 1) {
    const own = draw(components.person)
    const onItems = effects.map(() => draw(components.personItem))
    truth.push(3.5 + own + onItems.reduce((total, one) => total + one, 0) / itemCount)
    const count = raters(place, source.uniform())
    for (let rater = 0; rater < count; rater += 1) {
      const ofRater = draw(components.raterInPerson)
      for (let item = 0; item < itemCount; item += 1) {
        const score = 3.5 + own + (onItems[item] ?? 0) + (effects[item] ?? 0) + ofRater + draw(components.residual)
        if (source.uniform() < missing) continue
        items.push(item)
        scores.push(score)
      }
      answerStart.push(items.length)
    }
    raterStart.push(answerStart.length - 1)
  }
  return { rated: { itemCount, raterStart: Int32Array.from(raterStart), answerStart: Int32Array.from(answerStart), items: Uint8Array.from(items), scores: Float64Array.from(scores) }, truth }
}
