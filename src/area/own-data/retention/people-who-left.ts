import { type Transaction, sql } from 'kysely'
import { erasePerson } from '../erase-person.ts'
import type { OwnDataContributor } from '../own-data-contributor.ts'
import { retentionKindWords } from '../words/retention-kinds.ts'
import type { Due, RetentionKind } from './retention-kind.ts'

/** People erased in one run: the rest is done on the following days. */
const erasedAtOnce = 200

/**
 * People whose time after leaving is over: they are erased, each with an entry of its own in the audit trail.
 * @param contributors all that keep something about people
 */
export function peopleWhoLeft(contributors: readonly OwnDataContributor[]): RetentionKind {
  return {
    id: 'people-who-left',
    words: retentionKindWords['people-who-left'],
    days: { usual: 2_190, lowest: 365, highest: 3_650 },
    count: async (due) => {
      const { rows } = await sql<{ due: number }>`select count(*) as due from person where ${isDue(due)}`.execute(due.transaction)
      return rows[0]?.due ?? 0
    },
    remove: async (due) => {
      const people = await dueOf(due.transaction, due)
      for (const personId of people) {
        await erasePerson(due.transaction, { tenant: due.tenant, personId, contributors, now: due.now })
        due.record({ action: 'own-data/person-erased', subjectId: personId, details: { because: 'retention' } })
      }
      return people.length
    },
  }
}

function isDue({ tenant, beforeDay }: Due) {
  return sql<boolean>`tenant_id = ${tenant} and erased_at is null and left_on < ${beforeDay}`
}

async function dueOf(transaction: Transaction<unknown>, due: Due): Promise<readonly string[]> {
  const { rows } = await sql<{ person_id: string }>`select person_id from person where ${isDue(due)} order by left_on, person_id limit ${erasedAtOnce} for update`.execute(transaction)
  return rows.map(({ person_id }) => person_id)
}
