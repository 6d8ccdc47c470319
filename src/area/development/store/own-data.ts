import { sql } from 'kysely'
import type { DueRows, ErasableStore, OwnRecord } from '../../../platform/own-data/index.ts'
import { planStore } from '../store.ts'
import { developmentTables } from '../tables.ts'
import { badgesOf } from './badge-store.ts'

const partTables = ['development_activity', 'development_sitting', 'development_evidence', 'development_reflection', 'development_note', 'development_nudge', 'development_nudge_mail', 'development_badge'] as const

/** The plan of a person, goal by goal. */
export const plansData: ErasableStore = {
  tables: ['development_goal', 'development_budget', 'development_mail', ...partTables],
  read: async (transaction, tenant, personId) => {
    const { goals, monthlyMinutes, activities, evidence, reflections, notes } = await planStore(transaction, tenant, personId).plan()
    const badges = await badgesOf(transaction, tenant, goals.map(({ goalId }) => goalId))
    const of = <One extends { readonly goalId: string }>(all: readonly One[], goalId: string) => all.filter((one) => one.goalId === goalId)
    const records: OwnRecord[] = goals.map(({ goalId, state, capability, ifThen, owner, by, begunOn, endedOn, signOff, shares, reason }) => ({
      state, capability: capability.name, domain: capability.domain, ifThen, owner, by, begunOn, endedOn, signOff, shares, reason,
      activities: of(activities, goalId), evidence: of(evidence, goalId), reflections: of(reflections, goalId), notes: of(notes, goalId),
      badges: of(badges, goalId).map(({ token, issuedAt, withdrawn }) => ({ token, issuedAt: issuedAt.toISOString(), withdrawn })),
    }))
    return records.length === 0 ? [] : [{ monthlyMinutes }, ...records]
  },
  erase: async (transaction, tenant, personId) => {
    for (const table of ['development_goal', 'development_budget', 'development_mail'] as const) await developmentTables(transaction).deleteFrom(table).where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** What somebody was asked to sign off, and what they said. The goal itself is the other's. */
export const signOffsData: ErasableStore = {
  tables: ['development_goal', 'development_note'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select state, capability_name as capability, signed_on as "signedOn", signed_words as words, reason from development_goal
      where tenant_id = ${tenant} and (asked_of = ${personId} or signed_by = ${personId}) order by goal_id
    `.execute(transaction)
    return rows
  },
  // What was signed off is the other's and stays, without a name or words behind it; what waits goes back to who asked.
  erase: async (transaction, tenant, personId) => {
    await sql`
      update development_goal set asked_of = null, state = case when state = 'handed-in' then 'open' else state end, reason = case when state = 'withdrawn' then '' else reason end, version = version + 1
      where tenant_id = ${tenant} and asked_of = ${personId}
    `.execute(transaction)
    await sql`update development_goal set signed_words = '' where tenant_id = ${tenant} and signed_by = ${personId}`.execute(transaction)
  },
}

/** Goals of people who left; the time that they gave goes with them. */
export const plansOfLeavers: DueRows = {
  table: 'development_goal',
  isDue: ({ tenant, beforeDay }) => leftBefore(tenant, beforeDay),
  before: async ({ transaction, tenant, beforeDay }) => {
    await sql`delete from development_budget where tenant_id = ${tenant} and (${leftBefore(tenant, beforeDay)})`.execute(transaction)
    await sql`delete from development_mail where tenant_id = ${tenant} and (${leftBefore(tenant, beforeDay)})`.execute(transaction)
  },
}

function leftBefore(tenant: string, day: string) {
  return sql`person_id in (select person_id from person where tenant_id = ${tenant} and left_on < ${day})`
}
