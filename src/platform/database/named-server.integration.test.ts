import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type TestContext, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { emptyDatabase } from '../../../test/database.ts'
import { derivedAppConnection } from './app-role.ts'
import { restoreBackup } from './backup/restore.ts'
import { writeBackup } from './backup/write.ts'
import { type Connection, withConnection } from './connection.ts'
import { openDatabase } from './database.ts'
import { chooseAccount, giveTo, invocation } from './embedded/account.ts'
import { platformMigrations } from './platform-migrations.ts'
import { schemaProblems } from './schema-problems.ts'
import { oldestMajor, openServer } from './server.ts'
import { tenantTable } from './tenant-table.ts'

const installed = '/usr/lib/postgresql'
const migrations = [...platformMigrations, { name: '2026-01-01-teams', up: tenantTable('team', 'team_id uuid not null, name text, primary key (tenant_id, team_id)') }]
const [tenant, other] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']

/** The programs of the oldest PostgreSQL of this computer that Evenkeel runs on; null when it has none. */
function findPrograms(): string | null {
  const majors = existsSync(installed) ? readdirSync(installed).map(Number).filter((major) => major >= oldestMajor) : []
  const folders = majors.toSorted((one, other) => one - other).map((major) => path.join(installed, String(major), 'bin'))
  return folders.find((folder) => existsSync(path.join(folder, 'initdb'))) ?? null
}

/** A PostgreSQL as an organisation would run it: the owner is no superuser. Null, with a visible line, where there are no programs for it. */
async function startOldest(t: TestContext): Promise<{ readonly owner: Connection; readonly superuser: Connection } | null> {
  const programs = findPrograms()
  if (programs === null) {
    t.skip(`there is no PostgreSQL ${oldestMajor} or later in ${installed}`)
    return null
  }
  const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-oldest-'))
  const account = chooseAccount(null)
  const passwordFile = path.join(home, 'password')
  writeFileSync(passwordFile, 'super')
  for (const file of [home, passwordFile]) giveTo(account, file)
  chmodSync(home, 0o700)
  const cluster = path.join(home, 'cluster')
  const make = invocation(account, path.join(programs, 'initdb'), ['-D', cluster, '-U', 'super', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--locale=C.UTF-8', '--no-sync'])
  const made = spawnSync(make.file, [...make.args], { ...make.options, encoding: 'utf8', cwd: '/' })
  assert.equal(made.status, 0, made.stderr)
  const serve = invocation(account, path.join(programs, 'postgres'), ['-D', cluster, '-F', '-c', 'listen_addresses=', '-c', `unix_socket_directories=${home}`])
  const server = spawn(serve.file, [...serve.args], { ...serve.options, stdio: 'ignore', cwd: '/' })
  t.after(async () => {
    server.kill('SIGINT')
    await once(server, 'exit')
    rmSync(home, { recursive: true, force: true })
  })
  const superuser: Connection = { host: home, port: 5432, database: 'postgres', user: 'super', password: 'super', ssl: false }
  await untilItAnswers(superuser)
  await withConnection(superuser, (client) => client.query(`create role keeper login createrole password 'keep'`))
  await withConnection(superuser, (client) => client.query('create database trust owner keeper'))
  return { superuser, owner: { ...superuser, database: 'trust', user: 'keeper', password: 'keep' } }
}

async function untilItAnswers(connection: Connection): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await withConnection(connection, async () => undefined)
    } catch (error) {
      if (tries === 2400) throw error
      await wait(50)
    }
  }
}

describe('a server of the organisation, the oldest PostgreSQL here with an owner that is no superuser', () => {
  it('is migrated, keeps tenants apart, and is backed up and restored with every row', async (t) => {
    const server = await startOldest(t)
    if (server === null) return
    const { owner } = server
    const opened = await openDatabase({ kind: 'server', owner, app: null }, { migrations, use: 'alone' })
    assert.ok(opened.ok, opened.ok ? '' : opened.error)
    const database = opened.value
    await database.inTransaction(null, (transaction) => sql`insert into tenant values (${tenant}, 'AAA', 'First'), (${other}, 'BBB', 'Second')`.execute(transaction))
    await database.inTransaction(tenant, (transaction) => sql`insert into team values (${tenant}, ${tenant}, 'Ward 1')`.execute(transaction))
    const seen = await database.reading(other, async (transaction) => (await sql`select * from team`.execute(transaction)).rows.length)
    assert.equal(seen, 0)
    await database.close()

    await withConnection(owner, async (client) => {
      assert.deepEqual(await schemaProblems(client, 'app'), [])
      assert.deepEqual((await client.query('select * from team')).rows, [], 'the owner too sees no rows unless it says that it maintains')
    })
    const file = path.join(owner.host, 'backup')
    const written = await writeBackup(owner, file, new Date('2026-08-06'), '15')
    assert.ok(written.ok && written.value.end.rows === 3, JSON.stringify(written))
    const newer = await emptyDatabase(t)
    const there = await restoreBackup(file, { owner: newer.owner, app: derivedAppConnection(newer.owner), migrations, force: false })
    assert.ok(there.ok, there.ok ? '' : there.error)
    const back = await restoreBackup(file, { owner, app: derivedAppConnection(owner), migrations, force: true })
    assert.ok(back.ok, back.ok ? '' : back.error)
  })

  it('takes an app role of the organisation when the owner may make none', async (t) => {
    const server = await startOldest(t)
    if (server === null) return
    const { owner, superuser } = server
    await withConnection(superuser, (client) => client.query(`alter role keeper nocreaterole; create role web login password 'web'; create role strong login superuser password 'web'`))
    const without = await openDatabase({ kind: 'server', owner, app: null }, { migrations, use: 'alone' })
    assert.deepEqual(without, { ok: false, error: 'The role keeper may not make the role app: make a role yourself and set DATABASE_APP_URL.' })
    const tooStrong = await openDatabase({ kind: 'server', owner, app: { ...owner, user: 'strong', password: 'web' } }, { migrations, use: 'alone' })
    assert.ok(!tooStrong.ok)
    assert.match(tooStrong.error, /The role strong may pass row-level security/)
    const wrong = await openDatabase({ kind: 'server', owner, app: { ...owner, user: 'web', password: 'no' } }, { migrations, use: 'alone' })
    assert.deepEqual(wrong, { ok: false, error: 'The server refuses the role or the password in DATABASE_APP_URL.' })
    const opened = await openDatabase({ kind: 'server', owner, app: { ...owner, user: 'web', password: 'web' } }, { migrations, use: 'alone' })
    assert.ok(opened.ok, opened.ok ? '' : opened.error)
    await opened.value.close()
  })

  it('follows the owner to a new password', async (t) => {
    const server = await startOldest(t)
    if (server === null) return
    const { owner, superuser } = server
    for (const password of ['keep', 'changed']) {
      await withConnection(superuser, (client) => client.query(`alter role keeper password '${password}'`))
      const opened = await openDatabase({ kind: 'server', owner: { ...owner, password }, app: null }, { migrations, use: 'alone' })
      assert.ok(opened.ok, opened.ok ? '' : opened.error)
      assert.equal(await opened.value.readiness(), null)
      await opened.value.close()
    }
  })
})

describe('a server that DATABASE_URL names', () => {
  it('is refused in one sentence when it is not there', async () => {
    const opened = await openServer({ kind: 'server', owner: { host: '127.0.0.1', port: 1, database: 'd', user: 'o', password: 'p', ssl: false }, app: null }, 'alone')
    assert.ok(!opened.ok)
    assert.match(opened.error, /^The server in DATABASE_URL \(127\.0\.0\.1:1, database d\) does not answer: .*\.$/)
  })

  it('is refused in one sentence when it does not know the owner', async (t) => {
    const { owner } = await emptyDatabase(t)
    const opened = await openServer({ kind: 'server', owner: { ...owner, password: 'wrong' }, app: null }, 'alone')
    assert.ok(!opened.ok)
    assert.match(opened.error, /refuses us: password authentication failed/)
  })
})
