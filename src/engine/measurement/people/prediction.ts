import type { ComponentFit } from '../components/fit.ts'
import { PersonBlock } from '../components/person-block.ts'
import type { RatedPeople } from '../components/rated-people.ts'
import { solveBackwards, solveForwards } from '../components/symmetric.ts'

/** What is best predicted of a person, drawn to the mean of all by as much as the answers are few and differ. */
export interface Prediction {
  /** Mean of all plus the prediction of the person's own part. */
  readonly value: number
  /** Of the prediction, components and mean taken as known. */
  readonly error: number
  /** The same with what is peculiar to the person on these items. */
  readonly onTheseItems: number
}

/** Predicts people, one after the other. @source best linear unbiased prediction (Robinson 1991); errors as lme4's conditional variances */
export class Predictor {
  private readonly rated: RatedPeople
  private readonly fit: ComponentFit
  private readonly block: PersonBlock

  constructor(rated: RatedPeople, fit: ComponentFit) {
    this.rated = rated
    this.fit = fit
    this.block = new PersonBlock(rated.itemCount)
  }

  /** @param place of the person */
  of(place: number): Prediction {
    const { rated: { itemCount: size }, fit: { ratios, judged }, block } = this
    block.of(this.rated, place, ratios, judged.mean)
    const { information, pull } = block
    const sums = new Float64Array(size)
    let [left, ownInformation] = [0, 0]
    for (let row = 0; row < size; row += 1) {
      let explained = 0
      for (let at = 0; at < size; at += 1) {
        const one = information[row * size + at] ?? NaN
        explained += one * (judged.itemEffects[at] ?? 0)
        sums[row] = (sums[row] ?? NaN) + one
      }
      left += (pull[row] ?? NaN) - explained
      ownInformation += sums[row] ?? NaN
    }
    const value = judged.mean + ratios.person * left
    return { value, error: Math.sqrt(Math.max(0, this.variance(sums, ownInformation))), onTheseItems: value + (ratios.personItem * left) / size }
  }

  /** person - person² (1'V⁻¹1 - what the items, unknown themselves, take of it), on the scale of the scores. */
  private variance(sums: Float64Array, ownInformation: number): number {
    const { ratios, judged } = this.fit
    const solved = sums.slice()
    solveForwards(judged.triangle, solved.length, solved)
    solveBackwards(judged.triangle, solved.length, solved)
    let taken = 0
    for (const [at, one] of solved.entries()) taken += one * (sums[at] ?? NaN)
    return judged.residual * (ratios.person - ratios.person * ratios.person * (ownInformation - ratios.item * taken))
  }
}
