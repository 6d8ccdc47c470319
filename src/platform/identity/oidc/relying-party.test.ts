import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { identityFrom } from './claims.ts'
import type { ProviderSettings } from './provider-settings.ts'
import { createRelyingParty } from './relying-party.ts'
import { aCis2Provider, aProvider, aRole, anEntraProvider, postLogoutRedirectUri, redirectUri, redirectUriOf, tenantId } from './testing/a-provider.ts'
import { cis2Claims, entraClaims, startIdentityProvider } from './testing/identity-provider.ts'
import type { IdentityProvider, TestClient } from './testing/identity-provider.ts'
import { formOf, startLoopbackServer } from './testing/loopback-server.ts'
import type { LoopbackServer } from './testing/loopback-server.ts'
import { createTestBrowser, signInAtProvider, signOutAtProvider } from './testing/test-browser.ts'

const party = createRelyingParty({ redirectUriOf, postLogoutRedirectUri, allowInsecure: true, now: () => new Date() })
const ward = { name: 'Ada Example', given_name: 'Ada', family_name: 'Example', email: 'Ada.Example@Trust.Invented.Example' }
const clientSecret = 'an invented secret of the client'
const notices: string[] = []

let receiver: LoopbackServer
let cis2: IdentityProvider
let entra: IdentityProvider

before(async () => {
  receiver = await startLoopbackServer(() => (request, response) => {
    void formOf(request).then((form) => {
      notices.push(form.get('logout_token') ?? '')
      response.writeHead(200).end()
    })
  })
  const shared = { redirectUris: [redirectUri], postLogoutRedirectUris: [postLogoutRedirectUri], backchannelLogoutUri: `${receiver.origin}/signed-out-there` }
  const clients: readonly TestClient[] = [
    { clientId: 'evenkeel', clientSecret, ...shared },
    { clientId: 'by-header', clientSecret, secretIsSent: 'client_secret_basic', ...shared },
    { clientId: 'public', clientSecret: null, ...shared },
  ]
  const roles = { nhsid_useruid: '900000000009', nhsid_nrbac_roles: [aRole()], selected_roleid: '900000000002', authentication_assurance_level: '3' }
  cis2 = await startIdentityProvider({ accounts: [{ accountId: 'ada', claims: { ...ward, ...roles } }], clients, claims: cis2Claims })
  const inDirectory = { tid: tenantId, oid: 'o-1', preferred_username: 'ada@trust.invented.example', groups: ['managers'], employee_id: '00123456' }
  entra = await startIdentityProvider({ accounts: [{ accountId: 'ada', claims: { ...ward, ...inDirectory } }], clients, claims: entraClaims })
})

after(async () => {
  await Promise.all([receiver.stop(), cis2.stop(), entra.stop()])
})

async function cameBack(provider: ProviderSettings, accountId: string | null, browser = createTestBrowser([redirectUri, postLogoutRedirectUri])) {
  const begun = await party.begin(provider)
  assert.ok(begun.ok)
  return { attempt: begun.value.attempt, address: await signInAtProvider(browser, begun.value.redirectTo, accountId), browser }
}

async function signIn(provider: ProviderSettings) {
  const { attempt, address, browser } = await cameBack(provider, 'ada')
  const finished = await party.finish(provider, attempt, address)
  assert.ok(finished.ok, JSON.stringify(finished))
  return { claims: finished.value, attempt, address, browser }
}

test('a person signs in with Care Identity, whose claims come by userinfo', async () => {
  const provider = aCis2Provider({ issuer: cis2.issuer, acrValues: 'AAL3_ANY' })
  const identity = identityFrom(provider, (await signIn(provider)).claims)
  assert.ok(identity.ok, JSON.stringify(identity))
  const { idToken, sid, ...person } = identity.value
  assert.deepEqual(person, { issuer: cis2.issuer, subject: 'ada', email: 'ada.example@trust.invented.example', employeeNumber: null, givenName: 'Ada', familyName: 'Example' })
  assert.equal(idToken.split('.').length, 3)
  assert.ok(sid !== null)
})

test('a person signs in with Entra ID, whose claims stand in the ID token', async () => {
  const provider = anEntraProvider({ issuer: entra.issuer, requiredGroup: 'managers', employeeNumberClaim: 'employee_id' })
  const { claims } = await signIn(provider)
  assert.equal(claims.signed['tid'], tenantId)
  const identity = identityFrom(provider, claims)
  assert.ok(identity.ok && identity.value.employeeNumber === '00123456')
})

test('the secret of a client goes in the header or in the body, and a public client has none', async () => {
  await signIn(aProvider({ issuer: entra.issuer, clientId: 'by-header' }))
  await signIn(aProvider({ issuer: entra.issuer, clientId: 'public', clientSecret: null }))
})

test('a sign-in asks for code, S256, state, nonce, the least scopes and what the settings add', async () => {
  const begun = await party.begin(aCis2Provider({ issuer: cis2.issuer, acrValues: 'AAL3_ANY' }), 'login')
  assert.ok(begun.ok)
  const { searchParams } = begun.value.redirectTo
  const { state, nonce, codeVerifier } = begun.value.attempt
  assert.deepEqual(
    ['response_type', 'code_challenge_method', 'redirect_uri', 'state', 'nonce', 'scope', 'acr_values', 'prompt'].map((name) => searchParams.get(name)),
    ['code', 'S256', redirectUri, state, nonce, 'openid profile email nhsperson nationalrbacaccess selectedrole', 'AAL3_ANY', 'login'],
  )
  assert.ok(Math.min(state.length, nonce.length, codeVerifier.length) >= 43)
  assert.ok(!begun.value.redirectTo.href.includes(codeVerifier))
})

test('no two sign-ins share state, nonce or verifier', async () => {
  const provider = aProvider({ issuer: entra.issuer })
  const begun = await Promise.all(Array.from({ length: 20 }, () => party.begin(provider)))
  const secrets = begun.flatMap((one) => (one.ok ? Object.values(one.value.attempt) : []))
  assert.equal(new Set(secrets).size, 60)
})

test('a person who presses cancel is told so and is not signed in', async () => {
  const provider = aProvider({ issuer: entra.issuer })
  const { attempt, address } = await cameBack(provider, null)
  assert.deepEqual(await party.finish(provider, attempt, address), { ok: false, error: { code: 'access-denied' } })
})

test('a code is taken once', async () => {
  const provider = aProvider({ issuer: entra.issuer })
  const { attempt, address } = await signIn(provider)
  assert.deepEqual(await party.finish(provider, attempt, address), { ok: false, error: { code: 'code-refused' } })
})

test('a code is worth nothing without the verifier of the browser that began', async () => {
  const provider = aProvider({ issuer: entra.issuer })
  const { attempt, address } = await cameBack(provider, 'ada')
  const other = await party.begin(provider)
  assert.ok(other.ok)
  const stolen = { ...attempt, codeVerifier: other.value.attempt.codeVerifier }
  assert.deepEqual(await party.finish(provider, stolen, address), { ok: false, error: { code: 'code-refused' } })
})

test('the address that the code was made for is ours, whatever host the request names', async () => {
  const provider = aProvider({ issuer: entra.issuer })
  const { attempt, address } = await cameBack(provider, 'ada')
  const finished = await party.finish(provider, attempt, new URL(`https://forged.invented.example/invented/returned${address.search}`))
  assert.ok(finished.ok)
})

test('a wrong secret of the client is told as a matter for the administrator', async () => {
  const provider = aProvider({ issuer: entra.issuer, clientSecret: 'another' })
  const { attempt, address } = await cameBack(provider, 'ada')
  assert.deepEqual(await party.finish(provider, attempt, address), { ok: false, error: { code: 'client-refused' } })
})

test('signing out ends the session at both ends: the provider is told, and tells us', async () => {
  const provider = aProvider({ issuer: entra.issuer })
  const { claims, browser } = await signIn(provider)
  const endSession = await party.endSessionUrl(provider, claims.idToken)
  assert.ok(endSession !== null)
  notices.length = 0
  const address = await signOutAtProvider(browser, endSession)
  assert.equal(address.href, postLogoutRedirectUri)
  const notice = await party.verifyLogoutToken(provider, notices[0] ?? '')
  assert.ok(notice.ok, JSON.stringify(notice))
  assert.equal(notice.value.sid, claims.signed['sid'])
  assert.notEqual(notice.value.jti, '')
  // The provider asks again, as after any sign-out: nobody is signed in there.
  const again = await party.begin(provider)
  assert.ok(again.ok)
  assert.match((await browser.open(again.value.redirectTo.href)).page ?? '', /Sign in as Ada Example/u)
})

test('an ID token too long for an address is left out of it', async () => {
  const endSession = await party.endSessionUrl(aProvider({ issuer: entra.issuer }), 'x'.repeat(7000))
  assert.deepEqual([...(endSession?.searchParams.keys() ?? [])], ['post_logout_redirect_uri', 'client_id'])
})

test('a provider that cannot be reached offers no place to sign out, and signing out goes on', async () => {
  assert.equal(await party.endSessionUrl(aProvider({ issuer: 'http://127.0.0.1:9' }), null), null)
})
