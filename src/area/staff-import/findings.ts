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
import { type MappingProblem, checkMapping } from './extract/recognise-columns.ts'
import type { AllRecords } from './store/entities.ts'
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

/** What checking a file found, as it is kept and shown. */
export interface Findings {
  readonly counts: ImportCounts
  /** All of them, also those that are not kept. */
  readonly problemCount: number
  readonly problems: readonly ImportProblem[]
  readonly warnings: readonly (ImportWarning & { readonly rowCount: number })[]
  /** Null when there are problems: then nothing is made or changed. */
  readonly kinds: { readonly [Kind in 'unit' | 'person' | 'post' | 'holding' | 'line']: KindCounts } | null
}

/** An extract and how it is to be read. */
export interface GivenExtract {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly mapping: Mapping
  /** Whether assignments that are missing in the file end today. */
  readonly endMissing: boolean
}

/** Why a file cannot even be read into rows. */
export type Unreadable = { readonly kind: 'file'; readonly problem: FileProblem } | { readonly kind: 'mapping'; readonly problems: readonly MappingProblem[] }

/**
 * Reads an extract and plans what it changes.
 * @param present everything that is there now
 * @returns findings, with the plan when nothing stands against it
 * @error the file or the mapping cannot be used at all
 */
export async function planExtract(
  { bytes, fileName, mapping, endMissing }: GivenExtract,
  present: AllRecords,
  { today, newId }: { readonly today: CalendarDate; readonly newId: () => string },
): Promise<Result<{ readonly findings: Findings; readonly plan: ImportPlan | null }, Unreadable>> {
  const table = await readExtract(bytes, fileName)
  if (!table.ok) return failure({ kind: 'file', problem: table.error })
  const wrong = checkMapping(mapping)
  if (wrong.length > 0) return failure({ kind: 'mapping', problems: wrong })
  const planned = planImport(readRows(table.value, mapping), stateOf(present), { today, newId, endMissing })
  return success(planned.ok ? { findings: findingsOf(planned.value, [], planned.value), plan: planned.value } : { findings: findingsOf(planned.error, planned.error.problems, null), plan: null })
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
