import { mean, sum } from '../../kernel/statistics/mean.ts'

/** Analysis of variance of one factor, groups of unlike sizes. */
export interface OneWay {
  readonly meanSquareBetween: number
  readonly meanSquareWithin: number
  /** The size that groups count as. */
  readonly size: number
  /** Between groups; below 0 where groups differ less than chance would have it. */
  readonly betweenVariance: number
  /** Share of the variance of one value that is between groups. */
  readonly share: number
}

/**
 * Analysis of variance of one factor.
 * @param groups values of each; at least 2 groups, and one of 2 values or more
 * @returns null of fewer
 * @source Searle, Casella and McCulloch 1992: n0 = (N - sum n² / N)/(groups - 1)
 * @example values 1 3 and 5 7: mean squares 16 and 2, n0 2, between 7, share 7/9
 */
export function oneWay(groups: readonly (readonly number[])[]): OneWay | null {
  const filled = groups.filter((values) => values.length > 0)
  const count = sum(filled.map((values) => values.length))
  if (filled.length < 2 || count === filled.length) return null
  const means = filled.map(mean)
  const all = sum(filled.map((values) => sum(values))) / count
  const between = sum(filled.map((values, place) => values.length * square((means[place] ?? NaN) - all))) / (filled.length - 1)
  const within = sum(filled.flatMap((values, place) => values.map((value) => square(value - (means[place] ?? NaN))))) / (count - filled.length)
  const size = (count - sum(filled.map((values) => square(values.length))) / count) / (filled.length - 1)
  const betweenVariance = (between - within) / size
  return { meanSquareBetween: between, meanSquareWithin: within, size, betweenVariance, share: betweenVariance / (betweenVariance + within) }
}

function square(value: number): number {
  return value * value
}
