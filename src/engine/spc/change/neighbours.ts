/** Whether neighbours are alike: each value tells something of the next. */
export interface NeighbourTest {
  /** Lag-1 autocorrelation, -1 to 1. */
  readonly correlation: number
  /** Above it, neighbours are more alike than chance makes them 19 times in 20. */
  readonly bound: number
  readonly isAlike: boolean
  /** The correlation freed of the bias that short series have, 0 to 0.95; what simulation and interval use when neighbours are alike. */
  readonly dependence: number
}

/** The share of chance above which 5% of series of independent values lie, in standard deviations. */
const oneSided5 = 1.6448536269514722

/**
 * Lag-1 autocorrelation of a series against its bound.
 * @param values in time order, null is a gap; at least 5 present and not all equal, else nothing is found
 * @source bound: Anderson, Annals of Mathematical Statistics 13:1, 1942, one-sided 5%; bias: Kendall, Biometrika 41:403, 1954
 * @example 24 values: bound (-1 + 1.645 sqrt(22))/23 = 0.292
 */
export function neighbourTest(values: readonly (number | null)[]): NeighbourTest {
  const present = values.filter((value) => value !== null)
  const count = present.length
  const mean = present.reduce((total, value) => total + value, 0) / count
  const squares = present.reduce((total, value) => total + (value - mean) * (value - mean), 0)
  if (count < 5 || squares === 0) return { correlation: 0, bound: 1, isAlike: false, dependence: 0 }
  const products = values.slice(1).reduce<number>((total, value, index) => {
    const before = values[index] ?? null
    return value === null || before === null ? total : total + (value - mean) * (before - mean)
  }, 0)
  const correlation = products / squares
  const bound = (-1 + oneSided5 * Math.sqrt(count - 2)) / (count - 1)
  const dependence = Math.max(0, Math.min(0.95, (count * correlation + 1) / (count - 4)))
  return { correlation, bound, isAlike: correlation > bound, dependence }
}
