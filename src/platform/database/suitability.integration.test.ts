import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type TestContext, describe, it } from 'node:test'
import { emptyDatabase, testDatabase } from '../../../test/database.ts'
import { derivedAppConnection } from './app-role.ts'
import { restoreBackup } from './backup/restore.ts'
import { writeBackup } from './backup/write.ts'
import { type Connection, withConnection } from './connection.ts'
import { openDatabase } from './database.ts'
import { platformMigrations } from './platform-migrations.ts'

const migrations = [...platformMigrations]

const run = (connection: Connection, statements: string) => withConnection(connection, (client) => client.query(statements))

async function refusalOf(owner: Connection): Promise<string> {
  const opened = await openDatabase({ kind: 'server', owner, app: null }, { migrations, use: 'alone' })
  if (!opened.ok) return opened.error
  await opened.value.close()
  return ''
}

/** A role of this test alone that may sign in to the database and nothing else. */
async function aStranger(t: TestContext, owner: Connection): Promise<Connection> {
  const user = `evenkeel_stranger_${randomBytes(6).toString('hex')}`
  await run(owner, `create role ${user} login createrole password 'strange'`)
  t.after(() => run({ ...owner, database: 'postgres' }, `drop role ${user}`))
  return { ...owner, user, password: 'strange' }
}

describe('a database that cannot hold our tables is refused in one sentence', () => {
  it('when the owner may make no tables in it', async (t) => {
    const { owner } = await emptyDatabase(t)
    const stranger = await aStranger(t, owner)
    await run(owner, 'revoke create on schema public from public')
    const { user } = stranger
    assert.equal(
      await refusalOf(stranger),
      `The role ${user} may not make tables in the database ${owner.database}: run "grant usage, create on schema public to ${user}" in it, or make ${user} its owner.`,
    )
  })

  it('when it is read-only', async (t) => {
    const { owner } = await emptyDatabase(t)
    await run(owner, `alter database ${owner.database} set default_transaction_read_only = on`)
    assert.equal(
      await refusalOf(owner),
      `The database ${owner.database} takes no changes (it is read-only or a copy that follows another): name the one that does in DATABASE_URL.`,
    )
  })

  it('when it does not keep text as UTF-8', async (t) => {
    const { owner } = await emptyDatabase(t)
    const database = `evenkeel_test_${randomBytes(6).toString('hex')}`
    await run(owner, `create database ${database} encoding 'LATIN1' locale 'C' template template0`)
    t.after(() => run({ ...owner, database: 'postgres' }, `drop database ${database} with (force)`))
    assert.match(await refusalOf({ ...owner, database }), new RegExp(`^The database ${database} keeps text as LATIN1 and Evenkeel needs UTF8: make one with [^.\n]*\\.$`))
  })

  it('when it has no schema public', async (t) => {
    const { owner } = await emptyDatabase(t)
    await run(owner, 'drop schema public')
    assert.equal(await refusalOf(owner), `The database ${owner.database} has no schema public: run "create schema public authorization ${owner.user}" in it.`)
  })

  it('when its tables belong to another role', async (t) => {
    const { owner } = await testDatabase(t, migrations)
    const stranger = await aStranger(t, owner)
    await run(owner, `grant usage, create on schema public to ${stranger.user}`)
    assert.equal(
      await refusalOf(stranger),
      `The tables of Evenkeel in the database ${owner.database} belong to the role ${owner.user}, not to ${stranger.user}: name that role in DATABASE_URL.`,
    )
  })

  it('by a restore too, before anything is taken away', async (t) => {
    const { owner } = await testDatabase(t, migrations)
    const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-suitability-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    const file = path.join(folder, 'backup')
    assert.ok((await writeBackup(owner, file, new Date('2026-08-06'), '18')).ok)
    await run(owner, `alter database ${owner.database} set default_transaction_read_only = on`)
    const restored = await restoreBackup(file, { owner, app: derivedAppConnection(owner), migrations, force: true })
    assert.ok(!restored.ok)
    assert.match(restored.error, /^The database .* takes no changes/)
  })
})
