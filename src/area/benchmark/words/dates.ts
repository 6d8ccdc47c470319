const form = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * A date as pages write it.
 * @param date yyyy-mm-dd
 * @example 2020-03-31: 31 March 2020
 */
export function dateText(date: string): string {
  return form.format(new Date(`${date}T00:00:00Z`))
}

/** A number of years in words. */
export function years(count: number): string {
  return count === 1 ? '1 year' : `${count} years`
}
