import { sql } from 'kysely'
import { retentionKindWords as words } from '../words/retention-kinds.ts'
import type { Due, RetentionKind } from './retention-kind.ts'

/** A kind whose rows are found by one condition and deleted whole. */
function deletedWhole(id: keyof typeof words, days: RetentionKind['days'], table: string, isDue: (due: Due) => ReturnType<typeof sql>): RetentionKind {
  return {
    id,
    words: words[id],
    days,
    count: async (due) => {
      const { rows } = await sql<{ due: number }>`select count(*) as due from ${sql.table(table)} where tenant_id = ${due.tenant} and (${isDue(due)})`.execute(due.transaction)
      return rows[0]?.due ?? 0
    },
    remove: async (due) => {
      const removed = await sql`delete from ${sql.table(table)} where tenant_id = ${due.tenant} and (${isDue(due)})`.execute(due.transaction)
      return Number(removed.numAffectedRows ?? 0)
    },
  }
}

const doneJobs = deletedWhole('done-jobs', { usual: 90, lowest: 7, highest: 365 }, 'job', ({ before }) => sql`state in ('done', 'failed') and finished_at < ${before}`)
const importReceipts = deletedWhole('import-receipts', { usual: 730, lowest: 30, highest: 2_555 }, 'staff_import', ({ before }) => sql`settled_at < ${before}`)

/** A file that is still there although its import is settled. */
const importFiles: RetentionKind = {
  id: 'import-files',
  words: words['import-files'],
  days: { usual: 0, lowest: 0, highest: 0 },
  count: async ({ transaction, tenant }) => {
    const { rows } = await sql<{ due: number }>`select count(*) as due from staff_import where tenant_id = ${tenant} and settled_at is not null and content is not null`.execute(transaction)
    return rows[0]?.due ?? 0
  },
  remove: async ({ transaction, tenant }) => {
    const emptied = await sql`update staff_import set content = null, columns = null where tenant_id = ${tenant} and settled_at is not null and content is not null`.execute(transaction)
    return Number(emptied.numAffectedRows ?? 0)
  },
}

/** What the platform and its people keep for a time. */
export const basicRetentionKinds: readonly RetentionKind[] = [
  deletedWhole('ended-sign-ins', { usual: 90, lowest: 1, highest: 365 }, 'session', ({ before }) => sql`least(ended_at, ends_at) < ${before}`),
  deletedWhole('mailed-links', { usual: 7, lowest: 1, highest: 30 }, 'mailed_link', ({ before }) => sql`coalesce(used_at, expires_at) < ${before}`),
  deletedWhole('sign-in-attempts', { usual: 1, lowest: 1, highest: 7 }, 'sign_in_attempt', ({ before }) => sql`expires_at < ${before}`),
  deletedWhole('answered-forms', { usual: 7, lowest: 1, highest: 30 }, 'form_answer', ({ before }) => sql`answered_at < ${before}`),
  deletedWhole('drafts', { usual: 7, lowest: 1, highest: 30 }, 'draft', ({ before }) => sql`saved_at < ${before}`),
  deletedWhole('settled-mail', { usual: 90, lowest: 7, highest: 365 }, 'outgoing_mail', ({ before }) => sql`state in ('sent', 'refused') and settled_at < ${before}`),
  {
    ...doneJobs,
    remove: async (due) => {
      // Progress refers to its job by id alone.
      await sql`delete from job_progress where tenant_id = ${due.tenant} and job_id in (select job_id from job where tenant_id = ${due.tenant} and state in ('done', 'failed') and finished_at < ${due.before})`.execute(due.transaction)
      return doneJobs.remove(due)
    },
  },
  importFiles,
  deletedWhole('import-uploads', { usual: 7, lowest: 1, highest: 30 }, 'staff_import', ({ before }) => sql`state in ('uploaded', 'mapped') and settled_at is null and made_at < ${before}`),
  {
    ...importReceipts,
    remove: async (due) => {
      await sql`delete from staff_import_change where tenant_id = ${due.tenant} and import_id in (select import_id from staff_import where tenant_id = ${due.tenant} and settled_at < ${due.before})`.execute(due.transaction)
      return importReceipts.remove(due)
    },
  },
]
