/** A number of years in words. */
export function years(count: number): string {
  return count === 1 ? '1 year' : `${count} years`
}
