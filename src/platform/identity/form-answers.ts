import type { Transaction } from 'kysely'
import { identityTables } from './tables.ts'

/** A form of a signed-in page, as it was drawn once. */
export interface DrawnForm {
  readonly tenant: string
  readonly personId: string
  /** Made anew each time a page is drawn. */
  readonly formId: string
}

/**
 * Claims a form: it takes effect once, however often and from however many tabs it is sent. Who sends it at the same time waits here for the first.
 * @returns `first` for who may go on; else where the first was sent to
 */
export async function claimForm(transaction: Transaction<unknown>, { tenant, personId, formId }: DrawnForm, now: Date): Promise<'first' | { readonly redirectTo: string | null }> {
  const db = identityTables(transaction)
  const row = { tenant_id: tenant, person_id: personId, form_id: formId, answered_at: now, redirect_to: null }
  const claimed = await db.insertInto('form_answer').values(row).onConflict((conflict) => conflict.doNothing()).returning('form_id').executeTakeFirst()
  if (claimed !== undefined) return 'first'
  const earlier = await db.selectFrom('form_answer').select('redirect_to').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('form_id', '=', formId).executeTakeFirst()
  return { redirectTo: earlier?.redirect_to ?? null }
}

/** Remembers where a form led; one that led nowhere (there was something to mend) may be sent again. */
export async function settleForm(transaction: Transaction<unknown>, { tenant, personId, formId }: DrawnForm, redirectTo: string | null): Promise<void> {
  const db = identityTables(transaction)
  if (redirectTo === null) await db.deleteFrom('form_answer').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('form_id', '=', formId).execute()
  else await db.updateTable('form_answer').set({ redirect_to: redirectTo }).where('tenant_id', '=', tenant).where('person_id', '=', personId).where('form_id', '=', formId).execute()
}
