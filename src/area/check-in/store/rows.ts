import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { OpenedShare, SealedCheckIn, Share } from '../records.ts'
import type { CheckInTables } from '../tables.ts'

/** A row as a sealed check-in. */
export function sealedOf({ check_in_id: checkInId, day, sealed, version }: CheckInTables['check_in']): SealedCheckIn {
  return { checkInId, day, sealed, version }
}

/** Shares that meet a condition on `s`, newest first, each with when it was opened. */
export async function sharesWhere(transaction: Transaction<unknown>, tenant: string, condition: RawBuilder<unknown>): Promise<readonly OpenedShare[]> {
  const { rows } = await sql<Share & { readonly openings: readonly string[]; readonly unseen: number }>`
    select s.share_id as "shareId", s.person_id as "personId", s.reader_id as "readerId", s.from_day as "fromDay", s.until_day as "untilDay", s.began_at as "beganAt", s.ended_at as "endedAt",
      coalesce((select jsonb_agg(o.opened_at order by o.opened_at desc) from check_in_opening o where o.tenant_id = s.tenant_id and o.share_id = s.share_id), '[]'::jsonb) as openings,
      (select count(*)::int from check_in_opening o where o.tenant_id = s.tenant_id and o.share_id = s.share_id and not o.is_seen) as unseen
    from check_in_share s where s.tenant_id = ${tenant} and ${condition}
    order by s.began_at desc, s.share_id
  `.execute(transaction)
  return rows.map((row) => ({ ...row, openings: row.openings.map((at) => new Date(at)) }))
}
