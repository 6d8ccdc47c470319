import type { DatabaseConfig } from './platform/database/index.ts'
import type { JobLane } from './platform/jobs/index.ts'
import type { MailConfig } from './platform/mail/index.ts'

/** What a thread that does jobs is started with. */
export interface JobThreadConfig {
  readonly database: DatabaseConfig
  readonly mail: MailConfig
  /** How people reach the service: mails lead there. */
  readonly publicOrigin: string
  /** Of the jobs that it does. */
  readonly lane: JobLane
}

/** What it is told: something was put in; or to take no further job and end. */
export type JobThreadMessage = 'nudge' | 'stop'
