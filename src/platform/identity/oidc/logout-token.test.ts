import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { after, before, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { createRelyingParty } from './relying-party.ts'
import type { RelyingParty } from './relying-party.ts'
import { aProvider, postLogoutRedirectUri, redirectUriOf } from './testing/a-provider.ts'
import { startHostileProvider } from './testing/hostile-provider.ts'
import type { HostileProvider } from './testing/hostile-provider.ts'
import { signedToken } from './testing/signed-token.ts'
import type { TokenParts } from './testing/signed-token.ts'

const time = Date.parse('2026-11-26T09:00:00Z')
const clientSecret = 'an invented secret of the client'
const event = 'http://schemas.openid.net/event/backchannel-logout'
const party = aParty()

let hostile: HostileProvider

before(async () => {
  hostile = await startHostileProvider(clientSecret, () => new Date(time))
})
beforeEach(() => hostile.misbehave({}))
after(() => hostile.stop())

function aParty(): RelyingParty {
  return createRelyingParty({ redirectUriOf, postLogoutRedirectUri, allowInsecure: true, now: () => new Date(time), timeoutSeconds: 0.5 })
}

async function outcome(claims: Readonly<Record<string, unknown>>, parts: Partial<TokenParts> = {}, receiver = party) {
  const right = { iss: hostile.issuer, aud: 'evenkeel', iat: time / 1000, exp: time / 1000 + 120, jti: 'j1', sub: 'ada', sid: 's1', events: { [event]: {} } }
  const token = signedToken({ claims: { ...right, ...claims }, type: 'logout+jwt', clientSecret, ...parts })
  const result = await receiver.verifyLogoutToken(aProvider({ issuer: hostile.issuer }), token)
  return result.ok ? result.value : result.error.code
}

test('a notice names a person, a session or both', async () => {
  const notice = { issuer: hostile.issuer, subject: 'ada', sid: 's1', jti: 'j1' }
  assert.deepEqual(await outcome({}), notice)
  assert.deepEqual(await outcome({ sub: undefined }), { ...notice, subject: null })
  assert.deepEqual(await outcome({ sid: undefined }), { ...notice, sid: null })
  assert.equal(await outcome({ sub: undefined, sid: undefined }), 'malformed-answer')
})

test('the general type, and no expiry, are taken', async () => {
  assert.notEqual(typeof (await outcome({ exp: undefined }, { type: 'JWT' })), 'string')
})

test('a token of another kind is no notice', async () => {
  for (const claims of [{ nonce: 'n' }, { events: undefined }, { events: {} }, { events: { [event]: 'yes' } }, { events: [event] }, { jti: undefined }, { jti: '' }]) {
    assert.equal(await outcome(claims), 'malformed-answer', JSON.stringify(claims))
  }
  assert.equal(await outcome({}, { type: 'at+jwt' }), 'malformed-answer')
})

test('a notice of another issuer, or for another application, is refused', async () => {
  assert.equal(await outcome({ iss: 'https://other.invented.example' }), 'wrong-issuer')
  assert.equal(await outcome({ aud: 'another' }), 'wrong-audience')
})

test('an expired notice, one made long ago, one from the future and one without its time are refused', async () => {
  assert.equal(await outcome({ exp: time / 1000 - 120 }), 'expired')
  assert.equal(await outcome({ iat: time / 1000 - 3600, exp: time / 1000 + 3600 }), 'expired')
  assert.equal(await outcome({ iat: time / 1000 + 3600, exp: time / 1000 + 7200 }), 'expired')
  assert.equal(await outcome({ iat: undefined }), 'expired')
})

test('a notice that is unsigned, signed by a shared secret or by another key is refused', async () => {
  for (const signing of ['none', 'HS256-with-public-key', 'HS256-with-client-secret', 'RS512'] as const) assert.equal(await outcome({}, { signing }), 'unsigned-or-weak', signing)
  for (const signing of ['unpublished-key', 'embedded-key'] as const) assert.equal(await outcome({}, { signing }), 'wrong-signature', signing)
})

test('many forged notices make the provider asked for its keys once', async () => {
  await outcome({})
  const asked = hostile.asked('keys')
  for (let count = 0; count < 20; count += 1) await outcome({}, { signing: 'embedded-key' })
  assert.ok(hostile.asked('keys') - asked <= 1)
})

test('keys that do not come, come too slowly, are too large or are none are told', async () => {
  const cases = [
    ['provider-unreachable', (response: ServerResponse) => void response.writeHead(500).end()],
    ['provider-unreachable', () => undefined],
    ['answer-too-large', (response: ServerResponse) => void response.writeHead(200).end('x'.repeat(1_000_000))],
    ['provider-misconfigured', (response: ServerResponse) => void response.writeHead(200).end('{"keys":7}')],
    ['provider-unreachable', (response: ServerResponse) => void response.destroy()],
  ] as const
  for (const [code, keys] of cases) {
    hostile.misbehave({ answer: { keys } })
    assert.equal(await outcome({}, {}, aParty()), code)
  }
})

test('no text that is sent makes the reading throw', async () => {
  const provider = aProvider({ issuer: hostile.issuer })
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.array(fc.base64String(), { minLength: 3, maxLength: 5 }).map((parts) => parts.join('.'))), async (token) => {
      assert.equal((await party.verifyLogoutToken(provider, token)).ok, false)
    }),
  )
  assert.deepEqual(await party.verifyLogoutToken(provider, 'x'.repeat(20_000)), { ok: false, error: { code: 'answer-too-large' } })
})
