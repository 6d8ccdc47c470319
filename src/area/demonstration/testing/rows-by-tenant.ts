import pg from 'pg'
import { type Connection, withConnection } from '../../../platform/database/connection.ts'

/**
 * Every row of every table of tenants, as the owner who sees them all.
 * @returns by tenant, then by table; a table without rows of a tenant is left out
 */
export async function rowsByTenant(owner: Connection): Promise<Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>> {
  return withConnection(owner, async (client) => {
    await client.query(`select set_config('app.maintenance', 'on', false)`)
    const tables = await client.query<{ name: string }>(`select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' order by 1`)
    const found: Record<string, Record<string, string[]>> = {}
    for (const { name } of tables.rows) {
      const rows = await client.query<{ tenant: string; row: string }>(`select tenant_id as tenant, t::text as row from ${pg.escapeIdentifier(name)} t order by 2`)
      for (const { tenant, row } of rows.rows) ((found[tenant] ??= {})[name] ??= []).push(row)
    }
    return found
  })
}
