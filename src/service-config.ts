import type { ServeConfig } from './config.ts'
import type { DatabaseConfig } from './platform/database/index.ts'
import type { LogStream } from './platform/http/log.ts'
import type { MailConfig } from './platform/mail/index.ts'

/** What a service is started with. */
export interface ServiceConfig {
  readonly serve: ServeConfig
  readonly database: DatabaseConfig
  readonly mail: MailConfig
  /** Seals what the database may not show by itself. */
  readonly secret: string
}

/** What comes from outside while it runs. */
export interface Outside {
  readonly log: LogStream
  readonly now: () => Date
}
