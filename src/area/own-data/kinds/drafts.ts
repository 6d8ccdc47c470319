import type { OwnDataContributor } from '../own-data-contributor.ts'
import { personalTables } from '../tables.ts'
import { erasureWords, kindWords } from '../words/kinds.ts'

/** What was typed and not sent when a sign-in ended, and which forms were sent. */
export const draftsKind: OwnDataContributor = {
  kind: 'drafts',
  words: kindWords.drafts,
  tables: ['draft', 'form_answer'],
  read: async (transaction, tenant, personId) => {
    const db = personalTables(transaction)
    const drafts = await db.selectFrom('draft').select(['page', 'fields', 'saved_at as savedAt']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('saved_at').execute()
    const sent = await db.selectFrom('form_answer').select(['answered_at as sentAt', 'redirect_to as ledTo']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('answered_at').execute()
    return [...drafts.map((draft) => ({ what: 'begun-form', ...draft })), ...sent.map((form) => ({ what: 'sent-form', ...form }))]
  },
  erasure: {
    kind: 'goes',
    words: erasureWords.drafts,
    erase: async (transaction, tenant, personId) => {
      const db = personalTables(transaction)
      await db.deleteFrom('draft').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
      await db.deleteFrom('form_answer').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
    },
  },
}
