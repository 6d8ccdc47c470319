import { sql } from 'kysely'
import type { DueRows, ErasableStore, OwnRecord } from '../../../platform/own-data/index.ts'
import { transitionTables } from '../tables.ts'

const allTables = ['transition', 'transition_calendar', 'transition_matter', 'transition_task']

/** The transitions of a person, with what is agreed and what is done. */
export const transitionsData: ErasableStore = {
  tables: allTables,
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select t.kind, post.title as post, t.post_words as "postInYourWords", t.profession, t.setting, t.starts_on as "startsOn", t.agreed_until as "agreedUntil", t.ended_on as "endedOn", t.ending, t.ending_reason as "endingReason",
        t.started_by as "startedBy", t.entered_on as "enteredOn", case when mentor.erased_at is null then trim(mentor.given_name || ' ' || mentor.family_name) end as mentor,
        c.made_on as "calendarAddressMadeOn", ${mattersOf} as agreed, ${tasksOf} as tasks
      from transition t
      left join post on post.tenant_id = t.tenant_id and post.post_id = t.post_id
      left join transition_calendar c on c.tenant_id = t.tenant_id and c.transition_id = t.transition_id
      left join person mentor on mentor.tenant_id = t.tenant_id and mentor.person_id = t.mentor_id
      where t.tenant_id = ${tenant} and t.person_id = ${personId}
      order by t.starts_on, t.transition_id
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    await transitionTables(transaction).deleteFrom('transition').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** Whose mentor somebody is or was, and what they said or ticked for others. It is the other's: only who it was goes. */
export const supportData: ErasableStore = {
  tables: allTables,
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select case when person.erased_at is null then trim(person.given_name || ' ' || person.family_name) end as "whose", t.starts_on as "startsOn", coalesce(t.mentor_id = ${personId}, false) as "youAreTheMentor",
        coalesce((select jsonb_agg(m.matter order by m.matter) from transition_matter m where m.tenant_id = t.tenant_id and m.transition_id = t.transition_id and m.said_by = ${personId}), '[]'::jsonb) as "youSaid",
        coalesce((select jsonb_agg(k.task_id order by k.task_id) from transition_task k where k.tenant_id = t.tenant_id and k.transition_id = t.transition_id and k.done_by = ${personId}), '[]'::jsonb) as "youTicked"
      from transition t join person on person.tenant_id = t.tenant_id and person.person_id = t.person_id
      where t.tenant_id = ${tenant} and t.person_id <> ${personId} and (t.mentor_id = ${personId}
        or exists (select from transition_matter m where m.tenant_id = t.tenant_id and m.transition_id = t.transition_id and m.said_by = ${personId})
        or exists (select from transition_task k where k.tenant_id = t.tenant_id and k.transition_id = t.transition_id and k.done_by = ${personId}))
      order by t.starts_on, t.transition_id
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    const db = transitionTables(transaction)
    await sql`update transition set mentor_id = null, version = version + 1 where tenant_id = ${tenant} and mentor_id = ${personId}`.execute(transaction)
    await db.updateTable('transition_matter').set({ said_by: null }).where('tenant_id', '=', tenant).where('said_by', '=', personId).execute()
    await db.updateTable('transition_task').set({ done_by: null }).where('tenant_id', '=', tenant).where('done_by', '=', personId).execute()
  },
}

const mattersOf = sql`coalesce((select jsonb_agg(jsonb_build_object('matter', m.matter, 'note', m.note, 'weeklyHours', m.weekly_hours, 'agreedOn', m.agreed_on) order by m.matter) from transition_matter m where m.tenant_id = t.tenant_id and m.transition_id = t.transition_id), '[]'::jsonb)`
const tasksOf = sql`coalesce((select jsonb_agg(jsonb_build_object('task', k.task_id, 'doneOn', k.done_on, 'note', k.note) order by k.task_id) from transition_task k where k.tenant_id = t.tenant_id and k.transition_id = t.transition_id), '[]'::jsonb)`

/** Transitions that ended long ago. */
export const oldTransitions: DueRows = {
  table: 'transition',
  isDue: ({ beforeDay, tenant }) => sql`ended_on < ${beforeDay} or person_id in (select person_id from person where tenant_id = ${tenant} and left_on < ${beforeDay})`,
}
