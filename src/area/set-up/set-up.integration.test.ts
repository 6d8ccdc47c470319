import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { type TestContext, describe, it } from 'node:test'
import { aServerOn } from '../../../test/a-server-on.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations, identityTables, makeSetUpLink } from '../../platform/identity/index.ts'
import { jobMigrations } from '../../platform/jobs/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations } from '../people/index.ts'
import { setUpRoutes } from './index.ts'

const now = new Date('2026-11-26T09:00:00Z')
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...organisationMigrations, ...peopleMigrations]
const typed = { odsCode: 'RXX', organisation: 'Invented Acute NHS Trust', givenName: 'Ada', familyName: 'Invented', email: 'ada@trust.example' }

/** A service that is not set up, and the form of its link. */
async function aFreshService(t: TestContext) {
  const { database } = await testDatabase(t, migrations)
  const server = await aServerOn(database, { routes: setUpRoutes(async () => []), now: () => now })
  t.after(async () => void (await server.close()))
  const secret = await database.inTransaction(null, (transaction) => makeSetUpLink(transaction, now, randomBytes))
  const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie: `evenkeel-link=${secret}` }
  return { database, send: (changed: Partial<typeof typed> = {}) => server.inject({ method: 'POST', url: '/set-up', headers, payload: new URLSearchParams({ ...typed, ...changed }).toString() }) }
}

describe('the first administrator', () => {
  it('makes the organisation and is signed in, once, and the trail tells both', async (t) => {
    const { database, send } = await aFreshService(t)

    const sent = await send()
    assert.deepEqual([sent.statusCode, sent.headers.location], [303, '/home?done=set-up'])
    const cookies = new Map(sent.cookies.map(({ name, value }) => [name, value]))
    assert.ok((cookies.get('evenkeel-session') ?? '') !== '')
    assert.equal(cookies.get('evenkeel-link'), '')
    const { id: tenant } = await database.reading(null, (transaction) => identityTables(transaction).selectFrom('tenant').select('id').executeTakeFirstOrThrow())
    const entries = await database.reading(tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'details']).orderBy('number').execute())
    assert.deepEqual(entries.map(({ action, details }) => [action, details]), [['set-up/organisation-set-up', '{}'], ['identity/signed-in', '{"method":"link","providerId":null}']])

    assert.equal((await send()).statusCode, 404)
  })

  it('makes one organisation, however many forms are sent at the same moment', async (t) => {
    const { database, send } = await aFreshService(t)
    const sent = await Promise.all(['RXX', 'RXX', 'RYY', 'RZZ'].map((odsCode) => send({ odsCode })))
    assert.deepEqual(sent.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b), [303, 404, 404, 404])
    assert.equal((await database.reading(null, (transaction) => identityTables(transaction).selectFrom('tenant').select('id').execute())).length, 1)
  })
})
