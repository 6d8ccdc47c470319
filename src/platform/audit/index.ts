// The front door of the audit trail.
export { type PastEvent, appendPast, appendToAudit } from './append.ts'
export type { AuditActor, AuditDetails, AuditEntry, AuditEvent } from './entry.ts'
export { auditMigrations } from './migrations.ts'
export { type AuditTables, auditTables } from './tables.ts'
export { type ChainState, entryOf, verifyChain } from './verify.ts'
