import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from './a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from './an-organisation.ts'
import { testDatabase } from './database.ts'
import { organisationMigrations } from '../src/area/organisation/index.ts'
import { peopleMigrations, peopleTables } from '../src/area/people/index.ts'
import { auditMigrations, auditTables, verifyChain } from '../src/platform/audit/index.ts'
import { type Database, platformMigrations } from '../src/platform/database/index.ts'
import { type KeyScope, endSessions, identityMigrations, identityTables, makeCredential } from '../src/platform/identity/index.ts'
import { forKeys, guarded, open } from '../src/platform/http/path.ts'
import type { Answer, Route, SignedInRequest } from '../src/platform/http/route.ts'
import { aDay } from '../src/kernel/testing/a-day.ts'

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...organisationMigrations, ...peopleMigrations]

async function peopleSeen({ transaction }: SignedInRequest): Promise<Answer> {
  const rows = await peopleTables(transaction).selectFrom('person').select('person_id').execute()
  return { kind: 'page', html: `<body><div id="account"></div><p>${rows.length}</p></body>` }
}

const routes: readonly Route[] = [
  { path: open('/public'), method: 'GET', kind: 'with-database', answer: async () => ({ kind: 'page', html: '<body><div id="account"></div></body>' }) },
  // No filter at all: what holds here is row-level security.
  { path: guarded('/members', ['member']), method: 'GET', kind: 'signed-in', answer: peopleSeen },
  {
    path: guarded('/note', ['member'], { change: ['administrator'] }),
    method: 'POST',
    kind: 'signed-in',
    answer: async ({ form, transaction, viewer, record }) => {
      if (form['text']?.[0] === '') return { kind: 'page', status: 422, html: 'mend' }
      await sql`update organisation_settings set idle_minutes = idle_minutes + 1 where tenant_id = ${viewer.organisation.tenant}`.execute(transaction)
      record({ action: 'people/person-changed' })
      return { kind: 'redirect', to: '/members' }
    },
  },
  {
    path: guarded('/drawn', ['member']),
    method: 'POST',
    kind: 'signed-in',
    onlyDraws: true,
    answer: async ({ form, transaction, viewer }) => {
      if (form['text']?.[0] === 'write') await sql`update organisation_settings set idle_minutes = idle_minutes + 1 where tenant_id = ${viewer.organisation.tenant}`.execute(transaction)
      return { kind: 'page', html: `drawn: ${form['text']?.[0]}` }
    },
  },
  {
    path: guarded('/looked', ['member']),
    method: 'GET',
    kind: 'signed-in',
    answer: async ({ record, viewer }) => {
      record({ action: 'people/person-viewed', subjectId: viewer.personId })
      return { kind: 'page', html: 'x' }
    },
  },
  { path: forKeys('/api/people', 'people:read'), method: 'GET', kind: 'for-keys', answer: async ({ holder }) => ({ kind: 'json', status: 200, body: { code: holder.organisation.odsCode } }) },
]

describe('the guards of signed-in pages', () => {
  const cleanups: (() => Promise<void>)[] = []
  let now = new Date('2026-11-25T12:00:00Z')
  let database: Database
  let server: FastifyInstance
  let [first, second]: TestOrganisation[] = []
  let [member, administrator, other]: TestPerson[] = []

  const given = <Value>(value: Value | undefined): Value => {
    assert.ok(value !== undefined)
    return value
  }
  const idle = async () => {
    const tenant = given(first).tenant
    const row = await database.reading(tenant, (transaction) => identityTables(transaction).selectFrom('organisation_settings').select('idle_minutes').where('tenant_id', '=', tenant).executeTakeFirst())
    return row?.idle_minutes
  }

  before(async () => {
    database = (await testDatabase({ after: (work) => void cleanups.push(work) }, migrations)).database
    first = await anOrganisation(database, { odsCode: 'AAA', now })
    second = await anOrganisation(database, { odsCode: 'BBB', now })
    member = await first.addPerson({ givenName: 'Mina <b>' })
    administrator = await first.addPerson({ roles: ['administrator'] })
    other = await second.addPerson()
    for (const { tenant } of [first, second]) {
      await database.inTransaction(tenant, (transaction) => identityTables(transaction).insertInto('organisation_settings').values({ tenant_id: tenant, idle_minutes: 20, version: 1 }).execute())
    }
    server = await aServerOn(database, { routes, now: () => now })
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  it('send who is not signed in to sign in, and back to the page afterwards', async () => {
    const response = await server.inject('/members?q=1')
    assert.deepEqual([response.statusCode, response.headers.location], [303, '/sign-in?return=%2Fmembers%3Fq%3D1'])
  })

  it('show the rows of the own organisation alone, also where a route filters nothing', async () => {
    assert.match((await getAs(server, given(member), '/members')).body, /<p>2<\/p>/)
    assert.match((await getAs(server, given(other), '/members')).body, /<p>1<\/p>/)
  })

  it('take no cookie whose organisation was exchanged', async () => {
    const forged = `${given(second).tenant}.${given(member).cookie.split('.')[1]}`
    assert.equal((await server.inject({ url: '/members', headers: { cookie: `evenkeel-session=${forged}` } })).statusCode, 303)
  })

  it('put the name on every page, escaped, and let no browser keep it', async () => {
    const { body, headers } = await getAs(server, given(member), '/public')
    assert.match(body, /Signed in as <\/span><strong>Mina &lt;b&gt; /)
    assert.equal(headers['cache-control'], 'no-store')
    const visitor = await server.inject('/public')
    assert.match(visitor.body, /href="\/sign-in"/)
    assert.equal(visitor.headers['cache-control'], 'no-cache')
  })

  it('explain to other roles who a page is for', async () => {
    const response = await postAs(server, given(member), '/note', { text: 'x' })
    assert.equal(response.statusCode, 403)
    assert.match(response.body, /Administrators of Evenkeel/)
  })

  it('let a form take effect once, however often and however parallel it is sent', async () => {
    const before = given(await idle())
    const formId = randomUUID()
    const sent = await Promise.all(Array.from({ length: 6 }, () => postAs(server, given(administrator), '/note', { text: 'x', 'form-id': formId })))
    assert.deepEqual(sent.map(({ statusCode, headers }) => [statusCode, headers.location]), Array.from({ length: 6 }, () => [303, '/members']))
    assert.equal(await idle(), before + 1)
  })

  it('let a form that had something to mend be sent again', async () => {
    const before = given(await idle())
    const formId = randomUUID()
    assert.equal((await postAs(server, given(administrator), '/note', { text: '', 'form-id': formId })).statusCode, 422)
    assert.equal((await postAs(server, given(administrator), '/note', { text: 'x', 'form-id': formId })).statusCode, 303)
    assert.equal(await idle(), before + 1)
  })

  it('save nothing of a form that another sign-in drew, and keep what was typed on the page', async () => {
    const before = await idle()
    const response = await postAs(server, given(administrator), '/note', { text: 'typed by somebody', 'session-mark': given(member).mark })
    assert.equal(response.statusCode, 409)
    assert.match(response.body, /typed by somebody/)
    assert.match(response.body, new RegExp(`name="session-mark" value="${given(administrator).mark}"`))
    assert.equal(await idle(), before)
  })

  it('save nothing of a form that comes after the sign-in ended, and keep what was typed on the page', async () => {
    const leaver = await given(first).addPerson({ roles: ['administrator'] })
    const { tenant } = given(first)
    await database.inTransaction(tenant, (transaction) => endSessions(transaction, tenant, { kind: 'all', personId: leaver.personId }, now))
    const response = await postAs(server, leaver, '/note', { text: 'a long text' })
    assert.equal(response.statusCode, 403)
    assert.match(response.body, /a long text/)
    assert.doesNotMatch(response.body, new RegExp(leaver.mark))
  })

  it('draw on a form of a page for everyone, without a mark, and can write nothing for it', async () => {
    const send = (text: string, cookie: string | undefined) =>
      server.inject({ method: 'POST', url: '/drawn', payload: new URLSearchParams({ text }).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', ...(cookie === undefined ? {} : { cookie: `evenkeel-session=${cookie}` }) } })
    assert.deepEqual([(await send('brought', given(member).cookie)).body], ['drawn: brought'])
    const before = await idle()
    assert.equal((await send('write', given(member).cookie)).statusCode, 500)
    assert.equal(await idle(), before)
    const visitor = await send('brought along', undefined)
    assert.equal(visitor.statusCode, 403)
    assert.match(visitor.body, /Sign in to go on/)
    assert.match(visitor.body, /<form[^>]*action="\/drawn"[^>]*><input type="hidden" name="text" value="brought along"/)
    assert.doesNotMatch(visitor.body, /<li>brought along/)
  })

  it('end a sign-in that was idle for too long, and hold one that is used', async () => {
    const used = await given(first).addPerson()
    const idleOne = await given(first).addPerson()
    const start = now
    for (let minutes = 15; minutes <= 60; minutes += 15) {
      now = new Date(start.getTime() + minutes * 60_000)
      assert.equal((await getAs(server, used, '/members')).statusCode, 200, `${minutes}`)
    }
    assert.equal((await getAs(server, idleOne, '/members')).statusCode, 303)
    now = start
  })

  it('let nobody in who has left, from the day on', async () => {
    const leaver = await given(first).addPerson()
    const { tenant } = given(first)
    await database.inTransaction(tenant, (transaction) => peopleTables(transaction).updateTable('person').set({ left_on: aDay('2026-11-25') }).where('person_id', '=', leaver.personId).execute())
    assert.equal((await getAs(server, leaver, '/members')).statusCode, 303)
  })

  it('have a look in the audit trail before the page is sent, and the trail is whole', async () => {
    const { tenant } = given(first)
    await getAs(server, given(member), '/looked')
    const rows = await database.reading(tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'actor_id']).where('action', '=', 'people/person-viewed').execute())
    assert.deepEqual(rows, [{ action: 'people/person-viewed', actor_id: given(member).personId }])
    assert.equal((await database.reading(tenant, (transaction) => verifyChain(transaction, tenant))).kind, 'whole')
  })

  it('open the programming interface to a key that holds and has the scope, and to nobody else', async () => {
    const { tenant } = given(first)
    const makeKey = async (scopes: readonly KeyScope[], expires: string) => {
      const { text, credential } = makeCredential(tenant, randomBytes)
      const row = { tenant_id: tenant, key_id: randomUUID(), secret_sha256: credential.secretSha256, name: 'k', scopes, made_at: now, made_by: randomUUID(), expires_at: new Date(expires), last_used_on: null, ended_at: null }
      await database.inTransaction(tenant, (transaction) => identityTables(transaction).insertInto('api_key').values(row).execute())
      return text
    }
    const ask = async (key: string) => (await server.inject({ url: '/api/people', headers: { authorization: `Bearer ${key}` } })).statusCode
    const good = await makeKey(['people:read'], '2027-01-01')
    assert.equal(await ask(good), 200)
    assert.equal(await ask(await makeKey(['organisation:read'], '2027-01-01')), 403)
    assert.equal(await ask(await makeKey(['people:read'], '2026-01-01')), 401)
    assert.equal(await ask(`${given(second).tenant}.${good.split('.')[1]}`), 401)
    assert.equal((await getAs(server, given(administrator), '/api/people')).statusCode, 401)
  })

  it('do not start with a route that does not guard what its path asks for', async () => {
    const forgotten: Route = { path: guarded('/forgotten', ['administrator']), method: 'GET', kind: 'with-database', answer: async () => ({ kind: 'page', html: '' }) }
    await assert.rejects(aServerOn(database, { routes: [forgotten], now: () => now }), /does not guard/)
  })
})
