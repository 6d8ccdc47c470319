/** Where a number of the ward model comes from. */
export type Basis =
  /** From outside: a published figure. */
  | { readonly kind: 'source'; readonly source: string }
  /** Ours, because nobody has published it: with the reason for its size. */
  | { readonly kind: 'assumption'; readonly why: string }
  /** Set so that the baseline comes to a published figure. */
  | { readonly kind: 'calibrated'; readonly to: string }

/** A number of the ward model: its value, and the range over which conclusions are tried. */
export interface Parameter {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly basis: Basis
}

type Range = readonly [low: number, high: number]

/** A number with a source. */
export function sourced(value: number, [low, high]: Range, unit: string, source: string): Parameter {
  return { value, low, high, unit, basis: { kind: 'source', source } }
}

/** A number that is ours. */
export function assumed(value: number, [low, high]: Range, unit: string, why: string): Parameter {
  return { value, low, high, unit, basis: { kind: 'assumption', why } }
}

/** A number that makes the baseline agree with a figure. */
export function calibrated(value: number, [low, high]: Range, unit: string, to: string): Parameter {
  return { value, low, high, unit, basis: { kind: 'calibrated', to } }
}
