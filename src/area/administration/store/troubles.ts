import { type Transaction, sql } from 'kysely'

/** How many jobs were given up, and how much mail. Rows go when they are old: these are recent ones. */
export async function countTroubles(transaction: Transaction<unknown>, tenant: string): Promise<{ readonly failedJobs: number; readonly refusedMail: number }> {
  const { rows } = await sql<{ readonly jobs: number; readonly mail: number }>`
    select (select count(*)::integer from job where tenant_id = ${tenant} and state = 'failed') as jobs,
      (select count(*)::integer from outgoing_mail where tenant_id = ${tenant} and state = 'refused') as mail
  `.execute(transaction)
  return { failedJobs: rows[0]?.jobs ?? 0, refusedMail: rows[0]?.mail ?? 0 }
}
