import { type Kysely, type Transaction, sql } from 'kysely'
import type { ComingHolding, TransitionStore } from './service/transition-store.ts'
import { agreedMattersOf } from './store/reads.ts'
import { managedPosts, odUnitsBelow, seenOf, seenTransitions } from './store/seen.ts'
import { keptTaskOf, transitionRow } from './store/rows.ts'
import { type TransitionTables, transitionTables } from './tables.ts'
import { beginningsIn } from './store/beginnings.ts'
import { calendarsIn } from './store/calendars.ts'
import { templatesIn } from './store/templates.ts'

/** The transitions of one organisation within one transaction. */
export function transitionStore(transaction: Transaction<unknown>, tenant: string): TransitionStore {
  const db = transitionTables(transaction)
  return { ...seenIn(transaction, tenant), ...changesIn(transaction, db, tenant), ...detailsIn(transaction, db, tenant), ...beginningsIn(transaction, tenant), ...templatesIn(transaction, tenant), ...calendarsIn(transaction, tenant) }
}

function seenIn(transaction: Transaction<unknown>, tenant: string): Pick<TransitionStore, 'seenBy' | 'find' | 'comingHoldings'> {
  return {
    async seenBy(looking, endedSince) {
      const { rows } = await seenTransitions(tenant, looking, sql`(t.ended_on is null or t.ended_on >= ${endedSince})`).execute(transaction)
      return rows.map(seenOf)
    },
    async find(looking, transitionId) {
      const { rows } = await seenTransitions(tenant, looking, sql`t.transition_id = ${transitionId}`).execute(transaction)
      return rows[0] === undefined ? null : seenOf(rows[0])
    },
    async comingHoldings(looking, since, until) {
      const { rows } = await sql<ComingHolding>`
        with recursive ${odUnitsBelow(tenant, looking)}, ${managedPosts(tenant, looking)}
        select h.holding_id as "holdingId", h.person_id as "personId", h.post_id as "postId", post.title as post, post.profession, h.kind, h.starts_on as "startsOn", h.agreed_until as "agreedUntil"
        from holding h
        join post on post.tenant_id = h.tenant_id and post.post_id = h.post_id
        join person on person.tenant_id = h.tenant_id and person.person_id = h.person_id and person.erased_at is null and person.left_on is null
        where h.tenant_id = ${tenant} and h.person_id <> ${looking.viewerId} and h.starts_on between ${since} and ${until} and (h.ends_on is null or (h.ends_on > ${looking.today} and h.ends_on > h.starts_on))
          -- A first post without any team is no way into management; covering a higher-band post always is one.
          and (h.kind = 'acting-up' or post.stage <> 'fundamental')
          and (h.post_id in (select post_id from managed) or post.unit_id in (select unit_id from kept))
          and not exists (select from transition t where t.tenant_id = h.tenant_id and t.person_id = h.person_id and t.post_id = h.post_id and (t.ended_on is null or t.starts_on = h.starts_on))
        order by h.starts_on desc, h.holding_id`.execute(transaction)
      return rows
    },
  }
}

function changesIn(transaction: Transaction<unknown>, db: Kysely<TransitionTables>, tenant: string): Pick<TransitionStore, 'lock' | 'add' | 'change'> {
  return {
    async lock(transitionId) {
      await sql`select from transition where tenant_id = ${tenant} and transition_id = ${transitionId} for update`.execute(transaction)
    },
    async add(transition) {
      const added = await db.insertInto('transition').values({ tenant_id: tenant, ...transitionRow(transition) }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
      return added.numInsertedOrUpdatedRows === 1n
    },
    async change(transition) {
      const { transition_id: id, ...columns } = transitionRow(transition)
      await db.updateTable('transition').set(columns).where('tenant_id', '=', tenant).where('transition_id', '=', id).execute()
    },
  }
}

function detailsIn(transaction: Transaction<unknown>, db: Kysely<TransitionTables>, tenant: string): Pick<TransitionStore, 'matters' | 'putMatter' | 'removeMatter' | 'tasks' | 'putTask'> {
  return {
    matters: (transitionIds) => agreedMattersOf(transaction, tenant, transitionIds),
    async putMatter(transitionId, { matter, note, weeklyHours, agreedOn, saidById }) {
      const said = { note, weekly_hours: weeklyHours, agreed_on: agreedOn, said_by: saidById }
      await db.insertInto('transition_matter').values({ tenant_id: tenant, transition_id: transitionId, matter, ...said }).onConflict((conflict) => conflict.columns(['tenant_id', 'transition_id', 'matter']).doUpdateSet(said)).execute()
    },
    async removeMatter(transitionId, matter) {
      await db.deleteFrom('transition_matter').where('tenant_id', '=', tenant).where('transition_id', '=', transitionId).where('matter', '=', matter).execute()
    },
    async tasks(transitionId) {
      return (await db.selectFrom('transition_task').selectAll().where('tenant_id', '=', tenant).where('transition_id', '=', transitionId).orderBy('task_id').execute()).map(keptTaskOf)
    },
    async putTask(transitionId, { taskId, doneOn, doneById, note }) {
      const kept = { done_on: doneOn, done_by: doneById, note }
      await db.insertInto('transition_task').values({ tenant_id: tenant, transition_id: transitionId, task_id: taskId, ...kept }).onConflict((conflict) => conflict.columns(['tenant_id', 'transition_id', 'task_id']).doUpdateSet(kept)).execute()
    },
  }
}
