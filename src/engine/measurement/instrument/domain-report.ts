import type { Interval } from '../../../kernel/statistics/interval.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import { alpha, correlationOf } from '../consistency/alpha.ts'
import { alphaInterval } from '../consistency/alpha-interval.ts'
import { omega, oneFactor } from '../consistency/one-factor.ts'
import { countedParcels, parcelsOf } from './counted-parcels.ts'
import { type PairSums, covarianceOf } from './pair-sums.ts'
import { type ParcelReport, parcelReport } from './parcel-report.ts'
import type { ParcelTable } from './people-answers.ts'

/** How the capabilities of a domain hang together over people. */
export interface DomainReport {
  /** Cronbach's alpha; null of fewer than 2 parcels that count, or where two of them share nobody. It says nothing of how far raters would agree. */
  readonly alpha: { readonly value: number; readonly interval: Interval } | null
  /** McDonald's omega; null where one factor is not found. */
  readonly omega: number | null
  /** In the order in which they were given. */
  readonly parcels: readonly ParcelReport[]
}

/** Alpha and omega of a domain from covariances over the people who have both parcels of a pair, and figures of each parcel. */
export function domainReport(table: ParcelTable, sums: PairSums, domain: Domain): DomainReport {
  const counted = countedParcels(table, sums, domain)
  const covariance = counted.map((one) => counted.map((other) => covarianceOf(sums, table, one, other, -1)))
  return {
    alpha: alphaOf(covariance, meanPairSize(table, sums, counted)),
    omega: omegaOf(covariance),
    parcels: parcelsOf(table, domain).map((place) => parcelReport(table, sums, domain, place, counted.includes(place))),
  }
}

function alphaOf(covariance: readonly (readonly number[])[], people: number): DomainReport['alpha'] {
  const value = alpha(covariance)
  return value === null || Number.isNaN(value) ? null : { value, interval: alphaInterval(value, covariance.length, people) }
}

function omegaOf(covariance: readonly (readonly number[])[]): number | null {
  if (covariance.flat().some((one) => Number.isNaN(one))) return null
  const correlation = correlationOf(covariance)
  const loadings = correlation === null ? null : oneFactor(correlation)
  return loadings === null ? null : omega(loadings)
}

/** How many people a pair of parcels shares on average: what is behind a covariance. */
function meanPairSize({ parcels }: ParcelTable, { people }: PairSums, places: readonly number[]): number {
  const sizes = places.flatMap((one) => places.flatMap((other) => (one === other ? [] : [people[one * parcels + other] ?? 0])))
  return Math.max(2, sizes.reduce((total, one) => total + one, 0) / sizes.length)
}
