import { fisherScale, fromFisherScale } from '../../../kernel/statistics/correlation-interval.ts'
import { jackknife } from '../../../kernel/statistics/jackknife.ts'
import type { Interval } from '../../../kernel/statistics/interval.ts'
import { countedParcels } from './counted-parcels.ts'
import { type PairSums, covarianceOf } from './pair-sums.ts'
import type { ParcelTable } from './people-answers.ts'

/** The correlation of two domains as it would be without error. */
export interface FreedCorrelation {
  /** As it came out: chance may carry it, or a limit of its interval, beyond 1 or -1. */
  readonly found: { readonly value: number; readonly interval: Interval }
  /** Cut at -1 and 1, for people. */
  readonly value: number
  readonly interval: Interval
  /** Whether anything was cut. */
  readonly isCut: boolean
}

/**
 * The mean covariance between parcels of the two domains over the geometric mean of those within each. Where nobody lacks a parcel that is the correlation of the sums over √(alpha x alpha).
 * @param reliability √(alpha x alpha) of the domains: the interval is found where correlations with that much error are nearly normal
 * @returns null where parcels of a domain have no common variance, or the interval cannot be found
 * @source Spearman 1904, with Cronbach's alpha as reliability; each person left out in turn; the scale of Fisher 1921
 */
export function freedCorrelation(table: ParcelTable, sums: PairSums, reliability: number): FreedCorrelation | null {
  const [management, leadership] = [countedParcels(table, sums, 'management'), countedParcels(table, sums, 'leadership')]
  const pairs: Pairs = { within: [pairsWithin(management), pairsWithin(leadership)], between: management.flatMap((one) => leadership.map((other) => [one, other] as const)) }
  const value = ratioOf(table, sums, pairs, -1)
  const found = intervalOf(value, Array.from({ length: table.people }, (_, person) => ratioOf(table, sums, pairs, person)), reliability)
  if (found === null) return null
  const interval = { lower: cut(found.lower), upper: cut(found.upper) }
  return { found: { value, interval: found }, value: cut(value), interval, isCut: interval.lower !== found.lower || interval.upper !== found.upper || Math.abs(value) > 1 }
}

/** On the scale of Fisher for the correlation with its error; on its own where that leads to 1 or beyond. */
function intervalOf(value: number, without: readonly number[], reliability: number): Interval | null {
  const scaled = jackknife(fisherScale(value * reliability), without.map((one) => fisherScale(one * reliability)))
  if (scaled === null) return jackknife(value, without)?.interval ?? null
  return { lower: fromFisherScale(scaled.interval.lower) / reliability, upper: fromFisherScale(scaled.interval.upper) / reliability }
}

type Pair = readonly [number, number]

interface Pairs {
  readonly within: readonly [readonly Pair[], readonly Pair[]]
  readonly between: readonly Pair[]
}

function pairsWithin(places: readonly number[]): readonly Pair[] {
  return places.flatMap((one, at) => places.slice(at + 1).map((other) => [one, other] as const))
}

function ratioOf(table: ParcelTable, sums: PairSums, { within: [management, leadership], between }: Pairs, leftOut: number): number {
  const [first, second] = [meanCovariance(table, sums, management, leftOut), meanCovariance(table, sums, leadership, leftOut)]
  return first > 0 && second > 0 ? meanCovariance(table, sums, between, leftOut) / Math.sqrt(first * second) : NaN
}

/** Of the pairs that at least two people have; NaN where there is none. */
function meanCovariance(table: ParcelTable, sums: PairSums, pairs: readonly Pair[], leftOut: number): number {
  let [total, count] = [0, 0]
  for (const [one, other] of pairs) {
    const covariance = covarianceOf(sums, table, one, other, leftOut)
    if (Number.isNaN(covariance)) continue
    total += covariance
    count += 1
  }
  return count === 0 ? NaN : total / count
}

function cut(value: number): number {
  return Math.max(-1, Math.min(1, value))
}
