import { sql } from 'kysely'
import { identityTables } from '../../platform/identity/index.ts'
import { type OwnDataContributor, type OwnDataParts, type RetentionKind, deletedWhole } from '../own-data/index.ts'
import { signInDataWords as dataWords, signInErasureWords as erasureWords, signInRetentionWords as words } from './words/own-data.ts'

/** Sign-ins and mailed links, without their secrets, of which only hashes are kept. */
const signIns: OwnDataContributor = {
  kind: 'sign-ins',
  words: dataWords['sign-ins'],
  tables: ['session', 'mailed_link'],
  read: async (transaction, tenant, personId) => {
    const db = identityTables(transaction)
    const sessions = await db.selectFrom('session').select(['method', 'made_at as beganAt', 'last_seen_at as lastSeenAt', 'ended_at as endedAt']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('made_at').execute()
    const links = await db.selectFrom('mailed_link').select(['made_at as madeAt', 'expires_at as expiresAt', 'used_at as usedAt']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('made_at').execute()
    return [...sessions.map((session) => ({ what: 'sign-in', ...session })), ...links.map((link) => ({ what: 'mailed-link', ...link }))]
  },
  erasure: {
    kind: 'goes',
    words: erasureWords['sign-ins'],
    erase: async (transaction, tenant, personId) => {
      const db = identityTables(transaction)
      await db.deleteFrom('session').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
      await db.deleteFrom('mailed_link').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
    },
  },
}

/** Sign-ins of providers that are linked to somebody: where they come from, not their inner number. */
const identities: OwnDataContributor = {
  kind: 'identities',
  words: dataWords.identities,
  tables: ['external_identity'],
  read: (transaction, tenant, personId) =>
    identityTables(transaction).selectFrom('external_identity').select(['issuer', 'linked_at as linkedAt']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('linked_at').execute(),
  erasure: {
    kind: 'goes',
    words: erasureWords.identities,
    erase: async (transaction, tenant, personId) => {
      await identityTables(transaction).deleteFrom('external_identity').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
    },
  },
}

/** What was typed and not sent when a sign-in ended, and which forms were sent. */
const drafts: OwnDataContributor = {
  kind: 'drafts',
  words: dataWords.drafts,
  tables: ['draft', 'form_answer'],
  read: async (transaction, tenant, personId) => {
    const db = identityTables(transaction)
    const begun = await db.selectFrom('draft').select(['page', 'fields', 'saved_at as savedAt']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('saved_at').execute()
    const sent = await db.selectFrom('form_answer').select(['answered_at as sentAt', 'redirect_to as ledTo']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('answered_at').execute()
    return [...begun.map((draft) => ({ what: 'begun-form', ...draft })), ...sent.map((form) => ({ what: 'sent-form', ...form }))]
  },
  erasure: {
    kind: 'goes',
    words: erasureWords.drafts,
    erase: async (transaction, tenant, personId) => {
      const db = identityTables(transaction)
      await db.deleteFrom('draft').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
      await db.deleteFrom('form_answer').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
    },
  },
}

/** How long each of them stays is decided here and nowhere else. */
const retentionKinds: readonly RetentionKind[] = [
  deletedWhole({ id: 'ended-sign-ins', words: words['ended-sign-ins'], days: { usual: 90, lowest: 1, highest: 365 }, table: 'session', isDue: ({ before }) => sql`least(ended_at, ends_at) < ${before}` }),
  deletedWhole({ id: 'mailed-links', words: words['mailed-links'], days: { usual: 7, lowest: 1, highest: 30 }, table: 'mailed_link', isDue: ({ before }) => sql`coalesce(used_at, expires_at) < ${before}` }),
  deletedWhole({ id: 'sign-in-attempts', words: words['sign-in-attempts'], days: { usual: 1, lowest: 1, highest: 7 }, table: 'sign_in_attempt', isDue: ({ before }) => sql`expires_at < ${before}` }),
  deletedWhole({ id: 'answered-forms', words: words['answered-forms'], days: { usual: 7, lowest: 1, highest: 30 }, table: 'form_answer', isDue: ({ before }) => sql`answered_at < ${before}` }),
  deletedWhole({ id: 'drafts', words: words.drafts, days: { usual: 7, lowest: 1, highest: 30 }, table: 'draft', isDue: ({ before }) => sql`saved_at < ${before}` }),
]

/** What signing in keeps about people, for seeing, ending and erasing it. */
export const signInOwnData: OwnDataParts = { contributors: [signIns, identities, drafts], retentionKinds }
