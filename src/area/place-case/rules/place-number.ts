/** A number of a place case: its value, the range in which it may lie, and where it comes from. */
export interface PlaceNumber {
  readonly value: number
  readonly low: number
  readonly high: number
  /** What it is, with its unit. */
  readonly what: string
  /** A source, or `ours` with what it was set by. */
  readonly from: string
}

/** A number with its range. */
export function number(value: number, [low, high]: readonly [low: number, high: number], what: string, from = 'ours, assumed'): PlaceNumber {
  return { value, low, high, what, from }
}

/** The values of numbers by their names. */
export type ValuesOf<Numbers> = { readonly [Name in keyof Numbers]: number }

/**
 * The values of a table of numbers, but for changes.
 * @param changes by name, where a mechanism is to be tried with another number
 */
export function valuesIn<Numbers extends Readonly<Record<string, PlaceNumber>>>(numbers: Numbers, changes: Partial<ValuesOf<Numbers>> = {}): ValuesOf<Numbers> {
  // The names are those of the table itself.
  return { ...Object.fromEntries(Object.entries(numbers).map(([name, { value }]) => [name, value])), ...changes } as ValuesOf<Numbers>
}
