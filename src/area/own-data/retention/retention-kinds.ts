import { sql } from 'kysely'
import { retentionKindWords as words } from '../words/retention-kinds.ts'
import { deletedWhole } from './deleted-whole.ts'
import type { Due, RetentionKind } from './retention-kind.ts'
import { rolesOfLeavers } from './roles-of-leavers.ts'

const isJobDue = ({ before }: Due) => sql`state in ('done', 'failed') and finished_at < ${before}`

/** What the platform keeps for a time, and roles, which end with the last day. */
export const basicRetentionKinds: readonly RetentionKind[] = [
  rolesOfLeavers,
  deletedWhole({ id: 'settled-mail', words: words['settled-mail'], days: { usual: 90, lowest: 7, highest: 365 }, table: 'outgoing_mail', isDue: ({ before }) => sql`settled_at < ${before}` }),
  deletedWhole({
    id: 'done-jobs',
    words: words['done-jobs'],
    days: { usual: 90, lowest: 7, highest: 365 },
    table: 'job',
    isDue: isJobDue,
    before: async (due) => {
      // Progress refers to its job by id alone.
      await sql`delete from job_progress where tenant_id = ${due.tenant} and job_id in (select job_id from job where tenant_id = ${due.tenant} and ${isJobDue(due)})`.execute(due.transaction)
    },
  }),
]
