import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Connection, parseConnectionUrl, withConnection } from '../src/platform/database/connection.ts'
import { type Database, openDatabase } from '../src/platform/database/database.ts'
import type { DatabaseConfig } from '../src/platform/database/config.ts'
import type { Migration } from '../src/platform/database/migrations.ts'
import { openEmbeddedServer } from '../src/platform/database/embedded/embedded-server.ts'

/** A server for tests: the one that DATABASE_URL names, else our own, thrown away at the end and not flushing to disk. */
export interface TestCluster {
  /** For the test processes, so that they find the server. */
  readonly environment: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

/** A database of its own for one test file. */
export interface TestDatabase {
  readonly database: Database
  readonly config: DatabaseConfig
  readonly owner: Connection
}

interface TestContext {
  readonly after: (work: () => Promise<void>) => void
}

const clusterVariable = 'EVENKEEL_TEST_CLUSTER'

/** Starts the server of a test run. */
export async function startTestCluster(): Promise<TestCluster> {
  const given = process.env['DATABASE_URL']
  if (given !== undefined && given !== '') return { environment: { [clusterVariable]: given }, stop: () => dropTestDatabases(connectionOf(given)) }
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-tests-'))
  const opened = await openEmbeddedServer({ kind: 'embedded', dataFolder, settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' } }, 'beside')
  if (!opened.ok) throw new Error(opened.error)
  return {
    environment: { [clusterVariable]: connectionUrl(opened.value.owner) },
    async stop() {
      await dropTestDatabases(opened.value.owner)
      await opened.value.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/**
 * A fresh database with this schema, opened as the product opens it and dropped at the end of the test.
 * @param t the test (or `{ after }` of node:test for a whole file)
 * @param migrations the schema is built once per run and copied
 */
export async function testDatabase(t: TestContext, migrations: readonly Migration[]): Promise<TestDatabase> {
  const cluster = connectionOf(await findCluster())
  const template = await makeTemplate(cluster, migrations)
  const fresh = await freshDatabase(t, cluster, template)
  const opened = await openDatabase(fresh.config, { migrations, use: 'beside', connections: 4 })
  if (!opened.ok) throw new Error(opened.error)
  t.after(() => opened.value.close())
  return { ...fresh, database: opened.value }
}

/** An empty database, without any schema. */
export async function emptyDatabase(t: TestContext): Promise<Omit<TestDatabase, 'database'>> {
  return freshDatabase(t, connectionOf(await findCluster()), 'template0')
}

async function freshDatabase(t: TestContext, cluster: Connection, template: string): Promise<Omit<TestDatabase, 'database'>> {
  const owner = { ...cluster, database: `evenkeel_test_${randomBytes(6).toString('hex')}` }
  await withConnection(cluster, (client) => client.query(`create database ${owner.database} template ${template}`))
  t.after(() => drop(cluster, owner.database))
  return { config: { kind: 'server', owner, app: null }, owner }
}

let own: Promise<TestCluster> | null = null
// At the root, or it would end with the first test that needs it; not in the script that starts a run, which is no test.
if (process.argv[1]?.includes('.test.') === true) after(async () => (await own)?.stop())

/** The server of the run; a file that is run by hand starts one for itself. */
async function findCluster(): Promise<string> {
  const given = process.env[clusterVariable]
  if (given !== undefined) return given
  own ??= startTestCluster()
  return (await own).environment[clusterVariable] ?? ''
}

async function makeTemplate(cluster: Connection, migrations: readonly Migration[]): Promise<string> {
  const template = `evenkeel_test_template_${createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16)}`
  await withConnection(cluster, async (client) => {
    // One process builds it, under the lock of its name; the others wait. Roles belong to the whole server: one builder at a time.
    await client.query(`select pg_advisory_lock(hashtext('evenkeel test template'))`)
    const found = await client.query('select 1 from pg_database where datname = $1', [template])
    if (found.rowCount !== 0) return
    const unfinished = `${template}_unfinished`
    await drop(cluster, unfinished)
    await client.query(`create database ${unfinished} template template0`)
    const config: DatabaseConfig = { kind: 'server', owner: { ...cluster, database: unfinished }, app: null }
    const built = await openDatabase(config, { migrations, use: 'beside' })
    if (!built.ok) throw new Error(built.error)
    await built.value.close()
    // An owner that is no superuser may end the connections of tests, and probe tables of the wrong owner, only as a member of that role.
    await client.query('grant app to current_user')
    await client.query(`alter database ${unfinished} rename to ${template}`)
  })
  return template
}

async function dropTestDatabases(cluster: Connection): Promise<void> {
  const found = await withConnection(cluster, (client) => client.query<{ datname: string }>(`select datname from pg_database where datname like 'evenkeel\\_test\\_%'`))
  for (const { datname } of found.rows) await drop(cluster, datname)
}

async function drop(cluster: Connection, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await withConnection(cluster, (client) => client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`))
      return
    } catch (error) {
      // 42501: the server's own cleaning is at work in it, which only a superuser may end; it leaves by itself.
      if (!(error instanceof pg.DatabaseError) || error.code !== '42501' || tries === 1200) throw error
      await wait(100)
    }
  }
}

function connectionOf(url: string): Connection {
  const connection = parseConnectionUrl(url)
  if (connection === null) throw new Error('The address of the test server cannot be read.')
  return connection
}

/** A connection as a URL, for another process or a command; without TLS, which a server for tests needs not. */
export function connectionUrl({ host, port, database, user, password }: Connection): string {
  const [u, p, h, d] = [user, password, host, database].map(encodeURIComponent)
  return `postgres://${u}:${p}@${h}:${port}/${d}`
}
