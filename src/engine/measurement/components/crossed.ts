import { log } from '../../../kernel/portable-math.ts'
import { type Minimum, minimise } from './minimise.ts'
import { factorise, solveBackwards, solveForwards } from './symmetric.ts'

/** Answers of raters who rate several people: columns of one length. */
export interface CrossedAnswers {
  readonly people: Int32Array
  readonly raters: Int32Array
  readonly items: Int32Array
  readonly scores: Float64Array
}

/** Variance components where a rater rates many people, and may be hard or kind to all of them. */
export interface CrossedFit {
  readonly components: { readonly person: number; readonly rater: number; readonly personRater: number; readonly item: number; readonly residual: number }
  readonly mean: number
  readonly criterion: number
  readonly personEffects: readonly number[]
  readonly raterEffects: readonly number[]
}

interface Judged {
  readonly criterion: number
  readonly residual: number
  readonly shift: number
  readonly effects: Float64Array
}

const usualRoots = [0.5, 0.6, 0.5, 0.25]
const logOfTwoPi = 1.8378770664093453

/**
 * Components of `score ~ 1 + (1|person) + (1|rater) + (1|person:rater) + (1|item)` by REML, with best predictions. For a whole organisation only: a rater's severity tells of his answers about others.
 * @param answers up to some hundreds of people, raters and items together: the matrix of all of them is solved whole
 * @source Bates et al. 2015; pairs of person and rater are eliminated first
 */
export function fitCrossed(answers: CrossedAnswers): CrossedFit {
  const problem = new CrossedCriterion(answers)
  const found: Minimum = minimise((roots) => problem.at(roots).criterion, usualRoots, { leastGain: 1e-15, slopes: 'both-sides' })
  const { criterion, residual, shift, effects } = problem.at(found.at)
  const [person = 0, rater = 0, personRater = 0, item = 0] = found.at.map((root) => root * root * residual)
  return {
    components: { person, rater, personRater, item, residual }, mean: problem.centre + shift, criterion,
    personEffects: Array.from(effects.subarray(0, problem.people)), raterEffects: Array.from(effects.subarray(problem.people, problem.people + problem.raters)),
  }
}

/** A pair of person and rater: where its answers stand. */
interface Pair {
  readonly effects: readonly number[]
  readonly total: number
}

class CrossedCriterion {
  readonly people: number
  readonly raters: number
  readonly centre: number
  private readonly size: number
  private readonly count: number
  private readonly pairs: readonly Pair[]
  private readonly crossed: Float64Array
  private readonly sums: Float64Array
  private readonly squares: number

  constructor({ people, raters, items, scores }: CrossedAnswers) {
    this.people = Math.max(...people) + 1
    this.raters = Math.max(...raters) + 1
    this.size = this.people + this.raters + Math.max(...items) + 1
    this.count = scores.length
    this.centre = scores.reduce((total, score) => total + score, 0) / scores.length
    this.crossed = new Float64Array(this.size * this.size)
    this.sums = new Float64Array(this.size)
    let squares = 0
    const pairs = new Map<number, { effects: number[]; total: number }>()
    for (const [at, raw] of scores.entries()) {
      const score = raw - this.centre
      const [person, rater] = [people[at] ?? 0, raters[at] ?? 0]
      const places = [person, this.people + rater, this.people + this.raters + (items[at] ?? 0)]
      for (const row of places) {
        this.sums[row] = (this.sums[row] ?? 0) + score
        for (const column of places) this.crossed[row * this.size + column] = (this.crossed[row * this.size + column] ?? 0) + 1
      }
      squares += score * score
      const key = person * this.raters + rater
      const pair = pairs.get(key) ?? { effects: [], total: 0 }
      pair.effects.push(...places)
      pair.total += score
      pairs.set(key, pair)
    }
    this.squares = squares
    this.pairs = [...pairs.values()]
  }

  /** @param roots of the ratios of person, rater, pair and item to the residual */
  at(roots: readonly number[]): Judged {
    const [person = 0, rater = 0, pair = 0, item = 0] = roots
    const { size, people, raters } = this
    const { matrix, sums, square, ones, logDeterminant, count } = this.withoutPairs(pair * pair)
    const scale = Float64Array.from({ length: size }, (_, at) => (at < people ? person : at < people + raters ? rater : item))
    for (let row = 0; row < size; row += 1) for (let at = 0; at < size; at += 1) matrix[row * size + at] = (matrix[row * size + at] ?? NaN) * (scale[row] ?? NaN) * (scale[at] ?? NaN) + (row === at ? 1 : 0)
    factorise(matrix, size)
    let determinant = logDeterminant
    for (let at = 0; at < size; at += 1) determinant += 2 * log(matrix[at * size + at] ?? NaN)
    const [scaledOnes, scaledSums] = [ones.map((one, at) => one * (scale[at] ?? NaN)), sums.map((one, at) => one * (scale[at] ?? NaN))]
    const [solvedOnes, solvedSums] = [solve(matrix, scaledOnes), solve(matrix, scaledSums)]
    const total = this.totalOf(pair * pair)
    const ofMean = count - dot(solvedOnes, scaledOnes)
    const toMean = total - dot(solvedOnes, scaledSums)
    const shift = toMean / ofMean
    const free = this.count - 1
    const residual = (square - dot(solvedSums, scaledSums) - shift * toMean) / free
    const effects = solvedSums.map((one, at) => (scale[at] ?? NaN) * (one - shift * (solvedOnes[at] ?? NaN)))
    return { criterion: determinant + log(ofMean) + free * (1 + logOfTwoPi + log(residual)), residual, shift, effects }
  }

  /** Incidence of persons, raters and items with pairs taken out: each pair of m answers takes the share ratio/(1 + m ratio) of their sums. */
  private withoutPairs(ratio: number): { matrix: Float64Array; sums: Float64Array; ones: Float64Array; square: number; logDeterminant: number; count: number } {
    const { size } = this
    const [matrix, sums] = [this.crossed.slice(), this.sums.slice()]
    const ones = new Float64Array(size)
    for (let at = 0; at < size; at += 1) ones[at] = this.crossed[at * size + at] ?? NaN
    let [square, logDeterminant, count] = [this.squares, 0, this.count]
    for (const { effects, total } of this.pairs) {
      const answers = effects.length / 3
      const share = ratio / (1 + answers * ratio)
      square -= share * total * total
      count -= share * answers * answers
      logDeterminant += log(1 + answers * ratio)
      for (const row of effects) {
        sums[row] = (sums[row] ?? NaN) - share * total
        ones[row] = (ones[row] ?? NaN) - share * answers
        for (const column of effects) matrix[row * size + column] = (matrix[row * size + column] ?? NaN) - share
      }
    }
    return { matrix, sums, ones, square, logDeterminant, count }
  }

  private totalOf(ratio: number): number {
    let total = 0
    for (const pair of this.pairs) total += pair.total * (1 - (ratio * pair.effects.length) / 3 / (1 + (pair.effects.length / 3) * ratio))
    return total
  }
}

function solve(triangle: Float64Array, vector: Float64Array): Float64Array {
  const solved = vector.slice()
  solveForwards(triangle, solved.length, solved)
  solveBackwards(triangle, solved.length, solved)
  return solved
}

function dot(one: Float64Array, other: Float64Array): number {
  let total = 0
  for (const [at, value] of one.entries()) total += value * (other[at] ?? NaN)
  return total
}
