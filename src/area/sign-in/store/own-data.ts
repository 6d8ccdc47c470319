import { sql } from 'kysely'
import { identityTables } from '../../../platform/identity/index.ts'
import type { DueRows, ErasableStore } from '../../../platform/own-data/index.ts'

/** Sign-ins and mailed links, without their secrets, of which only hashes are kept. */
export const signInsData: ErasableStore = {
  tables: ['session', 'mailed_link'],
  read: async (transaction, tenant, personId) => {
    const db = identityTables(transaction)
    const sessions = await db.selectFrom('session').select(['method', 'made_at as beganAt', 'last_seen_at as lastSeenAt', 'ended_at as endedAt']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('made_at').execute()
    const links = await db.selectFrom('mailed_link').select(['made_at as madeAt', 'expires_at as expiresAt', 'used_at as usedAt']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('made_at').execute()
    return [...sessions.map((session) => ({ what: 'sign-in', ...session })), ...links.map((link) => ({ what: 'mailed-link', ...link }))]
  },
  erase: async (transaction, tenant, personId) => {
    const db = identityTables(transaction)
    await db.deleteFrom('session').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
    await db.deleteFrom('mailed_link').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** Sign-ins of providers that are linked to somebody: where they come from, not their inner number. */
export const identitiesData: ErasableStore = {
  tables: ['external_identity'],
  read: (transaction, tenant, personId) =>
    identityTables(transaction).selectFrom('external_identity').select(['issuer', 'linked_at as linkedAt']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('linked_at').execute(),
  erase: async (transaction, tenant, personId) => {
    await identityTables(transaction).deleteFrom('external_identity').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** What was typed and not sent when a sign-in ended, and which forms were sent. */
export const draftsData: ErasableStore = {
  tables: ['draft', 'form_answer'],
  read: async (transaction, tenant, personId) => {
    const db = identityTables(transaction)
    const begun = await db.selectFrom('draft').select(['page', 'fields', 'saved_at as savedAt']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('saved_at').execute()
    const sent = await db.selectFrom('form_answer').select(['answered_at as sentAt', 'redirect_to as ledTo']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('answered_at').execute()
    return [...begun.map((draft) => ({ what: 'begun-form', ...draft })), ...sent.map((form) => ({ what: 'sent-form', ...form }))]
  },
  erase: async (transaction, tenant, personId) => {
    const db = identityTables(transaction)
    await db.deleteFrom('draft').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
    await db.deleteFrom('form_answer').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** Which rows are due, by kind of retention. */
export const dueRows = {
  'ended-sign-ins': { table: 'session', isDue: ({ before }) => sql`least(ended_at, ends_at) < ${before}` },
  'mailed-links': { table: 'mailed_link', isDue: ({ before }) => sql`coalesce(used_at, expires_at) < ${before}` },
  'sign-in-attempts': { table: 'sign_in_attempt', isDue: ({ before }) => sql`expires_at < ${before}` },
  'answered-forms': { table: 'form_answer', isDue: ({ before }) => sql`answered_at < ${before}` },
  drafts: { table: 'draft', isDue: ({ before }) => sql`saved_at < ${before}` },
} as const satisfies Readonly<Record<string, DueRows>>
