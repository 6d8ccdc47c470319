import { log } from '../../../kernel/portable-math.ts'
import type { Law } from '../model/model.ts'
import { sharesUpTo } from './choice.ts'

/** Laws by number, which is quicker to tell apart than by name. */
export const kinds = { exponential: 0, constant: 1, uniform: 2, triangular: 3, erlang: 4, gamma: 5, lognormal: 6, hyperexponential: 7, normal: 8, empirical: 9 } as const

/**
 * An Erlang law of up to so many phases is drawn as a sum, which rises with each uniform number; one of more as the gamma law that it is, which takes as
 * long as two or three phases.
 */
const phasesAtMost = 8

/** A law as numbers. */
export interface LawNumbers {
  readonly kind: number
  /**
   * Exponential: the mean. Constant: the value. Uniform: the lowest, and how wide. Triangular: lowest, most frequent, highest. Erlang: mean of a phase,
   * number of phases. Gamma: scale, shape. Lognormal: mean and standard deviation of the logarithm. Normal: mean, standard deviation.
   */
  readonly first?: number
  readonly second?: number
  readonly third?: number
  /** For a law of several branches or values: the chance of each and those before it, and their means or values. */
  readonly upTo?: Float64Array
  readonly values?: Float64Array
}

/** What drawing from a law takes. */
export function numbersOf(law: Law): LawNumbers {
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
      return { kind: law.phases > phasesAtMost ? kinds.gamma : kinds.erlang, first: law.mean / law.phases, second: law.phases }
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
