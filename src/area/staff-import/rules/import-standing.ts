import type { FileProblem } from '../extract/file-problem.ts'
import type { Findings } from '../findings.ts'
import type { StaffImport } from '../staff-import.ts'

/** The work on an import that goes on after a page was answered. */
export type ImportDeed = 'read' | 'check' | 'apply' | 'undo'

/** How far the job of an import is. */
export interface DeedStatus {
  readonly state: 'waiting' | 'done' | 'failed'
  readonly attempts: number
  /** When it is tried next, or was to be tried first. */
  readonly dueAt: Date
  readonly problem: string | null
  readonly progress: { readonly done: number; readonly total: number } | null
}

/** Where an import stands, as its page shows it. */
export type ImportStanding =
  | { readonly kind: 'columns' }
  | { readonly kind: 'at-work'; readonly deed: ImportDeed; readonly progress: DeedStatus['progress']; readonly isRetried: boolean; readonly isSlow: boolean }
  | { readonly kind: 'stuck'; readonly deed: ImportDeed; readonly problem: string | null }
  | { readonly kind: 'problems'; readonly findings: Findings }
  | { readonly kind: 'no-administrator'; readonly findings: Findings }
  | { readonly kind: 'ready'; readonly findings: Findings; readonly changes: number }
  | { readonly kind: 'no-change'; readonly findings: Findings }
  | { readonly kind: 'applied'; readonly findings: Findings | null }
  | { readonly kind: 'undone' }
  | { readonly kind: 'discarded' }
  | { readonly kind: 'unreadable'; readonly problem: FileProblem }

/** A job that nobody took for so long is not watched any more: the page would keep a sign-in open for ever. */
const slowAfterMs = 600_000

const deeds: Readonly<Partial<Record<StaffImport['state'], ImportDeed>>> = { checking: 'check', applying: 'apply', undoing: 'undo' }

/** The work that goes on on an import, if any. */
export function deedOf({ state, columns }: Pick<StaffImport, 'state' | 'columns'>): ImportDeed | null {
  if (state === 'uploaded') return columns === null ? 'read' : null
  return deeds[state] ?? null
}

/** What of an import says where it stands. */
type Stood = Pick<StaffImport, 'state' | 'columns' | 'fileProblem' | 'findings'>

/**
 * Where an import stands.
 * @param job of the work that goes on; null when there is none, which is a failure where the state says that there should be
 */
export function standingOf({ state, columns, fileProblem, findings }: Stood, job: DeedStatus | null, now: Date): ImportStanding {
  const deed = deedOf({ state, columns })
  if (deed !== null) return workOf(deed, job, now)
  switch (state) {
    case 'checked':
      return findings === null ? { kind: 'columns' } : checkedOf(findings)
    case 'applied':
      return { kind: 'applied', findings }
    case 'undone':
      return { kind: state }
    case 'discarded':
      return fileProblem === null ? { kind: state } : { kind: 'unreadable', problem: fileProblem }
    default:
      return { kind: 'columns' }
  }
}

function workOf(deed: ImportDeed, job: DeedStatus | null, now: Date): ImportStanding {
  // One that is done and has not moved the import found it in another state: it comes to no end by itself.
  if (job === null || job.state !== 'waiting') return { kind: 'stuck', deed, problem: job?.problem ?? null }
  return { kind: 'at-work', deed, progress: job.progress, isRetried: job.problem !== null, isSlow: now.getTime() - job.dueAt.getTime() > slowAfterMs }
}

function checkedOf(findings: Findings): ImportStanding {
  if (findings.kinds === null) return { kind: 'problems', findings }
  if (findings.leavesNoAdministrator) return { kind: 'no-administrator', findings }
  const changes = changeCount(findings)
  return changes === 0 ? { kind: 'no-change', findings } : { kind: 'ready', findings, changes }
}

/** Has the file not been read yet, or was it no table? Then there are no columns to choose. */
export function isBeforeColumns(found: Pick<StaffImport, 'state' | 'columns' | 'fileProblem'>): boolean {
  return deedOf(found) === 'read' || found.fileProblem !== null
}

/** How many records an import makes or changes. */
function changeCount({ kinds }: Findings): number {
  return Object.values(kinds ?? {}).reduce((sum, { added, changed }) => sum + added + changed, 0)
}
