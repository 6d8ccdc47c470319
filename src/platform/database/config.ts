import { type Result, failure, success } from '../../kernel/result.ts'
import { parseConnectionUrl } from './connection.ts'
import type { Connection } from './connection.ts'
import type { ServerSettings } from './embedded/postmaster.ts'

/** Which database to use; parsed once, then handed inward. */
export type DatabaseConfig =
  | {
      readonly kind: 'embedded'
      readonly dataFolder: string
      /** Settings of PostgreSQL beyond ours; tests turn fsync off. */
      readonly settings?: ServerSettings
    }
  | {
      readonly kind: 'server'
      readonly owner: Connection
      /** null: the migrations make the role `app`, with a password derived from the owner's. */
      readonly app: Connection | null
    }

/**
 * Reads which database to use.
 * @param env DATABASE_URL and DATABASE_APP_URL; EVENKEEL_ENV=production refuses our own server unless EVENKEEL_EMBEDDED=1
 * @param dataFolder where our own server keeps its files, used when DATABASE_URL is not set
 * @error one sentence that says how to mend it; it never repeats a URL, which holds a password
 */
export function parseDatabaseConfig(env: Readonly<Record<string, string | undefined>>, dataFolder: string): Result<DatabaseConfig, string> {
  const ownerUrl = env['DATABASE_URL']
  const appUrl = env['DATABASE_APP_URL']
  if (ownerUrl === undefined || ownerUrl === '') {
    if (appUrl !== undefined && appUrl !== '') return failure('DATABASE_APP_URL is set without DATABASE_URL: set both.')
    if (env['EVENKEEL_ENV'] === 'production' && env['EVENKEEL_EMBEDDED'] !== '1') {
      return failure('Production needs a PostgreSQL server of yours: set DATABASE_URL, or EVENKEEL_EMBEDDED=1 to use the one that Evenkeel brings.')
    }
    return success({ kind: 'embedded', dataFolder })
  }
  const owner = parseConnectionUrl(ownerUrl)
  if (owner === null) return failure('DATABASE_URL takes an address like postgres://owner:password@host:5432/database.')
  if (appUrl === undefined || appUrl === '') {
    if (owner.password !== '') return success({ kind: 'server', owner, app: null })
    return failure("DATABASE_URL holds no password to derive the app role's from: add it, or make a role of your own and set DATABASE_APP_URL.")
  }
  const app = parseConnectionUrl(appUrl)
  if (app === null) return failure('DATABASE_APP_URL takes an address like postgres://app:password@host:5432/database.')
  if (app.user === owner.user) return failure('DATABASE_APP_URL must name another role than DATABASE_URL: the app role may own nothing.')
  return success({ kind: 'server', owner, app })
}
