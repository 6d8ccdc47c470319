const names = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/**
 * The order of names as people look for them: without regard to capitals and accents, numbers by their size.
 * @returns below 0 when the first comes first, 0 when both are called the same
 * @example Ward 7 comes before Ward 10
 */
export function byName(one: string, other: string): number {
  return names.compare(one, other)
}
