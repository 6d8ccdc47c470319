import { type Transaction, sql } from 'kysely'
import type { OwnStart, TransitionStore } from '../service/transition-store.ts'
import { transitionTables } from '../tables.ts'
import { transitionOf } from './rows.ts'

/** What is looked up before a transition begins, so that none begins twice. */
export function beginningsIn(transaction: Transaction<unknown>, tenant: string): Pick<TransitionStore, 'underWay' | 'ownStarts'> {
  return {
    async underWay(personId) {
      const found = await transitionTables(transaction).selectFrom('transition').selectAll().where('tenant_id', '=', tenant).where('person_id', '=', personId).where('ended_on', 'is', null).orderBy('starts_on').orderBy('transition_id').execute()
      return found.map(transitionOf)
    },
    async ownStarts(personId, since, until) {
      const { rows } = await sql<OwnStart>`
        select h.post_id as "postId", h.kind, h.starts_on as "startsOn" from holding h
        where h.tenant_id = ${tenant} and h.person_id = ${personId} and h.starts_on between ${since} and ${until} and (h.ends_on is null or h.ends_on > h.starts_on)
          and not exists (select from transition t where t.tenant_id = h.tenant_id and t.person_id = h.person_id and t.post_id = h.post_id and (t.ended_on is null or t.starts_on = h.starts_on))
        order by h.starts_on, h.holding_id`.execute(transaction)
      return rows
    },
  }
}
