import { type Result, failure, success } from '../../../kernel/result.ts'
import type { DirectoryEntry } from './directory-entry.ts'
import type { DirectoryProblem } from './directory-problem.ts'
import { type RawEntry, readEntry } from './read-entry.ts'

/**
 * Checks a list of organisations as a whole: all entries or none.
 * @param raw      what the list says, in its order
 * @param problems what was found before, such as rows that are too short
 * @error every problem; duplicate-code when two entries have one code; no-organisations when there are no entries
 */
export function readWholeList(raw: readonly RawEntry[], problems: readonly DirectoryProblem[]): Result<readonly DirectoryEntry[], readonly DirectoryProblem[]> {
  const found: DirectoryProblem[] = [...problems]
  const entries: DirectoryEntry[] = []
  const firstPlace = new Map<string, number>()
  for (const one of raw) {
    const entry = readEntry(one)
    if (!entry.ok) {
      found.push(...entry.error)
      continue
    }
    const first = firstPlace.get(entry.value.code)
    if (first !== undefined) found.push({ code: 'duplicate-code', place: one.place, value: entry.value.code, first })
    else {
      firstPlace.set(entry.value.code, one.place.number)
      entries.push(entry.value)
    }
  }
  if (found.length > 0) return failure(inOrder(found))
  return entries.length === 0 ? failure([{ code: 'no-organisations' }]) : success(entries)
}

function inOrder(problems: readonly DirectoryProblem[]): readonly DirectoryProblem[] {
  return problems.toSorted((one, other) => placeOf(one) - placeOf(other))
}

function placeOf(problem: DirectoryProblem): number {
  return 'place' in problem ? problem.place.number : 0
}
