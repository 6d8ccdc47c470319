import { sql } from 'kysely'
import type { DueRows, ErasableStore, OwnRecord } from '../../../platform/own-data/index.ts'
import type { PersonalKeys } from '../../../platform/personal-keys/index.ts'
import type { CharterWeek } from '../records.ts'
import { openWeeks } from '../service/weeks.ts'
import { roleCharterTables } from '../tables.ts'
import { weekStore } from './weeks.ts'

/** The charters of a person's posts, with every version, who signed when, and the clarity checks whose answers both may see. */
export const chartersData: ErasableStore = {
  tables: ['role_charter', 'role_charter_version', 'role_charter_signature'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select post.title as post, charter.begun_at as "begunAt",
        (select jsonb_agg(to_jsonb(v) - 'tenant_id' - 'charter_id' - 'written_by' - 'measure_ids' || jsonb_build_object('youWroteIt', coalesce(v.written_by = ${personId}, false), 'measuresOfUnit',
            (select coalesce(jsonb_agg(m.name order by m.name), '[]'::jsonb) from measure m where m.tenant_id = v.tenant_id and m.measure_id = any(v.measure_ids))) order by v.version)
          from role_charter_version v where v.tenant_id = charter.tenant_id and v.charter_id = charter.charter_id) as versions,
        (select coalesce(jsonb_agg(jsonb_build_object('version', s.version, 'by', s.side, 'at', s.signed_at) order by s.signed_at), '[]'::jsonb)
          from role_charter_signature s where s.tenant_id = charter.tenant_id and s.charter_id = charter.charter_id) as signatures
      from role_charter charter join post on post.tenant_id = charter.tenant_id and post.post_id = charter.post_id
      where charter.tenant_id = ${tenant} and charter.person_id = ${personId}
      order by charter.begun_at, charter.charter_id
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    await roleCharterTables(transaction).deleteFrom('role_charter').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** Charters of others in which a person wrote, or which they signed as line manager. The words belong to the charter of the other. */
export const charterHandData: ErasableStore = {
  tables: ['role_charter_version', 'role_charter_signature'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select post.title as post,
        (select coalesce(jsonb_agg(jsonb_build_object('version', v.version, 'at', v.written_at) order by v.version), '[]'::jsonb)
          from role_charter_version v where v.tenant_id = charter.tenant_id and v.charter_id = charter.charter_id and v.written_by = ${personId}) as "youWrote",
        (select coalesce(jsonb_agg(jsonb_build_object('version', s.version, 'at', s.signed_at) order by s.signed_at), '[]'::jsonb)
          from role_charter_signature s where s.tenant_id = charter.tenant_id and s.charter_id = charter.charter_id and s.signer_id = ${personId}) as "youSigned"
      from role_charter charter join post on post.tenant_id = charter.tenant_id and post.post_id = charter.post_id
      where charter.tenant_id = ${tenant} and charter.person_id <> ${personId} and (
        exists (select from role_charter_version v where v.tenant_id = charter.tenant_id and v.charter_id = charter.charter_id and v.written_by = ${personId})
        or exists (select from role_charter_signature s where s.tenant_id = charter.tenant_id and s.charter_id = charter.charter_id and s.signer_id = ${personId}))
      order by charter.begun_at, charter.charter_id
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    const db = roleCharterTables(transaction)
    await db.updateTable('role_charter_version').set({ written_by: null }).where('tenant_id', '=', tenant).where('written_by', '=', personId).execute()
    await db.updateTable('role_charter_signature').set({ signer_id: null }).where('tenant_id', '=', tenant).where('signer_id', '=', personId).execute()
  },
}

/** What a person answered in clarity checks, and what the other answered once both are in. */
export const clarityData: ErasableStore = {
  tables: ['role_clarity_check', 'role_clarity_answer'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select c.begun_at as "begunAt", case when c.holder_id = ${personId} then 'holder' else 'line-manager' end as "you",
        (select coalesce(jsonb_agg(jsonb_build_object('by', a.side, 'item', a.item_id, 'step', a.step) order by a.side, a.item_id), '[]'::jsonb) from role_clarity_answer a
          where a.tenant_id = c.tenant_id and a.check_id = c.check_id
            and ((c.holder_in_at is not null and c.manager_in_at is not null) or a.side = case when c.holder_id = ${personId} then 'holder' else 'line-manager' end)) as answers
      from role_clarity_check c
      where c.tenant_id = ${tenant} and (c.holder_id = ${personId} or c.manager_id = ${personId})
      order by c.begun_at, c.check_id
    `.execute(transaction)
    return rows
  },
  // What was answered to each other is worth nothing without the other.
  erase: async (transaction, tenant, personId) => {
    const checks = roleCharterTables(transaction).deleteFrom('role_clarity_check').where('tenant_id', '=', tenant)
    await checks.where((are) => are.or([are('holder_id', '=', personId), are('manager_id', '=', personId)])).execute()
  },
}

/** Where the weeks of a person went, opened for them alone, and whether they are reminded. */
export function weeksData(keys: PersonalKeys): ErasableStore {
  return {
    tables: ['charter_week', 'charter_week_reminder'],
    read: async (transaction, tenant, personId) => {
      const store = weekStore(transaction, tenant, personId)
      const sealed = (await store.all()).toReversed()
      const opened = new Map(openWeeks(sealed, await keys.find(transaction, tenant, personId)).map((week) => [week.startsOn, week]))
      return [...sealed.map(({ startsOn }): OwnRecord => weekRead(startsOn, opened.get(startsOn))), ...((await store.isReminded()) ? [{ reminded: true }] : [])]
    },
    erase: async (transaction, tenant, personId) => {
      const store = weekStore(transaction, tenant, personId)
      await store.removeAll()
      await store.remind(false)
    },
  }
}

function weekRead(weekOf: CharterWeek['startsOn'], week: CharterWeek | undefined): OwnRecord {
  return week === undefined ? { weekOf, unreadable: true } : { weekOf, care: week.care, management: week.management, leadership: week.leadership }
}

const ofLeavers: DueRows['isDue'] = ({ tenant, beforeDay }) => sql`person_id in (select person_id from person where tenant_id = ${tenant} and left_on < ${beforeDay})`

/** Charters of people who left, with everything about them. */
export const chartersOfLeavers: DueRows = { table: 'role_charter', isDue: ofLeavers }

/** Weeks of long ago, of people who left, and of those whose key has gone since they left: nobody can open them. */
export const oldWeeks: DueRows = {
  table: 'charter_week',
  isDue: (due) => sql`starts_on < ${due.beforeDay} or ${ofLeavers(due)} or (
    person_id in (select person_id from person where tenant_id = ${due.tenant} and left_on is not null)
    and not exists (select from personal_key k where k.tenant_id = charter_week.tenant_id and k.person_id = charter_week.person_id))`,
  before: async (due) => {
    await sql`delete from charter_week_reminder where tenant_id = ${due.tenant} and ${ofLeavers(due)}`.execute(due.transaction)
  },
}
