import type { Transaction } from 'kysely'
import { identityTables } from '../../../platform/identity/index.ts'
import type { DraftForm } from '../rules/draft.ts'
import type { DraftStore } from '../service/drafts.ts'

/** Drafts of one person, within one transaction of the organisation. */
export function draftStore(transaction: Transaction<unknown>, { tenant, personId }: { readonly tenant: string; readonly personId: string }): DraftStore {
  const db = identityTables(transaction)
  return {
    async save(page, forms, savedAt) {
      const draft = { fields: JSON.stringify(forms), saved_at: savedAt }
      await db
        .insertInto('draft')
        .values({ tenant_id: tenant, person_id: personId, page, ...draft })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id', 'page']).doUpdateSet(draft))
        .execute()
    },
    async find(page) {
      const found = await db.selectFrom('draft').select('fields').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('page', '=', page).executeTakeFirst()
      // Only `save` writes them.
      return found === undefined ? null : (found.fields as readonly DraftForm[])
    },
    async forget(page) {
      await db.deleteFrom('draft').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('page', '=', page).execute()
    },
    async keepNewest(newest) {
      const own = db.deleteFrom('draft').where('tenant_id', '=', tenant).where('person_id', '=', personId)
      const kept = db.selectFrom('draft').select('page').where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('saved_at', 'desc').limit(newest)
      await own.where('page', 'not in', kept).execute()
    },
  }
}
