import type { KindOfValues } from '../../src/engine/spc/change/index.ts'

/** Series of one kind, as the tables of docs/explanation/did-it-change.md call them. */
export interface StudiedFamily {
  /** As `studiedSeries` knows it. */
  readonly name: string
  readonly words: string
  readonly kind: KindOfValues
  /** Standard deviation of the values around their mean: the size of "1 SD". */
  readonly deviation: number
}

export const studiedFamilies: readonly StudiedFamily[] = [
  { name: 'normal', words: 'normal, nothing else going on', kind: 'measurement', deviation: 1 },
  { name: 'poisson3', words: 'counts around 3', kind: 'count', deviation: Math.sqrt(3) },
  { name: 'exponential', words: 'times between events', kind: 'time-between', deviation: 1 },
  { name: 'lognormal0.5', words: 'lopsided (lognormal 0.5)', kind: 'measurement', deviation: 0.604 },
  { name: 't5', words: 'long tails (t with 5 degrees)', kind: 'measurement', deviation: Math.sqrt(5 / 3) },
  { name: 'ar0.2', words: 'neighbours alike, 0.2', kind: 'measurement', deviation: 1 },
  { name: 'ar0.4', words: 'neighbours alike, 0.4', kind: 'measurement', deviation: 1 },
  { name: 'ar0.6', words: 'neighbours alike, 0.6', kind: 'measurement', deviation: 1 },
  { name: 'seasonal1sd', words: 'a yearly swing of 1 SD', kind: 'measurement', deviation: Math.SQRT2 },
  { name: 'drift0.05sd', words: 'a drift of 0.05 SD a point', kind: 'measurement', deviation: 1 },
]
