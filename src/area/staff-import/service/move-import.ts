import { type Result, failure, success } from '../../../kernel/result.ts'
import { deedOf, standingOf } from '../rules/import-standing.ts'
import type { StaffImport } from '../staff-import.ts'
import type { Asking, ImportStore } from './import-store.ts'

/** What a person may do with an import besides uploading it and choosing its columns. */
export const importActs = ['confirm', 'discard', 'retry', 'leave', 'undo'] as const
export type ImportAct = (typeof importActs)[number]

type Moved = Result<void, { readonly code: 'moved' }>
const moved: Moved = failure({ code: 'moved' })

/**
 * Does one act on an import, if it still is where the person saw it.
 * @param version from which the page was drawn
 * @error somebody else moved it meanwhile, or the act does not belong to where it stands
 */
export async function moveImport(store: ImportStore, asking: Asking, found: StaffImport, act: ImportAct, version: number): Promise<Moved> {
  if (found.version !== version) return moved
  const acts: Readonly<Record<ImportAct, () => Promise<Moved>>> = {
    confirm: () => confirm(store, asking, found),
    discard: () => discard(store, asking, found),
    retry: () => retry(store, asking, found),
    leave: () => leave(store, asking, found),
    undo: () => undo(store, asking, found),
  }
  return acts[act]()
}

async function confirm(store: ImportStore, asking: Asking, found: StaffImport): Promise<Moved> {
  if (standingOf(found, null, asking.now).kind !== 'ready') return moved
  return startWork(store, asking, found, 'applying')
}

async function undo(store: ImportStore, asking: Asking, found: StaffImport): Promise<Moved> {
  return found.state === 'applied' ? startWork(store, asking, found, 'undoing') : moved
}

async function startWork(store: ImportStore, { personId, now, newId }: Asking, { importId, state, version }: StaffImport, next: 'applying' | 'undoing'): Promise<Moved> {
  if (!(await store.move({ importId, from: state, version }, { state: next, ...(next === 'undoing' ? { conflicts: [] } : {}) }))) return moved
  await store.startJob({ deed: next === 'applying' ? 'apply' : 'undo', importId, version: version + 1 }, { jobId: newId(), at: now, by: personId })
  return success(undefined)
}

/** Nothing was changed, and the file goes. What is at work is not taken away from it. */
async function discard(store: ImportStore, { now }: Asking, found: StaffImport): Promise<Moved> {
  const { importId, state, version } = found
  const mayGo = state === 'uploaded' || state === 'checked' || ((state === 'checking' || state === 'applying') && (await isStuck(store, found, now)))
  if (!mayGo) return moved
  return (await store.move({ importId, from: state, version }, { state: 'discarded', findings: null, settledAt: now })) ? success(undefined) : moved
}

async function retry(store: ImportStore, { personId, now, newId }: Asking, found: StaffImport): Promise<Moved> {
  const deed = deedOf(found)
  if (deed === null || !(await isStuck(store, found, now))) return moved
  await store.startJob({ deed, importId: found.importId, version: found.version }, { jobId: newId(), at: now, by: personId })
  return success(undefined)
}

/** An import whose undoing failed stays as it is. */
async function leave(store: ImportStore, { now }: Asking, found: StaffImport): Promise<Moved> {
  const { importId, state, version } = found
  if (state !== 'undoing' || !(await isStuck(store, found, now))) return moved
  return (await store.move({ importId, from: state, version }, { state: 'applied' })) ? success(undefined) : moved
}

async function isStuck(store: ImportStore, found: StaffImport, now: Date): Promise<boolean> {
  const deed = deedOf(found)
  const job = deed === null ? null : await store.jobOf({ deed, importId: found.importId, version: found.version })
  return standingOf(found, job, now).kind === 'stuck'
}
