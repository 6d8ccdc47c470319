import { sql } from 'kysely'
import type { DueRows, ErasableStore, OwnRecord } from '../../../platform/own-data/index.ts'
import { opportunityTables } from '../tables.ts'
import { takenAway } from '../words/own-data.ts'

/** What a person posted or hosts. What they answered to others belongs to those others. */
export const postedData: ErasableStore = {
  tables: ['opportunity'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select title, kind, unit.name as unit, posted_on as "postedOn", does, learns, capability_name as capability, domain, stage, monthly_hours::float as "hoursEachMonth", particulars, places, closes_on as "lastDayToComeIn", until as "lastDay", o.closed_on as "closedOn"
      from opportunity o join unit on unit.tenant_id = o.tenant_id and unit.unit_id = o.unit_id
      where o.tenant_id = ${tenant} and poster_id = ${personId}
      order by posted_on, opportunity_id
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    const own = sql`tenant_id = ${tenant} and poster_id = ${personId}`
    // An offer to mentor speaks of the mentor; what others took part in stays theirs.
    await sql`delete from opportunity o where ${own} and kind = 'mentor-offer' and not exists (
      select from opportunity_part p where p.tenant_id = o.tenant_id and p.opportunity_id = o.opportunity_id and p.state in ('taking-part', 'finished'))`.execute(transaction)
    await sql`update opportunity set does = ${takenAway}, learns = '', title = ${takenAway} where ${own} and kind = 'mentor-offer'`.execute(transaction)
    await opportunityTables(transaction).updateTable('opportunity').set({ poster_id: null }).where('tenant_id', '=', tenant).where('poster_id', '=', personId).execute()
  },
}

/** What a person asked about or took part in. */
export const partsData: ErasableStore = {
  tables: ['opportunity_part'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select o.title, o.kind, p.state, p.words as "youWrote", p.asked_on as "askedOn", p.reply as "theAnswer", p.since, p.ended_on as "endedOn", p.came_of_it as "whatCameOfIt", p.hours_taken::float as "hoursTaken"
      from opportunity_part p join opportunity o on o.tenant_id = p.tenant_id and o.opportunity_id = p.opportunity_id
      where p.tenant_id = ${tenant} and p.person_id = ${personId}
      order by p.asked_on, p.opportunity_id
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    await opportunityTables(transaction).deleteFrom('opportunity_part').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** Opportunities of long ago, with everybody’s part in them. */
export const oldOpportunities: DueRows = { table: 'opportunity', isDue: ({ beforeDay }) => sql`until < ${beforeDay}` }

/** Interest that came to nothing, long ago or of people who left. */
export const oldAnswers: DueRows = {
  table: 'opportunity_part',
  isDue: ({ tenant, beforeDay }) => sql`
    (state in ('declined', 'stepped-back', 'let-go') and ended_on < ${beforeDay})
    or (state = 'interested' and opportunity_id in (select opportunity_id from opportunity where tenant_id = ${tenant} and until < ${beforeDay}))
    or (state <> 'finished' and person_id in (select person_id from person where tenant_id = ${tenant} and left_on < ${beforeDay}))`,
}
