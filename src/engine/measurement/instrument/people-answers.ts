/** What one person answered: for each capability of a domain the mean of its ratings, null where there is none. Everybody has as many in each domain. */
export interface ParcelsOfPerson {
  readonly management: readonly (number | null)[]
  readonly leadership: readonly (number | null)[]
}

/** Capabilities that somebody must have rated in each domain to be counted; all of them where a domain has fewer. */
const fewestParcels = 3

/** People whose parcels are counted, each domain's parcels one after the other. */
export interface ParcelTable {
  readonly people: number
  readonly management: number
  readonly parcels: number
  /** Row by row, less the mean of its parcel over the people who have it; NaN where there is none. So a parcel that somebody lacks does not tilt their mean because it is harder than others. */
  readonly centred: Float64Array
  readonly means: readonly number[]
}

/**
 * The people who rated at least 3 parcels in each domain, as one table.
 * @param people with as many parcels each
 */
export function parcelTable(people: readonly ParcelsOfPerson[]): ParcelTable {
  const [management, leadership] = [people[0]?.management.length ?? 0, people[0]?.leadership.length ?? 0]
  const counted = people.filter((one) => hasEnough(one.management) && hasEnough(one.leadership))
  const rows = counted.map((one) => [...one.management, ...one.leadership])
  const parcels = management + leadership
  const means = Array.from({ length: parcels }, (_, parcel) => meanOf(rows.flatMap((row) => row[parcel] ?? [])))
  const centred = new Float64Array(rows.length * parcels)
  for (const [place, row] of rows.entries()) for (let parcel = 0; parcel < parcels; parcel += 1) centred[place * parcels + parcel] = (row[parcel] ?? NaN) - (means[parcel] ?? NaN)
  return { people: rows.length, management, parcels, centred, means }
}

function hasEnough(parcels: readonly (number | null)[]): boolean {
  return parcels.length > 0 && parcels.filter((one) => one !== null).length >= Math.min(fewestParcels, parcels.length)
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? NaN : values.reduce((total, one) => total + one, 0) / values.length
}
