import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { type Database, DatabaseUnavailable, platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { measureMigrations } from '../measure/index.ts'
import { organisationMigrations, organisationTables } from '../organisation/index.ts'
import { peopleMigrations, peopleTables } from '../people/index.ts'
import { endpoints } from './description/endpoints.ts'
import { apiRoutes } from './index.ts'
import { requestsPerMinute } from './routes.ts'
import { anApiKey } from './testing/an-api-key.ts'
import { undeclaredParts } from './testing/declared-answers.ts'
import { aDay } from '../../kernel/testing/a-day.ts'

const now = new Date('2026-11-25T12:00:00Z')
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...organisationMigrations, ...peopleMigrations, ...measureMigrations]
const routes = apiRoutes({ checksAnswers: true })

interface List {
  readonly items: readonly Readonly<Record<string, unknown>>[]
  readonly next: string | null
}

describe('the programming interface', () => {
  let database: Database
  let server: FastifyInstance
  let ours: TestOrganisation
  let theirs: TestOrganisation
  let key: string
  let keyId: string
  let ward: string
  let bay: string
  let manager: TestPerson
  let nurse: TestPerson
  let stranger: TestPerson
  const cleanups: (() => Promise<void>)[] = []

  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations))
    server = await aServerOn(database, { routes, now: () => now, requestCounts: { count: async () => 1 } })
    ours = await anOrganisation(database, { odsCode: 'ZZ1', name: 'Highlake NHS Trust', now })
    theirs = await anOrganisation(database, { odsCode: 'ZZ2', now })
    ;({ key, keyId } = await anApiKey(database, ours.tenant))
    ward = await ours.addUnit('Ward 7')
    bay = await ours.addUnit('Bay A', ward)
    manager = await ours.addPerson({ givenName: 'Grace', familyName: 'Percent%', unitId: ward, email: 'grace@highlake.example' })
    nurse = await ours.addPerson({ givenName: 'Ada', familyName: 'Invented', unitId: bay, reportsTo: manager })
    stranger = await theirs.addPerson({ givenName: 'Ada', familyName: 'Elsewhere' })
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  const ask = (url: string, bearer: string | null = key) => server.inject({ url, headers: bearer === null ? {} : { authorization: `Bearer ${bearer}` } })

  async function listOf(url: string): Promise<List> {
    const answer = await ask(url)
    assert.equal(answer.statusCode, 200, answer.body)
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
    assert.equal(answer.headers['cache-control'], 'no-store')
    return answer.json()
  }

  const idsOf = async (url: string, name: string) => (await listOf(url)).items.map((item) => item[name])

  it('tells the organisation of the key', async () => {
    assert.deepEqual((await ask('/api/v1/organisation')).json(), { odsCode: 'ZZ1', name: 'Highlake NHS Trust', isDemonstration: false })
  })

  it('lists the units of the organisation in the order of their ids', async () => {
    const { items, next } = await listOf('/api/v1/units')
    assert.deepEqual(items.map(({ unitId }) => unitId), [ours.rootUnitId, ward, bay].toSorted())
    assert.equal(next, null)
    assert.deepEqual(items.find(({ unitId }) => unitId === bay), { unitId: bay, parentId: ward, name: 'Bay A', code: null, closedOn: null, version: 1 })
  })

  it('gives a list part by part: following next meets every item once, and keeps the filter', async () => {
    const wide = await ours.addUnit('Wide')
    const below = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((name) => ours.addUnit(name, wide)))
    const met: unknown[] = []
    const lengths: number[] = []
    for (let url: string | null = `/api/v1/units?parent=${wide}&limit=2`; url !== null; ) {
      const part: List = await listOf(url)
      met.push(...part.items.map(({ unitId }) => unitId))
      lengths.push(part.items.length)
      url = part.next
    }
    assert.deepEqual(met, below.toSorted())
    assert.deepEqual(lengths, [2, 2, 1])
    assert.equal((await listOf(`/api/v1/units?parent=${wide}&limit=5`)).next, null)
  })

  it('lists posts, of a unit, and of all units below it', async () => {
    assert.deepEqual(await idsOf(`/api/v1/posts?unit=${ward}`, 'postId'), [manager.postId])
    assert.deepEqual(await idsOf(`/api/v1/posts?unit=${ward}&subtree=true`, 'postId'), [manager.postId, nurse.postId].toSorted())
    assert.deepEqual(await idsOf(`/api/v1/posts?unit=${ward.toUpperCase()}`, 'postId'), [manager.postId])
  })

  it('gives a post with its numbers and the post to which it reports today', async () => {
    await database.inTransaction(ours.tenant, async (transaction) => {
      await organisationTables(transaction).updateTable('post').set({ protected_hours: 7.5, stated_span: 12 }).where('post_id', '=', nurse.postId).execute()
      const over = { tenant_id: ours.tenant, post_id: manager.postId, reports_to_post_id: nurse.postId, starts_on: aDay('2024-01-01'), ends_on: aDay('2026-11-25') }
      await organisationTables(transaction).insertInto('reporting_line').values(over).execute()
    })
    const { items } = await listOf('/api/v1/posts')
    const expected = { postId: nurse.postId, unitId: bay, title: 'Ward manager', band: '7', profession: 'nursing', stage: 'first-line', isClinical: true, protectedHours: 7.5, statedSpan: 12, positionNumber: null, closedOn: null, reportsToPostId: manager.postId, version: 1 }
    assert.deepEqual(items.find(({ postId }) => postId === nurse.postId), expected)
    assert.equal(items.find(({ postId }) => postId === manager.postId)?.['reportsToPostId'], null)
  })

  it('gives a person with the posts that they hold today, and nothing that the scope does not need', async () => {
    const past = { tenant_id: ours.tenant, holding_id: randomUUID(), person_id: manager.personId, post_id: nurse.postId, kind: 'acting-up' as const, starts_on: aDay('2025-03-01'), ends_on: aDay('2026-11-25'), agreed_until: null, assignment_number: null, full_time_equivalent: null }
    await database.inTransaction(ours.tenant, (transaction) => peopleTables(transaction).insertInto('holding').values(past).execute())
    const { items } = await listOf(`/api/v1/people?unit=${ward}`)
    const posts = [{ postId: manager.postId, kind: 'substantive', startsOn: '2025-01-01', endsOn: null }]
    assert.deepEqual(items, [{ personId: manager.personId, givenName: 'Grace', familyName: 'Percent%', email: 'grace@highlake.example', employeeNumber: manager.personId.slice(0, 8), leftOn: null, posts }])
    assert.deepEqual(await idsOf(`/api/v1/people?unit=${ward}&subtree=true`, 'personId'), [manager.personId, nurse.personId].toSorted())
  })

  it('finds people by a part of the name, the address or the number, and takes every sign as it is', async () => {
    assert.deepEqual(await idsOf('/api/v1/people?q=ada+inv', 'personId'), [nurse.personId])
    assert.deepEqual(await idsOf('/api/v1/people?q=HIGHLAKE', 'personId'), [manager.personId])
    assert.deepEqual(await idsOf(`/api/v1/people?q=${nurse.personId.slice(0, 8)}`, 'personId'), [nurse.personId])
    assert.deepEqual(await idsOf('/api/v1/people?q=%25', 'personId'), [manager.personId])
    assert.deepEqual(await idsOf('/api/v1/people?q=a_a', 'personId'), [])
    assert.deepEqual(await idsOf('/api/v1/people?q=%5C', 'personId'), [])
  })

  it('lists who left, and never who was erased', async () => {
    const [leaver, erased] = [await ours.addPerson({ familyName: 'Gone' }), await ours.addPerson({ familyName: 'Gone' })]
    await database.inTransaction(ours.tenant, async (transaction) => {
      await peopleTables(transaction).updateTable('person').set({ left_on: aDay('2026-10-01') }).where('person_id', '=', leaver.personId).execute()
      await peopleTables(transaction).updateTable('person').set({ erased_at: now }).where('person_id', '=', erased.personId).execute()
    })
    const { items } = await listOf('/api/v1/people?q=gone')
    assert.deepEqual(items.map(({ personId, leftOn }) => [personId, leftOn]), [[leaver.personId, '2026-10-01']])
  })

  it('gives nothing for another organisation’s ids', async () => {
    assert.deepEqual(await listOf(`/api/v1/units?parent=${theirs.rootUnitId}`), { items: [], next: null })
    for (const list of ['posts', 'people']) assert.deepEqual(await listOf(`/api/v1/${list}?unit=${theirs.rootUnitId}&subtree=true`), { items: [], next: null })
    assert.deepEqual(await listOf('/api/v1/people?q=Elsewhere'), { items: [], next: null })
  })

  it('shows rows of another organisation in no list', async () => {
    const bodies = await Promise.all(['units', 'posts', 'people'].map(async (list) => JSON.stringify(await listOf(`/api/v1/${list}?limit=500`))))
    for (const id of [theirs.rootUnitId, stranger.personId, stranger.postId]) assert.ok(!bodies.join('').includes(id))
  })

  it('records each reading of people with the key and the count, and no text that was sent', async () => {
    const entries = () => database.reading(ours.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').selectAll().orderBy('number').execute())
    const earlier = (await entries()).length
    await listOf('/api/v1/units')
    await listOf('/api/v1/posts')
    assert.equal((await entries()).length, earlier)
    await listOf('/api/v1/people?q=percent')
    const entry = (await entries()).at(-1)
    assert.deepEqual([entry?.action, entry?.actor_kind, entry?.actor_id, entry?.details], ['api/people-read', 'key', keyId, '{"count":1}'])
  })

  it('asks for a key that holds: 401 without one, with a wrong, ended or expired one, and for who is only signed in', async () => {
    const { key: expired } = await anApiKey(database, ours.tenant, { expiresAt: now })
    const { key: ended } = await anApiKey(database, ours.tenant, { endedAt: new Date('2026-11-24T00:00:00Z') })
    const wrongSecret = `${ours.tenant}.${'A'.repeat(43)}`
    const otherTenant = key.replace(ours.tenant, theirs.tenant)
    for (const bearer of [null, '', 'key', wrongSecret, otherTenant, expired, ended]) assert.equal((await ask('/api/v1/people', bearer)).statusCode, 401)
    const administrator = await ours.addPerson({ roles: ['administrator'] })
    assert.equal((await getAs(server, administrator, '/api/v1/people')).statusCode, 401)
  })

  it('refuses a key without the scope with 403', async () => {
    const { key: narrow } = await anApiKey(database, ours.tenant, { scopes: ['organisation:read'] })
    assert.equal((await ask('/api/v1/units', narrow)).statusCode, 200)
    const refused = await ask('/api/v1/people', narrow)
    assert.equal(refused.statusCode, 403)
    assert.equal(refused.headers['content-type'], 'application/problem+json; charset=utf-8')
  })

  it('names every parameter that is to be mended, and how', async () => {
    const answer = await ask('/api/v1/units?limit=0&parent=x&after=&page=2')
    assert.equal(answer.statusCode, 422)
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8')
    const id = 'an id, like 00000000-0000-4000-8000-000000000000.'
    assert.deepEqual(answer.json(), {
      type: '/api/openapi.json#/components/responses/ParametersNotUnderstood',
      title: 'Parameters not understood',
      status: 422,
      detail: 'Mend each parameter that the list of problems names, then ask again.',
      problems: [
        { parameter: 'parent', code: 'wrong-value', detail: `Send parent as ${id}` },
        { parameter: 'limit', code: 'wrong-value', detail: 'Send limit as a whole number from 1 to 500.' },
        { parameter: 'after', code: 'wrong-value', detail: `Send after as ${id}` },
        { parameter: 'page', code: 'unknown', detail: 'Leave this parameter out. This address takes parent, limit and after.' },
      ],
    })
    assert.match((await ask('/api/v1/people?q=a&q=b')).body, /Send q once only\./)
    assert.match((await ask('/api/v1/people?q=%00')).body, /Send q as a text of 1 to 100 characters, without control characters\./)
    assert.match((await ask('/api/v1/people?subtree=1')).body, /Send subtree as true or false\./)
    assert.match((await ask('/api/v1/organisation?a=1')).body, /This address takes none\./)
  })

  it('declares what it says to who asks too often, and while the database is away', async () => {
    const document: unknown = (await server.inject('/api/openapi.json')).json()
    const crowded = await aServerOn(database, { routes, now: () => now, requestCounts: { count: async () => requestsPerMinute + 1 } })
    const services = { inTransaction: () => Promise.reject(new DatabaseUnavailable('The database does not answer.')), identify: async () => null, touch: async () => undefined, identifyKey: async () => null, nudge: () => undefined }
    const away = await aServerOn(database, { routes, now: () => now, requestCounts: { count: async () => 1 }, services })
    for (const [one, status] of [[crowded, 429], [away, 503]] as const) {
      const answer = await one.inject({ url: '/api/v1/units', headers: { authorization: `Bearer ${key}` } })
      assert.equal(answer.statusCode, status)
      assert.ok(Number(answer.headers['retry-after']) >= 1)
      assert.deepEqual(undeclaredParts(document, '/api/v1/units', { status, contentType: String(answer.headers['content-type']), body: answer.body }), [])
      await one.close()
    }
  })

  it('in test builds sends no answer that is not as described', async () => {
    const odd = await anOrganisation(database, { odsCode: 'ZZ3', now })
    const { key: oddKey } = await anApiKey(database, odd.tenant)
    const { postId } = await odd.addPerson()
    await database.inTransaction(odd.tenant, (transaction) => sql`update post set band = 'no band of ours' where post_id = ${postId}`.execute(transaction))
    assert.equal((await ask('/api/v1/posts', oddKey)).statusCode, 500)
  })

  it('answers every example of its document', async () => {
    const text = readFileSync(path.join(import.meta.dirname, '../../../docs/reference/api.md'), 'utf8')
    const examples = [...text.matchAll(/'https:\/\/evenkeel\.example(\/api\/[^']+)'/g)].map((match) => match[1] ?? '')
    assert.ok(endpoints.every((endpoint) => examples.some((example) => example.startsWith(endpoint.path.pattern.split(':')[0] ?? ''))))
    // The measure of the example is none of this organisation.
    for (const example of examples) assert.equal((await ask(example)).statusCode, example.endsWith('/observations') ? 404 : 200, example)
  })

  it('describes itself to everyone', async () => {
    const answer = await server.inject('/api/openapi.json')
    assert.equal(answer.statusCode, 200)
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
    assert.equal(answer.json().openapi, '3.0.3')
  })
})
