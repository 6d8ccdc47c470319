import { type Dataset, peers, quartersOf, trustNumber, yearsOf } from './dataset.ts'

/** Where an organisation stands among its peers in one figure and year, or why that is not shown. */
export type Position =
  | {
      readonly kind: 'position'
      readonly year: number
      readonly value: number
      /** Organisations with this figure in this year, this one included. */
      readonly organisations: number
      readonly fewer: number
      /** Those with exactly this value, this one left out. */
      readonly equal: number
      readonly middleHalf: readonly [number, number]
      readonly median: number
      readonly peers: readonly { readonly code: string; readonly value: number }[]
    }
  | { readonly kind: 'missing'; readonly year: number; readonly peersHave: number }

/**
 * The position of one organisation among all that have the figure in the same year. A position is no judgement.
 * @param year the start of the financial year
 */
export function positionOf(dataset: Dataset, code: string, year: number, figure: string): Position {
  const all = peers(dataset, year, figure)
  const value = trustNumber(dataset, code, year, figure)
  const quarters = quartersOf(dataset, year, figure)
  if (value === null || quarters === null) return { kind: 'missing', year, peersHave: all.length }
  return {
    kind: 'position',
    year,
    value,
    organisations: all.length,
    fewer: all.filter((peer) => peer.value < value).length,
    equal: all.filter((peer) => peer.value === value && peer.code !== code).length,
    middleHalf: [quarters.p25, quarters.p75],
    median: quarters.median,
    peers: all,
  }
}

/** The newest year in which this organisation has the figure; the newest of all when it never has it. */
export function newestYear(dataset: Dataset, code: string, figure: string): number | null {
  const years = yearsOf(dataset, figure)
  const own = years.filter((year) => trustNumber(dataset, code, year, figure) !== null)
  return own.at(-1) ?? years.at(-1) ?? null
}
