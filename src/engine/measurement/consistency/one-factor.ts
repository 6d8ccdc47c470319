import { sum } from '../../../kernel/statistics/mean.ts'

const mostRounds = 10_000
const enough = 1e-12

/**
 * Loadings of one factor that leave least of the correlations unexplained (least squares off the diagonal).
 * @param correlation of 3 items or more
 * @returns null where no loadings are found, or one would be above 1
 * @source minimum residuals (Harman and Jones 1966), one loading after the other
 */
export function oneFactor(correlation: readonly (readonly number[])[]): readonly number[] | null {
  if (correlation.length < 3) return null
  const loadings = correlation.map(() => 0.7)
  for (let round = 0; round < mostRounds; round += 1) {
    let moved = 0
    for (const [item, row] of correlation.entries()) {
      let [above, below] = [0, 0]
      for (const [other, loading] of loadings.entries()) {
        if (other === item) continue
        above += (row[other] ?? NaN) * loading
        below += loading * loading
      }
      const next = above / below
      moved = Math.max(moved, Math.abs(next - (loadings[item] ?? NaN)))
      loadings[item] = next
    }
    if (moved < enough) return loadings.every((loading) => Math.abs(loading) <= 1) ? loadings : null
  }
  return null
}

/**
 * McDonald's omega: share of the variance of the standardised items' sum that one factor explains.
 * @param loadings of the factor, from -1 to 1
 * @source McDonald 1999
 */
export function omega(loadings: readonly number[]): number {
  const common = sum(loadings) * sum(loadings)
  return common / (common + sum(loadings.map((loading) => 1 - loading * loading)))
}
