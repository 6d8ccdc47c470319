import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Holding } from '../../people/index.ts'
import { placeIn } from './check-rows.ts'
import type { ExtractRow, ReadRows, SupervisorReference } from './extract-row.ts'
import type { ImportProblem, RowWarning } from './import-problem.ts'
import type { Placement } from './place-rows.ts'
import { isCurrent } from './present-state.ts'
import type { PresentIndex } from './present-state.ts'

export interface ResolvedSupervisors {
  /** The post to which each assignment reports; absent where the file names nobody who still works here. */
  readonly postOf: ReadonlyMap<string, string>
  readonly problems: readonly ImportProblem[]
  readonly warnings: readonly RowWarning[]
}

type Found = { readonly kind: 'post'; readonly postId: string } | { readonly kind: 'several'; readonly assignments: readonly string[] } | { readonly kind: 'ended' | 'refused' | 'unknown' }

/**
 * Finds the post to which each row reports: by the assignment of the supervisor, or by their employee number when they have one assignment.
 * The file is asked first, then what is here. A supervisor whose assignment has ended, or whom nobody knows, is told and leaves the line as it is: real
 * extracts name people of other employers and of the past. One whose own row is refused is no problem of this row.
 * @param leaving ids of holdings that end with this import
 */
export function resolveSupervisors(
  read: ReadRows,
  placements: ReadonlyMap<string, Placement>,
  index: PresentIndex,
  leaving: ReadonlySet<string>,
  today: CalendarDate,
): ResolvedSupervisors {
  const find = eachOnce(finder(read, placements, index, leaving, today))
  const postOf = new Map<string, string>()
  const problems: ImportProblem[] = []
  const warnings: RowWarning[] = []
  for (const row of read.rows) {
    if (row.supervisor === null || row.status.kind === 'ended') continue
    const found = find(row.supervisor)
    const ownPost = placements.get(row.assignmentNumber)?.postId
    if (isOneself(row, row.supervisor) || (found.kind === 'post' && found.postId === ownPost)) problems.push(problemOf(read, row, row.supervisor, { kind: 'oneself' }))
    else if (found.kind === 'post') postOf.set(row.assignmentNumber, found.postId)
    else if (found.kind === 'ended' || found.kind === 'unknown') warnings.push({ ...placeOf(read, row, row.supervisor), code: `supervisor-${found.kind}`, value: row.supervisor.number })
    else if (found.kind === 'several') problems.push(problemOf(read, row, row.supervisor, found))
  }
  return { postOf, problems, warnings }
}

function isOneself(row: ExtractRow, { by, number }: SupervisorReference): boolean {
  return by === 'assignment' ? number === row.assignmentNumber : number === row.employeeNumber
}

function placeOf(read: ReadRows, row: ExtractRow, { by }: SupervisorReference) {
  return placeIn(read, row.row, by === 'assignment' ? 'supervisorAssignmentNumber' : 'supervisorEmployeeNumber')
}

function problemOf(
  read: ReadRows,
  row: ExtractRow,
  supervisor: SupervisorReference,
  found: Extract<Found, { kind: 'several' }> | { readonly kind: 'oneself' },
): ImportProblem {
  const place = { ...placeOf(read, row, supervisor), value: supervisor.number }
  if (found.kind === 'several') return { ...place, code: 'supervisor-has-several', facts: { assignments: found.assignments } }
  return { ...place, code: 'own-supervisor', facts: {} }
}

function finder(
  read: ReadRows,
  placements: ReadonlyMap<string, Placement>,
  index: PresentIndex,
  leaving: ReadonlySet<string>,
  today: CalendarDate,
): (supervisor: SupervisorReference) => Found {
  const placedByEmployee = Map.groupBy([...placements.values()], ({ row }) => row.employeeNumber)
  const endedAssignments = new Set(read.rows.filter(({ status }) => status.kind === 'ended').map(({ assignmentNumber }) => assignmentNumber))
  const endedEmployees = new Set(read.rows.filter(({ status }) => status.kind === 'ended').map(({ employeeNumber }) => employeeNumber))
  const refused = new Set(read.refused.flatMap(({ assignmentNumber, employeeNumber }) => [assignmentNumber, employeeNumber]))
  const stays = (holding: Holding): boolean => isCurrent(holding, today) && !leaving.has(holding.holdingId)

  const byAssignment = (number: string): Found => {
    const placed = placements.get(number)
    if (placed !== undefined) return { kind: 'post', postId: placed.postId }
    if (endedAssignments.has(number)) return { kind: 'ended' }
    const holding = index.latestByAssignment.get(number)
    if (holding !== undefined) return stays(holding) ? { kind: 'post', postId: holding.postId } : { kind: 'ended' }
    return { kind: refused.has(number) ? 'refused' : 'unknown' }
  }
  const byEmployee = (number: string): Found => {
    const person = index.peopleByNumber.get(number)
    const placed = placedByEmployee.get(number) ?? []
    const seen = new Set(placed.map(({ postId }) => postId))
    const others = person === undefined ? [] : (index.holdingsByPerson.get(person.personId) ?? []).filter((holding) => stays(holding) && !seen.has(holding.postId))
    const posts = [...placed.map(({ row, postId }) => ({ postId, name: row.assignmentNumber })), ...others.map(({ postId, assignmentNumber }) => ({ postId, name: assignmentNumber ?? '' }))]
    const [only] = posts
    if (posts.length > 1) return { kind: 'several', assignments: posts.map(({ name }) => name).filter((name) => name !== '') }
    if (only !== undefined) return { kind: 'post', postId: only.postId }
    if (person !== undefined || endedEmployees.has(number)) return { kind: refused.has(number) ? 'refused' : 'ended' }
    return { kind: refused.has(number) ? 'refused' : 'unknown' }
  }
  return ({ by, number }) => (by === 'assignment' ? byAssignment(number) : byEmployee(number))
}

/** Hundreds of people report to one; each supervisor is looked up once. */
function eachOnce(find: (supervisor: SupervisorReference) => Found): (supervisor: SupervisorReference) => Found {
  const before = new Map<string, Found>()
  return (supervisor) => {
    const key = `${supervisor.by} ${supervisor.number}`
    const found = before.get(key) ?? find(supervisor)
    before.set(key, found)
    return found
  }
}
