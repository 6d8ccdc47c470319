import { type Transaction, sql } from 'kysely'
import { hourOf } from '../rules/refusals-told.ts'
import { signInTables } from '../tables.ts'

/** What refusals have in common that are counted together. */
export interface RefusalSource {
  readonly providerId: string
  readonly code: string
}

/**
 * Counts a refused sign-in.
 * @returns how many there were in this hour, this one included
 */
export async function countRefusal(transaction: Transaction<unknown>, tenant: string, { providerId, code }: RefusalSource, now: Date): Promise<number> {
  const counted = await signInTables(transaction)
    .insertInto('refusal_count')
    .values({ tenant_id: tenant, provider_id: providerId, code, hour: hourOf(now), refusals: 1 })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'hour', 'provider_id', 'code']).doUpdateSet({ refusals: sql`refusal_count.refusals + 1` }))
    .returning('refusals')
    .executeTakeFirstOrThrow()
  return counted.refusals
}

/** Takes out the counts of hours that are over, the earliest first. */
export async function takeOverCounts(transaction: Transaction<unknown>, tenant: string, now: Date): Promise<readonly (RefusalSource & { readonly refusals: number })[]> {
  const rows = await signInTables(transaction).deleteFrom('refusal_count').where('tenant_id', '=', tenant).where('hour', '<', hourOf(now)).returningAll().execute()
  return rows.toSorted((a, b) => a.hour.getTime() - b.hour.getTime()).map(({ provider_id: providerId, code, refusals }) => ({ providerId, code, refusals }))
}
