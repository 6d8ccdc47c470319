import { type Trend, isOneOf, trends } from '../../../kernel/vocabulary.ts'
import { type FieldOfWork, type LibrarySituation, type Place, fieldsOfWork, places } from '../content/library-situation.ts'

/** What is looked for in the library; null where anything will do. */
export interface LibraryFilter {
  readonly field: FieldOfWork | null
  readonly place: Place | null
  readonly trend: Trend | null
}

export const noFilter: LibraryFilter = { field: null, place: null, trend: null }

/** Reads a query. Whatever names no field, place or trend of ours is no filter. */
export function readFilter(query: Readonly<Record<string, readonly string[]>>): LibraryFilter {
  const sent = (name: string): string => query[name]?.[0] ?? ''
  const [field, place, trend] = [sent('field'), sent('place'), sent('trend')]
  return {
    field: isOneOf(fieldsOfWork, field) ? field : null,
    place: isOneOf(places, place) ? place : null,
    trend: isOneOf(trends, trend) ? trend : null,
  }
}

/** The situations that a filter leaves, in the order of the library. */
export function filterLibrary(library: readonly LibrarySituation[], filter: LibraryFilter): readonly LibrarySituation[] {
  return library.filter(
    (one) => (filter.field === null || one.field === filter.field) && (filter.place === null || one.place === filter.place) && (filter.trend === null || one.trend === filter.trend),
  )
}

/** How many situations of the whole library have each value. Values that none has are not there. */
export interface LibraryCounts {
  readonly field: ReadonlyMap<FieldOfWork, number>
  readonly place: ReadonlyMap<Place, number>
  readonly trend: ReadonlyMap<Trend, number>
}

/** Counts the library, in the order of the closed sets. */
export function countLibrary(library: readonly LibrarySituation[]): LibraryCounts {
  return {
    field: countEach(fieldsOfWork, library.map((one) => one.field)),
    place: countEach(places, library.map((one) => one.place)),
    trend: countEach(trends, library.map((one) => one.trend)),
  }
}

function countEach<Word extends string>(words: readonly Word[], values: readonly (Word | null)[]): ReadonlyMap<Word, number> {
  const counted = words.map((word) => [word, values.filter((value) => value === word).length] as const)
  return new Map(counted.filter(([, count]) => count > 0))
}
