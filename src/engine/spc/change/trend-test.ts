import { normalCdf } from '../../../kernel/statistics/normal.ts'

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
  const times = values.flatMap((value, time) => value === null ? [] : [time])
  const present = values.filter((value) => value !== null)
  const variance = varianceOfScore(present)
  if (present.length < 3 || !(variance > 0)) return { chance: 1, slope: 0 }
  const { score, slopes } = pairsOf(present, times)
  const z = (Math.abs(score) - 1) / Math.sqrt(variance)
  return { chance: Math.min(1, 2 * normalCdf(-z)), slope: middleOf(slopes.sort()) }
}

/** How many pairs rise less how many fall, and the slope of each. */
function pairsOf(values: readonly number[], times: readonly number[]): { readonly score: number; readonly slopes: Float64Array } {
  const slopes = new Float64Array((values.length * (values.length - 1)) / 2)
  let score = 0
  let pair = 0
  for (let later = 1; later < values.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const rise = (values[later] ?? NaN) - (values[earlier] ?? NaN)
      score += Math.sign(rise)
      slopes[pair] = rise / ((times[later] ?? NaN) - (times[earlier] ?? NaN))
      pair += 1
    }
  }
  return { score, slopes }
}

function middleOf(sorted: Float64Array): number {
  const half = sorted.length >>> 1
  const upper = sorted[half] ?? NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? NaN)) / 2
}

function varianceOfScore(values: readonly number[]): number {
  const part = (count: number): number => count * (count - 1) * (2 * count + 5)
  const ties = new Map<number, number>()
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1)
  return ([...ties.values()].reduce((rest, count) => rest - part(count), part(values.length))) / 18
}
