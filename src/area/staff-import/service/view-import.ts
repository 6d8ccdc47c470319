import type { Names } from '../../people/index.ts'
import { type ImportStanding, deedOf, standingOf } from '../rules/import-standing.ts'
import type { StaffImport } from '../staff-import.ts'
import type { ConflictPlace, ImportStore } from './import-store.ts'

/** An import with everything that its page shows. */
export interface ImportView {
  readonly found: StaffImport
  readonly standing: ImportStanding
  readonly names: Names
  /** Why it could not be undone. */
  readonly conflicts: readonly ConflictPlace[]
}

/** Reads what the page of an import shows. */
export async function viewImport(store: ImportStore, found: StaffImport, now: Date): Promise<ImportView> {
  const deed = deedOf(found)
  const job = deed === null ? null : await store.jobOf({ deed, importId: found.importId, version: found.version })
  const { madeBy, receipt, conflicts } = found
  return {
    found,
    standing: standingOf(found, job, now),
    names: await store.names([madeBy, receipt?.confirmedBy ?? null, receipt?.undoneBy ?? null]),
    conflicts: found.state === 'applied' && conflicts !== null && conflicts.length > 0 ? await store.places(conflicts) : [],
  }
}

/** An import in the list, with where it stands. */
export interface ListedImport {
  readonly found: StaffImport
  readonly standing: ImportStanding['kind']
}

/** The newest imports. Whether work that goes on is stuck, the page of the import says. */
export async function listImports(store: ImportStore, now: Date): Promise<{ readonly imports: readonly ListedImport[]; readonly names: Names }> {
  const all = await store.list()
  const names = await store.names(all.map(({ madeBy }) => madeBy))
  return { imports: all.map((found) => ({ found, standing: deedOf(found) === null ? standingOf(found, null, now).kind : 'at-work' })), names }
}
