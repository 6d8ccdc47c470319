import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { linkIdentity } from '../../platform/identity/external-identities.ts'
import { identityMigrations, identityTables } from '../../platform/identity/index.ts'
import { findProvider } from '../../platform/identity/providers.ts'
import { jobMigrations } from '../../platform/jobs/index.ts'
import { mailMigrations } from '../../platform/mail/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations } from '../people/index.ts'
import { administrationMigrations, administrationRoutes } from './index.ts'
import { anOutside } from './testing/outside.ts'

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...administrationMigrations]
const now = new Date('2026-11-25T12:00:00Z')
const directory = '11111111-2222-4333-8444-555555555555'
const entra = {
  kind: 'entra',
  name: 'NHSmail',
  issuer: `https://login.example/${directory}/v2.0`,
  clientId: 'evenkeel',
  clientSecret: 'a very secret secret',
  entraTenantId: directory,
  matchesBy: 'email',
}

describe('sign-in providers', () => {
  const cleanups: (() => Promise<void>)[] = []
  const outside = anOutside()
  let database: Database
  let server: FastifyInstance
  let trust: TestOrganisation
  let administrator: TestPerson
  let member: TestPerson
  let elsewhere: TestPerson
  const id = randomUUID()

  before(async () => {
    database = (await testDatabase({ after: (work) => void cleanups.push(work) }, migrations)).database
    server = await aServerOn(database, { routes: administrationRoutes(outside), now: () => now })
    trust = await anOrganisation(database, { odsCode: 'AAA', now })
    administrator = await trust.addPerson({ roles: ['administrator'] })
    member = await trust.addPerson()
    elsewhere = await (await anOrganisation(database, { odsCode: 'BBB', now })).addPerson({ roles: ['administrator'] })
  })
  after(async () => {
    await server.close()
    for (const work of cleanups.toReversed()) await work()
  })

  const kept = (providerId = id) => database.reading(trust.tenant, (transaction) => findProvider(transaction, trust.tenant, providerId, outside.box))
  const actions = () => database.reading(trust.tenant, async (transaction) => (await auditTables(transaction).selectFrom('audit_entry').select(['action', 'details']).orderBy('number').execute()))
  const address = `/administration/providers/${id}`

  it('ask for the kind first', async () => {
    assert.equal((await getAs(server, administrator, '/administration/providers/new')).statusCode, 200)
    assert.match((await getAs(server, administrator, '/administration/providers/new?asked=yes')).body, /Error: (.|\n)*Choose the kind of provider/)
    assert.equal((await postAs(server, administrator, '/administration/providers/new', { name: 'X' })).statusCode, 422)
  })

  it('have addresses to register before they are added, which do not change when the page is opened again', async () => {
    const to = (await getAs(server, administrator, '/administration/providers/new?kind=entra')).headers.location ?? ''
    const bodies = [await getAs(server, administrator, to), await getAs(server, administrator, to)].map(({ body }) => /https:\/\/evenkeel\.trust\.example\/sign-in\/return\/[0-9a-f-]{36}/.exec(body)?.[0])
    assert.ok(bodies[0] !== undefined && bodies[0] === bodies[1])
    const page = (await getAs(server, administrator, to)).body
    assert.match(page, /https:\/\/evenkeel\.trust\.example\/signed-out<(.|\n)*https:\/\/evenkeel\.trust\.example\/sign-in\/signed-out-elsewhere</)
  })

  it('keep what was typed while something is to be mended, the secret sealed', async () => {
    const refused = await postAs(server, administrator, '/administration/providers/new', { ...entra, id, issuer: 'https://login.example/common/v2.0', matchesBy: 'employee-number' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Error: (.|\n)*put its tenant ID in place of common(.|\n)*Enter the claim that carries the employee number/)
    assert.match(refused.body, /value="https:\/\/login\.example\/common\/v2\.0"/)
    assert.doesNotMatch(refused.body, /a very secret secret/)
    const sealed = /name="sealed-secret" value="([^"]+)"/.exec(refused.body)?.[1] ?? ''
    const added = await postAs(server, administrator, '/administration/providers/new', { ...entra, id, clientSecret: '', 'sealed-secret': sealed })
    assert.equal(added.headers.location, '/administration/providers?done=added')
    const provider = await kept()
    assert.equal(provider?.settings.clientSecret, 'a very secret secret')
    assert.deepEqual([provider?.settings.kind, provider?.settings.entraTenantId, provider?.version], ['entra', directory, 1])
  })

  it('take no secret that was sealed for something else or by somebody else', async () => {
    const other = randomUUID()
    for (const sealed of [outside.box.seal('an id token of somebody'), 'nonsense']) {
      await postAs(server, administrator, '/administration/providers/new', { ...entra, id: other, clientSecret: '', 'sealed-secret': sealed })
      assert.equal((await kept(other))?.settings.clientSecret, null)
    }
    const version = String((await kept(other))?.version)
    assert.equal((await postAs(server, administrator, `/administration/providers/${other}/remove`, { version })).statusCode, 303)
  })

  it('are kept sealed, and show their secret nowhere', async () => {
    const row = await database.reading(trust.tenant, (transaction) => identityTables(transaction).selectFrom('identity_provider').selectAll().where('provider_id', '=', id).executeTakeFirstOrThrow())
    assert.doesNotMatch(JSON.stringify(row), /very secret/)
    for (const page of ['/administration/providers', address]) assert.doesNotMatch((await getAs(server, administrator, page)).body, /very secret/)
    assert.doesNotMatch(JSON.stringify(await actions()), /very secret|NHSmail|login\.example/)
    assert.match((await getAs(server, administrator, '/administration/providers')).body, /NHSmail(.|\n)*Microsoft Entra ID(.|\n)*By e-mail address(.|\n)*https:\/\/evenkeel\.trust\.example\/sign-in\/at\/AAA/)
  })

  it('keep their secret when the field is left empty, and take another when one is entered', async () => {
    assert.equal((await postAs(server, administrator, address, { ...entra, clientSecret: '', name: 'NHSmail sign-in', version: '1' })).headers.location, '/administration/providers?done=changed')
    assert.deepEqual([(await kept())?.settings.name, (await kept())?.settings.clientSecret], ['NHSmail sign-in', 'a very secret secret'])
    assert.equal((await postAs(server, administrator, address, { ...entra, clientSecret: 'another', version: '2' })).statusCode, 303)
    assert.equal((await kept())?.settings.clientSecret, 'another')
    assert.deepEqual((await actions()).map(({ action }) => action).filter((action) => action.endsWith('-changed')).length, 2)
  })

  it('show both when somebody else changed one meanwhile, and take the choice with the secret that was typed', async () => {
    const late = await postAs(server, administrator, address, { ...entra, name: 'Late name', clientSecret: 'late secret', version: '1' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /Stands now(.|\n)*You typed(.|\n)*NHSmail(.|\n)*Late name/)
    assert.doesNotMatch(late.body, /late secret/)
    const carried = Object.fromEntries([...late.body.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
    assert.equal((await postAs(server, administrator, address, carried)).statusCode, 303)
    assert.deepEqual([(await kept())?.settings.name, (await kept())?.settings.clientSecret], ['Late name', 'late secret'])
  })

  it('ask for the secret again when it cannot be opened any more', async () => {
    await database.inTransaction(trust.tenant, (transaction) => identityTables(transaction).updateTable('identity_provider').set({ sealed_client_secret: 'sealed-with-another-key' }).where('provider_id', '=', id).execute())
    assert.match((await getAs(server, administrator, '/administration/providers')).body, /Its secret cannot be read any more/)
    const version = String((await kept())?.version)
    const refused = await postAs(server, administrator, address, { ...entra, clientSecret: '', version })
    assert.match(refused.body, /Enter the client secret again/)
    assert.equal((await postAs(server, administrator, address, { ...entra, version })).statusCode, 303)
    assert.equal((await kept())?.isSecretLost, false)
  })

  it('of another organisation are not there, and are nobody’s but an administrator’s', async () => {
    for (const page of [address, `${address}/remove`]) {
      assert.equal((await getAs(server, elsewhere, page)).statusCode, 404)
      assert.equal((await postAs(server, elsewhere, page, { ...entra, version: '1' })).statusCode, 404)
      assert.equal((await postAs(server, member, page, { ...entra, version: '1' })).statusCode, 403)
    }
    for (const unknown of [randomUUID(), 'no-id']) assert.equal((await getAs(server, administrator, `/administration/providers/${unknown}`)).statusCode, 404)
  })

  it('are removed after a question, with whom they let in, and not when somebody changed them meanwhile', async () => {
    await database.inTransaction(trust.tenant, (transaction) => linkIdentity(transaction, { tenant: trust.tenant, key: { issuer: entra.issuer, subject: 'ada' }, personId: member.personId, providerId: id, now }))
    const asked = await getAs(server, administrator, `${address}/remove`)
    assert.match(asked.body, /how 1 person signed in with it/)
    assert.equal((await postAs(server, administrator, `${address}/remove`, { version: '1' })).statusCode, 409)
    const version = String((await kept())?.version)
    assert.equal((await postAs(server, administrator, `${address}/remove`, { version })).headers.location, '/administration/providers?done=removed')
    assert.equal(await kept(), null)
    assert.deepEqual(await database.reading(trust.tenant, (transaction) => identityTables(transaction).selectFrom('external_identity').selectAll().execute()), [])
    assert.ok((await actions()).some(({ action, details }) => action === 'administration/provider-removed' && details.includes('"identities":1')))
    assert.equal((await postAs(server, administrator, `${address}/remove`, { version })).statusCode, 404)
  })
})
