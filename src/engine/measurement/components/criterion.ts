import { log } from '../../../kernel/portable-math.ts'
import { type BlockSums, type CompletePeople, addComplete, sortPeople } from './complete-people.ts'
import { PersonBlock, type VarianceRatios } from './person-block.ts'
import { type RatedPeople, answerCount } from './rated-people.ts'
import { factorise, solveBackwards, solveForwards } from './symmetric.ts'

/** What the answers say at given variance ratios. */
export interface Judged {
  /** The REML criterion, -2 log restricted likelihood, with the residual variance at its best. */
  readonly criterion: number
  /** At its best for these ratios. */
  readonly residual: number
  /** Of all answers, on the scale of the scores. */
  readonly mean: number
  /** Standard error of the mean, the ratios taken as known. */
  readonly meanError: number
  /** Best linear prediction of each item's effect. */
  readonly itemEffects: readonly number[]
  /** (I + item x information)⁻¹'s triangle and the information: what predictions for people are made from. */
  readonly triangle: Float64Array
}

const logOfTwoPi = 1.8378770664093453

/** The REML criterion of answers about people, ready to be asked at many ratios. */
export class Criterion {
  readonly centre: number
  private readonly rated: RatedPeople
  private readonly complete: readonly CompletePeople[]
  private readonly others: Int32Array
  private readonly block: PersonBlock
  private readonly sums: BlockSums

  constructor(rated: RatedPeople) {
    this.rated = rated
    this.centre = middleOf(rated.scores)
    const { complete, others } = sortPeople(rated, this.centre)
    this.complete = complete
    this.others = others
    this.block = new PersonBlock(rated.itemCount)
    this.sums = { information: new Float64Array(rated.itemCount * rated.itemCount), pull: new Float64Array(rated.itemCount), square: 0, logDeterminant: 0 }
  }

  at(ratios: VarianceRatios): Judged {
    this.addUp(ratios)
    const { rated: { itemCount: size }, sums: { information, pull, square, logDeterminant } } = this
    const triangle = information.map((value, at) => ratios.item * value + (at % (size + 1) === 0 ? 1 : 0))
    factorise(triangle, size)
    const solved = solve(triangle, new Float64Array(size).fill(1))
    const pulled = solve(triangle, pull.slice())
    let [ofMean, toMean, explained, determinant] = [0, 0, 0, logDeterminant]
    for (let row = 0; row < size; row += 1) {
      let sum = 0
      for (let at = 0; at < size; at += 1) sum += information[row * size + at] ?? NaN
      ofMean += (solved[row] ?? NaN) * sum
      toMean += (solved[row] ?? NaN) * (pull[row] ?? NaN)
      explained += (pull[row] ?? NaN) * (pulled[row] ?? NaN)
      determinant += 2 * log(triangle[row * size + row] ?? NaN)
    }
    const free = answerCount(this.rated) - 1
    const shift = toMean / ofMean
    const rest = square - ratios.item * explained - shift * toMean
    const residual = rest / free
    return {
      criterion: determinant + log(ofMean) + free * (1 + logOfTwoPi + log(residual)),
      residual, mean: this.centre + shift, meanError: Math.sqrt(residual / ofMean), itemEffects: this.itemEffects(triangle, ratios.item, shift), triangle,
    }
  }

  /** item (I + item information)⁻¹ (pull - information x shift). */
  private itemEffects(triangle: Float64Array, item: number, shift: number): readonly number[] {
    const { rated: { itemCount: size }, sums: { information, pull } } = this
    const left = Float64Array.from(pull, (value, row) => {
      let sum = 0
      for (let at = 0; at < size; at += 1) sum += information[row * size + at] ?? NaN
      return value - shift * sum
    })
    return Array.from(solve(triangle, left), (value) => item * value)
  }

  private addUp(ratios: VarianceRatios): void {
    const { sums, block, rated, centre, others } = this
    sums.information.fill(0)
    sums.pull.fill(0)
    sums.square = 0
    sums.logDeterminant = 0
    for (const group of this.complete) addComplete(sums, group, ratios)
    for (const place of others) {
      block.of(rated, place, ratios, centre)
      addTo(sums, block)
    }
  }
}

function addTo(sums: BlockSums, { information, pull, square, logDeterminant }: PersonBlock): void {
  for (let at = 0; at < information.length; at += 1) sums.information[at] = (sums.information[at] ?? NaN) + (information[at] ?? NaN)
  for (let at = 0; at < pull.length; at += 1) sums.pull[at] = (sums.pull[at] ?? NaN) + (pull[at] ?? NaN)
  sums.square += square
  sums.logDeterminant += logDeterminant
}

function solve(triangle: Float64Array, vector: Float64Array): Float64Array {
  solveForwards(triangle, vector.length, vector)
  solveBackwards(triangle, vector.length, vector)
  return vector
}

function middleOf(scores: Float64Array): number {
  let sum = 0
  for (const score of scores) sum += score
  return sum / scores.length
}
