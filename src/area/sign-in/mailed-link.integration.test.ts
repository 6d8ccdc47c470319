import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import type { Route } from '../../platform/http/route.ts'
import { paths } from '../../platform/http/paths.ts'
import { identityMigrations, identityTables, secretBox } from '../../platform/identity/index.ts'
import { createRelyingParty } from '../../platform/identity/oidc/index.ts'
import { jobMigrations } from '../../platform/jobs/index.ts'
import { mailMigrations, mailTables } from '../../platform/mail/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations, peopleTables } from '../people/index.ts'
import { signInMigrations, signInRoutes } from './index.ts'
import { aVisitor, wordsOf } from './testing/visitor.ts'
import { aDay } from '../../kernel/testing/a-day.ts'

const publicOrigin = 'https://evenkeel.example'
const home: Route = { path: paths.home, method: 'GET', kind: 'signed-in', answer: async ({ viewer }) => ({ kind: 'page', html: `<!DOCTYPE html><main>Home of ${viewer.name}</main>` }) }

const start = new Date('2026-11-25T12:00:00Z')
let now = start
const minutesLater = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}

function routesWith(hasDemonstrationSignIn: boolean, leaves = true): readonly Route[] {
  const relyingParty = createRelyingParty({ redirectUriOf: () => `${publicOrigin}/sign-in/return/x`, postLogoutRedirectUri: `${publicOrigin}/signed-out`, allowInsecure: true, now: () => now })
  return [...signInRoutes({ relyingParty, box: secretBox('a key for tests of signing in', randomBytes), publicOrigin, mail: { leaves }, hasDemonstrationSignIn: async () => hasDemonstrationSignIn }), home]
}

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...signInMigrations]

async function mailsOf(database: Database, tenant: string) {
  return database.reading(tenant, (transaction) => mailTables(transaction).selectFrom('outgoing_mail').selectAll().where('tenant_id', '=', tenant).orderBy('made_at').execute())
}

async function actionsOf(database: Database, tenant: string): Promise<readonly string[]> {
  const entries = await database.reading(tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select('action').where('tenant_id', '=', tenant).orderBy('number').execute())
  return entries.map(({ action }) => action)
}

describe('choosing an organisation', () => {
  it('says that nobody can sign in yet while there is none, and leads straight to the only one once there is', async (t) => {
    const { database } = await testDatabase({ after: (work) => t.after(work) }, migrations)
    const server = await aServerOn(database, { routes: routesWith(false), now: () => now })
    t.after(() => server.close())
    assert.match(wordsOf(await aVisitor(server).get('/sign-in')), /Nobody can sign in here yet/)
    await anOrganisation(database, { odsCode: 'X9A', now })
    const answer = await aVisitor(server).get('/sign-in?return=%2Fteam%3Fpage%3D2')
    assert.equal(answer.headers.location, '/sign-in/at/X9A?return=%2Fteam%3Fpage%3D2')
  })

  it('tells who was in the demonstration when it ended, wherever that leads', async (t) => {
    const { database } = await testDatabase({ after: (work) => t.after(work) }, migrations)
    const server = await aServerOn(database, { routes: routesWith(false), now: () => now })
    t.after(() => server.close())
    const asked = '/sign-in?because=demonstration-over'
    assert.match(wordsOf(await aVisitor(server).get(asked)), /The demonstration has ended on this installation/)
    await anOrganisation(database, { odsCode: 'X9A', now })
    const led = String((await aVisitor(server).get(asked)).headers.location)
    assert.match(wordsOf(await aVisitor(server).get(led)), /The demonstration has ended on this installation, and you are signed out of it/)
    await anOrganisation(database, { odsCode: 'X9B', now })
    assert.match(wordsOf(await aVisitor(server).get(asked)), /The demonstration has ended on this installation/)
    assert.doesNotMatch(wordsOf(await aVisitor(server).get('/sign-in')), /The demonstration has ended/)
  })

  it('lists up to ten by name, searches among more, and leads to the demonstration only where it may be entered', async (t) => {
    const { database } = await testDatabase({ after: (work) => t.after(work) }, migrations)
    const server = await aServerOn(database, { routes: routesWith(true), now: () => now })
    t.after(() => server.close())
    for (const [index, name] of ['Invented North Trust', 'Invented South Trust'].entries()) await anOrganisation(database, { odsCode: `X${index}A`, name, now })
    await database.inTransaction(null, (transaction) => identityTables(transaction).insertInto('tenant').values({ id: randomUUID(), ods_code: 'ZZDEMO', name: 'Demonstration trust', is_demonstration: true }).execute())
    const page = await aVisitor(server).get('/sign-in?return=https://elsewhere.example/')
    assert.match(page.body, /href="\/sign-in\/at\/X0A">Invented North Trust</)
    assert.match(page.body, /href="\/sign-in\/demonstration"/)
    assert.ok(!page.body.includes('elsewhere.example'))
    assert.ok(!/sign-in\/at\/ZZDEMO/.test(page.body))
    assert.equal((await aVisitor(server).get('/sign-in/at/ZZDEMO')).headers.location, '/sign-in/demonstration')
    for (let index = 2; index < 13; index += 1) await anOrganisation(database, { odsCode: `X${index}A`, name: `Invented Hospital ${index}`, now })
    const visitor = aVisitor(server)
    assert.ok(!wordsOf(await visitor.get('/sign-in')).includes('Invented North Trust'))
    assert.match((await visitor.get('/sign-in?q=north+trust&return=%2Fteam')).body, /href="\/sign-in\/at\/X0A\?return=%2Fteam">Invented North Trust</)
    assert.match(wordsOf(await visitor.get('/sign-in?q=qqq')), /No organisation here matches “qqq”/)
    const empty = await visitor.get('/sign-in?q=')
    assert.equal(empty.statusCode, 422)
    assert.match(empty.body, /<title>Error: /)
    const without = await aServerOn(database, { routes: routesWith(false), now: () => now })
    t.after(() => without.close())
    assert.equal((await aVisitor(without).get('/sign-in/at/ZZDEMO')).statusCode, 404)
    assert.ok(!(await aVisitor(without).get('/sign-in')).body.includes('/sign-in/demonstration'))
  })
})

describe('a mailed link', () => {
  let server: FastifyInstance
  let database: Database
  let organisation: TestOrganisation
  let other: TestOrganisation
  const cleanups: (() => Promise<void>)[] = []

  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations))
    server = await aServerOn(database, { routes: routesWith(false), now: () => now })
    organisation = await anOrganisation(database, { odsCode: 'X1A', name: 'Invented Trust', now })
    other = await anOrganisation(database, { odsCode: 'X2A', name: 'Another Trust', now })
  })
  beforeEach(() => {
    now = start
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  const askFor = (email: string, fields: Readonly<Record<string, string>> = {}) => aVisitor(server).post('/sign-in/at/x1a/link', { email, ...fields })

  /** Somebody with an address, and the path of a link that was mailed to them. */
  async function givenALink(about: { readonly returnTo?: string } = {}): Promise<{ readonly person: TestPerson; readonly link: string; readonly email: string }> {
    const email = `${randomUUID()}@trust.example`
    const person = await organisation.addPerson({ email, givenName: 'Bo', familyName: 'Invented' })
    await askFor(email.toUpperCase(), about.returnTo === undefined ? {} : { return: about.returnTo })
    const mail = (await mailsOf(database, organisation.tenant)).find(({ to_address: to }) => to === email)
    const link = new RegExp(`${publicOrigin}(/sign-in/link/\\S+)`).exec(mail?.body ?? '')?.[1] ?? ''
    return { person, link, email }
  }

  it('goes to who has the address, in capital or small letters, and the page says the same to who has not', async () => {
    const { email } = await givenALink()
    const known = await askFor(email)
    const unknown = await askFor('nobody@trust.example')
    assert.equal(known.statusCode, 303)
    assert.equal(known.headers.location, '/sign-in/at/X1A/link?done=sent')
    assert.deepEqual([unknown.statusCode, unknown.headers.location], [known.statusCode, known.headers.location])
    assert.match(wordsOf(await aVisitor(server).get(String(known.headers.location))), /If this address belongs to somebody at Invented Trust, a link is on its way/)
    assert.ok(!(await mailsOf(database, organisation.tenant)).some(({ to_address: to }) => to === 'nobody@trust.example'))
  })

  it('is not promised where mail is not set up, whoever has the address, and the page says whom to ask', async (t) => {
    const withoutMail = await aServerOn(database, { routes: routesWith(false, false), now: () => now })
    t.after(() => withoutMail.close())
    assert.match(wordsOf(await aVisitor(withoutMail).get('/sign-in/at/X1A')), /Mail is not set up here yet, so a link cannot reach you\. Ask an administrator/)
    const { email } = await givenALink()
    const pages = []
    for (const typed of [email, 'nobody@trust.example']) {
      const visitor = aVisitor(withoutMail)
      pages.push(wordsOf(await visitor.get(String((await visitor.post('/sign-in/at/X1A/link', { email: typed })).headers.location))))
    }
    assert.match(pages[0] ?? '', /^[^>]*>? ?Mail is not set up here yet/)
    assert.doesNotMatch(pages[0] ?? '', /is on its way/)
    assert.equal(pages[0], pages[1])
  })

  it('is not sent for an address of another organisation, for a leaver, or a fourth time within fifteen minutes', async () => {
    const elsewhere = `${randomUUID()}@trust.example`
    await other.addPerson({ email: elsewhere })
    await askFor(elsewhere)
    const leaver = `${randomUUID()}@trust.example`
    const { personId } = await organisation.addPerson({ email: leaver })
    await database.inTransaction(organisation.tenant, (transaction) => peopleTables(transaction).updateTable('person').set({ left_on: aDay('2026-11-25') }).where('person_id', '=', personId).execute())
    await askFor(leaver)
    const eager = `${randomUUID()}@trust.example`
    await organisation.addPerson({ email: eager })
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => askFor(eager)))
    assert.deepEqual(answers.map(({ statusCode }) => statusCode), [303, 303, 303, 303, 303])
    const counts = async () => (await mailsOf(database, organisation.tenant)).filter(({ to_address: to }) => to === eager).length
    const mails = [...(await mailsOf(database, organisation.tenant)), ...(await mailsOf(database, other.tenant))]
    assert.deepEqual(mails.filter(({ to_address: to }) => to === elsewhere || to === leaver), [])
    assert.equal(await counts(), 3)
    minutesLater(16)
    await askFor(eager)
    assert.equal(await counts(), 4)
  })

  it('keeps what was typed when it is no address, and says how to mend it', async () => {
    const answer = await askFor('"><b>bo at trust', { return: '/team' })
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /<title>Error: /)
    assert.match(answer.body, /value="&quot;&gt;&lt;b&gt;bo at trust"/)
    assert.match(answer.body, /name="return" value="\/team"/)
    assert.match(wordsOf(answer), /Enter an e-mail address in the form name@example.nhs.uk/)
  })

  it('is not used up by opening it, leaves its secret in no address, and signs in by one press, once', async () => {
    const { person, link } = await givenALink({ returnTo: '/home?from=mail' })
    const scanner = aVisitor(server)
    await scanner.get(link)
    await scanner.get(link)
    const visitor = aVisitor(server)
    const opened = await visitor.get(link)
    assert.equal(opened.headers.location, '/sign-in/confirm?return=%2Fhome%3Ffrom%3Dmail')
    const page = await visitor.get(String(opened.headers.location))
    assert.match(wordsOf(page), /Sign in at Invented Trust/)
    assert.match(wordsOf(page), /The link is for Bo Invented\./)
    assert.equal(visitor.cookies.has('session'), false)
    const entered = await visitor.post('/sign-in/confirm', { return: '/home?from=mail' })
    assert.equal(entered.statusCode, 303)
    assert.equal(entered.headers.location, '/home?from=mail')
    assert.equal(visitor.cookies.has('link'), false)
    assert.match((await visitor.get('/home')).body, /Home of Bo Invented/)
    const again = await scanner.post('/sign-in/confirm')
    assert.equal(again.statusCode, 404)
    assert.match(wordsOf(again), /This link does not work/)
    assert.equal(scanner.cookies.has('session'), false)
    const entries = await database.reading(organisation.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').selectAll().where('actor_id', '=', person.personId).execute())
    assert.deepEqual(entries.map(({ action, subject_id: subject, details }) => [action, subject, details]), [['identity/signed-in', person.personId, '{"method":"link","providerId":null}']])
  })

  it('lets one in when two press at the same moment', async () => {
    const { link } = await givenALink()
    const visitors = [aVisitor(server), aVisitor(server)]
    for (const visitor of visitors) await visitor.get(link)
    const answers = await Promise.all(visitors.map((visitor) => visitor.post('/sign-in/confirm')))
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [303, 404])
  })

  it('answers the same for one that is over, was never, or whose person has left since', async () => {
    const over = await givenALink()
    minutesLater(16)
    const left = await givenALink()
    await database.inTransaction(organisation.tenant, (transaction) => peopleTables(transaction).updateTable('person').set({ left_on: aDay('2026-11-25') }).where('person_id', '=', left.person.personId).execute())
    const never = `/sign-in/link/${organisation.tenant}.${'a'.repeat(43)}`
    for (const link of [over.link, left.link, never]) {
      const visitor = aVisitor(server)
      await visitor.get(link)
      for (const answer of [await visitor.post('/sign-in/confirm'), await visitor.get('/sign-in/confirm')]) {
        assert.equal(answer.statusCode, 404)
        assert.match(wordsOf(answer), /This link does not work.*Get a new link/)
      }
      assert.equal(visitor.cookies.has('session'), false)
    }
    for (const url of ['/sign-in/link/no-token', '/sign-in/confirm']) assert.match(wordsOf(await aVisitor(server).get(url)), /This link does not work/)
  })

  it('ends the sign-in that the browser had before', async () => {
    const earlier = await other.addPerson()
    const { link } = await givenALink()
    const visitor = aVisitor(server)
    visitor.cookies.set('session', earlier.cookie)
    assert.equal((await visitor.get('/home')).statusCode, 200)
    await visitor.get(link)
    await visitor.post('/sign-in/confirm')
    const before = aVisitor(server)
    before.cookies.set('session', earlier.cookie)
    assert.equal((await before.get('/home')).statusCode, 303)
    assert.deepEqual(await actionsOf(database, other.tenant), ['identity/signed-out'])
  })

  it('leads nowhere but to pages of ours', async () => {
    for (const hostile of ['//elsewhere.example', '/\\elsewhere.example', '/.//elsewhere.example', 'https://elsewhere.example/', '/sign-out', 'javascript:alert(1)']) {
      const { link } = await givenALink()
      const visitor = aVisitor(server)
      await visitor.get(link)
      const entered = await visitor.post('/sign-in/confirm', { return: hostile })
      assert.equal(entered.headers.location, '/home', hostile)
      assert.equal((await visitor.get(`/sign-in?return=${encodeURIComponent(hostile)}`)).headers.location, '/home', hostile)
    }
  })

  it('leads who is signed in already on to their page', async () => {
    const person = await organisation.addPerson()
    const visitor = aVisitor(server)
    visitor.cookies.set('session', person.cookie)
    assert.equal((await visitor.get('/sign-in?return=%2Fteam')).headers.location, '/team')
    assert.equal((await visitor.get('/sign-in/at/X1A')).headers.location, '/home')
    assert.equal((await visitor.get('/sign-in/at/X2A')).statusCode, 200)
    assert.equal((await visitor.get('/sign-in/at/NOWHERE')).statusCode, 404)
  })

  it('is not asked for by a page of another site', async () => {
    const answer = await aVisitor(server).post('/sign-in/at/X1A/link', { email: 'a@trust.example' }, { 'sec-fetch-site': 'cross-site' })
    assert.equal(answer.statusCode, 403)
  })
})
