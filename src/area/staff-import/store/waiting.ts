import { type Transaction, sql } from 'kysely'

/** How many imports wait for an administrator to go on with them. */
export async function countWaiting(transaction: Transaction<unknown>, tenant: string): Promise<number> {
  const { rows } = await sql<{ readonly waiting: number }>`
    select count(*)::integer as waiting from staff_import where tenant_id = ${tenant} and state in ('uploaded', 'checked')
  `.execute(transaction)
  return rows[0]?.waiting ?? 0
}
