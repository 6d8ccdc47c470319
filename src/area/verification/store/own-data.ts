import { sql } from 'kysely'
import type { DueRows, ErasableStore, OwnRecord } from '../../../platform/own-data/index.ts'
import { verificationTables } from '../tables.ts'

const allTables = ['verification', 'verification_answer', 'verification_confirmation', 'verification_event']

/** What somebody asked of supervisors, and what those said. Ratings show once they are handed in. */
export const askedData: ErasableStore = {
  tables: allTables,
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select v.assessment_id as "assessment", v.state, v.message, v.asked_at as "askedAt", v.open_until as "openUntil", v.decline_reason as "declineReason", v.rated_at as "ratedAt", v.signed_off_at as "signedOffAt",
        v.valid_until as "validUntil", v.comment, case when supervisor.erased_at is null then trim(supervisor.given_name || ' ' || supervisor.family_name) end as supervisor,
        case when v.rated_at is null then '[]'::jsonb else ${answersOf} end as ratings,
        ${confirmationsOf} as confirmations, ${eventsOf} as history
      from verification v join person supervisor on supervisor.tenant_id = v.tenant_id and supervisor.person_id = v.supervisor_id
      where v.tenant_id = ${tenant} and v.person_id = ${personId}
      order by v.asked_at, v.verification_id
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    await verificationTables(transaction).deleteFrom('verification').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** What somebody was asked as a supervisor, and what they said. What the other said of themselves is the other's. */
export const givenData: ErasableStore = {
  tables: allTables,
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select case when person.erased_at is null then trim(person.given_name || ' ' || person.family_name) end as "askedBy", v.state, v.message, v.asked_at as "askedAt", v.open_until as "openUntil",
        v.decline_reason as "declineReason", v.rated_at as "ratedAt", v.signed_off_at as "signedOffAt", v.valid_until as "validUntil", v.comment,
        ${answersOf} as ratings, ${confirmationsOf} as confirmations, ${eventsOf} as history
      from verification v join person on person.tenant_id = v.tenant_id and person.person_id = v.person_id
      where v.tenant_id = ${tenant} and v.supervisor_id = ${personId}
      order by v.asked_at, v.verification_id
    `.execute(transaction)
    return rows
  },
  // What was handed in is about the other, who keeps it without a name behind it; their words go. What was not handed in ends.
  erase: async (transaction, tenant, personId, now) => {
    // Whoever withdraws meanwhile waits, or is waited for: both tell of what they do under the next number.
    await sql`select from verification where tenant_id = ${tenant} and supervisor_id = ${personId} order by verification_id for update`.execute(transaction)
    const theirs = sql`select verification_id from verification where tenant_id = ${tenant} and supervisor_id = ${personId}`
    await sql`delete from verification_answer where tenant_id = ${tenant} and verification_id in (${theirs} and state = 'rating')`.execute(transaction)
    await sql`update verification_confirmation set comment = '' where tenant_id = ${tenant} and verification_id in (${theirs})`.execute(transaction)
    await sql`
      insert into verification_event (tenant_id, verification_id, number, kind, by, at)
      select v.tenant_id, v.verification_id, coalesce((select max(e.number) from verification_event e where e.tenant_id = v.tenant_id and e.verification_id = v.verification_id), 0) + 1, 'supervisor-erased', 'nobody', ${now}
      from verification v where v.tenant_id = ${tenant} and v.supervisor_id = ${personId}
    `.execute(transaction)
    await sql`
      update verification set comment = '', decline_reason = '', state = case when state in ('asked', 'rating') then 'withdrawn' else state end, version = version + 1
      where tenant_id = ${tenant} and supervisor_id = ${personId}
    `.execute(transaction)
  },
}

const answersOf = sql`coalesce((select jsonb_agg(jsonb_build_object('behaviour', a.item_id, 'reply', a.reply) order by a.item_id) from verification_answer a where a.tenant_id = v.tenant_id and a.verification_id = v.verification_id), '[]'::jsonb)`
const confirmationsOf = sql`coalesce((select jsonb_agg(jsonb_build_object('capability', c.capability_id, 'outcome', c.outcome, 'comment', c.comment, 'at', c.at) order by c.at, c.capability_id) from verification_confirmation c where c.tenant_id = v.tenant_id and c.verification_id = v.verification_id), '[]'::jsonb)`
const eventsOf = sql`coalesce((select jsonb_agg(jsonb_build_object('what', e.kind, 'by', e.by, 'at', e.at) order by e.number) from verification_event e where e.tenant_id = v.tenant_id and e.verification_id = v.verification_id), '[]'::jsonb)`

/** Requests that came to nothing: declined, withdrawn, or never answered in time. */
export const endedVerifications: DueRows = {
  table: 'verification',
  isDue: ({ before, beforeDay }) => sql`(state in ('asked', 'rating') and open_until < ${beforeDay}) or (state in ('declined', 'withdrawn') and not exists (
    select from verification_event e where e.tenant_id = verification.tenant_id and e.verification_id = verification.verification_id and e.at >= ${before}))`,
}
