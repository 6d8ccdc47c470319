import pg from 'pg'
import { type Result, failure, success } from '../../kernel/result.ts'
import { derivedAppConnection } from './app-role.ts'
import type { DatabaseConfig } from './config.ts'
import { withConnection } from './connection.ts'
import type { DatabaseServer } from './database-server.ts'

/**
 * The server that DATABASE_URL names: asked once whether it is there.
 * @error it is not, or refuses the owner
 */
export async function openNamedServer({ owner, app }: Extract<DatabaseConfig, { kind: 'server' }>): Promise<Result<DatabaseServer, string>> {
  try {
    const answer = await withConnection(owner, (client) => client.query<{ server_version: string }>('show server_version'))
    return success({
      owner,
      app: app ?? derivedAppConnection(owner),
      version: (answer.rows[0]?.server_version ?? '').split(' ')[0] ?? '',
      trouble: () => null,
      close: async () => undefined,
    })
  } catch (error) {
    return failure(sentence(error, `${owner.host}:${owner.port}`, owner.database))
  }
}

function sentence(error: unknown, address: string, database: string): string {
  if (!(error instanceof Error)) throw error
  if (error instanceof pg.DatabaseError) return `The server in DATABASE_URL (${address}) refuses us: ${error.message}.`
  const reason = error instanceof AggregateError ? error.errors.map((one) => (one instanceof Error ? one.message : String(one))).join('; ') : error.message
  return `The server in DATABASE_URL (${address}, database ${database}) does not answer: ${reason}.`
}
