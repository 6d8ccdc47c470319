/** @example 1: 1 day; 12: 12 days */
export function daysText(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}
