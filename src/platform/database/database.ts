import { setTimeout as wait } from 'node:timers/promises'
import { Kysely, PostgresDialect, type Transaction, sql } from 'kysely'
import pg from 'pg'
import { type Result, success } from '../../kernel/result.ts'
import type { DatabaseConfig } from './config.ts'
import type { DataFolderUse } from './database-server.ts'
import { type Migration, migrate } from './migrations.ts'
import { openServer } from './server.ts'
import { DatabaseUnavailable, isCollision, isUnavailable } from './unavailable.ts'
import { valueTypes } from './value-types.ts'

/**
 * Work inside one transaction. It may be run again from the start when it collided with another: it does nothing outside the database.
 * Each area types the tables that it owns; the platform knows none.
 */
export type Work<Value> = (transaction: Transaction<unknown>) => Promise<Value>

/** The database as requests use it: one transaction each, as the role that owns nothing. */
export interface Database {
  /**
   * Runs work in one transaction that sees the rows of one tenant, and of the tables that belong to no tenant.
   * @param tenant id (uuid) of the organisation, or null for public tables only
   * @throws DatabaseUnavailable when the database is away: nothing was kept, unless it went away during the very commit
   */
  readonly inTransaction: <Value>(tenant: string | null, work: Work<Value>) => Promise<Value>
  /** The same, on one unchanging picture of the database, and refusing every write. */
  readonly reading: <Value>(tenant: string | null, work: Work<Value>) => Promise<Value>
  /** Why the database cannot answer now, or null when it can. */
  readonly readiness: () => Promise<string | null>
  /** Waits for running transactions, then leaves the server; stops it when it is ours and nobody else uses it. */
  readonly close: () => Promise<void>
}

interface DatabaseOptions {
  /** Of the platform and of every area, in order. */
  readonly migrations: readonly Migration[]
  /** How the data folder is used; see DataFolderUse. */
  readonly use: DataFolderUse
  /** Most connections at once; 10 unless told. */
  readonly connections?: number
}

/** How often colliding work is run in all. */
const mostTries = 4

/**
 * Opens the database of this installation: starts or finds the server, brings the schema up to date as the owner, then works as the app role.
 * @error one sentence that says how to mend it
 */
export async function openDatabase(config: DatabaseConfig, { migrations, use, connections = 10 }: DatabaseOptions): Promise<Result<Database, string>> {
  const opened = await openServer(config, use)
  if (!opened.ok) return opened
  const server = opened.value
  const migrated = await migrate(server.owner, server.app, migrations).catch(async (error: unknown) => {
    // A server left open would keep the process alive, and its seat on the data folder.
    await server.close()
    throw error
  })
  if (!migrated.ok) {
    await server.close()
    return migrated
  }
  const pool = new pg.Pool({
    ...server.app,
    application_name: 'evenkeel',
    types: valueTypes,
    max: connections,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    statement_timeout: 30_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
  })
  // A broken connection is replaced by the pool, and work on it fails by its own query: neither may end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  return success({
    inTransaction: (tenant, work) => inTransaction(kysely, false, tenant, work),
    reading: (tenant, work) => inTransaction(kysely, true, tenant, work),
    async readiness() {
      try {
        await inTransaction(kysely, true, null, (transaction) => sql`select 1`.execute(transaction))
        return null
      } catch (error) {
        if (!(error instanceof DatabaseUnavailable)) throw error
        return server.trouble() ?? 'The database does not answer.'
      }
    },
    async close() {
      try {
        await kysely.destroy()
      } finally {
        await server.close()
      }
    },
  })
}

/** Lets a transaction that began without a tenant go on as one: it made the tenant, or found out whose it is. */
export async function enterTenant(transaction: Transaction<unknown>, tenant: string): Promise<void> {
  await sql`select set_config('app.tenant', ${tenant}, true)`.execute(transaction)
}

async function inTransaction<Value>(kysely: Kysely<unknown>, readOnly: boolean, tenant: string | null, work: Work<Value>): Promise<Value> {
  const begin = readOnly ? kysely.transaction().setAccessMode('read only').setIsolationLevel('repeatable read') : kysely.transaction()
  for (let tries = 1; ; tries += 1) {
    try {
      return await begin.execute(async (transaction) => {
        await enterTenant(transaction, tenant ?? '')
        return work(transaction)
      })
    } catch (error) {
      if (isUnavailable(error) && !(readOnly && isRefusedWrite(error))) throw new DatabaseUnavailable('The database does not answer.', { cause: error })
      if (!isCollision(error) || tries === mostTries) throw error
      // Two that collided must not meet again at the same moment.
      await wait(Math.random() * 20 * tries)
    }
  }
}

/** In a transaction that is read-only by our own wish, a refused write is a mistake of ours and no failing server. */
function isRefusedWrite(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '25006'
}
