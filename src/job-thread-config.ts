import type { DatabaseConfig } from './platform/database/index.ts'
import type { MailConfig } from './platform/mail/index.ts'

/** What the thread that does jobs is started with. */
export interface JobThreadConfig {
  readonly database: DatabaseConfig
  readonly mail: MailConfig
  /** How people reach the service: mails lead there. */
  readonly publicOrigin: string
}

/** What it is told: something was put in; or to take no further job and end. */
export type JobThreadMessage = 'nudge' | 'stop'
