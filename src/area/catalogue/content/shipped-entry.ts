import type { CatalogueEntry, EntryTime } from '../rules/entry.ts'
import { shippedDay } from './days.ts'

/** What most shipped entries have alike. */
type Usual = 'origin' | 'atStage' | 'award' | 'trends' | 'mind' | 'source' | 'readOn'
type ShippedFacts = Omit<CatalogueEntry, Usual> & Partial<Pick<CatalogueEntry, Usual>>

/** A shipped entry; what it does not say of itself is what most have. */
export function shippedEntry(facts: ShippedFacts): CatalogueEntry {
  return { origin: 'shipped', atStage: {}, award: { kind: 'none' }, trends: [], mind: null, source: null, readOn: shippedDay, ...facts }
}

/** Our judgement of how many hours something takes in all and in a month, and over how many months. */
export function judgedTime(hours: readonly [number, number], monthlyHours: readonly [number, number], months: readonly [number, number], isInOneDay = false): EntryTime {
  return { hours: rangeOf(hours), monthlyHours: rangeOf(monthlyHours), months: rangeOf(months), isInOneDay, basis: 'judgement' }
}

function rangeOf([least, most]: readonly [number, number]): { readonly least: number; readonly most: number } {
  return { least, most }
}
