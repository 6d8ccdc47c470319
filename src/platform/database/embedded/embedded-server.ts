import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { derivedAppConnection } from '../app-role.ts'
import type { DatabaseConfig } from '../config.ts'
import { type Connection, connect, withConnection } from '../connection.ts'
import type { DataFolderUse, DatabaseServer } from '../database-server.ts'
import { folderTrouble } from '../folder-trouble.ts'
import { type ClusterFolder, prepareClusterFolder } from './cluster-folder.ts'
import { type Postmaster, type ServerSettings, runPostmaster, stopPostmaster } from './postmaster.ts'
import { type Seat, leaveSeat, takeSeat } from './seat.ts'

/** Our own server, and what only it can tell. */
interface EmbeddedServer extends DatabaseServer {
  readonly processId: number
  /** It ran already when we came. */
  readonly adopted: boolean
}

const ourDatabase = 'evenkeel'

/** A server with our seat on it. */
interface Seated {
  readonly server: Postmaster
  readonly owner: Connection
  readonly seat: Seat
  /** As the server tells it. */
  readonly version: string
}

/**
 * Runs our own PostgreSQL on the data folder, or joins the one that runs there; starts it again whenever it dies before `close`.
 * @error one sentence: the folder cannot be used, another Evenkeel uses it, another version made it, PostgreSQL does not start
 */
export async function openEmbeddedServer(config: EmbeddedConfig, use: DataFolderUse): Promise<Result<EmbeddedServer, string>> {
  try {
    return await openOn(config, use)
  } catch (error) {
    const trouble = folderTrouble(error, config.dataFolder)
    if (trouble === null) throw error
    return failure(trouble)
  }
}

type EmbeddedConfig = Extract<DatabaseConfig, { kind: 'embedded' }>

async function openOn(config: EmbeddedConfig, use: DataFolderUse): Promise<Result<EmbeddedServer, string>> {
  const prepared = prepareClusterFolder(config.dataFolder)
  if (!prepared.ok) return prepared
  const folder = prepared.value
  const settings = config.settings ?? {}
  const first = await takeServer(folder, settings, use, '')
  if (!first.ok) return first
  let current: Seated = first.value
  let closing = false
  let trouble: string | null = null
  let mending: Promise<void> = Promise.resolve()

  const watch = () => current.seat.client.once('end', () => {
    if (!closing) mending = mend()
  })
  const mend = async () => {
    while (!closing) {
      // Even a full disk must not end the process: pages that need no database go on.
      const again = await takeServer(folder, settings, use, current.owner.host).catch((error: unknown) => failure(`PostgreSQL does not start again: ${String(error)}`))
      if (again.ok) {
        trouble = null
        current = again.value
        watch()
        return
      }
      trouble = again.error
      await wait(1000)
    }
  }
  watch()
  return success({
    owner: current.owner,
    app: derivedAppConnection(current.owner),
    version: current.version,
    adopted: current.server.adopted,
    get processId() {
      return current.server.processId
    },
    trouble: () => trouble,
    async close() {
      closing = true
      await mending
      if (await leaveSeat(current.seat)) await stopPostmaster(folder, current.server)
      await current.seat.client.end().catch(() => undefined)
    },
  })
}

/** A server that we found may be on its way out, told to stop by the last who used it: then the next try starts a new one. */
async function takeServer(folder: ClusterFolder, settings: ServerSettings, use: DataFolderUse, formerSocketFolder: string): Promise<Result<Seated, string>> {
  let reason = ''
  let started: Postmaster | null = null
  for (let tries = 0; tries < 5; tries += 1) {
    const running = await runPostmaster(folder, settings, formerSocketFolder)
    if (!running.ok) return running
    if (!running.value.adopted) started = running.value
    try {
      const seated = await sitDown(running.value, use)
      if (seated.kind === 'taken') return success(seated.seated)
      if (seated.kind === 'occupied') return failure(`The data folder ${folder.dataFolder} is already used by another Evenkeel (process ${seated.processId}).`)
      reason = 'the server is stopping'
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error)
    }
    await wait(200)
  }
  // Nobody could sit down on it: it must not run on without anybody.
  if (started !== null) await stopPostmaster(folder, started)
  return failure(`PostgreSQL in ${folder.dataFolder} does not stay up: ${reason} (see ${folder.logFile}).`)
}

type Sitting = Exclude<Awaited<ReturnType<typeof takeSeat>>, { kind: 'taken' }> | { readonly kind: 'taken'; readonly seated: Seated }

/** Takes a seat on a running server; who gets none keeps no connection. */
async function sitDown(server: Postmaster, use: DataFolderUse): Promise<Sitting> {
  const owner = { ...server.connection, database: ourDatabase }
  await ensureDatabase(server.connection)
  const client = await connect(owner, `evenkeel ${process.pid}`)
  let sitting: Sitting | null = null
  try {
    const version = await client.query<{ server_version: string }>('show server_version')
    const taken = await takeSeat(client, use)
    sitting = taken.kind === 'taken' ? { kind: 'taken', seated: { server, owner, seat: taken.seat, version: version.rows[0]?.server_version ?? '' } } : taken
    return sitting
  } finally {
    if (sitting?.kind !== 'taken') await client.end().catch(() => undefined)
  }
}

async function ensureDatabase(connection: Connection): Promise<void> {
  await withConnection(connection, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [ourDatabase])
    if (found.rowCount !== 0) return
    try {
      await client.query(`create database ${ourDatabase}`)
    } catch (error) {
      // duplicate_database, or its unique index: another start made it this moment.
      if (!(error instanceof pg.DatabaseError) || !['42P04', '23505', '55006'].includes(error.code ?? '')) throw error
    }
  })
}
