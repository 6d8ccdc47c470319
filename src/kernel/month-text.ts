const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/**
 * A month with its year, as pages write it.
 * @param month 1 to 12
 * @example 2026, 8: August 2026
 */
export function monthText(year: number, month: number): string {
  return `${monthNames[month - 1] ?? ''} ${year}`
}
