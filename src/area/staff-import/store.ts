import type { Transaction } from 'kysely'
import { namesOf } from '../people/index.ts'
import type { ImportStore } from './service/import-store.ts'
import { placesOf } from './store/conflict-places.ts'
import { jobOf, startJob } from './store/import-jobs.ts'
import { addImport, countUnsettled, findImport, listImports, moveImport, rememberHeadings, rememberedHeadings } from './store/imports.ts'

/** Imports as the database keeps them, within one transaction of one organisation. */
export function importStore(transaction: Transaction<unknown>, tenant: string): ImportStore {
  return {
    list: () => listImports(transaction, tenant),
    find: (importId) => findImport(transaction, tenant, importId),
    countUnsettled: () => countUnsettled(transaction, tenant),
    add: (added) => addImport(transaction, tenant, added),
    move: (from, change) => moveImport(transaction, tenant, from, change),
    remembered: () => rememberedHeadings(transaction, tenant),
    remember: (headings) => rememberHeadings(transaction, tenant, headings),
    names: (personIds) => namesOf(transaction, tenant, personIds),
    places: (conflicts) => placesOf(transaction, tenant, conflicts),
    jobOf: (job) => jobOf(transaction, tenant, job),
    startJob: (job, asked) => startJob(transaction, tenant, job, asked),
  }
}
