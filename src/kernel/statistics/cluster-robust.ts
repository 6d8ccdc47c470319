import { failure, success } from '../result.ts'
import type { Result } from '../result.ts'
import type { LeastSquaresFit, NoRegression } from './least-squares.ts'

/**
 * Standard errors that stay right when the observations of a cluster (the years of one trust) go together.
 * @param fit          as `leastSquares` gives it
 * @param clusters     the name of the cluster of each observation, in the order of the outcome
 * @param coefficients number of all coefficients of the model: the rank of the fit, and what was taken out before it (cluster means)
 * @returns a standard error for each wanted coefficient
 * @error too-few-observations when there are no more than coefficients; too-few-clusters when there is only one
 * @source Liang and Zeger 1986, with the factor G/(G - 1) x (N - 1)/(N - K)
 * @example outcome 0 2 3 7 against 0 0 2 2 and an intercept, clusters p q p q: coefficient 2, standard error sqrt(3/8)
 */
export function clusterRobustErrors(
  fit: LeastSquaresFit, clusters: readonly string[], coefficients: number,
): Result<readonly number[], Exclude<NoRegression, 'collinear'>> {
  const observations = fit.residuals.length
  if (observations <= coefficients) return failure('too-few-observations')
  const pulls = pullsOfClusters(fit, clusters)
  const count = pulls.length
  if (count < 2) return failure('too-few-clusters')
  const factor = (count / (count - 1)) * ((observations - 1) / (observations - coefficients))
  return success(fit.inverseTriangle.map((row) => {
    const variance = pulls.reduce((total, pull) => {
      const moved = row.reduce((sum, value, index) => sum + value * (pull[index] ?? NaN), 0)
      return total + moved * moved
    }, 0)
    return Math.sqrt(factor * variance)
  }))
}

/** For each cluster the sum over its observations of the orthonormal columns times the residual. */
function pullsOfClusters(fit: LeastSquaresFit, clusters: readonly string[]): readonly (readonly number[])[] {
  const pulls = new Map<string, number[]>()
  clusters.forEach((cluster, observation) => {
    const pull = pulls.get(cluster) ?? fit.orthonormal.map(() => 0)
    fit.orthonormal.forEach((column, index) => {
      pull[index] = (pull[index] ?? 0) + (column[observation] ?? NaN) * (fit.residuals[observation] ?? NaN)
    })
    pulls.set(cluster, pull)
  })
  return [...pulls.values()]
}
