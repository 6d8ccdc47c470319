import type { Result } from '../../../kernel/result.ts'
import { failure, success } from '../../../kernel/result.ts'
import type { Post, ReportingLine, Unit } from '../../organisation/index.ts'
import type { Holding, Person } from '../../people/index.ts'
import { createLedger } from './change-ledger.ts'
import type { ChangeLedger } from './change-ledger.ts'
import { checkRows } from './check-rows.ts'
import type { ReadRows } from './extract-row.ts'
import { findCycles } from './find-cycles.ts'
import { findLeaving } from './find-leaving.ts'
import type { LeavingAndMissing } from './find-leaving.ts'
import type { ImportContext, ImportCounts, ImportPlan, ImportRefusal } from './import-plan.ts'
import { groupWarnings } from './import-problem.ts'
import type { ImportWarning } from './import-problem.ts'
import { importWarnings } from './import-warnings.ts'
import { placeRows } from './place-rows.ts'
import type { Placement } from './place-rows.ts'
import { planHolding } from './plan-holdings.ts'
import { lineKey, planLine } from './plan-lines.ts'
import { planLeavers, planPerson } from './plan-people.ts'
import { planPost } from './plan-posts.ts'
import { checkUnits } from './check-units.ts'
import { createUnitFinder } from './plan-units.ts'
import { indexPresent } from './present-state.ts'
import type { PresentIndex, PresentState } from './present-state.ts'
import { resolveSupervisors } from './resolve-supervisors.ts'
import type { ResolvedSupervisors } from './resolve-supervisors.ts'

/**
 * Turns the rows of an extract into the changes that it asks for, whole or not at all. The same file planned again, once its changes are made, changes
 * nothing: assignments are known by their numbers. An empty cell never erases what is here.
 * @param read from `readRows`
 * @param present what is here, with ended holdings
 * @param context the day, a source of ids, and whether assignments that are missing in the file end today
 * @returns the plan with what a person should look at
 * @error every problem of every row, in the order of the rows
 */
export function planImport(read: ReadRows, present: PresentState, context: ImportContext): Result<ImportPlan, ImportRefusal> {
  const index = indexPresent(present, context.today)
  const ends = findLeaving(read, present, index, context.today, context.endMissing)
  const leavingIds = new Set(ends.leaving.map(({ holding }) => holding.holdingId))
  const placements = placeRows(read.rows, index, leavingIds, context)
  const supervisors = resolveSupervisors(read, placements, index, leavingIds, context.today)
  const problems = [...read.problems, ...checkRows(read, index), ...checkUnits(read, present.units, index.root, context.today), ...supervisors.problems, ...findCycles(read, placements, supervisors.postOf, index)]
  const warnings = [...groupWarnings([...read.warnings, ...supervisors.warnings]), ...importWarnings(read, placements, present, index, ends, context.today)]
  if (problems.length > 0) {
    const inOrder = problems.toSorted((one, other) => one.row - other.row)
    return failure({ problems: inOrder, warnings, counts: refusedCounts(read, new Set(inOrder.map(({ row }) => row)), ends) })
  }
  return success(writePlan(read, present, index, { ends, placements, supervisors, warnings }, context))
}

interface Decided {
  readonly ends: LeavingAndMissing
  readonly placements: ReadonlyMap<string, Placement>
  readonly supervisors: ResolvedSupervisors
  readonly warnings: readonly ImportWarning[]
}

function writePlan(read: ReadRows, present: PresentState, index: PresentIndex, decided: Decided, context: ImportContext): ImportPlan {
  const ledgers = openLedgers(present)
  writePlacements(ledgers, present, index, decided, context)
  for (const { holding, endsOn, row } of decided.ends.leaving) ledgers.holdings.write({ ...holding, endsOn }, row)
  const placed = new Set([...decided.placements.values()].map(({ personId }) => personId))
  planLeavers(decided.ends.leaving, placed, index, ledgers.holdings, ledgers.people, context.today)
  const changes = {
    units: ledgers.units.changes(),
    people: ledgers.people.changes(),
    posts: ledgers.posts.changes(),
    // An assignment number goes from one holding to the next: it must be free before it is taken.
    holdings: ledgers.holdings.changes().toSorted((one, other) => Number(one.before === null) - Number(other.before === null)),
    lines: ledgers.lines.changes(),
  }
  return { ...changes, warnings: decided.warnings, counts: plannedCounts(read, changes, index, decided.ends) }
}

interface Ledgers {
  readonly units: ChangeLedger<Unit>
  readonly people: ChangeLedger<Person>
  readonly posts: ChangeLedger<Post>
  readonly holdings: ChangeLedger<Holding>
  readonly lines: ChangeLedger<ReportingLine>
}

function openLedgers(present: PresentState): Ledgers {
  return {
    units: createLedger(present.units, ({ unitId }) => unitId),
    people: createLedger(present.people, ({ personId }) => personId),
    posts: createLedger(present.posts, ({ postId }) => postId),
    holdings: createLedger(present.holdings, ({ holdingId }) => holdingId),
    lines: createLedger(present.lines, lineKey),
  }
}

function writePlacements(ledgers: Ledgers, present: PresentState, index: PresentIndex, { placements, supervisors }: Decided, context: ImportContext): void {
  const unitOf = createUnitFinder(present.units, index.root, ledgers.units, context)
  const withReports = new Set([...supervisors.postOf.values(), ...[...index.lineByPost.values()].map(({ reportsToPostId }) => reportsToPostId)])
  const people = new Set<string>()
  const posts = new Set<string>()
  for (const placement of placements.values()) {
    const { row, personId, postId } = placement
    if (row.status.kind === 'ended') continue
    const unitId = unitOf(row.unitPath, row.row)
    if (!people.has(personId)) planPerson(placement, ledgers.people)
    people.add(personId)
    planHolding(placement, row.status.holding, index, ledgers.holdings, context)
    // Two people may share a post: what the file says of it first holds.
    if (posts.has(postId)) continue
    posts.add(postId)
    planPost(placement, unitId, withReports.has(postId), ledgers.posts)
    const above = supervisors.postOf.get(row.assignmentNumber)
    if (above !== undefined) planLine(postId, above, row.row, index, ledgers.lines, context.today)
  }
}

function plannedCounts(read: ReadRows, changes: Pick<ImportPlan, 'units' | 'people' | 'posts' | 'holdings' | 'lines'>, index: PresentIndex, ends: LeavingAndMissing): ImportCounts {
  const rowsWithChanges = new Set(Object.values(changes).flatMap((some) => some.map(({ row }) => row)))
  const added = read.rows.filter(({ assignmentNumber, status }) => status.kind === 'held' && !index.latestByAssignment.has(assignmentNumber))
  const isAdded = new Set(added.map(({ row }) => row))
  const changed = read.rows.filter(({ row }) => rowsWithChanges.has(row) && !isAdded.has(row)).length
  const count = read.rows.length
  return { read: count, added: added.length, changed, unchanged: count - added.length - changed, refused: 0, notInFile: ends.missing.length }
}

/** When anything is refused, nothing is done: the rows without problems are counted as unchanged. */
function refusedCounts(read: ReadRows, rowsWithProblems: ReadonlySet<number>, ends: LeavingAndMissing): ImportCounts {
  const count = read.rows.length + read.refused.length
  return { read: count, added: 0, changed: 0, unchanged: count - rowsWithProblems.size, refused: rowsWithProblems.size, notInFile: ends.missing.length }
}
