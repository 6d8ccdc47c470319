/**
 * A whole number as somebody types it: digits and nothing else.
 * @param least itself allowed
 * @param most  itself allowed
 * @returns null for anything else, such as 1e3, 1.0 or a number out of range
 */
export function wholeNumberOf(text: string, least = 0, most = Number.MAX_SAFE_INTEGER): number | null {
  const value = /^\d+$/u.test(text) ? Number(text) : NaN
  return value >= least && value <= most ? value : null
}
