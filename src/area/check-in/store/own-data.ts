import { sql } from 'kysely'
import type { DueRows, ErasableStore, OwnRecord } from '../../../platform/own-data/index.ts'
import { type PersonalKeys, personalKeyTables } from '../../../platform/personal-keys/index.ts'
import { openAll } from '../service/keeping.ts'
import { checkInStore } from '../store.ts'
import { checkInTables } from '../tables.ts'

/** The check-ins of a person, opened for them alone, and what they shared. Their key goes with them: what an old copy of the rows holds cannot be opened by this database any more. */
export function checkInsData(keys: PersonalKeys): ErasableStore {
  return {
    tables: ['check_in', 'check_in_rhythm', 'check_in_share', 'check_in_opening', 'personal_key'],
    read: async (transaction, tenant, personId) => {
      const store = checkInStore(transaction, tenant, personId)
      const [sealed, found] = [await store.all(), await keys.find(transaction, tenant, personId)]
      const { checkIns } = openAll(sealed, found)
      const said = new Map(checkIns.map(({ checkInId, answers, note }) => [checkInId, { ...answers, note }]))
      const shares = await sharesRead(transaction, tenant, personId)
      const rhythm = await store.rhythm()
      return [
        ...sealed.map(({ checkInId, day }): OwnRecord => ({ day, ...(said.get(checkInId) ?? { unreadable: true }) })),
        ...(sealed.length === 0 && rhythm.kind === 'on' ? [] : [{ reminders: rhythm.kind, ...(rhythm.kind === 'paused' ? { pausedUntil: rhythm.until } : {}) }]),
        ...shares,
      ]
    },
    erase: async (transaction, tenant, personId) => {
      const db = checkInTables(transaction)
      await db.deleteFrom('check_in_share').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
      await db.deleteFrom('check_in').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
      await db.deleteFrom('check_in_rhythm').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
      await personalKeyTables(transaction).deleteFrom('personal_key').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
    },
  }
}

async function sharesRead(transaction: Parameters<ErasableStore['read']>[0], tenant: string, personId: string): Promise<readonly OwnRecord[]> {
  const { rows } = await sql<OwnRecord>`
    select case when reader.erased_at is null then trim(reader.given_name || ' ' || reader.family_name) end as "sharedWith", s.from_day as "fromDay", s.until_day as "untilDay", s.began_at as "beganAt", s.ended_at as "endedAt",
      coalesce((select jsonb_agg(o.opened_at order by o.opened_at) from check_in_opening o where o.tenant_id = s.tenant_id and o.share_id = s.share_id), '[]'::jsonb) as "openedAt"
    from check_in_share s join person reader on reader.tenant_id = s.tenant_id and reader.person_id = s.reader_id
    where s.tenant_id = ${tenant} and s.person_id = ${personId} order by s.began_at, s.share_id
  `.execute(transaction)
  return rows
}

/** What others let a person read: that they did, and nothing of what it was. */
export const readCheckInsData: ErasableStore = {
  tables: ['check_in_share', 'check_in_opening'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select case when person.erased_at is null then trim(person.given_name || ' ' || person.family_name) end as "sharedBy", s.until_day as "untilDay", s.began_at as "beganAt", s.ended_at as "endedAt",
        coalesce((select jsonb_agg(o.opened_at order by o.opened_at) from check_in_opening o where o.tenant_id = s.tenant_id and o.share_id = s.share_id), '[]'::jsonb) as "openedAt"
      from check_in_share s join person on person.tenant_id = s.tenant_id and person.person_id = s.person_id
      where s.tenant_id = ${tenant} and s.reader_id = ${personId} order by s.began_at, s.share_id
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    await checkInTables(transaction).deleteFrom('check_in_share').where('tenant_id', '=', tenant).where('reader_id', '=', personId).execute()
  },
}

/** Check-ins whose time is over. */
export const oldCheckIns: DueRows = { table: 'check_in', isDue: ({ beforeDay }) => sql`day < ${beforeDay}` }

/** Shares that ended, by their day or by the person. */
export const endedShares: DueRows = { table: 'check_in_share', isDue: ({ before, beforeDay }) => sql`until_day < ${beforeDay} or ended_at < ${before}` }

/** The keys of people who left, with everything that they seal. */
export const keysOfLeavers: DueRows = {
  table: 'personal_key',
  isDue: ({ tenant, beforeDay }) => ofLeavers(tenant, beforeDay),
  before: async ({ transaction, tenant, beforeDay }) => {
    for (const table of ['check_in_share', 'check_in', 'check_in_rhythm']) await sql`delete from ${sql.table(table)} where tenant_id = ${tenant} and ${ofLeavers(tenant, beforeDay)}`.execute(transaction)
  },
}

function ofLeavers(tenant: string, beforeDay: string) {
  return sql`person_id in (select person_id from person where tenant_id = ${tenant} and left_on < ${beforeDay})`
}
