import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, anOrganisation } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { Route } from '../../platform/http/route.ts'
import { beginSession, identityMigrations, identityTables, secretBox } from '../../platform/identity/index.ts'
import { createRelyingParty, type ProviderSettings } from '../../platform/identity/oidc/index.ts'
import { type IdentityProvider, entraClaims, startIdentityProvider } from '../../platform/identity/oidc/testing/identity-provider.ts'
import { startHostileProvider } from '../../platform/identity/oidc/testing/hostile-provider.ts'
import { startLoopbackServer } from '../../platform/identity/oidc/testing/loopback-server.ts'
import { signedToken } from '../../platform/identity/oidc/testing/signed-token.ts'
import { type TestBrowser, createTestBrowser, signInAtProvider, signOutAtProvider } from '../../platform/identity/oidc/testing/test-browser.ts'
import { addProvider } from '../../platform/identity/providers.ts'
import { jobMigrations } from '../../platform/jobs/index.ts'
import { mailMigrations } from '../../platform/mail/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations, peopleTables } from '../people/index.ts'
import { signInMigrations, signInRoutes, tidySignIns } from './index.ts'
import { type Visitor, aVisitor, notMe, wordsOf } from './testing/visitor.ts'
import { aDay } from '../../kernel/testing/a-day.ts'

const providerId = '11111111-1111-4111-8111-111111111111'
const otherProviderId = '22222222-2222-4222-8222-222222222222'
const accounts = ['ada', 'bo', 'cy', 'di', 'eve', 'flo'].map((accountId) => ({ accountId, claims: { email: `${accountId}@trust.example`, email_verified: true, name: accountId } }))
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...signInMigrations]
const home: Route = { path: paths.home, method: 'GET', kind: 'signed-in', answer: async ({ viewer }) => ({ kind: 'page', html: `<!DOCTYPE html><main>Home of ${viewer.name}</main>` }) }

describe('signing in with a provider', () => {
  let server: FastifyInstance
  let database: Database
  let organisation: TestOrganisation
  let other: TestOrganisation
  let provider: IdentityProvider
  let origin: string
  const box = secretBox('a key for tests of signing in', randomBytes)
  const cleanups: (() => Promise<void>)[] = []

  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations))
    origin = await freeOrigin()
    const addresses = { postLogoutRedirectUri: `${origin}/signed-out`, redirectUriOf: (settings: ProviderSettings) => `${origin}${href(paths.signInReturn, { provider: settings.providerId })}` }
    const relyingParty = createRelyingParty({ ...addresses, allowInsecure: true, now: () => new Date() })
    // Providers date what they sign by the real time.
    server = await aServerOn(database, { routes: [...signInRoutes({ relyingParty, box, publicOrigin: origin, mail: { leaves: true }, hasDemonstrationSignIn: async () => false }), home], now: () => new Date() })
    await server.listen({ port: Number(new URL(origin).port), host: '127.0.0.1' })
    const redirectUris = [providerId, otherProviderId].map((id) => `${origin}/sign-in/return/${id}`)
    const client = { clientId: 'evenkeel', clientSecret: 'an invented secret of the client', redirectUris, postLogoutRedirectUris: [`${origin}/signed-out`], backchannelLogoutUri: `${origin}/sign-in/signed-out-elsewhere` }
    provider = await startIdentityProvider({ accounts, clients: [client], claims: entraClaims })
    organisation = await anOrganisation(database, { odsCode: 'X1A', name: 'Invented Trust', now: new Date() })
    other = await anOrganisation(database, { odsCode: 'X2A', name: 'Another Trust', now: new Date() })
    for (const [{ tenant }, id] of [[organisation, providerId], [other, otherProviderId]] as const) {
      await database.inTransaction(tenant, (transaction) => addProvider(transaction, tenant, settingsOf(id, provider.issuer), box))
    }
  })
  after(async () => {
    await server.close()
    await provider.stop()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  function settingsOf(id: string, issuer: string, given: Partial<ProviderSettings> = {}): ProviderSettings {
    return { providerId: id, name: 'Invented staff sign-in', issuer, clientId: 'evenkeel', clientSecret: 'an invented secret of the client', kind: 'other', entraTenantId: null, odsCodes: [], requiredGroup: null, matchesBy: 'email', employeeNumberClaim: null, ...given }
  }

  /** Goes from our page to the provider, signs in there, and is sent back; gives our last answer. */
  async function signIn(visitor: Visitor, browser: TestBrowser, accountId: string | null, at = `/sign-in/at/X1A/with/${providerId}`) {
    const left = await visitor.get(at)
    assert.equal(left.statusCode, 303)
    const back = await signInAtProvider(browser, new URL(String(left.headers.location)), accountId)
    return { back, answer: await visitor.get(`${back.pathname}${back.search}`) }
  }

  const aBrowser = () => createTestBrowser([`${origin}/`])
  const auditOf = (tenant: string) => database.reading(tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').selectAll().where('tenant_id', '=', tenant).orderBy('number').execute())

  it('is offered by its name, above the link by e-mail, and carries along where somebody wanted to go', async () => {
    const page = await aVisitor(server).get('/sign-in/at/X1A?return=%2Fteam')
    assert.match(page.body, new RegExp(`href="/sign-in/at/X1A/with/${providerId}\\?return=%2Fteam"`))
    assert.match(wordsOf(page), /Sign in with Invented staff sign-in.*Or get a link by e-mail/)
  })

  it('links who fits by e-mail once, knows them by issuer and subject from then on, and leads where they wanted', async () => {
    const { personId } = await organisation.addPerson({ email: 'ada@trust.example', givenName: 'Ada', familyName: 'Invented' })
    const visitor = aVisitor(server)
    const { back, answer } = await signIn(visitor, aBrowser(), 'ada', `/sign-in/at/X1A/with/${providerId}?return=%2Fhome%3Ffirst`)
    assert.equal(answer.headers.location, '/home?first')
    assert.equal(visitor.cookies.has('attempt'), false)
    assert.match((await visitor.get('/home')).body, /Home of Ada Invented/)
    await database.inTransaction(organisation.tenant, (transaction) => peopleTables(transaction).updateTable('person').set({ email: 'ada.renamed@trust.example' }).where('person_id', '=', personId).execute())
    const again = await signIn(aVisitor(server), aBrowser(), 'ada')
    assert.equal(again.answer.headers.location, '/home')
    const own = (await auditOf(organisation.tenant)).filter(({ actor_id: actor }) => actor === personId).map(({ action }) => action)
    assert.deepEqual(own, ['identity/identity-linked', 'identity/signed-in', 'identity/signed-in'])
    const session = await database.reading(organisation.tenant, (transaction) => identityTables(transaction).selectFrom('session').selectAll().where('method', '=', 'provider').executeTakeFirstOrThrow())
    assert.deepEqual([session.issuer, session.subject, session.provider_id], [provider.issuer, 'ada', providerId])
    assert.ok(session.provider_sid !== null && session.sealed_id_token !== null && !session.sealed_id_token.startsWith('ey'))
    // The answer of the provider once more, in the same browser: the attempt was used.
    assert.equal((await visitor.get(`${back.pathname}${back.search}`)).headers.location, '/home')
    visitor.cookies.delete('session')
    assert.match(wordsOf(await visitor.get(`${back.pathname}${back.search}`)), /Begin signing in again/)
  })

  it('lets nobody in whom the organisation does not know, creates nothing, and says what to do', async () => {
    const before = await database.reading(organisation.tenant, (transaction) => peopleTables(transaction).selectFrom('person').select('person_id').execute())
    const visitor = aVisitor(server)
    const { answer } = await signIn(visitor, aBrowser(), 'eve')
    assert.equal(answer.statusCode, 403)
    assert.match(wordsOf(answer), /We know you by Invented staff sign-in, but not here yet/)
    assert.match(wordsOf(answer), /not-known/)
    assert.equal(visitor.cookies.has('session'), false)
    const people = await database.reading(organisation.tenant, (transaction) => peopleTables(transaction).selectFrom('person').select('person_id').execute())
    assert.equal(people.length, before.length)
    const last = (await auditOf(organisation.tenant)).at(-1)
    assert.deepEqual([last?.action, last?.actor_kind, JSON.parse(last?.details ?? '')], ['identity/sign-in-refused', 'visitor', { code: 'not-known', providerId }])
  })

  it('does not link a second identity of one issuer, nor a leaver, and tells neither from a stranger', async () => {
    const bo = await organisation.addPerson({ email: 'bo@trust.example' })
    await database.inTransaction(organisation.tenant, (transaction) =>
      identityTables(transaction).insertInto('external_identity').values({ tenant_id: organisation.tenant, issuer: provider.issuer, subject: 'an earlier one', person_id: bo.personId, provider_id: providerId, linked_at: new Date() }).execute(),
    )
    const cy = await organisation.addPerson({ email: 'cy@trust.example' })
    await database.inTransaction(organisation.tenant, (transaction) => peopleTables(transaction).updateTable('person').set({ left_on: aDay('2025-06-01') }).where('person_id', '=', cy.personId).execute())
    for (const account of ['bo', 'cy']) {
      const { answer } = await signIn(aVisitor(server), aBrowser(), account)
      assert.equal(answer.statusCode, 403)
      assert.match(wordsOf(answer), /but not here yet/)
    }
  })

  it('keeps out who has left since they were linked', async () => {
    const di = await organisation.addPerson({ email: 'di@trust.example' })
    assert.equal((await signIn(aVisitor(server), aBrowser(), 'di')).answer.statusCode, 303)
    await database.inTransaction(organisation.tenant, (transaction) => peopleTables(transaction).updateTable('person').set({ left_on: aDay('2025-06-01') }).where('person_id', '=', di.personId).execute())
    const { answer } = await signIn(aVisitor(server), aBrowser(), 'di')
    assert.match(wordsOf(answer), /Your time here has ended in Evenkeel/)
  })

  it('has a plain page for who presses cancel, with both ways on', async () => {
    const { answer } = await signIn(aVisitor(server), aBrowser(), null, `/sign-in/at/X1A/with/${providerId}?return=%2Fteam`)
    assert.equal(answer.statusCode, 403)
    assert.match(wordsOf(answer), /You did not finish signing in with Invented staff sign-in/)
    assert.match(answer.body, new RegExp(`href="/sign-in/at/X1A/with/${providerId}\\?return=%2Fteam"`))
    assert.match(answer.body, /href="\/sign-in\/at\/X1A\?return=%2Fteam"/)
  })

  it('refuses an answer that another browser began, a changed state, an answer on the address of another provider, and one without an attempt', async () => {
    await organisation.addPerson({ email: 'flo@trust.example' })
    const victim = aVisitor(server)
    const attacker = aVisitor(server)
    await victim.get(`/sign-in/at/X1A/with/${providerId}`)
    const left = await attacker.get(`/sign-in/at/X1A/with/${providerId}`)
    const back = await signInAtProvider(aBrowser(), new URL(String(left.headers.location)), 'flo')
    const stolen = await victim.get(`${back.pathname}${back.search}`)
    assert.equal(stolen.statusCode, 403)
    assert.match(wordsOf(stolen), /Begin signing in again.*wrong-state/)
    assert.match(wordsOf(await attacker.get(`/sign-in/return/${otherProviderId}${back.search}`)), /could not be trusted.*wrong-return-address/)
    assert.match(wordsOf(await aVisitor(server).get(`${back.pathname}${back.search}`)), /no-attempt/)
    for (const visitor of [victim, attacker]) assert.equal(visitor.cookies.has('session'), false)
  })

  it('knows no provider of another organisation, and no identity that another has linked', async () => {
    assert.equal((await aVisitor(server).get(`/sign-in/at/X2A/with/${providerId}`)).statusCode, 404)
    assert.equal((await aVisitor(server).get('/sign-in/at/X1A/with/no-uuid')).statusCode, 404)
    const { answer } = await signIn(aVisitor(server), aBrowser(), 'ada', `/sign-in/at/X2A/with/${otherProviderId}`)
    assert.match(wordsOf(answer), /but not here yet/)
  })

  it('says so when the provider does not answer, or its secret can no longer be read', async () => {
    const [away, lost] = [randomUUID(), randomUUID()]
    await database.inTransaction(organisation.tenant, async (transaction) => {
      await addProvider(transaction, organisation.tenant, settingsOf(away, 'http://127.0.0.1:9', { name: 'Away' }), box)
      await addProvider(transaction, organisation.tenant, settingsOf(lost, provider.issuer, { name: 'Lost' }), secretBox('another key than ours here', randomBytes))
    })
    assert.match(wordsOf(await aVisitor(server).get(`/sign-in/at/X1A/with/${away}`)), /Away does not answer.*provider-unreachable/)
    assert.match(wordsOf(await aVisitor(server).get(`/sign-in/at/X1A/with/${lost}`)), /Signing in with Lost is not set up right.*secret-lost/)
  })

  it('keeps refusals from flooding the trail: the first ten of an hour one by one, the rest as one entry with their number', async (t) => {
    const { database: own } = await testDatabase({ after: (work) => t.after(work) }, migrations)
    const { tenant } = await anOrganisation(own, { odsCode: 'X1A', now: new Date() })
    const clock = { now: new Date('2026-11-25T12:30:00Z') }
    const relyingParty = createRelyingParty({ postLogoutRedirectUri: `${origin}/signed-out`, redirectUriOf: () => origin, allowInsecure: true, now: () => clock.now })
    const flooded = await aServerOn(own, { routes: signInRoutes({ relyingParty, box, publicOrigin: origin, mail: { leaves: true }, hasDemonstrationSignIn: async () => false }), now: () => clock.now })
    t.after(() => flooded.close())
    await own.inTransaction(tenant, (transaction) => addProvider(transaction, tenant, settingsOf(providerId, provider.issuer), secretBox('another key than ours here', randomBytes)))
    const refused = async (times: number) => {
      for (let time = 0; time < times; time += 1) assert.equal((await aVisitor(flooded).get(`/sign-in/at/X1A/with/${providerId}`)).statusCode, 403)
    }
    const told = async () => (await own.reading(tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'details']).where('tenant_id', '=', tenant).where('action', 'like', 'identity/%').orderBy('number').execute()))
    const tidy = () => own.inTransaction(tenant, (transaction) => tidySignIns(transaction, tenant, clock.now))
    await refused(14)
    await tidy()
    assert.deepEqual((await told()).map(({ action }) => action), Array.from({ length: 10 }, () => 'identity/sign-in-refused'))
    clock.now = new Date('2026-11-25T13:01:00Z')
    await refused(1)
    await tidy()
    await tidy()
    assert.deepEqual((await told()).slice(10).map(({ action, details }) => [action, JSON.parse(details)]), [
      ['identity/sign-in-refused', { code: 'secret-lost', providerId }],
      ['identity/further-refused', { code: 'secret-lost', providerId, times: 4 }],
    ])
  })

  it('asks the provider to let somebody choose after another was signed in here', async () => {
    const left = await aVisitor(server).get(`/sign-in/at/X1A/with/${providerId}?again=yes`)
    assert.equal(new URL(String(left.headers.location)).searchParams.get('prompt'), 'login')
  })

  const markOf = ({ body }: { readonly body: string }) => /data-mark="([^"]+)"/.exec(body)?.[1] ?? ''
  const aPage = async (visitor: Visitor) => visitor.get('/home/sign-ins')

  it('signs out here and then at the provider, which sends the person back', async () => {
    const visitor = aVisitor(server)
    const browser = aBrowser()
    await signIn(visitor, browser, 'flo')
    const session = visitor.cookies.get('session') ?? ''
    const out = await visitor.post('/sign-out', { 'session-mark': markOf(await aPage(visitor)) })
    assert.equal(out.headers.location, '/signed-out')
    assert.match(String(out.headers['clear-site-data']), /cache/)
    const stale = aVisitor(server)
    stale.cookies.set('session', session)
    assert.equal((await stale.get('/home')).statusCode, 303)
    const page = await visitor.get('/signed-out')
    assert.match(wordsOf(page), /You are signed out of Evenkeel.*still signed in with Invented staff sign-in/)
    assert.match(String(page.headers.refresh), /; url=\/signed-out\/provider$/)
    const away = await visitor.get('/signed-out/provider')
    const end = new URL(String(away.headers.location))
    assert.equal(end.origin, provider.issuer)
    assert.ok(end.searchParams.has('id_token_hint'))
    assert.equal((await signOutAtProvider(browser, end)).href, `${origin}/signed-out`)
    const last = await visitor.get('/signed-out')
    assert.equal(last.headers.refresh, undefined)
    assert.equal((await visitor.get('/signed-out/provider')).headers.location, '/signed-out')
    const kept = await database.reading(organisation.tenant, (transaction) => identityTables(transaction).selectFrom('session').select('sealed_id_token').where('ended_at', 'is not', null).execute())
    assert.deepEqual(kept.filter(({ sealed_id_token: token }) => token !== null), [])
  })

  it('leads on to signing in as somebody else when the person pressed “not me”', async () => {
    const visitor = aVisitor(server)
    const browser = aBrowser()
    await signIn(visitor, browser, 'flo')
    await visitor.post('/sign-out', { 'session-mark': markOf(await aPage(visitor)), ...notMe })
    const away = await visitor.get('/signed-out/provider')
    await signOutAtProvider(browser, new URL(String(away.headers.location)))
    assert.equal((await visitor.get('/signed-out')).headers.location, '/sign-in?again=yes')
    assert.deepEqual([...visitor.cookies.keys()], [])
  })

  it('is ended here when the person signs out at the provider', async () => {
    const watching = aVisitor(server)
    const browser = aBrowser()
    await signIn(watching, browser, 'flo')
    assert.equal((await watching.get('/home')).statusCode, 200)
    const { end_session_endpoint: address } = (await (await fetch(`${provider.issuer}/.well-known/openid-configuration`)).json()) as { end_session_endpoint: string }
    await signOutAtProvider(browser, new URL(address))
    for (let tries = 0; tries < 3000 && (await watching.get('/home')).statusCode === 200; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20))
    assert.equal((await watching.get('/home')).statusCode, 303)
    const last = (await auditOf(organisation.tenant)).findLast(({ action }) => action === 'identity/signed-out')
    assert.deepEqual([last?.actor_kind, JSON.parse(last?.details ?? '')], ['visitor', { because: 'signed-out-at-provider', sessions: 1 }])
  })

  it('hears a notice once: sent again, it ends nothing that began since', async (t) => {
    const real = await startHostileProvider('an invented secret of the client', () => new Date())
    t.after(() => real.stop())
    const { tenant } = organisation
    const id = randomUUID()
    await database.inTransaction(tenant, (transaction) => addProvider(transaction, tenant, settingsOf(id, real.issuer), box))
    const { personId } = await organisation.addPerson()
    const begin = async (providerSid: string) => {
      const method = { kind: 'provider', providerId: id, issuer: real.issuer, subject: 'zoe', providerSid, sealedIdToken: null } as const
      const { cookie } = await database.inTransaction(tenant, (transaction) => beginSession(transaction, { tenant, personId, method, now: new Date(), newId: randomUUID, randomBytes }))
      const visitor = aVisitor(server)
      visitor.cookies.set('session', cookie)
      return async () => (await visitor.get('/home')).statusCode === 200
    }
    const noticeOf = (about: Readonly<Record<string, unknown>>) => {
      const seconds = Math.floor(Date.now() / 1000)
      const claims = { iss: real.issuer, aud: 'evenkeel', iat: seconds, exp: seconds + 120, jti: randomUUID(), events: { 'http://schemas.openid.net/event/backchannel-logout': {} }, ...about }
      return aVisitor(server).post('/sign-in/signed-out-elsewhere', { logout_token: claimsToken(claims) })
    }
    const [first, second] = [await begin('one'), await begin('two')]
    assert.equal((await noticeOf({ sid: 'one' })).statusCode, 200)
    assert.deepEqual([await first(), await second()], [false, true])
    const jti = randomUUID()
    assert.equal((await noticeOf({ sub: 'zoe', jti })).statusCode, 200)
    assert.equal(await second(), false)
    const third = await begin('three')
    assert.equal((await noticeOf({ sub: 'zoe', jti })).statusCode, 400)
    assert.equal((await noticeOf({ sub: 'zoe', aud: 'another application' })).statusCode, 400)
    assert.equal((await noticeOf({ sub: 'somebody else' })).statusCode, 200)
    assert.equal(await third(), true)
  })

  it('hears no notice that is no notice', async () => {
    for (const fields of [{}, { logout_token: 'no token' }, { logout_token: 'eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0.' }]) {
      const answer = await aVisitor(server).post('/sign-in/signed-out-elsewhere', fields)
      assert.equal(answer.statusCode, 400)
      assert.equal(answer.headers['cache-control'], 'no-store')
    }
  })
})

const claimsToken = (claims: Readonly<Record<string, unknown>>) => signedToken({ claims, clientSecret: 'an invented secret of the client' })

async function freeOrigin(): Promise<string> {
  const { origin, stop } = await startLoopbackServer(() => () => undefined)
  await stop()
  return origin
}
