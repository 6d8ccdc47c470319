import type { ValidationCase } from '../case.ts'
import type { Parameters } from '../reading/parameters.ts'
import type { Study } from '../study.ts'

/**
 * Turns the parameters of a case into a model to simulate. Where a parameter is missing or wrong, a problem is noted in `parameters` and the study is not used.
 */
export type Family = (parameters: Parameters, asked: Pick<ValidationCase, 'id' | 'variant'>) => Study

/** Notes that more work comes than can be done, so that there is no steady state to measure. @param load work that comes, in servers' shares */
export function refuseUnstable({ problems }: Parameters, load: number): void {
  if (load >= 1 - 1e-9) problems.push({ code: 'unstable', load })
}

/** Notes when a list of parameters is not as long as another. */
export function refuseOtherLength({ problems }: Parameters, list: readonly unknown[], length: number, names: readonly [string, string]): void {
  if (list.length > 0 && length > 0 && list.length !== length) problems.push({ code: 'lengths-differ', parameter: names[0], other: names[1] })
}

/** The sum of numbers. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
