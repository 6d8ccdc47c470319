import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { after, before, beforeEach, test } from 'node:test'
import { accessTokenHash } from './id-token-checks.ts'
import type { ProviderSettings } from './provider-settings.ts'
import { createRelyingParty } from './relying-party.ts'
import { aProvider, postLogoutRedirectUri, redirectUri, redirectUriOf } from './testing/a-provider.ts'
import { hostileSubject, startHostileProvider } from './testing/hostile-provider.ts'
import type { HostileProvider, Misbehaviour } from './testing/hostile-provider.ts'

const clientSecret = 'an invented secret of the client'
const now = () => new Date()
const seconds = () => Math.floor(now().getTime() / 1000)

let hostile: HostileProvider

before(async () => {
  hostile = await startHostileProvider(clientSecret, now)
})
beforeEach(() => hostile.misbehave({}))
after(() => hostile.stop())

/** A new party each time: what a provider published before must not hide what it publishes now. */
function aParty() {
  return createRelyingParty({ redirectUriOf, postLogoutRedirectUri, allowInsecure: true, now, timeoutSeconds: 0.5 })
}

async function begun(party = aParty(), provider = theProvider()) {
  const result = await party.begin(provider)
  assert.ok(result.ok, JSON.stringify(result))
  const sent = await fetch(result.value.redirectTo, { redirect: 'manual' })
  return { party, provider, attempt: result.value.attempt, address: new URL(sent.headers.get('location') ?? '') }
}

function theProvider(): ProviderSettings {
  return aProvider({ issuer: hostile.issuer, clientSecret })
}

/** How a whole sign-in ends at a provider that misbehaves. */
async function outcome(misbehaviour: Misbehaviour): Promise<string> {
  hostile.misbehave(misbehaviour)
  const { party, provider, attempt, address } = await begun()
  const finished = await party.finish(provider, attempt, address)
  return finished.ok ? 'signed in' : finished.error.code
}

/** How a sign-in begins at a provider that misbehaves. */
async function beginning(misbehaviour: Misbehaviour): Promise<string> {
  hostile.misbehave(misbehaviour)
  const result = await aParty().begin(theProvider())
  return result.ok ? 'begun' : result.error.code
}

test('the provider of these attacks signs people in while it behaves, by each of the three signatures', async () => {
  for (const signing of ['RS256', 'PS256', 'ES256'] as const) assert.equal(await outcome({ signing }), 'signed in')
})

test('a wrong nonce is refused', async () => {
  assert.equal(await outcome({ idToken: (claims) => ({ ...claims, nonce: 'of another sign-in' }) }), 'wrong-nonce')
  assert.equal(await outcome({ idToken: (claims) => ({ ...claims, nonce: undefined }) }), 'malformed-answer')
})

test('a token for another application is refused', async () => {
  assert.equal(await outcome({ idToken: (claims) => ({ ...claims, aud: 'another' }) }), 'wrong-audience')
  assert.equal(await outcome({ idToken: (claims) => ({ ...claims, aud: [claims['aud'], 'another'] }) }), 'wrong-audience')
  assert.equal(await outcome({ idToken: (claims) => ({ ...claims, azp: 'another' }) }), 'wrong-audience')
})

test('a token of another issuer is refused', async () => {
  assert.equal(await outcome({ idToken: (claims) => ({ ...claims, iss: 'https://other.invented.example' }) }), 'wrong-issuer')
})

test('a token without a signature is refused', async () => {
  assert.equal(await outcome({ signing: 'none' }), 'unsigned-or-weak')
})

test('a token signed by a shared secret, be it the public key or our own secret, is refused', async () => {
  assert.equal(await outcome({ signing: 'HS256-with-public-key' }), 'unsigned-or-weak')
  assert.equal(await outcome({ signing: 'HS256-with-client-secret' }), 'unsigned-or-weak')
})

test('a signature by a method that is not on our list is refused, even when it is right', async () => {
  assert.equal(await outcome({ signing: 'RS512' }), 'unsigned-or-weak')
})

test('a token signed by a key that the provider does not publish, or that the token brings along, is refused', async () => {
  assert.equal(await outcome({ signing: 'unpublished-key' }), 'wrong-signature')
  assert.equal(await outcome({ signing: 'embedded-key' }), 'wrong-signature')
})

test('an expired token, one made long ago and one from the future are refused', async () => {
  assert.equal(await outcome({ idToken: (claims) => ({ ...claims, iat: seconds() - 600, exp: seconds() - 120 }) }), 'expired')
  assert.equal(await outcome({ idToken: (claims) => ({ ...claims, iat: seconds() - 3600 }) }), 'expired')
  assert.equal(await outcome({ idToken: (claims) => ({ ...claims, iat: seconds() + 600, exp: seconds() + 900 }) }), 'expired')
  assert.equal(await outcome({ idToken: (claims) => ({ ...claims, nbf: seconds() + 600 }) }), 'expired')
})

test('a token that lacks subject, expiry or time of issue is refused', async () => {
  for (const name of ['sub', 'exp', 'iat']) assert.equal(await outcome({ idToken: (claims) => ({ ...claims, [name]: undefined }) }), 'malformed-answer', name)
})

test('a token that belongs to another access token is refused', async () => {
  assert.equal(await outcome({ idToken: (claims) => ({ ...claims, at_hash: accessTokenHash('another') }) }), 'wrong-access-token')
  assert.equal(await outcome({ idToken: (claims) => ({ ...claims, at_hash: accessTokenHash('an invented access token') }) }), 'signed in')
})

test('an answer without an ID token is refused', async () => {
  assert.equal(await outcome({ tokenAnswer: (answer) => ({ ...answer, id_token: undefined }) }), 'malformed-answer')
})

test('userinfo of another person is refused', async () => {
  assert.equal(await outcome({ userinfo: (claims) => ({ ...claims, sub: 'another' }) }), 'subject-mismatch')
  assert.equal(await outcome({ userinfo: () => ({}) }), 'malformed-answer')
})

test('userinfo cannot overrule what the ID token says', async () => {
  hostile.misbehave({ idToken: (claims) => ({ ...claims, tid: 'right' }), userinfo: (claims) => ({ ...claims, tid: 'forged' }) })
  const { party, provider, attempt, address } = await begun()
  const finished = await party.finish(provider, attempt, address)
  assert.ok(finished.ok)
  assert.deepEqual([finished.value.all['tid'], finished.value.subject], ['right', hostileSubject])
})

test('an answer with the state of another browser, or none, is refused before the provider is asked', async () => {
  const one = await begun()
  const other = await begun(one.party)
  const asked = hostile.asked('token')
  assert.deepEqual(await one.party.finish(one.provider, one.attempt, other.address), { ok: false, error: { code: 'wrong-state' } })
  one.address.searchParams.delete('state')
  assert.deepEqual(await one.party.finish(one.provider, one.attempt, one.address), { ok: false, error: { code: 'wrong-state' } })
  assert.deepEqual(await one.party.finish(one.provider, { ...one.attempt, state: '' }, one.address), { ok: false, error: { code: 'wrong-state' } })
  assert.equal(hostile.asked('token'), asked)
})

test('a forged refusal without our state is not believed', async () => {
  const { party, provider, attempt } = await begun()
  const forged = new URL(`${redirectUri}?error=access_denied&state=forged`)
  assert.deepEqual(await party.finish(provider, attempt, forged), { ok: false, error: { code: 'wrong-state' } })
})

test('a code replayed in the sign-in of another browser is refused, also by a provider that accepts it twice', async () => {
  const victim = await begun()
  assert.ok((await victim.party.finish(victim.provider, victim.attempt, victim.address)).ok)
  const attacker = await begun(victim.party)
  attacker.address.searchParams.set('code', victim.address.searchParams.get('code') ?? '')
  assert.deepEqual(await attacker.party.finish(attacker.provider, attacker.attempt, attacker.address), { ok: false, error: { code: 'wrong-nonce' } })
})

test('an answer that names another issuer, or none where one is promised, is refused and the code is not handed over', async () => {
  const asked = hostile.asked('token')
  assert.equal(await outcome({ sentBack: (query) => query.set('iss', 'https://other.invented.example') }), 'wrong-issuer')
  assert.equal(await outcome({ sentBack: (query) => query.delete('iss') }), 'wrong-issuer')
  assert.equal(hostile.asked('token'), asked)
})

test('an answer on the address of another provider is refused, so that no provider can collect the codes of another', async () => {
  const { party, provider, attempt, address } = await begun()
  const asked = hostile.asked('token')
  address.pathname = '/sign-in/another/returned'
  assert.deepEqual(await party.finish(provider, attempt, address), { ok: false, error: { code: 'wrong-return-address' } })
  assert.equal(hostile.asked('token'), asked)
})

test('a parameter that comes twice is refused', async () => {
  for (const name of ['state', 'code', 'iss']) assert.equal(await outcome({ sentBack: (query) => query.append(name, query.get(name) ?? '') }), 'malformed-answer', name)
})

test('an answer that brings tokens in the address is refused', async () => {
  assert.equal(await outcome({ sentBack: (query) => query.set('id_token', 'x.y.z') }), 'unsigned-or-weak')
})

test('what a provider says of a refusal is told by one of our codes', async () => {
  const cases = { access_denied: 'access-denied', login_required: 'person-must-act', server_error: 'provider-unreachable', invalid_scope: 'provider-misconfigured', __proto__x: 'provider-misconfigured', constructor: 'provider-misconfigured' }
  for (const [error, code] of Object.entries(cases)) {
    assert.equal(await outcome({ sentBack: (query) => { query.delete('code'); query.set('error', error) } }), code, error)
  }
})

test('metadata that speak for another issuer are refused', async () => {
  assert.equal(await beginning({ metadata: (metadata) => ({ ...metadata, issuer: 'https://other.invented.example' }) }), 'wrong-issuer')
})

test('metadata that lead away from https, or to no address, are refused', async () => {
  for (const [name, address] of [
    ['authorization_endpoint', 'javascript:alert(1)'],
    ['authorization_endpoint', 'http://other.invented.example/authorize'],
    ['token_endpoint', 'http://other.invented.example/token'],
    ['jwks_uri', 'file:///etc/passwd'],
    ['jwks_uri', undefined],
    ['token_endpoint', 7],
  ] as const) {
    assert.equal(await beginning({ metadata: (metadata) => ({ ...metadata, [name]: address }) }), 'provider-misconfigured', `${name} ${address}`)
  }
})

test('a provider without https is refused where that is not allowed', async () => {
  const strict = createRelyingParty({ redirectUriOf, postLogoutRedirectUri, allowInsecure: false, now })
  assert.deepEqual(await strict.begin(theProvider()), { ok: false, error: { code: 'provider-misconfigured' } })
})

test('a key that is too short to be safe is refused', async () => {
  assert.equal(await outcome({ answer: { keys: send(200, '{"keys":[{"kty":"RSA","kid":"rsa","n":"AA","e":"AQ"}]}') } }), 'unsigned-or-weak')
})

function send(status: number, body: string, headers: Readonly<Record<string, string>> = {}) {
  return (response: ServerResponse) => void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
}

const huge = JSON.stringify({ sub: 'x'.repeat(1_000_000) })

test('an answer that is too large is refused at every endpoint', async () => {
  assert.equal(await beginning({ answer: { metadata: send(200, huge) } }), 'answer-too-large')
  for (const endpoint of ['keys', 'token', 'userinfo'] as const) assert.equal(await outcome({ answer: { [endpoint]: send(200, huge) } }), 'answer-too-large', endpoint)
})

test('an answer that never ends is given up, at the limit of size or of time', async () => {
  const drip = (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const timer = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(timer))
  }
  assert.equal(await beginning({ answer: { metadata: drip } }), 'provider-unreachable')
  assert.equal(await outcome({ answer: { token: drip } }), 'provider-unreachable')
})

test('an answer that never comes is given up', async () => {
  assert.equal(await beginning({ answer: { metadata: () => undefined } }), 'provider-unreachable')
  for (const endpoint of ['keys', 'token', 'userinfo'] as const) assert.equal(await outcome({ answer: { [endpoint]: () => undefined } }), 'provider-unreachable', endpoint)
})

test('a redirect is followed nowhere', async () => {
  const away = send(302, '', { location: `${hostile.issuer}/userinfo` })
  assert.equal(await beginning({ answer: { metadata: away } }), 'provider-misconfigured')
  const asked = hostile.asked('userinfo')
  for (const endpoint of ['keys', 'token'] as const) assert.equal(await outcome({ answer: { [endpoint]: away } }), 'provider-misconfigured', endpoint)
  assert.equal(hostile.asked('userinfo'), asked)
})

test('nonsense is refused at every endpoint', async () => {
  const codes = ['malformed-answer', 'provider-misconfigured', 'wrong-signature', 'code-refused', 'provider-unreachable', 'client-refused']
  const bodies = ['', '[]', 'null', '{', '"text"', '{"keys":[7]}', '{"issuer":7}', '{"access_token":{},"id_token":"a.b"}', '{"access_token":"a","token_type":"bearer","id_token":"a.b.c"}']
  for (const body of bodies) {
    for (const status of [200, 400, 500]) {
      assert.ok(codes.includes(await beginning({ answer: { metadata: send(status, body) } })), `metadata ${status} ${body}`)
      for (const endpoint of ['keys', 'token', 'userinfo'] as const) {
        const code = await outcome({ answer: { [endpoint]: send(status, body) } })
        assert.ok(codes.includes(code), `${endpoint} ${status} ${body}: ${code}`)
      }
    }
  }
})

test('a failure is not remembered: the next person finds a provider that has come back', async () => {
  hostile.misbehave({ answer: { metadata: send(503, '{}') } })
  const party = aParty()
  assert.deepEqual(await party.begin(theProvider()), { ok: false, error: { code: 'provider-unreachable' } })
  hostile.misbehave({})
  assert.ok((await party.begin(theProvider())).ok)
})

test('what a provider publishes is asked for once, however many people come within a second', async () => {
  let time = Date.parse('2026-11-26T09:00:00Z')
  const party = createRelyingParty({ redirectUriOf, postLogoutRedirectUri, allowInsecure: true, now: () => new Date(time) })
  const asked = hostile.asked('metadata')
  await Promise.all(Array.from({ length: 10 }, () => party.begin(theProvider())))
  time += 999
  await party.begin(theProvider())
  assert.equal(hostile.asked('metadata'), asked + 1)
  time += 1
  await party.begin(theProvider())
  assert.equal(hostile.asked('metadata'), asked + 2)
})

test('what a provider publishes is used for an hour where nobody is sent there', async () => {
  let time = Date.parse('2026-11-26T09:00:00Z')
  const party = createRelyingParty({ redirectUriOf, postLogoutRedirectUri, allowInsecure: true, now: () => new Date(time) })
  const asked = hostile.asked('metadata')
  await party.begin(theProvider())
  time += 60 * 60 * 1000 - 1
  await party.endSessionUrl(theProvider(), null)
  assert.equal(hostile.asked('metadata'), asked + 1)
  time += 1
  await party.endSessionUrl(theProvider(), null)
  assert.equal(hostile.asked('metadata'), asked + 2)
})

test('nobody is sent to a provider that answered a minute ago and does not any more', async () => {
  let time = Date.parse('2026-11-26T09:00:00Z')
  const party = createRelyingParty({ redirectUriOf, postLogoutRedirectUri, allowInsecure: true, now: () => new Date(time), timeoutSeconds: 0.5 })
  assert.ok((await party.begin(theProvider())).ok)
  time += 60_000
  for (const away of [send(503, '{}'), () => undefined, (response: ServerResponse) => void response.destroy()]) {
    hostile.misbehave({ answer: { metadata: away } })
    assert.deepEqual(await party.begin(theProvider()), { ok: false, error: { code: 'provider-unreachable' } })
  }
  hostile.misbehave({})
  assert.ok((await party.begin(theProvider())).ok)
})

test('a problem is its code and nothing else', async () => {
  hostile.misbehave({ idToken: (claims) => ({ ...claims, nonce: 'secret' }) })
  const { party, provider, attempt, address } = await begun()
  const finished = await party.finish(provider, attempt, address)
  assert.ok(!finished.ok)
  assert.deepEqual(Object.keys(finished.error), ['code'])
})
