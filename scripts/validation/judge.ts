import { answerCase, readCases } from '../../src/engine/simulation/validation/index.ts'

/** A case with the values that others found for it. */
export interface JudgedCase {
  readonly id: string
  readonly family: string
  readonly params: unknown
  readonly expected: Readonly<Record<string, number>>
  readonly max_relative_se: number
  /** Standard errors of the values themselves, where they come from runs of others. */
  readonly errors: Readonly<Record<string, number>>
}

/** A simulated value beside the one that others found. */
export interface Judged {
  readonly name: string
  readonly estimate: number
  readonly standardError: number
  readonly replications: number
  readonly expected: number
  /** Difference in standard errors. */
  readonly z: number
  /** Standard error as a share of the largest that is wanted. */
  readonly ofBound: number
}

/**
 * Simulates a case and judges its values.
 * @returns a row for each value expected; NaN in it where the value is missing
 */
export function judge({ expected, errors, ...asked }: JudgedCase, seed: number): readonly Judged[] {
  const [one] = readCases([{ ...asked, expected }])
  const values = one?.read.ok === true ? answerCase(one.read.value, seed).values : {}
  return Object.entries(expected).map(([name, value]) => {
    const { estimate = NaN, standardError = NaN, replications = 0 } = values[name] ?? {}
    const z = (estimate - value) / Math.hypot(standardError, errors[name] ?? 0)
    return { name, estimate, standardError, replications, expected: value, z, ofBound: standardError / (asked.max_relative_se * Math.abs(value)) }
  })
}

/** Within 4 standard errors, and as sure as was wanted. */
export function agrees({ z, ofBound }: Judged): boolean {
  return Math.abs(z) <= 4 && ofBound <= 1
}
