import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type TestOrganisation, anOrganisation } from '../test/an-organisation.ts'
import { connectionUrl, testDatabase } from '../test/database.ts'
import { changeSecretCommand } from './change-secret-command.ts'
import { examineInstallation } from './examine-installation.ts'
import { migrations } from './migrations.ts'
import { type Database, openDatabase } from './platform/database/index.ts'
import { withConnection } from './platform/database/connection.ts'
import { identityTables, installationSecret, secretBox } from './platform/identity/index.ts'
import { personalKeyTables, personalKeys } from './platform/personal-keys/index.ts'
import { sealedColumns } from './sealed-columns.ts'

const now = new Date('2026-11-26T12:00:00Z')
const [first, second, third] = ['a', 'b', 'c'].map((sign) => sign.repeat(40)) as [string, string, string]

describe('evenkeel change-secret', () => {
  const cleanups: (() => Promise<void>)[] = []
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-change-'))
  let made: Awaited<ReturnType<typeof testDatabase>>
  let trusts: readonly TestOrganisation[]
  let database: Database
  const people: { readonly tenant: string; readonly personId: string }[] = []
  const open = async () => {
    const opened = await openDatabase(made.config, { migrations, use: 'beside', connections: 1 })
    assert.ok(opened.ok)
    database = opened.value
  }
  /** With nobody else at work on the database, as the command asks. */
  const run = async (env: Readonly<Record<string, string>>, ...args: readonly string[]) => {
    await database.close()
    const printed = await runBeside(env, ...args)
    await open()
    return printed
  }
  const runBeside = async (env: Readonly<Record<string, string>>, ...args: readonly string[]) => {
    const printed = { stdout: '', stderr: '' }
    const collect = (name: keyof typeof printed) => new Writable({ write: (chunk, _encoding, done) => { printed[name] += String(chunk); done() } })
    const status = await changeSecretCommand([...args, '--data', folder], { stdout: collect('stdout'), stderr: collect('stderr'), env: { DATABASE_URL: connectionUrl(made.owner), ...env } })
    return { status, ...printed }
  }
  /** What opens with a secret: kinds of key, and of the other sealed values. */
  const opens = async (secret: string) => {
    const kinds: string[] = []
    for (const { tenant, personId } of people) {
      const key = await database.reading(tenant, (transaction) => personalKeys(secret, randomBytes).find(transaction, tenant, personId))
      kinds.push(key.kind === 'found' ? (key.key.open('for a test', sealedTexts.get(personId) ?? '') ?? 'another key') : key.kind)
    }
    for (const { tenant } of trusts) {
      const row = await database.reading(tenant, (transaction) => identityTables(transaction).selectFrom('identity_provider').select('sealed_client_secret').where('tenant_id', '=', tenant).executeTakeFirstOrThrow())
      kinds.push(secretBox(secret, randomBytes).open(row.sealed_client_secret ?? '') ?? 'lost')
    }
    return kinds
  }
  const everything = ['tired', 'tired', 'tired', 'hush', 'hush']
  const sealedTexts = new Map<string, string>()
  const resealAll = (secret: string) => Promise.all(trusts.map(({ tenant }) => database.inTransaction(tenant, async (transaction) => {
    await identityTables(transaction).updateTable('identity_provider').set({ sealed_client_secret: secretBox(secret, randomBytes).seal('hush') }).where('tenant_id', '=', tenant).execute()
    await personalKeyTables(transaction).deleteFrom('personal_key').where('tenant_id', '=', tenant).execute()
    for (const { personId } of people.filter((one) => one.tenant === tenant)) {
      const key = await personalKeys(secret, randomBytes).findOrMake(transaction, tenant, personId, now)
      if (key.kind === 'found') sealedTexts.set(personId, key.key.seal('for a test', 'tired'))
    }
  })))

  before(async () => {
    made = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations)
    await made.database.close()
    await open()
    trusts = [await anOrganisation(database, { odsCode: 'AAA', now }), await anOrganisation(database, { odsCode: 'BBB', now })]
    for (const trust of [...trusts, ...trusts.slice(0, 1)]) people.push({ tenant: trust.tenant, personId: (await trust.addPerson()).personId })
    for (const { tenant } of trusts) await database.inTransaction(tenant, (transaction) => identityTables(transaction).insertInto('identity_provider').values({ tenant_id: tenant, provider_id: randomUUID(), settings: '{}', sealed_client_secret: 'x', version: 1 }).execute())
  })
  beforeEach(async () => {
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name))
    await resealAll(first)
  })
  after(async () => {
    await database.close()
    for (const cleanup of cleanups.toReversed()) await cleanup().catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  })

  it('seals all of every organisation with the given secret, what each key opens stays as it is, and a second time changes nothing', async () => {
    const env = { EVENKEEL_SECRET: second, EVENKEEL_FORMER_SECRET: first }
    const { tenant } = people[0] ?? assert.fail()
    await database.inTransaction(tenant, (transaction) => identityTables(transaction).updateTable('session').set({ sealed_id_token: secretBox(third, randomBytes).seal('token') }).where('tenant_id', '=', tenant).execute())
    assert.deepEqual(await opens(first), everything)
    const changed = await run(env)
    assert.deepEqual(changed, { status: 0, stderr: '', stdout: 'ok: client secrets of sign-in providers: 2 sealed anew, 0 were so already\nok: ID tokens of sign-ins: 0 sealed anew, 0 were so already\nok: keys of people: 3 sealed anew, 0 were so already\nok: keys that sign badges: 0 sealed anew, 0 were so already\n' })
    assert.deepEqual(await opens(second), everything)
    assert.deepEqual(await opens(first), ['lost', 'lost', 'lost', 'lost', 'lost'])
    assert.match((await run(env)).stdout, /keys of people: 0 sealed anew, 3 were so already/)
    assert.deepEqual(await opens(second), everything)
  })

  it('changes nothing where something opens with neither secret, says what, and leaves it when that is asked', async () => {
    const { tenant } = people[1] ?? assert.fail()
    await database.inTransaction(tenant, (transaction) => identityTables(transaction).updateTable('identity_provider').set({ sealed_client_secret: secretBox(third, randomBytes).seal('hush') }).where('tenant_id', '=', tenant).execute())
    const env = { EVENKEEL_SECRET: second, EVENKEEL_FORMER_SECRET: first }
    const refused = await run(env)
    assert.equal(refused.status, 1)
    assert.match(refused.stderr, /^Neither the former secret nor the new one opens 1 of the client secrets of sign-in providers\.\nNothing was changed\./)
    assert.deepEqual(await opens(first), ['tired', 'tired', 'tired', 'hush', 'lost'])
    assert.equal((await run(env, '--leave-lost')).status, 0)
    assert.deepEqual(await opens(second), ['tired', 'tired', 'tired', 'hush', 'lost'])
    const findings = await examineInstallation(made.config, { EVENKEEL_SECRET: second })
    assert.deepEqual(findings.filter((one) => !one.ok && one.error.includes('does not open')).map((one) => (one.ok ? '' : one.error.split('.')[0])), ['Organisation BBB (BBB): the secret does not open 1 of the client secrets of sign-in providers'])
    assert.equal((await run({ EVENKEEL_SECRET: second, EVENKEEL_FORMER_SECRET: third })).status, 0, 'the third secret mends what was left')
    assert.deepEqual(await opens(second), everything)
  })

  it('makes another secret for the data folder, keeps the former one beside it, and goes on where it was cut short', async () => {
    const file = (name: string) => path.join(folder, name)
    writeFileSync(file('secret'), `${first}\n`)
    assert.equal((await run({})).status, 0)
    const made1 = installationSecret(undefined, folder, randomBytes)
    assert.ok(made1.ok && made1.value !== first)
    assert.deepEqual(await opens(made1.value), everything)
    const former = readdirSync(folder).find((name) => name.startsWith('secret.until-')) ?? ''
    assert.equal(readFileSync(file(former), 'utf8').trim(), first)
    // Cut short after the rows were written, before the file was: the next secret lies there, and the service does not start with the former one.
    rmSync(file(former))
    writeFileSync(file('secret'), `${first}\n`)
    writeFileSync(file('secret.next'), `${made1.value}\n`)
    const start = installationSecret(undefined, folder, randomBytes)
    assert.ok(!start.ok && start.error.includes('change-secret'))
    assert.match((await run({})).stdout, /keys of people: 0 sealed anew, 3 were so already/)
    assert.deepEqual(installationSecret(undefined, folder, randomBytes), made1)
    assert.ok(!existsSync(file('secret.next')))
    // A wrong file beside the database: nothing is changed, and nothing is left behind.
    writeFileSync(file('secret'), `${third}\n`)
    const refused = await run({})
    assert.equal(refused.status, 1)
    assert.deepEqual(readdirSync(folder).filter((name) => !name.startsWith('secret.until-')), ['secret'])
    assert.deepEqual(await opens(made1.value), everything)
  })

  it('refuses while a process is at work, and without knowing both secrets', async () => {
    assert.match((await runBeside({ EVENKEEL_SECRET: second, EVENKEEL_FORMER_SECRET: first })).stderr, /stop every one first/)
    assert.match((await run({ EVENKEEL_SECRET: second })).stderr, /EVENKEEL_FORMER_SECRET/)
    assert.match((await run({})).stderr, /There is no secret in/)
    assert.match((await run({ EVENKEEL_SECRET: first, EVENKEEL_FORMER_SECRET: first })).stderr, /nothing is to be changed/)
    assert.match((await run({}, 'word')).stderr, /^Use: /)
    assert.deepEqual(await opens(first), everything)
  })

  it('knows of every column that is sealed with the secret; the others are sealed with keys of people', async () => {
    const known = ['check_in.sealed', 'charter_week.sealed', ...sealedColumns.map(({ table, column }) => `${table}.${column}`)]
    const { rows } = await withConnection(made.owner, (client) => client.query<{ name: string }>(`select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' and column_name ~ '(sealed|wrapped)'`))
    assert.ok(rows.length > sealedColumns.length)
    assert.deepEqual(rows.map(({ name }) => name).filter((name) => !known.includes(name)), [])
  })
})
