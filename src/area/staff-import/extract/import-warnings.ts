import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { folded } from '../../../kernel/line-text.ts'
import { placeIn } from './check-rows.ts'
import type { ReadRows } from './extract-row.ts'
import type { LeavingAndMissing } from './find-leaving.ts'
import { groupWarnings } from './import-problem.ts'
import type { ImportWarning, RowWarning } from './import-problem.ts'
import type { Placement } from './place-rows.ts'
import { pathBelowRoot } from './plan-units.ts'
import type { PresentIndex, PresentState } from './present-state.ts'

/** What a person should look at that shows only when all rows and what is here are known. */
export function importWarnings(
  read: ReadRows,
  placements: ReadonlyMap<string, Placement>,
  present: PresentState,
  index: PresentIndex,
  { missing }: LeavingAndMissing,
  today: CalendarDate,
): readonly ImportWarning[] {
  const ofRows = [...matchedByEmail(read, placements), ...fixedTermsPast(read, today), ...sharedPosts(read, placements), ...singleTopUnit(read, present, index)]
  return [...groupWarnings(ofRows), ...notInFile(missing.map(({ assignmentNumber }) => assignmentNumber ?? ''))]
}

function notInFile(assignments: readonly string[]): readonly ImportWarning[] {
  return assignments.length === 0 ? [] : [{ code: 'not-in-file', column: null, field: null, value: '', rows: [], assignments }]
}

function matchedByEmail(read: ReadRows, placements: ReadonlyMap<string, Placement>): readonly RowWarning[] {
  const matched = [...placements.values()].filter(({ byEmail }) => byEmail)
  return matched.map(({ row }) => ({ ...placeIn(read, row.row, 'email'), code: 'matched-by-email', value: row.email ?? '' }))
}

/** The status says that the assignment is held, and its last day has passed: the status is believed. */
function fixedTermsPast(read: ReadRows, today: CalendarDate): readonly RowWarning[] {
  return read.rows
    .filter(({ status, endDate }) => status.kind === 'held' && endDate !== null && endDate < today)
    .map(({ row }) => ({ ...placeIn(read, row, 'endDate'), code: 'fixed-term-past', value: '' }))
}

/** Two rows share a post and say different things of it. */
function sharedPosts(read: ReadRows, placements: ReadonlyMap<string, Placement>): readonly RowWarning[] {
  const firsts = new Map<string, Placement>()
  return [...placements.values()].flatMap((placement): readonly RowWarning[] => {
    const first = firsts.get(placement.postId)
    if (first === undefined) firsts.set(placement.postId, placement)
    if (first === undefined || saidOfPost(first) === saidOfPost(placement)) return []
    return [{ ...placeIn(read, placement.row.row, 'positionTitle'), code: 'shared-post-differs', value: placement.row.positionTitle }]
  })
}

function saidOfPost({ row }: Placement): string {
  return JSON.stringify([row.unitPath.map(folded), folded(row.positionTitle), row.band, row.fieldOfWork?.profession, row.supervisor?.number])
}

/** On a first import: all rows lie in one unit that is not the organisation itself by its name, but may be meant to be. */
function singleTopUnit(read: ReadRows, present: PresentState, index: PresentIndex): readonly RowWarning[] {
  const [first] = read.rows
  if (first === undefined || present.units.length > 1 || read.rows.length < 2) return []
  const top = first.unitPath[0] ?? ''
  const isOwnName = pathBelowRoot(first.unitPath, index.root.name).length < first.unitPath.length
  const isSingle = read.rows.every(({ unitPath }) => folded(unitPath[0] ?? '') === folded(top) && unitPath.length > 1)
  return isSingle && !isOwnName ? [{ ...placeIn(read, first.row, 'unitLevel1'), code: 'single-top-unit', value: top }] : []
}
