import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { beginSession, identityMigrations, identityTables, secretBox } from '../../platform/identity/index.ts'
import { createRelyingParty } from '../../platform/identity/oidc/index.ts'
import { jobMigrations } from '../../platform/jobs/index.ts'
import { mailMigrations } from '../../platform/mail/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations } from '../people/index.ts'
import { signInMigrations, signInRoutes, tidySignIns } from './index.ts'
import { longestDraft } from './rules/draft.ts'
import { draftsAtMost } from './service/drafts.ts'
import { notMe, wordsOf } from './testing/visitor.ts'

const start = new Date('2026-11-25T12:00:00Z')
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...signInMigrations]

describe('a sign-in', () => {
  let server: FastifyInstance
  let database: Database
  let organisation: TestOrganisation
  let other: TestOrganisation
  let now = start
  const cleanups: (() => Promise<void>)[] = []

  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations))
    const relyingParty = createRelyingParty({ redirectUriOf: () => 'http://127.0.0.1:9/', postLogoutRedirectUri: 'http://127.0.0.1:9/', allowInsecure: true, now: () => now })
    const routes = signInRoutes({ relyingParty, box: secretBox('a key for tests of signing in', randomBytes), publicOrigin: 'http://127.0.0.1:9', mail: { leaves: true }, hasDemonstrationSignIn: async () => false })
    server = await aServerOn(database, { routes, now: () => now })
    organisation = await anOrganisation(database, { odsCode: 'X1A', now })
    other = await anOrganisation(database, { odsCode: 'X2A', now })
  })
  beforeEach(() => {
    now = start
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  /** Signs the same person in once more, on another computer. */
  async function signedInAgain(person: TestPerson): Promise<TestPerson> {
    const { tenant } = organisation
    const begun = await database.inTransaction(tenant, (transaction) => beginSession(transaction, { tenant, personId: person.personId, method: { kind: 'link' }, now, newId: randomUUID, randomBytes }))
    const again = { ...person, ...begun }
    const mark = /data-mark="([^"]+)"/.exec((await getAs(server, again, '/home/sign-ins')).body)?.[1] ?? ''
    return { ...again, mark }
  }

  const holds = async (person: TestPerson) => (await getAs(server, person, '/session')).statusCode === 200
  const auditOf = ({ personId }: TestPerson) =>
    database.reading(organisation.tenant, async (transaction) => {
      const entries = await auditTables(transaction).selectFrom('audit_entry').selectAll().where('actor_id', '=', personId).orderBy('number').execute()
      return entries.map(({ action, details }) => [action, JSON.parse(details) as unknown])
    })

  it('is ended by signing out, for good, and the browser forgets it', async () => {
    const person = await organisation.addPerson()
    const answer = await postAs(server, person, '/sign-out')
    assert.equal(answer.headers.location, '/signed-out')
    assert.match(String(answer.headers['clear-site-data']), /"cache"/)
    assert.ok(answer.cookies.some(({ name, value }) => name === 'evenkeel-session' && value === ''))
    assert.equal(await holds(person), false)
    assert.deepEqual(await auditOf(person), [['identity/signed-out', { because: 'own-wish', sessions: 1 }]])
    const page = await server.inject('/signed-out')
    assert.match(wordsOf(page), /You are signed out of Evenkeel/)
    assert.equal(page.headers.refresh, undefined)
  })

  it('leads to signing in as somebody else when the person pressed “not me”', async () => {
    assert.equal((await postAs(server, await organisation.addPerson(), '/sign-out', notMe)).headers.location, '/sign-in?again=yes')
  })

  it('that ended by idleness says so, and where to go on', async () => {
    const person = await organisation.addPerson()
    assert.equal((await postAs(server, person, '/sign-out', { because: 'idle' })).headers.location, '/signed-out?because=idle')
    assert.deepEqual(await auditOf(person), [['identity/signed-out', { because: 'idle', sessions: 1 }]])
    const page = await server.inject('/signed-out?because=idle&return=%2Fteam')
    assert.match(wordsOf(page), /Nothing happened for a while.*waits for you/)
    assert.match(page.body, /href="\/sign-in\?return=%2Fteam"/)
    assert.match(String(page.headers['clear-site-data']), /"cache"/)
  })

  it('is not ended by a form of another sign-in, and a page of who is signed in is not said to be signed out', async () => {
    const person = await organisation.addPerson()
    assert.equal((await postAs(server, person, '/sign-out', { 'session-mark': 'another' })).statusCode, 409)
    assert.match(wordsOf(await getAs(server, person, '/signed-out?because=idle')), /You are still signed in/)
    assert.equal(await holds(person), true)
  })

  it('errands that are not sealed by us lead nowhere', async () => {
    const answer = await server.inject({ url: '/signed-out/provider', headers: { cookie: 'evenkeel-attempt=errand' } })
    assert.equal(answer.headers.location, '/signed-out')
  })

  it('is listed with all others of the person, and any of them can be ended, all others, or all', async () => {
    const person = await organisation.addPerson()
    const [second, third, fourth] = [await signedInAgain(person), await signedInAgain(person), await signedInAgain(person)]
    const stranger = await organisation.addPerson()
    const page = await getAs(server, person, '/home/sign-ins')
    assert.match(wordsOf(page), /A link by e-mail 25 November 2026 at 12:00pm .* This browser/)
    assert.equal(page.body.match(/<button[^>]* value="[0-9a-f]{8}-/g)?.length, 3)
    const ended = await postAs(server, person, '/home/sign-ins', { end: second.sessionId })
    assert.equal(ended.headers.location, '/home/sign-ins?done=ended')
    assert.deepEqual([await holds(second), await holds(third)], [false, true])
    assert.equal((await postAs(server, person, '/home/sign-ins', { end: stranger.sessionId })).headers.location, '/home/sign-ins?done=gone')
    assert.equal(await holds(stranger), true)
    assert.match(wordsOf(await getAs(server, person, '/home/sign-ins?done=gone')), /had ended already/)
    await postAs(server, person, '/home/sign-ins', { end: 'others' })
    assert.deepEqual([await holds(person), await holds(third), await holds(fourth)], [true, false, false])
    const fifth = await signedInAgain(person)
    const all = await postAs(server, person, '/home/sign-ins', { end: 'all' })
    assert.equal(all.headers.location, '/signed-out')
    assert.deepEqual([await holds(person), await holds(fifth)], [false, false])
    assert.deepEqual((await auditOf(person)).map(([, details]) => details), [1, 2, 2].map((sessions) => ({ because: 'own-wish', sessions })))
  })

  it('tells how many seconds it still holds, and holds anew when the person is there', async () => {
    const person = await organisation.addPerson()
    now = new Date(start.getTime() + 30_000)
    const told = (await getAs(server, person, '/session')).json<{ secondsLeft: number; mark: string }>()
    assert.deepEqual([told.secondsLeft, told.mark], [20 * 60 - 30, person.mark])
    const kept = await postAs(server, person, '/session')
    assert.equal(kept.json<{ secondsLeft: number }>().secondsLeft, 20 * 60)
    assert.equal(kept.headers['cache-control'], 'no-store')
    assert.equal((await postAs(server, person, '/session', { 'session-mark': 'another' })).statusCode, 409)
  })

  it('ends after twelve hours, however busy the person is', async () => {
    const person = await organisation.addPerson()
    for (let minutes = 15; minutes < 12 * 60; minutes += 15) {
      now = new Date(start.getTime() + minutes * 60_000)
      await postAs(server, person, '/session')
    }
    assert.equal((await postAs(server, person, '/session')).json<{ secondsLeft: number }>().secondsLeft, 15 * 60)
    now = new Date(start.getTime() + 12 * 3_600_000)
    assert.equal(await holds(person), false)
  })

  const forms = [{ action: '/people/new', fields: { name: ['Zoë “O’Neill”'], units: ['a', 'b'] } }]
  const draftOf = async (person: TestPerson, page: string) => (await getAs(server, person, `/session/draft?page=${encodeURIComponent(page)}`)).json<{ forms: unknown }>().forms
  const keep = (person: TestPerson, page: string, text = JSON.stringify(forms)) => postAs(server, person, '/session/draft', { page, forms: text })

  it('keeps what was typed and not sent under its page, for its person alone, until it is thrown away', async () => {
    const person = await organisation.addPerson()
    const stranger = await organisation.addPerson()
    const elsewhere = await other.addPerson()
    assert.equal((await keep(person, '/people/new')).statusCode, 200)
    assert.deepEqual(await draftOf(person, '/people/new'), forms)
    for (const nobody of [stranger, elsewhere]) assert.equal(await draftOf(nobody, '/people/new'), null)
    assert.equal(await draftOf(person, '/people'), null)
    await postAs(server, person, '/session/draft', { page: '/people/new', forget: '' })
    assert.equal(await draftOf(person, '/people/new'), null)
    assert.deepEqual(await auditOf(person), [])
  })

  it('forgets what it kept for the provider an hour after its end, and leaves what has a kind of retention', async () => {
    const person = await organisation.addPerson()
    await keep(person, '/people/new')
    const sealed = () =>
      database.reading(organisation.tenant, (transaction) => identityTables(transaction).selectFrom('session').select('sealed_id_token').where('person_id', '=', person.personId).executeTakeFirstOrThrow())
    await database.inTransaction(organisation.tenant, (transaction) => identityTables(transaction).updateTable('session').set({ sealed_id_token: 'sealed', ended_at: now }).where('person_id', '=', person.personId).execute())
    const tidyAfter = (ms: number) => database.inTransaction(organisation.tenant, (transaction) => tidySignIns(transaction, organisation.tenant, new Date(now.getTime() + ms)))
    await tidyAfter(3_600_000)
    assert.equal((await sealed()).sealed_id_token, 'sealed')
    await tidyAfter(3_600_001)
    assert.equal((await sealed()).sealed_id_token, null)
    await tidyAfter(30 * 86_400_000)
    const left = await database.reading(organisation.tenant, (transaction) => identityTables(transaction).selectFrom('draft').select('page').where('person_id', '=', person.personId).execute())
    assert.deepEqual(left, [{ page: '/people/new' }])
  })

  it('keeps drafts of twenty pages at most, the newest, and none that is too long or no draft', async () => {
    const person = await organisation.addPerson()
    for (let page = 1; page <= draftsAtMost + 2; page += 1) {
      now = new Date(start.getTime() + page * 1000)
      await keep(person, `/people/${page}`)
    }
    assert.equal(await draftOf(person, '/people/2'), null)
    assert.deepEqual(await draftOf(person, '/people/3'), forms)
    for (const text of ['', '{', '[1]', '[{"action":"/x","fields":{"a":"b"}}]', JSON.stringify([{ action: '/x', fields: { a: ['x'.repeat(longestDraft)] } }])]) {
      assert.equal((await keep(person, '/people/new', text)).statusCode, 422, text.slice(0, 40))
    }
    for (const page of ['', 'people', '//elsewhere.example', '/people?x=1', `/${'x'.repeat(400)}`]) assert.equal((await keep(person, page)).statusCode, 422, page)
    const long = JSON.stringify([{ action: '/x', fields: { a: ['é'.repeat(longestDraft - 60)] } }])
    assert.equal((await keep(person, '/people/long', long)).statusCode, 200)
  })

  it('keeps what was typed also where it holds signs that no database takes', async () => {
    const person = await organisation.addPerson()
    assert.equal((await keep(person, '/people/new', String.raw`[{"action":"/people/new","fields":{"name":["Zo\u0000ë","\ud83d"]}}]`)).statusCode, 200)
    assert.deepEqual(await draftOf(person, '/people/new'), [{ action: '/people/new', fields: { name: ['Zoë', '\uFFFD'] } }])
  })

  it('needs somebody signed in for all of these', async () => {
    for (const url of ['/session', '/session/draft?page=/x', '/home/sign-ins']) assert.equal((await server.inject(url)).statusCode, 303, url)
    for (const url of ['/session', '/session/draft', '/home/sign-ins']) {
      const answer = await server.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: '' })
      assert.equal(answer.statusCode, 403, url)
    }
    const signedOut = await server.inject({ method: 'POST', url: '/sign-out', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: '' })
    assert.deepEqual([signedOut.statusCode, signedOut.headers.location], [303, '/signed-out'], 'who is signed out already is told so')
  })
})
