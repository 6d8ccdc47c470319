import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Post, ReportingLine, Unit } from '../../organisation/index.ts'
import type { Holding, Person } from '../../people/index.ts'
import type { Change } from './change-ledger.ts'
import type { ImportProblem, ImportWarning } from './import-problem.ts'

/** How many rows an import read, and what became of them. */
export interface ImportCounts {
  readonly read: number
  /** Rows whose assignment is new here. */
  readonly added: number
  /** Rows that change something of what is here. */
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
  /** Assignments that are here and not in the file. */
  readonly notInFile: number
}

/** Everything that an import changes, whole or not at all. Units, people and posts come before what refers to them; units from the top down. */
export interface ImportPlan {
  readonly units: readonly Change<Unit>[]
  readonly people: readonly Change<Person>[]
  readonly posts: readonly Change<Post>[]
  readonly holdings: readonly Change<Holding>[]
  /** A reporting line is told from others by its post and its first day. */
  readonly lines: readonly Change<ReportingLine>[]
  readonly warnings: readonly ImportWarning[]
  readonly counts: ImportCounts
}

/** Why nothing of a file is imported. */
export interface ImportRefusal {
  /** In the order of the rows. */
  readonly problems: readonly ImportProblem[]
  readonly warnings: readonly ImportWarning[]
  readonly counts: ImportCounts
}

/** What an import depends on besides the file and the present state. */
export interface ImportContext {
  readonly today: CalendarDate
  /** A new id for each call. */
  readonly newId: () => string
  /** Whether assignments that are missing in the file end today. */
  readonly endMissing: boolean
}

/** Whether a plan changes nothing. */
export function isEmptyPlan(plan: ImportPlan): boolean {
  return [plan.units, plan.people, plan.posts, plan.holdings, plan.lines].every((changes) => changes.length === 0)
}
