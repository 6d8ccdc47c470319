import type { Transaction } from 'kysely'
import { shippedFramework } from '../files/shipped-framework.ts'
import { headOf } from '../records.ts'
import type { Framework } from '../rules/framework.ts'
import { frameworkTables } from '../tables.ts'
import { itemsOf, ownFramework } from './whole-frameworks.ts'

/**
 * A framework by its id: one that is shipped, or one of the organisation's own.
 * @returns null when there is none
 */
export async function frameworkOf(transaction: Transaction<unknown>, tenant: string, frameworkId: string): Promise<Framework | null> {
  const shipped = shippedFramework()
  if (shipped.id === frameworkId) return shipped
  const own = await ownFramework(transaction, tenant, frameworkId)
  return own === null ? null : { ...headOf(own), items: await itemsOf(transaction, tenant, frameworkId) }
}

/** What an organisation asks about in assessments that begin now: the framework that it chose, or ours. */
export async function chosenFramework(transaction: Transaction<unknown>, tenant: string): Promise<Framework> {
  const chosen = await chosenId(transaction, tenant)
  return (chosen === null ? null : await frameworkOf(transaction, tenant, chosen)) ?? shippedFramework()
}

/** The id of the framework of its own that an organisation chose; null when it asks about ours. */
export async function chosenId(transaction: Transaction<unknown>, tenant: string): Promise<string | null> {
  const row = await frameworkTables(transaction).selectFrom('framework_choice').select('framework_id').where('tenant_id', '=', tenant).executeTakeFirst()
  return row?.framework_id ?? null
}

/**
 * Locks a framework because somebody begins to answer it: its words stay as they were read. Ours never change.
 * @returns false when somebody opened it again at this moment: it is not to be asked about
 */
export async function holdInUse(transaction: Transaction<unknown>, tenant: string, frameworkId: string, now: Date): Promise<boolean> {
  if (shippedFramework().id === frameworkId) return true
  const db = frameworkTables(transaction)
  await db.updateTable('framework').set({ in_use_since: now }).where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).where('in_use_since', 'is', null).where('state', '=', 'signed-off').execute()
  return (await db.selectFrom('framework').select('framework_id').where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).where('in_use_since', 'is not', null).executeTakeFirst()) !== undefined
}
