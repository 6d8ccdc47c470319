import type { Transaction } from 'kysely'
import type { ImportReceipt } from '../service/import-store.ts'
import { frameworkTables } from '../tables.ts'

/** Keeps what the last file of a framework did. */
export async function keepReceipt(transaction: Transaction<unknown>, tenant: string, frameworkId: string, { fileName, kind, broughtInAt, counts }: ImportReceipt): Promise<void> {
  const { read, added, changed, unchanged, removed } = counts
  const columns = { file_name: fileName, kind, brought_in_at: broughtInAt, items_read: read, added, changed, unchanged, removed }
  await frameworkTables(transaction)
    .insertInto('framework_receipt')
    .values({ tenant_id: tenant, framework_id: frameworkId, ...columns })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'framework_id']).doUpdateSet(columns))
    .execute()
}

/** What the last file of a framework did; null when it came from no file. */
export async function receiptOf(transaction: Transaction<unknown>, tenant: string, frameworkId: string): Promise<ImportReceipt | null> {
  const row = await frameworkTables(transaction).selectFrom('framework_receipt').selectAll().where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).executeTakeFirst()
  if (row === undefined) return null
  const { file_name: fileName, kind, brought_in_at: broughtInAt, items_read: read, added, changed, unchanged, removed } = row
  return { fileName, kind, broughtInAt, counts: { read, added, changed, unchanged, removed } }
}
