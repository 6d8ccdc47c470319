import type { Transaction } from 'kysely'
import type { KeptApplication, KeptCompletion } from '../records.ts'
import type { Period } from '../rules/portfolio/period.ts'
import type { WrittenDown } from '../rules/portfolio/written-down.ts'
import type { LearningStore } from '../service/learning-store.ts'
import { type CatalogueTables, catalogueTables } from '../tables.ts'

/** What a person applied for and takes part in, newest first. */
export async function applicationsOf(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<readonly KeptApplication[]> {
  const rows = await catalogueTables(transaction).selectFrom('catalogue_application').selectAll().where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('applied_on', 'desc').orderBy('entry_id').execute()
  return rows.map(applicationOf)
}

/** What a person finished, newest first. */
export async function completionsOf(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<readonly KeptCompletion[]> {
  const rows = await catalogueTables(transaction).selectFrom('catalogue_completion').selectAll().where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('completed_on', 'desc').orderBy('entry_id').execute()
  return rows.map(completionOf)
}

/** What was written down of everybody for a time, both days included: applications made or decided within it, and completions. */
export async function writtenDownBetween(transaction: Transaction<unknown>, tenant: string, { first, last }: Period): Promise<WrittenDown> {
  const db = catalogueTables(transaction)
  const applications = await db
    .selectFrom('catalogue_application')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where((of) => of.or([of.between('applied_on', first, last), of.between('decided_on', first, last)]))
    .execute()
  const completions = await db.selectFrom('catalogue_completion').selectAll().where('tenant_id', '=', tenant).where('completed_on', '>=', first).where('completed_on', '<=', last).execute()
  return { applications: applications.map(applicationOf), completions: completions.map(completionOf) }
}

/** Rows that one statement takes: parameters of a statement are bounded. */
const rowsAtOnce = 1_000

/** Writes applications; one of the same person, entry and day is put in place of what stands. */
export async function putApplications(transaction: Transaction<unknown>, tenant: string, applications: readonly KeptApplication[]): Promise<void> {
  for (let from = 0; from < applications.length; from += rowsAtOnce) {
    const rows = applications.slice(from, from + rowsAtOnce).map(({ personId, entryId, appliedOn, outcome, decidedOn, saidBy }) => ({ tenant_id: tenant, person_id: personId, entry_id: entryId, applied_on: appliedOn, outcome, decided_on: decidedOn, said_by: saidBy }))
    await catalogueTables(transaction)
      .insertInto('catalogue_application')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id', 'entry_id', 'applied_on']).doUpdateSet(({ ref }) => ({ outcome: ref('excluded.outcome'), decided_on: ref('excluded.decided_on'), said_by: ref('excluded.said_by') })))
      .execute()
  }
}

/** Writes completions; one of the same person, entry and day is put in place of what stands. */
export async function putCompletions(transaction: Transaction<unknown>, tenant: string, completions: readonly KeptCompletion[]): Promise<void> {
  for (let from = 0; from < completions.length; from += rowsAtOnce) {
    const rows = completions.slice(from, from + rowsAtOnce).map(({ personId, entryId, completedOn, hours, pence, saidBy }) => ({ tenant_id: tenant, person_id: personId, entry_id: entryId, completed_on: completedOn, hours, pence, said_by: saidBy }))
    await catalogueTables(transaction)
      .insertInto('catalogue_completion')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id', 'entry_id', 'completed_on']).doUpdateSet(({ ref }) => ({ hours: ref('excluded.hours'), pence: ref('excluded.pence'), said_by: ref('excluded.said_by') })))
      .execute()
  }
}

/** What one person applied for and finished, and nobody else. */
export function learningStore(transaction: Transaction<unknown>, tenant: string, personId: string): LearningStore {
  return {
    applications: () => applicationsOf(transaction, tenant, personId),
    completions: () => completionsOf(transaction, tenant, personId),
    putApplication: (application) => putApplications(transaction, tenant, [{ ...application, personId }]),
    putCompletion: (completion) => putCompletions(transaction, tenant, [{ ...completion, personId }]),
    async removeOwnCompletion(entryId, completedOn) {
      const removal = catalogueTables(transaction).deleteFrom('catalogue_completion').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('entry_id', '=', entryId)
      return (await removal.where('completed_on', '=', completedOn).where('said_by', '=', 'self').executeTakeFirst()).numDeletedRows === 1n
    },
  }
}

function applicationOf(row: CatalogueTables['catalogue_application']): KeptApplication {
  return { personId: row.person_id, entryId: row.entry_id, appliedOn: row.applied_on, outcome: row.outcome, decidedOn: row.decided_on, saidBy: row.said_by }
}

function completionOf(row: CatalogueTables['catalogue_completion']): KeptCompletion {
  return { personId: row.person_id, entryId: row.entry_id, completedOn: row.completed_on, hours: row.hours, pence: row.pence, saidBy: row.said_by }
}
