import type { Transaction } from 'kysely'
import { type AuditActor, type AuditEntry, beforeTheFirst, hashOfEntry } from './entry.ts'
import { type AuditTables, auditTables } from './tables.ts'

/** How a trail stands: whole, or where it first breaks. */
export type ChainState =
  | { readonly kind: 'whole'; readonly entries: number; readonly lastHash: string }
  /** An entry is missing, was put in, was changed, or the trail ends before or after where it should. */
  | { readonly kind: 'broken'; readonly at: number; readonly how: 'missing' | 'changed' | 'cut' }

const rowsAtOnce = 5_000

/**
 * Walks the trail of a tenant from its first entry to its last.
 * @param transaction of the tenant; one unchanging picture, so that nobody adds meanwhile
 */
export async function verifyChain(transaction: Transaction<unknown>, tenant: string): Promise<ChainState> {
  const db = auditTables(transaction)
  let last = { number: 0, hash: beforeTheFirst }
  for (;;) {
    const rows = await db.selectFrom('audit_entry').selectAll().where('tenant_id', '=', tenant).where('number', '>', last.number).orderBy('number').limit(rowsAtOnce).execute()
    for (const row of rows) {
      const entry = entryOf(row)
      if (entry.number !== last.number + 1) return { kind: 'broken', at: last.number + 1, how: 'missing' }
      if (entry.previousHash !== last.hash || hashOfEntry(entry) !== entry.hash) return { kind: 'broken', at: entry.number, how: 'changed' }
      last = entry
    }
    if (rows.length < rowsAtOnce) break
  }
  const head = await db.selectFrom('audit_head').select(['number', 'hash']).where('tenant_id', '=', tenant).executeTakeFirst()
  const isAtHead = head === undefined ? last.number === 0 : Number(head.number) === last.number && head.hash === last.hash
  return isAtHead ? { kind: 'whole', entries: last.number, lastHash: last.hash } : { kind: 'broken', at: last.number + 1, how: 'cut' }
}

/** An entry as rows hold it. */
export function entryOf(row: AuditTables['audit_entry']): AuditEntry {
  return {
    tenant: row.tenant_id,
    number: Number(row.number),
    at: row.at,
    actor: actorOf(row.actor_kind, row.actor_id),
    action: row.action,
    subjectId: row.subject_id,
    details: row.details,
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}

function actorOf(kind: AuditActor['kind'], id: string | null): AuditActor {
  if (kind === 'command' || kind === 'visitor') return { kind }
  return { kind, id: id ?? '' }
}
