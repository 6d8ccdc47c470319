import type { Transaction } from 'kysely'
import { domains } from '../../../kernel/vocabulary.ts'
import type { CohortStore } from '../service/cohort-store.ts'
import { cohortTables } from '../tables.ts'
import { outcomeOf } from './rows.ts'

/** What groups say when they are closed. It is written once. */
export function outcomeStore(transaction: Transaction<unknown>, tenant: string): Pick<CohortStore, 'outcome' | 'keepOutcome' | 'countedBefore'> {
  const db = cohortTables(transaction)
  return {
    async outcome(cohortId) {
      const rows = await db.selectFrom('cohort_outcome').selectAll().where('tenant_id', '=', tenant).where('cohort_id', '=', cohortId).execute()
      return rows.map(outcomeOf).toSorted((one, other) => domains.indexOf(one.domain) - domains.indexOf(other.domain))
    },
    async keepOutcome(cohortId, outcome, counted) {
      const rows = outcome.map(({ domain, people, change }) => ({ tenant_id: tenant, cohort_id: cohortId, domain, people, change: change?.value ?? null, lower: change?.lower ?? null, upper: change?.upper ?? null }))
      if (rows.length > 0) await db.insertInto('cohort_outcome').values(rows).execute()
      for (const [personId, assessmentId] of counted) await db.updateTable('cohort_member').set({ counted_assessment: assessmentId }).where('tenant_id', '=', tenant).where('cohort_id', '=', cohortId).where('person_id', '=', personId).execute()
    },
    async countedBefore(assessmentIds) {
      if (assessmentIds.length === 0) return new Set()
      const rows = await db.selectFrom('cohort_member').select('counted_assessment').where('tenant_id', '=', tenant).where('counted_assessment', 'in', [...assessmentIds]).execute()
      return new Set(rows.flatMap(({ counted_assessment: id }) => id ?? []))
    },
  }
}
