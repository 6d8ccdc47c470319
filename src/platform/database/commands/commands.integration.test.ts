import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import { type TestContext, describe, it } from 'node:test'
import { connectionUrl, emptyDatabase, testDatabase } from '../../../../test/database.ts'
import { type Connection, withConnection } from '../connection.ts'
import { platformMigrations } from '../platform-migrations.ts'
import { examineRuntime } from './doctor.ts'
import { databaseCommands } from './index.ts'

const migrations = [...platformMigrations]

/** Runs a command as `evenkeel` would, on a server or on a data folder. */
async function run(where: Connection | string, name: keyof ReturnType<typeof databaseCommands>, ...args: readonly string[]) {
  const commands = databaseCommands({ migrations, dataFolderOf: (said) => said ?? '/nowhere/at/all', now: () => new Date('2026-08-06T10:00:00Z') })
  const printed = { stdout: '', stderr: '' }
  const collect = (name: keyof typeof printed) =>
    new Writable({
      write(chunk, _encoding, done) {
        printed[name] += String(chunk)
        done()
      },
    })
  const [env, given] = typeof where === 'string' ? [{}, [...args, '--data', where]] : [{ DATABASE_URL: connectionUrl(where) }, args]
  const status = await commands[name](given, { stdout: collect('stdout'), stderr: collect('stderr'), env })
  return { status, ...printed }
}

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-commands-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const addTenant = ({ owner }: { readonly owner: Connection }) => withConnection(owner, (client) => client.query(`insert into tenant values (gen_random_uuid(), 'AAA', 'First')`))

describe('evenkeel migrate', () => {
  it('prints the steps that ran, then that nothing is left to do', async (t) => {
    const { owner } = await emptyDatabase(t)
    assert.deepEqual(await run(owner, 'migrate'), { status: 0, stdout: 'ran 2026-11-23-platform\n', stderr: '' })
    assert.deepEqual(await run(owner, 'migrate'), { status: 0, stdout: 'The database is up to date.\n', stderr: '' })
  })
})

describe('evenkeel backup, verify and restore', () => {
  it('carry everything from one database to another and print one line each', async (t) => {
    const source = await testDatabase(t, migrations)
    await addTenant(source)
    const file = path.join(folderOf(t), 'one')
    const made = await run(source.owner, 'backup', file)
    assert.match(made.stdout, /^ok: backup of 2026-08-06T10:00:00.000Z, PostgreSQL \d+\.\d+, 1 tables, 1 rows, sha256 [0-9a-f]{64}\n$/)
    const target = await emptyDatabase(t)
    assert.deepEqual(await run(target.owner, 'verify', file), { status: 0, stdout: made.stdout, stderr: '' })
    assert.deepEqual(await run(target.owner, 'restore', file), { status: 0, stdout: made.stdout, stderr: '' })
    const names = await withConnection(target.owner, (client) => client.query('select name from tenant'))
    assert.deepEqual(names.rows, [{ name: 'First' }])
  })

  it('carry a server into a data folder of our own, where the doctor finds nothing wrong', async (t) => {
    const source = await testDatabase(t, migrations)
    await addTenant(source)
    const folder = folderOf(t)
    const [file, dataFolder] = [path.join(folder, 'one'), path.join(folder, 'data')]
    await run(source.owner, 'backup', file)
    assert.equal((await run(dataFolder, 'restore', file)).status, 0)
    const doctor = await run(dataFolder, 'doctor')
    assert.equal(doctor.status, 0, doctor.stdout)
    assert.match(doctor.stdout, /^(ok: .*\n){9}$/)
  })

  it('need --force to replace what is there', async (t) => {
    const { owner } = await testDatabase(t, migrations)
    await addTenant({ owner })
    const file = path.join(folderOf(t), 'one')
    await run(owner, 'backup', file)
    const refused = await run(owner, 'restore', file)
    assert.equal(refused.status, 2)
    assert.match(refused.stderr, /^The database holds data already.*--force.*\n$/)
    assert.equal((await run(owner, 'restore', file, '--force')).status, 0)
  })

  it('answer "no" for a damaged backup and "bad input" for none', async (t) => {
    const { owner } = await testDatabase(t, migrations)
    const file = path.join(folderOf(t), 'one')
    await run(owner, 'backup', file)
    writeFileSync(file, readFileSync(file).subarray(0, -4))
    assert.deepEqual(await run(owner, 'verify', file), { status: 1, stdout: '', stderr: `The backup ${file} is cut off before its end: use another copy.\n` })
    assert.equal((await run(owner, 'verify', `${file}-none`)).status, 2)
    assert.equal((await run(owner, 'restore', file)).status, 2)
  })

  it('make no database when there is none to back up or nothing right to restore', async (t) => {
    const dataFolder = path.join(folderOf(t), 'data')
    const refused = await run(dataFolder, 'backup', `${dataFolder}.backup`)
    assert.equal(refused.status, 2)
    assert.match(refused.stderr, /^There is no database in /)
    assert.equal((await run(dataFolder, 'restore', `${dataFolder}.backup`)).status, 2)
    assert.equal((await run(dataFolder, 'doctor')).status, 1)
  })

  it('explain their use when called wrongly', async (t) => {
    const { owner } = await testDatabase(t, migrations)
    assert.deepEqual(await run(owner, 'backup'), { status: 2, stdout: '', stderr: 'Use: evenkeel backup FILE [--data DIR]\n' })
    assert.deepEqual(await run(owner, 'backup', 'a', '--force'), { status: 2, stdout: '', stderr: 'Use: evenkeel backup FILE [--data DIR]\n' })
    assert.deepEqual(await run(owner, 'doctor', '--quick'), { status: 2, stdout: '', stderr: 'Use: evenkeel doctor [--data DIR]\n' })
  })
})

describe('evenkeel doctor', () => {
  it('finds a schema that is not up to date', async (t) => {
    const { owner } = await emptyDatabase(t)
    const answer = await run(owner, 'doctor')
    assert.equal(answer.status, 1)
    assert.match(answer.stdout, /problem: The database lacks 1 of 1 steps: run "evenkeel migrate"\./)
  })

  it('finds a table of tenants that is open', async (t) => {
    const { owner } = await testDatabase(t, migrations)
    await withConnection(owner, (client) => client.query('create table open_table (tenant_id uuid primary key)'))
    const answer = await run(owner, 'doctor')
    assert.equal(answer.status, 1)
    assert.match(answer.stdout, /problem: Table open_table: row-level security must be enabled and forced\./)
  })

  it('says that a server does not answer, without its password', async () => {
    const answer = await run({ host: '127.0.0.1', port: 1, database: 'd', user: 'o', password: 'secret', ssl: false }, 'doctor')
    assert.equal(answer.status, 1)
    assert.match(answer.stdout, /problem: The server in DATABASE_URL \(127\.0\.0\.1:1, database d\) does not answer/)
    assert.doesNotMatch(answer.stdout, /secret/)
  })

  it('knows the oldest runtime', () => {
    assert.ok(examineRuntime('24.12.0').ok && examineRuntime('26.0.0').ok)
    assert.ok(!examineRuntime('24.11.9').ok && !examineRuntime('20.19.0').ok)
  })
})
