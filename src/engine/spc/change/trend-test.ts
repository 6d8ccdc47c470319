import { normalCdf } from '../../../kernel/statistics/normal.ts'
import { median } from '../../../kernel/statistics/quantile.ts'

/** Whether values rise or fall all along. */
export interface TrendTest {
  /** Two-sided: how often so clear a rise or fall comes by chance. */
  readonly chance: number
  /** Change of the values from one point to the next; the median over all pairs. */
  readonly slope: number
}

/**
 * Mann-Kendall test for a steady rise or fall; it asks nothing of the shape of the values.
 * @param values in time order, null is a gap
 * @returns chance 1 and slope 0 when there are fewer than 3 values, or all are equal
 * @source Kendall, Rank Correlation Methods: normal approximation with ties and a step of one; slope: Sen, JASA 63:1379, 1968
 * @example 1 2 3 4 5: every later value is larger, 10 pairs, z = 9/sqrt(16.67), chance 0.0275, slope 1
 */
export function trendTest(values: readonly (number | null)[]): TrendTest {
  const present = values.flatMap((value, time) => value === null ? [] : [{ value, time }])
  const pairs = present.flatMap((later, index) => present.slice(0, index).map((earlier) => ({ rise: later.value - earlier.value, steps: later.time - earlier.time })))
  const score = pairs.reduce((total, { rise }) => total + Math.sign(rise), 0)
  const variance = varianceOfScore(present.map(({ value }) => value))
  if (present.length < 3 || !(variance > 0)) return { chance: 1, slope: 0 }
  const z = (Math.abs(score) - 1) / Math.sqrt(variance)
  return { chance: Math.min(1, 2 * normalCdf(-z)), slope: median(pairs.map(({ rise, steps }) => rise / steps)) }
}

function varianceOfScore(values: readonly number[]): number {
  const part = (count: number): number => count * (count - 1) * (2 * count + 5)
  const ties = new Map<number, number>()
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1)
  return ([...ties.values()].reduce((rest, count) => rest - part(count), part(values.length))) / 18
}
