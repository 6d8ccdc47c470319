import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { demonstrationTrust } from '../../../demo/index.ts'
import { aServerOn } from '../../../test/a-server-on.ts'
import { anOrganisation } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { paths } from '../../platform/http/paths.ts'
import type { Route } from '../../platform/http/route.ts'
import { beginSession, identityTables, makeCredential } from '../../platform/identity/index.ts'
import { aLoad } from './testing/a-load.ts'
import { aTriedService } from './testing/a-tried-service.ts'
import { testMigrations } from './testing/migrations.ts'

const { showcase, tenant: { tenantId: tenant } } = demonstrationTrust(aLoad())
const auditor = showcase.find(({ role }) => role === 'auditor')?.personId ?? ''
const program: Route = { path: paths.apiOrganisation, method: 'GET', kind: 'for-keys', answer: async () => ({ kind: 'json', status: 200, body: {} }) }
const over = { statusCode: 303, to: '/sign-in?because=demonstration-over' }

/** A service in which somebody is in the demonstration, and a program with a key of it. */
async function aServiceInUse(t: Parameters<typeof testDatabase>[0]) {
  const made = await testDatabase(t, testMigrations)
  const service = await aTriedService({ ...made, startOn: (database, given) => aServerOn(database, { ...given, routes: [...given.routes, program] }), after: (work) => t.after(work) })
  const { text: key, credential } = makeCredential(tenant, randomBytes)
  const made_at = service.now
  const row = { tenant_id: tenant, key_id: randomUUID(), secret_sha256: credential.secretSha256, name: 'A program', scopes: ['organisation:read'] as const, made_at, made_by: auditor, expires_at: new Date('2030-01-01T00:00:00Z'), last_used_on: null, ended_at: null }
  await made.database.inTransaction(tenant, (transaction) => identityTables(transaction).insertInto('api_key').values(row).execute())
  const real = await anOrganisation(made.database, { odsCode: 'RXX', now: service.now })
  const cookie = await service.cookieOf(auditor)
  const opened = async (server = service.server, held = cookie) => {
    const { statusCode, headers } = await server.inject({ url: '/home', headers: { cookie: `evenkeel-session=${held}` } })
    return { statusCode, to: headers.location }
  }
  const read = async (server = service.server) => (await server.inject({ url: paths.apiOrganisation.sample, headers: { authorization: `Bearer ${key}` } })).statusCode
  return { ...service, real, opened, read }
}

describe('the end of the demonstration', () => {
  it('comes with the first sign-in provider of a real organisation, for who is in it and for its keys', async (t) => {
    const { database, real, opened, read } = await aServiceInUse(t)
    assert.deepEqual([(await opened()).statusCode, await read()], [200, 200])
    await database.inTransaction(tenant, (transaction) => sql`insert into identity_provider (tenant_id, provider_id, settings) values (${tenant}, ${randomUUID()}, '{}')`.execute(transaction))
    assert.deepEqual([(await opened()).statusCode, await read()], [200, 200], 'its own provider is invented too')
    await database.inTransaction(real.tenant, (transaction) => sql`insert into identity_provider (tenant_id, provider_id, settings) values (${real.tenant}, ${randomUUID()}, '{}')`.execute(transaction))
    assert.deepEqual([await opened(), await read()], [over, 401])
  })

  it('comes with a start without it', async (t) => {
    const { database, now, server, opened, read } = await aServiceInUse(t)
    const routes: readonly Route[] = [{ path: paths.home, method: 'GET', kind: 'signed-in', answer: async () => ({ kind: 'json', status: 200, body: {} }) }, program]
    const real = await aServerOn(database, { routes, now: () => now, isDemonstrationOn: false })
    t.after(async () => real.close())
    assert.deepEqual([(await opened(server)).statusCode, await read(server)], [200, 200])
    assert.deepEqual([await opened(real), await read(real)], [over, 401])
  })

  it('takes the sign-in from the browser, also from a form', async (t) => {
    const { database, server, real, cookieOf } = await aServiceInUse(t)
    const cookie = await cookieOf(auditor)
    await database.inTransaction(real.tenant, (transaction) => sql`insert into identity_provider (tenant_id, provider_id, settings) values (${real.tenant}, ${randomUUID()}, '{}')`.execute(transaction))
    const sent = await server.inject({ method: 'POST', url: paths.demonstrationRemove.sample, headers: { cookie: `evenkeel-session=${cookie}`, 'content-type': 'application/x-www-form-urlencoded' }, payload: 'sure=yes' })
    assert.deepEqual([sent.statusCode, sent.headers.location], [over.statusCode, over.to])
    assert.deepEqual(sent.cookies.map(({ name, value }) => [name, value]), [['evenkeel-session', '']])
  })

  it('leaves in who came by a link that was printed on the server: they may still remove it', async (t) => {
    const { database, now, real, opened } = await aServiceInUse(t)
    const { cookie } = await database.inTransaction(tenant, (transaction) => beginSession(transaction, { tenant, personId: auditor, method: { kind: 'link' }, now, newId: randomUUID, randomBytes }))
    await database.inTransaction(real.tenant, (transaction) => sql`insert into identity_provider (tenant_id, provider_id, settings) values (${real.tenant}, ${randomUUID()}, '{}')`.execute(transaction))
    assert.equal((await opened(undefined, cookie)).statusCode, 200)
  })
})
