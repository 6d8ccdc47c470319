/** sqrt(pi) */
const rootOfPi = 1.7724538509055159

/**
 * Mean of the standard deviation of a normal sample, in true standard deviations (c4).
 * @param size of the sample, at least 2
 * @source c4 = sqrt(2/(n - 1)) Γ(n/2)/Γ((n - 1)/2); the ratio of gammas by r(2) = 1/sqrt(pi), r(n + 1) = ((n - 1)/2)/r(n)
 * @example 5: 0.9399856029866254
 */
export function correctionC4(size: number): number {
  let ratio = 1 / rootOfPi
  for (let n = 2; n < size; n += 1) ratio = (n - 1) / 2 / ratio
  return Math.sqrt(2 / (size - 1)) * ratio
}
