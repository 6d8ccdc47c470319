import type { CatalogueEntry, EntryKind, TitleName } from '../entry.ts'

/** Fewest people of whom a number is told. */
export const fewestPeople = 10

/** That somebody has something to do with an entry, with what was written down of it. */
export interface Taken {
  readonly personId: string
  readonly entry: CatalogueEntry
  /** What it took and cost; null is not known. Both are null where only places are counted. */
  readonly hours: number | null
  readonly pence: number | null
}

/** People of one entry, or of several that are too small alone and are told together. No two cells share a place. */
export interface Cell {
  readonly titleNames: TitleName
  /** null where entries of several kinds are told together. */
  readonly kind: EntryKind | null
  /** null where several entries are told together. */
  readonly entry: CatalogueEntry | null
  readonly taken: readonly Taken[]
}

/**
 * Divides what people took up into cells of 10 people or more, each counted once a cell: entry by entry, then entries that are too small by title and kind together, then by title alone.
 * Every number that is told is made of whole cells, so no sum or difference of numbers is about fewer than 10 people. What is left over is in no number.
 * @source rule 10 for organisations: one partition into groups of 10 or more, and every view a union of them
 */
export function cellsOf(taken: readonly Taken[]): readonly Cell[] {
  const byEntry = divide(taken, ({ entry }) => entry.id)
  const byKind = divide(byEntry.left, ({ entry }) => `${entry.titleNames} ${entry.kind}`)
  const byTitle = divide(byKind.left, ({ entry }) => entry.titleNames)
  return [
    ...byEntry.told.map(cellFrom(({ entry }) => ({ kind: entry.kind, entry }))),
    ...byKind.told.map(cellFrom(({ entry }) => ({ kind: entry.kind, entry: null }))),
    ...byTitle.told.map(cellFrom(() => ({ kind: null, entry: null }))),
  ]
}

/** How many people these are. */
export function peopleIn(taken: readonly Taken[]): number {
  return new Set(taken.map(({ personId }) => personId)).size
}

/** How many places these are: somebody who does one entry twice has one place in it. */
export function placesIn(taken: readonly Taken[]): number {
  return new Set(taken.map(({ personId, entry }) => `${personId} ${entry.id}`)).size
}

function divide(taken: readonly Taken[], keyOf: (one: Taken) => string): { readonly told: readonly (readonly Taken[])[]; readonly left: readonly Taken[] } {
  const groups = [...Map.groupBy(taken, keyOf)].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group)
  return { told: groups.filter((group) => peopleIn(group) >= fewestPeople), left: groups.filter((group) => peopleIn(group) < fewestPeople).flat() }
}

function cellFrom(of: (first: Taken) => Pick<Cell, 'kind' | 'entry'>): (taken: readonly Taken[]) => Cell {
  return (taken) => {
    const [first] = taken
    if (first === undefined) throw new Error('A cell has somebody in it')
    return { ...of(first), titleNames: first.entry.titleNames, taken }
  }
}
