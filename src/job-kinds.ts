import { verifyAuditJob } from './area/administration/index.ts'
import { nudgeJob, nudgeSchedule } from './area/development/index.ts'
import { retentionJob, retentionSchedule } from './area/own-data/index.ts'
import { tidySignIns } from './area/sign-in/index.ts'
import { staffImportKinds } from './area/staff-import/index.ts'
import { ownData } from './own-data.ts'
import type { Database } from './platform/database/index.ts'
import type { JobKind, Schedule } from './platform/jobs/index.ts'
import { type SendMail, sendMailKind } from './platform/mail/index.ts'

const tidySignInsKind: JobKind = {
  kind: 'sign-in/tidy',
  lane: 'quick',
  mostAttempts: 5,
  async run({ transaction, tenant, now }) {
    await tidySignIns(transaction, tenant, now())
    return { kind: 'done' }
  },
}

/**
 * Every kind of job of the service.
 * @param database for jobs that look at an unchanging picture of it
 * @param send how mail leaves this installation
 * @param origin how people reach the service: mails lead there
 */
export function jobKinds(database: Database, send: SendMail, origin: string): readonly JobKind[] {
  return [sendMailKind(send), ...staffImportKinds({ origin }), verifyAuditJob(database.reading), retentionJob(ownData), nudgeJob(origin), tidySignInsKind]
}

/** What comes round by itself. */
export const schedules: readonly Schedule[] = [retentionSchedule, nudgeSchedule, { name: tidySignInsKind.kind, everyMinutes: 60, payload: {} }]
