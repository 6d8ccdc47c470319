import type { Domain } from '../../../kernel/vocabulary.ts'
import { type PairSums, covarianceOf } from './pair-sums.ts'
import type { ParcelTable } from './people-answers.ts'

/** People who must have rated a parcel before it counts. */
const fewestForParcel = 10

/** Places of a domain's parcels in the table. */
export function parcelsOf({ management, parcels }: ParcelTable, domain: Domain): readonly number[] {
  return Array.from({ length: domain === 'management' ? management : parcels - management }, (_, place) => (domain === 'management' ? place : management + place))
}

/** Those of a domain that enough people rated, and not all alike: the others enter no figure. */
export function countedParcels(table: ParcelTable, sums: PairSums, domain: Domain): readonly number[] {
  return parcelsOf(table, domain).filter((place) => (sums.people[place * (table.parcels + 1)] ?? 0) >= fewestForParcel && covarianceOf(sums, table, place, place, -1) > 1e-12)
}
