import type { Transaction } from 'kysely'
import { dayMs } from '../../../kernel/durations.ts'
import { sha256Hex } from '../../../platform/files/index.ts'
import { signInTables } from '../tables.ts'

/** A notice is refused by its age long before this. */
const keptMs = dayMs

/**
 * Marks a notice of a provider as heard.
 * @returns false when it was heard before
 */
export async function hearNotice(transaction: Transaction<unknown>, tenant: string, { issuer, jti }: { readonly issuer: string; readonly jti: string }, now: Date): Promise<boolean> {
  const db = signInTables(transaction)
  const heard = await db
    .insertInto('heard_notice')
    .values({ tenant_id: tenant, notice_sha256: sha256Hex(Buffer.from(JSON.stringify([issuer, jti]), 'utf8')), heard_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('heard_at')
    .executeTakeFirst()
  return heard !== undefined
}

/** Forgets notices that are too old to be heard again. */
export async function forgetNotices(transaction: Transaction<unknown>, tenant: string, now: Date): Promise<void> {
  await signInTables(transaction).deleteFrom('heard_notice').where('tenant_id', '=', tenant).where('heard_at', '<', new Date(now.getTime() - keptMs)).execute()
}
