import type { ReportedStart } from '../records.ts'

/** Figures rest on the starts of at least so many people. */
export const fewestPeople = 10

/** How many people started: somebody who starts twice is one, where that is known. */
export function peopleIn(starts: readonly Pick<ReportedStart, 'personId'>[]): number {
  const known = starts.flatMap(({ personId }) => personId ?? [])
  return new Set(known).size + starts.length - known.length
}
