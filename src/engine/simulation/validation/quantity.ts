import type { RunRecord } from '../run/run-record.ts'

/** What one run tells of a value: a part of a whole. Of several runs, the sum of the parts over the sum of the wholes is told. */
export interface Fraction {
  readonly part: number
  readonly whole: number
}

/** Whose waits: at a station, of all or of one class, by number. */
export interface Scope {
  readonly station: number
  readonly class: number | null
}

/** What a value is, which decides below what size it counts as 0. */
export type Size = 'number' | 'time'

/** How a value is read from records of runs. */
export type Quantity =
  | { readonly kind: 'fraction'; readonly size: Size; readonly of: (record: RunRecord) => Fraction }
  /** The share of waits over a limit. */
  | { readonly kind: 'waits-over'; readonly scope: Scope; readonly limit: number }
  | { readonly kind: 'percentile'; readonly scope: Scope; readonly percent: number }
  /** The mean number of customers at a station at a time of each period. */
  | { readonly kind: 'present-at'; readonly station: number; readonly time: number }

/** Nothing was seen in a run: it does not count. */
export const nothing: Fraction = { part: 0, whole: 0 }

/** A value that each run has of its own; the mean over runs is told. NaN: this run has none. */
export function perRun(value: number): Fraction {
  return Number.isNaN(value) ? nothing : { part: value, whole: 1 }
}

/** A mean over time, of a run whose counted time is known. */
export function overTime(mean: number, { counted }: RunRecord): Fraction {
  return { part: mean * counted, whole: counted }
}
