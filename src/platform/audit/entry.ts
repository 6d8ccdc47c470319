import { createHash } from 'node:crypto'
import type { AuditAction } from '../../kernel/audit-action.ts'

/** Who did it: a person, a program with a key, a job of ours, somebody at the command line, or a visitor who is not signed in. */
export type AuditActor = { readonly kind: 'person' | 'key' | 'job'; readonly id: string } | { readonly kind: 'command' | 'visitor' }

/** Facts of an entry: ids, counts and words of closed sets. Never a name, an address or anything that was typed. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>

/** Something that was done or looked at. */
export interface AuditEvent {
  readonly action: AuditAction
  /** The person it is about, who may see it. */
  readonly subjectId?: string | null
  readonly details?: AuditDetails
}

/** An entry as it stands in the table. */
export interface AuditEntry {
  readonly tenant: string
  readonly number: number
  readonly at: Date
  readonly actor: AuditActor
  readonly action: string
  readonly subjectId: string | null
  /** JSON, to the letter. */
  readonly details: string
  readonly previousHash: string
  readonly hash: string
}

/** What the first entry of a trail follows. */
export const beforeTheFirst = '0'.repeat(64)

/**
 * The hash of an entry: it covers everything in it and the entry before.
 * @returns SHA-256 in hexadecimal
 */
export function hashOfEntry({ tenant, number, at, actor, action, subjectId, details, previousHash }: Omit<AuditEntry, 'hash'>): string {
  const facts = [tenant, number, at.toISOString(), actor.kind, idOf(actor), action, subjectId, details, previousHash]
  return createHash('sha256').update(JSON.stringify(facts), 'utf8').digest('hex')
}

/** The id of who did it, where one is kept. */
export function idOf(actor: AuditActor): string | null {
  return 'id' in actor ? actor.id : null
}
