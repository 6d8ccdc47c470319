import { staffImportKinds } from './area/staff-import/index.ts'
import type { JobKind, Schedule } from './platform/jobs/index.ts'
import { type SendMail, sendMailKind } from './platform/mail/index.ts'

/**
 * Every kind of job of the service.
 * @param send how mail leaves this installation
 */
export function jobKinds(send: SendMail): readonly JobKind[] {
  return [sendMailKind(send), ...staffImportKinds]
}

/** What comes round by itself. */
export const schedules: readonly Schedule[] = []
