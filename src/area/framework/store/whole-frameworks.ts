import type { Transaction } from 'kysely'
import { writeAll } from '../../../platform/database/index.ts'
import { shippedFramework } from '../files/shipped-framework.ts'
import type { Making, OwnFramework } from '../records.ts'
import type { Framework, FrameworkItem } from '../rules/framework.ts'
import { inReadingOrder } from '../rules/tree.ts'
import { frameworkTables } from '../tables.ts'
import { frameworkColumns, itemOf, ownFrameworkOf } from './rows.ts'
import { writtenFrameworkItems } from './written-frameworks.ts'

/**
 * Adds a framework to those of the organisation, as a draft.
 * @param framework in which `checkFramework` finds nothing
 * @returns null when one of this id is there already, or is ours
 */
export async function addFramework(transaction: Transaction<unknown>, tenant: string, { items, ...head }: Framework, { by, at, copiedFrom, changedAt = at }: Making): Promise<OwnFramework | null> {
  if (head.id === shippedFramework().id) return null
  const made: OwnFramework = { ...head, state: 'draft', inUseSince: null, copiedFrom, madeBy: by, madeAt: at, changedAt, reviewAskedBy: null, reviewAskedAt: null, signedOffBy: null, signedOffAt: null, revision: 1 }
  const added = await frameworkTables(transaction).insertInto('framework').values({ tenant_id: tenant, ...frameworkColumns(made) }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  if (added.numInsertedOrUpdatedRows !== 1n) return null
  await writeItems(transaction, tenant, made.id, items)
  return made
}

/**
 * Puts other words into a draft of the same id: its title and the rest of its head, and all of its items. Comments on items that stay, stay with them.
 * @param framework in which `checkFramework` finds nothing
 * @param from the revision from which the change was made, and when its words were last changed
 * @returns false when there is no draft of this id and revision
 */
export async function replaceFramework(transaction: Transaction<unknown>, tenant: string, { id, items, title, version, language, creator, about }: Framework, { revision, changedAt }: Pick<OwnFramework, 'revision' | 'changedAt'>): Promise<boolean> {
  const db = frameworkTables(transaction)
  const changed = await db.updateTable('framework').set({ title, version, language, creator, about, changed_at: changedAt, revision: revision + 1 }).where('tenant_id', '=', tenant).where('framework_id', '=', id).where('state', '=', 'draft').where('revision', '=', revision).executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) return false
  const known = await db.selectFrom('framework_item').select('item_id').where('tenant_id', '=', tenant).where('framework_id', '=', id).execute()
  const staying = new Set(items.map((item) => item.id))
  const ofFramework = () => db.updateTable('framework_item').where('tenant_id', '=', tenant).where('framework_id', '=', id)
  // Codes change hands, and an item may leave a parent that goes: free both before anything is written or deleted.
  await ofFramework().set((row) => ({ code: null, parent: null, version: row('version', '+', 1) })).execute()
  const gone = known.map(({ item_id }) => item_id).filter((itemId) => !staying.has(itemId))
  if (gone.length > 0) await db.deleteFrom('framework_item').where('tenant_id', '=', tenant).where('framework_id', '=', id).where((where) => where('item_id', '=', where.fn.any(where.val(gone)))).execute()
  await writeItems(transaction, tenant, id, items)
  return true
}

/** The organisation's own frameworks without their items, the newest first. */
export async function ownFrameworks(transaction: Transaction<unknown>, tenant: string): Promise<readonly OwnFramework[]> {
  const rows = await frameworkTables(transaction).selectFrom('framework').selectAll().where('tenant_id', '=', tenant).orderBy('made_at', 'desc').orderBy('framework_id').execute()
  return rows.map(ownFrameworkOf)
}

/**
 * One of them by its id.
 * @returns null when there is none, and for ours
 */
export async function ownFramework(transaction: Transaction<unknown>, tenant: string, frameworkId: string): Promise<OwnFramework | null> {
  const row = await frameworkTables(transaction).selectFrom('framework').selectAll().where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).executeTakeFirst()
  return row === undefined ? null : ownFrameworkOf(row)
}

/** The same, with all others who would change it made to wait. */
export async function lockOwnFramework(transaction: Transaction<unknown>, tenant: string, frameworkId: string): Promise<OwnFramework | null> {
  const row = await frameworkTables(transaction).selectFrom('framework').selectAll().where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).forUpdate().executeTakeFirst()
  return row === undefined ? null : ownFrameworkOf(row)
}

/** The items of one of them, in the order in which they are read. */
export async function itemsOf(transaction: Transaction<unknown>, tenant: string, frameworkId: string): Promise<readonly FrameworkItem[]> {
  const rows = await frameworkTables(transaction).selectFrom('framework_item').selectAll().where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).orderBy('place').orderBy('item_id').execute()
  return inReadingOrder(rows.map(itemOf))
}

function writeItems(transaction: Transaction<unknown>, tenant: string, frameworkId: string, items: readonly FrameworkItem[]): Promise<void> {
  return writeAll(transaction, tenant, writtenFrameworkItems.table, items.map((item, place) => writtenFrameworkItems.rowOf({ ...item, frameworkId, place })))
}
