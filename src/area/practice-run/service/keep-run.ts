import { type Result, failure, success } from '../../../kernel/result.ts'
import type { PracticeRun, RunAtHour, Written } from '../records.ts'
import { keptText } from '../rules/brought-run.ts'
import { type WrittenProblem, readWritten } from '../rules/written.ts'
import type { PracticeRunStore } from './practice-run-store.ts'

/** Runs that one person may keep. */
export const runsAtMost = 100

/** Who keeps, when, and where. */
export interface Keeping {
  readonly store: PracticeRunStore
  readonly now: Date
  readonly newId: () => string
}

/** The run that another takes the place of, as the page showed it. */
export interface Replaced {
  readonly runId: string
  readonly version: number
}

/** Why nothing was kept. */
export type KeepProblem =
  | { readonly code: 'to-mend'; readonly problems: readonly WrittenProblem[] }
  | { readonly code: 'too-many'; readonly most: number }
  /** The run was changed or deleted in another window since the page was drawn. */
  | { readonly code: 'changed-meanwhile' }

/**
 * Keeps a run beside the others, or in place of an earlier one.
 * @returns the id under which it is kept
 * @error to-mend, too-many, or changed-meanwhile
 */
export async function keepRun(keeping: Keeping, brought: RunAtHour, typed: Written, replaced: Replaced | null): Promise<Result<string, KeepProblem>> {
  const { store, now, newId } = keeping
  const written = readWritten(typed)
  if (!written.ok) return failure({ code: 'to-mend', problems: written.error })
  const run = { text: keptText(brought), hour: brought.hour, keptAt: now, ...written.value }
  if (replaced !== null) return replace(store, { ...run, runId: replaced.runId, version: replaced.version + 1 }, replaced.version)
  if ((await store.countForKeeping()) >= runsAtMost) return failure({ code: 'too-many', most: runsAtMost })
  const runId = newId()
  await store.add({ ...run, runId, version: 1 })
  return success(runId)
}

async function replace(store: PracticeRunStore, run: PracticeRun, drawnFrom: number): Promise<Result<string, KeepProblem>> {
  return (await store.change(run, drawnFrom)) ? success(run.runId) : failure({ code: 'changed-meanwhile' })
}

/** Why what was written about a run was not saved. */
export type WriteProblem =
  | { readonly code: 'not-here' }
  | Extract<KeepProblem, { readonly code: 'to-mend' }>
  | { readonly code: 'changed-meanwhile'; readonly stands: PracticeRun }

/**
 * Saves what somebody wrote about a run that is kept.
 * @error not-here, to-mend, or changed-meanwhile with what stands now
 */
export async function writeAboutRun(store: PracticeRunStore, { runId, version }: Replaced, typed: Written): Promise<Result<PracticeRun, WriteProblem>> {
  const kept = await store.find(runId)
  if (kept === null) return failure({ code: 'not-here' })
  const written = readWritten(typed)
  if (!written.ok) return failure({ code: 'to-mend', problems: written.error })
  const changed = { ...kept, ...written.value, version: version + 1 }
  if (await store.change(changed, version)) return success(changed)
  return failure({ code: 'changed-meanwhile', stands: kept })
}
