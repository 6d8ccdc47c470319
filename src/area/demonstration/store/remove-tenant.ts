import { type Transaction, sql } from 'kysely'
import { type TableReference, deletionOrder } from '../rules/deletion-order.ts'

/**
 * Removes a demonstration trust with everything that belongs to it in any table, also of areas that this one does not know.
 * Nobody can add anything to it meanwhile: who tries waits, and then finds nothing to add to.
 * @param transaction of the tenant
 * @returns false when there is no such tenant or it is no demonstration: then nothing was touched
 */
export async function removeTenant(transaction: Transaction<unknown>, tenant: string): Promise<boolean> {
  const held = await sql<{ is_demonstration: boolean }>`select is_demonstration from tenant where id = ${tenant} for update`.execute(transaction)
  if (held.rows[0]?.is_demonstration !== true) return false
  for (const name of deletionOrder(await tenantTables(transaction), await references(transaction))) {
    await sql`delete from ${sql.table(name)} where tenant_id = ${tenant}`.execute(transaction)
  }
  await sql`delete from tenant where id = ${tenant} and is_demonstration`.execute(transaction)
  return true
}

/** Every table whose rows belong to tenants. A part of a table that is kept in parts is emptied with the whole. */
async function tenantTables(transaction: Transaction<unknown>): Promise<readonly string[]> {
  const found = await sql<{ name: string }>`
    select c.relname::text as name
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by name
  `.execute(transaction)
  return found.rows.map(({ name }) => name)
}

async function references(transaction: Transaction<unknown>): Promise<readonly TableReference[]> {
  const found = await sql<TableReference>`
    select here.relname::text as "from", there.relname::text as "to"
    from pg_constraint c join pg_class here on here.oid = c.conrelid join pg_class there on there.oid = c.confrelid
    where c.contype = 'f' and here.relnamespace = 'public'::regnamespace
  `.execute(transaction)
  return found.rows
}
