import type { Transaction } from 'kysely'
import { type AuditActor, type AuditEntry, type AuditEvent, beforeTheFirst, hashOfEntry, idOf } from './entry.ts'
import { auditTables } from './tables.ts'

/** Rows of one statement: PostgreSQL takes 65,535 values. */
const rowsAtOnce = 1_000

/** An event with its own time and actor, where many are written together. */
export interface PastEvent extends AuditEvent {
  readonly at: Date
  readonly actor: AuditActor
}

/**
 * Adds events to the trail of a tenant, each chained to the one before. Call it last in a transaction: from here until its end everybody else who adds to this trail waits.
 * @param transaction of the tenant
 */
export function appendToAudit(
  transaction: Transaction<unknown>,
  { tenant, at, actor, events }: { readonly tenant: string; readonly at: Date; readonly actor: AuditActor; readonly events: readonly AuditEvent[] },
): Promise<void> {
  return appendPast(transaction, tenant, events.map((event) => ({ ...event, at, actor })))
}

/** The same for events of different times and actors, in the order given. */
export async function appendPast(transaction: Transaction<unknown>, tenant: string, events: readonly PastEvent[]): Promise<void> {
  if (events.length === 0) return
  const db = auditTables(transaction)
  await db.insertInto('audit_head').values({ tenant_id: tenant, number: 0, hash: beforeTheFirst }).onConflict((conflict) => conflict.doNothing()).execute()
  const head = await db.selectFrom('audit_head').select(['number', 'hash']).where('tenant_id', '=', tenant).forUpdate().executeTakeFirstOrThrow()
  const entries = chain(tenant, events, { number: Number(head.number), hash: head.hash })
  for (let from = 0; from < entries.length; from += rowsAtOnce) {
    await db.insertInto('audit_entry').values(entries.slice(from, from + rowsAtOnce).map(rowOf)).execute()
  }
  const last = entries.at(-1)
  if (last !== undefined) await db.updateTable('audit_head').set({ number: last.number, hash: last.hash }).where('tenant_id', '=', tenant).execute()
}

function chain(tenant: string, events: readonly PastEvent[], head: { readonly number: number; readonly hash: string }): readonly AuditEntry[] {
  const entries: AuditEntry[] = []
  let { number, hash } = head
  for (const { at, actor, action, subjectId = null, details = {} } of events) {
    number += 1
    const facts = { tenant, number, at, actor, action, subjectId, details: JSON.stringify(details), previousHash: hash }
    hash = hashOfEntry(facts)
    entries.push({ ...facts, hash })
  }
  return entries
}

function rowOf({ tenant, number, at, actor, action, subjectId, details, previousHash, hash }: AuditEntry) {
  return { tenant_id: tenant, number, at, actor_kind: actor.kind, actor_id: idOf(actor), action, subject_id: subjectId, details, previous_hash: previousHash, hash }
}
