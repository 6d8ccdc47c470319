import type { Transaction } from 'kysely'
import { jobTables } from '../../../platform/jobs/index.ts'

/** Whether an organisation has this job, however far it is. */
export async function hasJob(transaction: Transaction<unknown>, tenant: string, jobId: string): Promise<boolean> {
  const row = await jobTables(transaction).selectFrom('job').select('job_id').where('tenant_id', '=', tenant).where('job_id', '=', jobId).executeTakeFirst()
  return row !== undefined
}
