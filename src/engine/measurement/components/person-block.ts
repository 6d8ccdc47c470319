import { log } from '../../../kernel/portable-math.ts'
import type { RatedPeople } from './rated-people.ts'
import { factorise, solveBackwards, solveForwards } from './symmetric.ts'

/** Variances as multiples of the residual variance; none below 0. */
export interface VarianceRatios {
  readonly person: number
  readonly rater: number
  readonly item: number
  readonly personItem: number
}

/**
 * What a person's answers say of the items, when the person, the raters and what is peculiar to person and item are random: with V their covariance (residual variance 1) and Z the incidence of items,
 * Z'V⁻¹Z, Z'V⁻¹y, y'V⁻¹y and log |V|. Raters are taken out first, each by one number; what is left is one k x k system.
 */
export class PersonBlock {
  /** Z'V⁻¹Z, k x k. */
  readonly information: Float64Array
  /** Z'V⁻¹y. */
  readonly pull: Float64Array
  /** y'V⁻¹y */
  square = 0
  /** log |V| */
  logDeterminant = 0
  private readonly size: number
  private readonly within: Float64Array
  private readonly core: Float64Array
  private readonly half: Float64Array
  private readonly column: Float64Array
  private readonly counts: Float64Array
  /** Of each item, the shares of its raters; and of all raters. */
  private readonly shares: Float64Array
  private allShares = 0
  private readonly isAnswered: Uint8Array
  private readonly missing: Uint16Array

  /** @param size items of the scale */
  constructor(size: number) {
    this.size = size
    this.information = new Float64Array(size * size)
    this.pull = new Float64Array(size)
    this.within = new Float64Array(size * size)
    this.core = new Float64Array(size * size)
    this.half = new Float64Array(size * size)
    this.column = new Float64Array(size)
    this.counts = new Float64Array(size)
    this.shares = new Float64Array(size)
    this.isAnswered = new Uint8Array(size)
    this.missing = new Uint16Array(size)
  }

  /**
   * Works out the block of one person.
   * @param place of the person
   * @param centre taken from each score
   */
  of(rated: RatedPeople, place: number, ratios: VarianceRatios, centre: number): void {
    this.gather(rated, place, ratios.rater, centre)
    this.takeOutPerson(ratios)
  }

  /** Takes raters out: S = Z'B⁻¹Z into `within`, t = Z'B⁻¹y into `pull`, with B the covariance of raters and residuals. */
  private gather(rated: RatedPeople, place: number, raterRatio: number, centre: number): void {
    const { pull, counts, shares } = this
    this.within.fill(0)
    pull.fill(0)
    counts.fill(0)
    shares.fill(0)
    this.square = 0
    this.logDeterminant = 0
    this.allShares = 0
    const { raterStart, answerStart, items, scores } = rated
    const last = raterStart[place + 1] ?? 0
    for (let rater = raterStart[place] ?? 0; rater < last; rater += 1) {
      const [from, to] = [answerStart[rater] ?? 0, answerStart[rater + 1] ?? 0]
      const share = raterRatio / (1 + (to - from) * raterRatio)
      let total = 0
      for (let answer = from; answer < to; answer += 1) {
        const score = (scores[answer] ?? NaN) - centre
        total += score
        this.square += score * score
        const item = items[answer] ?? 0
        pull[item] = (pull[item] ?? NaN) + score
        counts[item] = (counts[item] ?? NaN) + 1
      }
      this.square -= share * total * total
      this.logDeterminant += log(1 + (to - from) * raterRatio)
      for (let answer = from; answer < to; answer += 1) {
        const item = items[answer] ?? 0
        pull[item] = (pull[item] ?? NaN) - share * total
      }
      this.shareOut(items, from, to, share)
    }
    this.fillWithin()
  }

  /**
   * Of a rater with the items z, S loses share z z'. Where few items are missing it is told by the missing ones w = 1 - z: z z' = z 1' + 1 z' - 1 1' + w w'.
   */
  private shareOut(items: Uint8Array, from: number, to: number, share: number): void {
    const { size, within, shares, isAnswered, missing } = this
    if (2 * (to - from) < size) return this.subtractPairs(items.subarray(from, to), share)
    this.allShares += share
    isAnswered.fill(0)
    for (let answer = from; answer < to; answer += 1) {
      const item = items[answer] ?? 0
      shares[item] = (shares[item] ?? NaN) + share
      isAnswered[item] = 1
    }
    let count = 0
    if (to - from < size) for (let item = 0; item < size; item += 1) if (isAnswered[item] === 0) missing[count++] = item
    for (let one = 0; one < count; one += 1) {
      for (let other = 0; other < count; other += 1) {
        const at = (missing[one] ?? 0) * size + (missing[other] ?? 0)
        within[at] = (within[at] ?? NaN) - share
      }
    }
  }

  private subtractPairs(items: Uint8Array, share: number): void {
    const { size, within } = this
    for (const one of items) for (const other of items) within[one * size + other] = (within[one * size + other] ?? NaN) - share
  }

  private fillWithin(): void {
    const { size, within, counts, shares } = this
    for (let row = 0; row < size; row += 1) {
      const rest = this.allShares - (shares[row] ?? NaN)
      for (let at = 0; at < size; at += 1) within[row * size + at] = (within[row * size + at] ?? NaN) + rest - (shares[at] ?? NaN)
      within[row * size + row] = (within[row * size + row] ?? NaN) + (counts[row] ?? NaN)
    }
  }

  /** Takes the person and what is peculiar to person and item out: their covariance over items is G = personItem I + person J, its root a I + b J. */
  private takeOutPerson({ person, personItem }: VarianceRatios): void {
    const { size, core, column, half } = this
    const onDiagonal = Math.sqrt(personItem)
    const everywhere = (Math.sqrt(personItem + size * person) - onDiagonal) / size
    this.timesRoot(onDiagonal, everywhere)
    // core = I + root S root
    for (let at = 0; at < size; at += 1) {
      let sum = 0
      for (let row = 0; row < size; row += 1) sum += half[row * size + at] ?? NaN
      for (let row = 0; row < size; row += 1) core[row * size + at] = onDiagonal * (half[row * size + at] ?? NaN) + everywhere * sum + (row === at ? 1 : 0)
    }
    factorise(core, size)
    for (let at = 0; at < size; at += 1) this.logDeterminant += 2 * log(core[at * size + at] ?? NaN)
    this.projectInformation()
    let total = 0
    for (const one of this.pull) total += one
    for (let at = 0; at < size; at += 1) column[at] = onDiagonal * (this.pull[at] ?? NaN) + everywhere * total
    solveForwards(core, size, column)
    for (const one of column) this.square -= one * one
    solveBackwards(core, size, column)
    // pull -= S root column; (S root) stands in half
    const { pull } = this
    for (let row = 0; row < size; row += 1) {
      let sum = 0
      for (let at = 0; at < size; at += 1) sum += (half[row * size + at] ?? NaN) * (column[at] ?? NaN)
      pull[row] = (pull[row] ?? NaN) - sum
    }
  }

  /** half = S root, of which each row is a S_row + b (sum of S_row). */
  private timesRoot(onDiagonal: number, everywhere: number): void {
    const { size, within, half } = this
    for (let row = 0; row < size; row += 1) {
      let sum = 0
      for (let at = 0; at < size; at += 1) sum += within[row * size + at] ?? NaN
      for (let at = 0; at < size; at += 1) half[row * size + at] = onDiagonal * (within[row * size + at] ?? NaN) + everywhere * sum
    }
  }

  /** information = S - (S root) core⁻¹ (S root)'. */
  private projectInformation(): void {
    const { size, within, half, core, information } = this
    // Rows of (S root) L'⁻¹, one after the other, in `solved`.
    const solved = information
    for (let row = 0; row < size; row += 1) {
      for (let at = 0; at < size; at += 1) {
        let rest = half[row * size + at] ?? NaN
        for (let before = 0; before < at; before += 1) rest -= (core[at * size + before] ?? NaN) * (solved[row * size + before] ?? NaN)
        solved[row * size + at] = rest / (core[at * size + at] ?? NaN)
      }
    }
    // From the last row up, each entry needs only rows at or above it.
    for (let row = size - 1; row >= 0; row -= 1) {
      for (let at = 0; at <= row; at += 1) {
        let sum = 0
        for (let before = 0; before < size; before += 1) sum += (solved[row * size + before] ?? NaN) * (solved[at * size + before] ?? NaN)
        this.column[at] = (within[row * size + at] ?? NaN) - sum
      }
      for (let at = 0; at <= row; at += 1) solved[row * size + at] = this.column[at] ?? NaN
    }
    for (let row = 0; row < size; row += 1) for (let at = 0; at < row; at += 1) information[at * size + row] = information[row * size + at] ?? NaN
  }
}
