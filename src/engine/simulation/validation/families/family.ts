import { type Result, failure, success } from '../../../../kernel/result.ts'
import type { CaseProblem, ValidationCase } from '../case.ts'
import { Parameters } from '../reading/parameters.ts'
import type { Study } from '../study.ts'

/**
 * Turns a case into a model to simulate.
 * @error every parameter that is missing or wrong; where each is sound, why they make no model together
 */
export type Family = (asked: ValidationCase) => Result<Study, readonly CaseProblem[]>

interface FamilyParts<Facts> {
  /** What is missing or wrong is noted in the parameters, and no study is made of the facts then. */
  readonly read: (parameters: Parameters, asked: ValidationCase) => Facts
  /** Why facts of which each is sound make no study; none when they do. */
  readonly refuse?: (facts: Facts) => readonly CaseProblem[]
  readonly study: (facts: Facts) => Study
}

/** A family out of its parts: a study is only made of facts of which nothing is missing or wrong. */
export function family<Facts>({ read, refuse = () => [], study }: FamilyParts<Facts>): Family {
  return (asked) => {
    const parameters = new Parameters(asked.params)
    const facts = read(parameters, asked)
    if (parameters.problems.length > 0) return failure(parameters.problems)
    const problems = refuse(facts)
    return problems.length > 0 ? failure(problems) : success(study(facts))
  }
}

/** More work comes than can be done, so that there is no steady state to measure. @param load work that comes, in servers' shares */
export function unstable(load: number): readonly CaseProblem[] {
  return load >= 1 - 1e-9 ? [{ code: 'unstable', load }] : []
}

/** A list of parameters is not as long as another. @param names of both */
export function otherLength(list: readonly unknown[], length: number, [parameter, other]: readonly [string, string]): readonly CaseProblem[] {
  return list.length === length ? [] : [{ code: 'lengths-differ', parameter, other }]
}

/** All rates of arrival are 0. */
export function nobodyComes(rates: readonly number[]): readonly CaseProblem[] {
  return rates.every((rate) => rate === 0) ? [{ code: 'nobody-comes' }] : []
}

/** The sum of numbers. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
