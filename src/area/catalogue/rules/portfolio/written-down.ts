import type { KeptApplication, KeptCompletion } from '../../records.ts'
import type { CatalogueEntry } from '../entry.ts'
import type { Taken } from './cells.ts'
import type { Period } from './period.ts'
import type { PortfolioMeasure } from './portfolio.ts'

/** Everything that was written down of people, of any day. */
export interface WrittenDown {
  readonly applications: readonly KeptApplication[]
  readonly completions: readonly KeptCompletion[]
}

/**
 * What of it belongs to a period: applications by the day on which they were made, places by the day of the decision, completions by their own.
 * Where both a person and the organisation wrote down that the person finished an entry, what the organisation wrote counts. What names an entry that is none is left out.
 */
export function takenIn({ first, last }: Period, { applications, completions }: WrittenDown, entries: readonly CatalogueEntry[]): Readonly<Record<PortfolioMeasure, readonly Taken[]>> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const isWithin = (day: string | null) => day !== null && day >= first && day <= last
  const taken = (one: { readonly personId: string; readonly entryId: string }, { hours, pence }: Pick<Taken, 'hours' | 'pence'> = { hours: null, pence: null }): readonly Taken[] => {
    const entry = byId.get(one.entryId)
    return entry === undefined ? [] : [{ personId: one.personId, entry, hours, pence }]
  }
  const finished = completions.filter(({ completedOn }) => isWithin(completedOn))
  const byOrganisation = new Set(finished.filter(({ saidBy }) => saidBy === 'organisation').map(keyOf))
  return {
    applications: applications.filter(({ appliedOn }) => isWithin(appliedOn)).flatMap((one) => taken(one)),
    places: applications.filter(({ outcome, decidedOn }) => outcome === 'place' && isWithin(decidedOn)).flatMap((one) => taken(one)),
    completions: finished.filter((one) => one.saidBy === 'organisation' || !byOrganisation.has(keyOf(one))).flatMap((one) => taken(one, one)),
  }
}

function keyOf({ personId, entryId }: { readonly personId: string; readonly entryId: string }): string {
  return `${personId} ${entryId}`
}
