import type { ModelProblem, Spot } from '../problems.ts'
import { when } from './check.ts'

/**
 * Times that are not in order.
 * @param twice may the same time come again?
 */
export function inOrder(times: readonly number[], spotOf: (index: number) => Spot, twice: 'once' | 'again' = 'once'): readonly ModelProblem[] {
  return times.flatMap((found, index) => {
    const before = times[index - 1] ?? -1
    return when(twice === 'once' ? found <= before : found < before, spotOf(index), { code: 'not-in-order', found, before, twice })
  })
}

/** Times that are not before the end after which they begin anew; none when they do not. */
export function beforeEnd(
  times: readonly number[],
  { end = Infinity, of }: { readonly end: number | undefined; readonly of: 'repeatsAfter' | 'period' },
  spotOf: (index: number) => Spot,
): readonly ModelProblem[] {
  return times.flatMap((found, index) => when(found >= end, spotOf(index), { code: 'not-before', found, end, of }))
}
