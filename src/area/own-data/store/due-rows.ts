import { sql } from 'kysely'
import type { Due, DueRows } from '../../../platform/own-data/index.ts'

const isJobDue = ({ before }: Due) => sql`state in ('done', 'failed') and finished_at < ${before}`

/** Mail that was sent or refused. */
export const settledMail: DueRows = { table: 'outgoing_mail', isDue: ({ before }) => sql`settled_at < ${before}` }

/** Jobs that came to their end, one way or the other. */
export const doneJobs: DueRows = {
  table: 'job',
  isDue: isJobDue,
  before: async (due) => {
    // Progress refers to its job by id alone.
    await sql`delete from job_progress where tenant_id = ${due.tenant} and job_id in (select job_id from job where tenant_id = ${due.tenant} and ${isJobDue(due)})`.execute(due.transaction)
  },
}
