/** A number as a share: below 0 it is 0, above 1 it is 1. */
export function asShare(number: number): number {
  return Math.min(1, Math.max(0, number))
}
