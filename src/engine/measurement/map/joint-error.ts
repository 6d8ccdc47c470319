/** One rater's means of both domains. */
export type RaterOfBoth = readonly [management: number, leadership: number]

/**
 * How far the errors of one rater go together in both domains: who rates one too high tends to rate the other too high. A figure from n raters has this divided by n.
 * @param people each with the raters who answered in both domains
 * @returns null where nobody has two such raters
 * @source covariance of raters about their person's mean, pooled over people
 * @example two raters 3 3 and 4 5 about one person: 1
 */
export function raterCovariance(people: readonly (readonly RaterOfBoth[])[]): number | null {
  let [products, freedom] = [0, 0]
  for (const raters of people) {
    if (raters.length < 2) continue
    const [m, l] = [meanOf(raters, 0), meanOf(raters, 1)]
    for (const [management, leadership] of raters) products += (management - m) * (leadership - l)
    freedom += raters.length - 1
  }
  return freedom === 0 ? null : products / freedom
}

function meanOf(raters: readonly RaterOfBoth[], domain: 0 | 1): number {
  return raters.reduce((total, rater) => total + rater[domain], 0) / raters.length
}
