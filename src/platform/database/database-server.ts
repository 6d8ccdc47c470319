import type { Connection } from './connection.ts'

/** A PostgreSQL server that answers, whoever runs it. */
export interface DatabaseServer {
  /** Owns the tables: for migrations, backups and checks only. */
  readonly owner: Connection
  /** What requests run as: owns nothing and passes no row-level security. Its role exists once the migrations ran. */
  readonly app: Connection
  /** As the server tells it, like 18.4. */
  readonly version: string
  /** Why the server is away for long, when we know more than that it does not answer. */
  readonly trouble: () => string | null
  /** Leaves the server; stops it when it is ours and nobody else uses it. */
  readonly close: () => Promise<void>
}

/**
 * How a data folder is used: `alone` by the one process that serves it or changes all of it, `beside` by a command that may run at the same time.
 * It makes no difference for a server named by DATABASE_URL, which many processes share.
 */
export type DataFolderUse = 'alone' | 'beside'
