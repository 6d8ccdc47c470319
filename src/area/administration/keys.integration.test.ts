import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { findKey, identityMigrations, identityTables, parseCredential } from '../../platform/identity/index.ts'
import { jobMigrations } from '../../platform/jobs/index.ts'
import { mailMigrations } from '../../platform/mail/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations } from '../people/index.ts'
import { administrationMigrations, administrationRoutes } from './index.ts'
import { anOutside } from './testing/outside.ts'

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...administrationMigrations]
const now = new Date('2026-11-25T12:00:00Z')
const dashboard = { name: 'Workforce dashboard', scopes: ['organisation:read', 'people:read'], days: '30' }

describe('keys for programs', () => {
  const cleanups: (() => Promise<void>)[] = []
  let database: Database
  let server: FastifyInstance
  let trust: TestOrganisation
  let administrator: TestPerson
  let member: TestPerson
  let elsewhere: TestPerson

  before(async () => {
    database = (await testDatabase({ after: (work) => void cleanups.push(work) }, migrations)).database
    server = await aServerOn(database, { routes: administrationRoutes(anOutside()), now: () => now })
    trust = await anOrganisation(database, { odsCode: 'AAA', now })
    administrator = await trust.addPerson({ roles: ['administrator'] })
    member = await trust.addPerson()
    elsewhere = await (await anOrganisation(database, { odsCode: 'BBB', now })).addPerson({ roles: ['administrator'] })
  })
  after(async () => {
    await server.close()
    for (const work of cleanups.toReversed()) await work()
  })

  const keys = () => database.reading(trust.tenant, (transaction) => identityTables(transaction).selectFrom('api_key').selectAll().orderBy('made_at').execute())
  const textIn = (body: string) => /<code>([^<]+)<\/code>/.exec(body)?.[1]
  const holderOf = async (text: string | undefined, at: Date) => {
    const credential = parseCredential(text)
    assert.ok(credential !== null)
    return database.reading(credential.tenant, (transaction) => findKey(transaction, credential, at))
  }

  it('are shown once, in the answer itself and in no address, and work until they expire', async () => {
    const made = await postAs(server, administrator, '/administration/keys', dashboard)
    assert.deepEqual([made.statusCode, made.headers.location, made.headers['cache-control']], [200, undefined, 'no-store'])
    const text = textIn(made.body)
    assert.deepEqual((await holderOf(text, now))?.scopes, ['organisation:read', 'people:read'])
    assert.equal(await holderOf(text, new Date('2026-12-25T12:00:00Z')), null)
    const page = (await getAs(server, administrator, '/administration/keys')).body
    assert.match(page, /Workforce dashboard(.|\n)*Read units and posts; Read people(.|\n)*25 December 2026(.|\n)*Never(.|\n)*Holds/)
    assert.equal(page.includes(text ?? '?'), false)
    const [entry] = await database.reading(trust.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select('details').where('action', '=', 'administration/key-made').execute())
    assert.doesNotMatch(entry?.details ?? '', /dashboard/)
  })

  it('are made once by one form, however often and how quickly it is sent, and are not shown again', async () => {
    const before = (await keys()).length
    const form = { ...dashboard, 'form-id': randomUUID() }
    const answers = await Promise.all([1, 2, 3].map(() => postAs(server, administrator, '/administration/keys', form)))
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [200, 409, 409])
    assert.equal(answers.filter(({ body }) => textIn(body) !== undefined).length, 1)
    const later = await postAs(server, administrator, '/administration/keys', form)
    assert.match(later.body, /This key was made already/)
    assert.equal((await keys()).length, before + 1)
  })

  it('keep what was typed and say how to mend it', async () => {
    const before = (await keys()).length
    const answer = await postAs(server, administrator, '/administration/keys', { name: '', scopes: 'people:read', days: '366' })
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /Error: (.|\n)*Enter a name for the key(.|\n)*Enter a whole number of days from 1 to 365(.|\n)*value="366"/)
    assert.match(answer.body, /value="people:read"[^>]*checked=""|checked=""[^>]*value="people:read"/)
    const unknown = await postAs(server, administrator, '/administration/keys', { ...dashboard, scopes: 'people:write' })
    assert.match(unknown.body, /Choose what the key may read/)
    assert.match((await postAs(server, administrator, '/administration/keys', { ...dashboard, name: 'x'.repeat(61) })).body, /Shorten the name to 60 characters/)
    assert.equal((await keys()).length, before)
  })

  it('stop working when they are ended, after a question', async () => {
    const text = textIn((await postAs(server, administrator, '/administration/keys', { ...dashboard, name: 'Old program' })).body)
    const keyId = (await keys()).find(({ name }) => name === 'Old program')?.key_id ?? ''
    assert.match((await getAs(server, administrator, `/administration/keys/${keyId}/end`)).body, /End the key “Old program”\?/)
    for (const person of [elsewhere, member]) {
      const expected = person === member ? 403 : 404
      assert.equal((await getAs(server, person, `/administration/keys/${keyId}/end`)).statusCode, expected)
      assert.equal((await postAs(server, person, `/administration/keys/${keyId}/end`)).statusCode, expected)
    }
    assert.notEqual(await holderOf(text, now), null)
    for (const _ of [1, 2]) assert.equal((await postAs(server, administrator, `/administration/keys/${keyId}/end`)).headers.location, '/administration/keys?done=ended')
    assert.equal(await holderOf(text, now), null)
    const entries = await database.reading(trust.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select('number').where('action', '=', 'administration/key-ended').execute())
    assert.equal(entries.length, 1)
  })

  it('that never were are not there', async () => {
    for (const id of [randomUUID(), 'no-id']) assert.equal((await postAs(server, administrator, `/administration/keys/${id}/end`)).statusCode, 404)
  })
})
