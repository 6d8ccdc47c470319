import type { Transaction } from 'kysely'
import type { TakenPart } from '../records.ts'
import { opportunityTables } from '../tables.ts'

/** What somebody took part in to the end, latest first: it can be evidence of a goal. Private to that person: whoever asks here has made sure that they may know. */
export async function takenPartIn(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<readonly TakenPart[]> {
  const rows = await opportunityTables(transaction)
    .selectFrom('opportunity_part as part')
    .innerJoin('opportunity as o', (join) => join.onRef('o.tenant_id', '=', 'part.tenant_id').onRef('o.opportunity_id', '=', 'part.opportunity_id'))
    .select(['o.opportunity_id', 'o.title', 'o.kind', 'o.item_id', 'part.since', 'part.ended_on', 'part.hours_taken'])
    .where('part.tenant_id', '=', tenant).where('part.person_id', '=', personId).where('part.state', '=', 'finished')
    .orderBy('part.ended_on', 'desc').orderBy('o.opportunity_id')
    .execute()
  return rows.flatMap(({ opportunity_id, title, kind, item_id, since, ended_on, hours_taken }) => (since === null || ended_on === null ? [] : [{ opportunityId: opportunity_id, title, kind, itemId: item_id, from: since, to: ended_on, hours: Number(hours_taken) }]))
}
