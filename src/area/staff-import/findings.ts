import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../kernel/result.ts'
import type { ImportCounts, ImportPlan } from './extract/import-plan.ts'
import { planImport } from './extract/plan-import.ts'
import type { Change } from './extract/change-ledger.ts'
import type { ImportProblem, ImportWarning } from './extract/import-problem.ts'
import type { PresentState } from './extract/present-state.ts'
import type { Mapping } from './extract/fields.ts'
import type { FileProblem } from './extract/file-problem.ts'
import { readExtract } from './extract/read-extract.ts'
import { readRows } from './extract/read-rows.ts'
import { type MappingProblem, type RememberedHeadings, checkMapping } from './extract/recognise-columns.ts'
import { type ChangeSample, changeSamples } from './change-samples.ts'
import { type LeavingRoles, type RoleHolders, leavingRoles } from './rules/leaving-roles.ts'
import type { AllRecords, Entity } from './store/entities.ts'
import type { Changes } from './store/apply-changes.ts'

/** Problems that are kept and listed; a file with more has the same ones over and over. */
const problemsKept = 5_000
/** Rows that a warning names. */
const rowsKept = 200

/** How many of each kind an import makes and changes. */
export interface KindCounts {
  readonly added: number
  readonly changed: number
}

/** A warning with all its rows counted, of which some are named. */
export interface KeptWarning extends ImportWarning {
  readonly rowCount: number
}

/** What checking a file found, as it is kept and shown. */
export interface Findings extends LeavingRoles {
  readonly counts: ImportCounts
  /** All of them, also those that are not kept. */
  readonly problemCount: number
  readonly problems: readonly ImportProblem[]
  readonly warnings: readonly KeptWarning[]
  /** Null when there are problems: then nothing is made or changed. */
  readonly kinds: { readonly [Kind in Entity]: KindCounts } | null
  /** The first changes to what is here. */
  readonly samples: readonly ChangeSample[]
}

/** An extract and how it is to be read. */
export interface GivenExtract {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly mapping: Mapping
  /** Headings that were mapped before: the header is found by them, too. */
  readonly remembered: RememberedHeadings
  /** Whether assignments that are missing in the file end today. */
  readonly endMissing: boolean
}

/** What was found, with the plan when nothing stands against it. */
export interface PlannedExtract {
  readonly findings: Findings
  readonly plan: ImportPlan | null
}

/** Why a file cannot even be read into rows. */
export type Unreadable = { readonly kind: 'file'; readonly problem: FileProblem } | { readonly kind: 'mapping'; readonly problems: readonly MappingProblem[] }

/**
 * Reads an extract and plans what it changes.
 * @param present everything that is there now
 * @returns findings, with the plan when nothing stands against it: no problem, and an administrator stays
 * @error the file or the mapping cannot be used at all
 */
export async function planExtract(
  { bytes, fileName, mapping, remembered, endMissing }: GivenExtract,
  present: AllRecords,
  { today, newId, roleHolders }: { readonly today: CalendarDate; readonly newId: () => string; readonly roleHolders: RoleHolders },
): Promise<Result<PlannedExtract, Unreadable>> {
  const table = await readExtract(bytes, fileName, remembered)
  if (!table.ok) return failure({ kind: 'file', problem: table.error })
  const wrong = checkMapping(mapping)
  if (wrong.length > 0) return failure({ kind: 'mapping', problems: wrong })
  const planned = planImport(readRows(table.value, mapping), stateOf(present), { today, newId, endMissing })
  if (!planned.ok) return success({ findings: findingsOf(planned.error, planned.error.problems, null), plan: null })
  const leaving = leavingRoles(planned.value.people.map(({ after }) => after), roleHolders)
  const findings = { ...findingsOf(planned.value, [], planned.value), ...leaving, samples: changeSamples(planned.value, present) }
  return success({ findings, plan: leaving.leavesNoAdministrator ? null : planned.value })
}

function stateOf({ unit, person, post, holding, line }: AllRecords): PresentState {
  return { units: unit, people: person, posts: post, holdings: holding, lines: line }
}

function findingsOf({ counts, warnings }: { readonly counts: ImportCounts; readonly warnings: readonly ImportWarning[] }, problems: readonly ImportProblem[], plan: ImportPlan | null): Findings {
  return {
    counts,
    problemCount: problems.length,
    problems: problems.slice(0, problemsKept),
    warnings: warnings.map((warning) => ({ ...warning, rows: warning.rows.slice(0, rowsKept), assignments: warning.assignments.slice(0, rowsKept), rowCount: Math.max(warning.rows.length, warning.assignments.length) })),
    kinds: plan === null ? null : { unit: kindCounts(plan.units), person: kindCounts(plan.people), post: kindCounts(plan.posts), holding: kindCounts(plan.holdings), line: kindCounts(plan.lines) },
    samples: [],
    leavingWithRole: [],
    leavesNoAdministrator: false,
  }
}

function kindCounts(changes: readonly Change<unknown>[]): KindCounts {
  const added = changes.filter(({ before }) => before === null).length
  return { added, changed: changes.length - added }
}

/** The changes of a plan, as they are made and kept. */
export function changesOf({ units, people, posts, holdings, lines }: ImportPlan): Changes {
  return { unit: units, person: people, post: posts, holding: holdings, line: lines }
}
