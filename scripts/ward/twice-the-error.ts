/** Groups of replications that are left out in turn. */
const groups = 20

/**
 * Twice the standard error of what runs come to, by leaving out one group of replications after the other (jackknife).
 * Replications of the same number meet the same circumstances in every ward and way, so they are left out together.
 * @param estimate of the replications that are kept; `isKept` takes their number, from 0
 */
export function twiceTheError(estimate: (isKept: (replication: number) => boolean) => number): number {
  const without = Array.from({ length: groups }, (_, group) => estimate((replication) => replication % groups !== group))
  const middle = without.reduce((sum, one) => sum + one, 0) / groups
  return 2 * Math.sqrt(((groups - 1) / groups) * without.reduce((sum, one) => sum + (one - middle) ** 2, 0))
}

/** A number with what it may be off by, to as many decimals as that bears. @example '1.65 ± 0.41' */
export function withError(value: number, error: number): string {
  const decimals = error > 0 ? Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(error)))) : 2
  return `${value.toFixed(decimals)} ± ${error.toFixed(decimals)}`
}
