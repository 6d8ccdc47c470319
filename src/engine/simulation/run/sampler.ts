import { drawExponential, exponentialAt } from '../../../kernel/chance/exponential.ts'
import { drawGamma } from '../../../kernel/chance/gamma.ts'
import { drawNormal, normalAt } from '../../../kernel/chance/normal.ts'
import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import { exp, log } from '../../../kernel/portable-math.ts'
import type { Law } from '../model/model.ts'

/**
 * How chance is turned into draws. `quick`: by the quickest exact method. `inverted` and `mirrored`: each draw rises with one uniform number,
 * in `mirrored` with its complement, so that two runs that differ in this alone are an antithetic pair; gamma laws, and Erlang laws of
 * many phases, have no such form and are drawn as in `quick`.
 */
export type Drawing = 'quick' | 'inverted' | 'mirrored'

const kinds = { exponential: 0, constant: 1, uniform: 2, triangular: 3, erlang: 4, gamma: 5, lognormal: 6, hyperexponential: 7, normal: 8, empirical: 9 } as const

const none = new Float64Array(0)

/** From so many phases on, an Erlang law is drawn as the gamma law that it is. */
const phasesAtMost = 8

const drawnAhead = 64

/**
 * Draws from one law, by luck of its own. One class for all laws, so that the code of a run stays the same whatever the model says; draws are
 * made ahead, some at a time, which is quicker than one by one.
 */
export class Sampler {
  private readonly source: RandomSource
  private readonly kind: number
  private readonly isQuick: boolean
  private readonly isMirrored: boolean
  /** What a law needs; what each number is, is said where it is set. */
  private readonly first: number
  private readonly second: number
  private readonly third: number
  /** For a law of several branches or values: the chance of each and those before it, and the branch means or values. */
  private readonly upTo: Float64Array
  private readonly values: Float64Array
  private readonly ahead = new Float64Array(drawnAhead)
  private place = drawnAhead

  /** @param source of this law alone */
  constructor(law: Law, source: RandomSource, drawing: Drawing) {
    const { kind, first = 0, second = 0, third = 0, upTo = none, values = none } = partsOf(law)
    this.source = source
    this.kind = kind
    this.first = first
    this.second = second
    this.third = third
    this.upTo = upTo
    this.values = values
    this.isQuick = drawing === 'quick'
    this.isMirrored = drawing === 'mirrored'
  }

  /** One draw, 0 or more. */
  draw(): number {
    if (this.place === drawnAhead) this.drawAhead()
    const { place } = this
    this.place = place + 1
    return this.ahead[place] ?? 0
  }

  /** Puts one draw into an array: a number that is handed back may have to be allocated. */
  drawInto(numbers: Float64Array, place: number): void {
    numbers[place] = this.draw()
  }

  private drawAhead(): void {
    const { ahead } = this
    if (this.kind === kinds.exponential && this.isQuick) {
      for (let place = 0; place < drawnAhead; place += 1) ahead[place] = this.first * drawExponential(this.source)
    } else {
      for (let place = 0; place < drawnAhead; place += 1) ahead[place] = this.drawOne()
    }
    this.place = 0
  }

  private drawOne(): number {
    switch (this.kind) {
      case kinds.exponential:
        return this.first * this.exponential()
      case kinds.constant:
        return this.first
      case kinds.uniform:
        return this.first + this.second * this.uniform()
      case kinds.triangular:
        return this.triangular(this.uniform())
      case kinds.erlang:
        return this.first * this.erlang()
      case kinds.gamma:
        return this.first * drawGamma(this.source, this.second)
      case kinds.lognormal:
        return exp(this.first + this.second * this.normal())
      case kinds.hyperexponential:
        return this.valueOf(this.uniform()) * this.exponential()
      case kinds.normal:
        return Math.max(0, this.first + this.second * this.normal())
      default:
        return this.valueOf(this.uniform())
    }
  }

  private uniform(): number {
    return this.isMirrored ? complementOf(this.source) : this.source.uniform()
  }

  private exponential(): number {
    return this.isQuick ? drawExponential(this.source) : exponentialAt(this.uniform())
  }

  private normal(): number {
    return this.isQuick ? drawNormal(this.source) : normalAt(this.uniform())
  }

  private erlang(): number {
    let sum = 0
    for (let phase = 0; phase < this.second; phase += 1) sum += this.exponential()
    return sum
  }

  private triangular(uniform: number): number {
    const { first: low, second: mode, third: high } = this
    const isRising = uniform * (high - low) < mode - low
    return isRising ? low + Math.sqrt(uniform * (mode - low) * (high - low)) : high - Math.sqrt((1 - uniform) * (high - mode) * (high - low))
  }

  private valueOf(uniform: number): number {
    return this.values[indexOf(this.upTo, uniform)] ?? 0
  }
}

/**
 * The complement of the next uniform number of a source: the largest such number less it, so that it is below 1 as every other, and no draw is
 * endless.
 */
export function complementOf(source: RandomSource): number {
  return largestUniform - source.uniform()
}

/** 1 - 2^-53 */
const largestUniform = 0.9999999999999999

/**
 * Which of several a uniform number falls to.
 * @param upTo for each, its chance and those before it
 * @returns the first whose `upTo` is above the number; the last when none is
 */
export function indexOf(upTo: Float64Array, uniform: number): number {
  let [low, high] = [0, upTo.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (uniform < (upTo[middle] ?? 1)) high = middle
    else low = middle + 1
  }
  return low
}

/** For each weight, its share of all and of those before it. */
export function sharesUpTo(weights: readonly number[]): Float64Array {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  return Float64Array.from(weights, (weight) => (sum += weight) / whole)
}


/** What the sampler holds of a law. */
interface Parts {
  readonly kind: number
  readonly first?: number
  readonly second?: number
  readonly third?: number
  readonly upTo?: Float64Array
  readonly values?: Float64Array
}

function partsOf(law: Law): Parts {
  switch (law.law) {
    case 'exponential':
      return { kind: kinds.exponential, first: law.mean }
    case 'constant':
      return { kind: kinds.constant, first: law.value }
    case 'uniform':
      return { kind: kinds.uniform, first: law.low, second: law.high - law.low }
    case 'triangular':
      return { kind: kinds.triangular, first: law.low, second: law.mode, third: law.high }
    case 'erlang':
      return law.phases > phasesAtMost ? { kind: kinds.gamma, first: law.mean / law.phases, second: law.phases } : { kind: kinds.erlang, first: law.mean / law.phases, second: law.phases }
    case 'gamma': {
      const scale = (law.sd / law.mean) * law.sd
      return { kind: kinds.gamma, first: scale, second: law.mean / scale }
    }
    case 'lognormal': {
      const cv = law.sd / law.mean
      const variance = log(1 + cv * cv)
      return { kind: kinds.lognormal, first: log(law.mean) - variance / 2, second: Math.sqrt(variance) }
    }
    case 'hyperexponential': {
      const branches = 'branches' in law ? law.branches : balancedBranches(law.mean, law.sd)
      return { kind: kinds.hyperexponential, upTo: sharesUpTo(branches.map(({ chance }) => chance)), values: Float64Array.from(branches, ({ mean }) => mean) }
    }
    case 'normal':
      return { kind: kinds.normal, first: law.mean, second: law.sd }
    case 'empirical':
      return { kind: kinds.empirical, upTo: sharesUpTo(law.weights ?? law.values.map(() => 1)), values: Float64Array.from(law.values) }
  }
}

/**
 * Two exponential branches that bring half of the mean each.
 * @source Tijms, A First Course in Stochastic Models (2003), appendix B: balanced means
 */
function balancedBranches(mean: number, sd: number): readonly { readonly chance: number; readonly mean: number }[] {
  const square = (sd / mean) * (sd / mean)
  const chance = (1 + Math.sqrt((square - 1) / (square + 1))) / 2
  return [
    { chance, mean: mean / (2 * chance) },
    { chance: 1 - chance, mean: mean / (2 * (1 - chance)) },
  ]
}
