import type { Kysely, Transaction } from 'kysely'
import type { Json, NullableJson } from '../database/index.ts'
import type { JobPayload } from './job.ts'

/** The tables of jobs, as Kysely knows them. */
export interface JobTables {
  readonly tenant: { readonly id: string }
  readonly job: {
    readonly tenant_id: string
    readonly job_id: string
    readonly kind: string
    readonly key: string
    readonly payload: Json<JobPayload>
    readonly state: 'waiting' | 'done' | 'failed'
    readonly due_at: Date
    readonly attempts: number
    readonly made_at: Date
    readonly made_by: string | null
    readonly finished_at: Date | null
    readonly outcome: NullableJson<JobPayload>
    readonly problem: string | null
  }
  readonly job_progress: { readonly tenant_id: string; readonly job_id: string; readonly done: number; readonly total: number; readonly at: Date }
  readonly schedule_run: { readonly name: string; readonly slot: Date }
}

/** The tables of jobs within one transaction. */
export function jobTables(transaction: Transaction<unknown>): Kysely<JobTables> {
  // Each room types the tables that it owns; the platform knows no others.
  return transaction as unknown as Kysely<JobTables>
}
