import assert from 'node:assert/strict'
import { createPublicKey, verify } from 'node:crypto'
import { describe, it } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import { wordingProblems } from '../../../../test/house-words.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { Goal } from '../rules/development-plan.ts'
import { badgeFacts } from '../rules/badge-facts.ts'
import { aGoal, anEvidence } from '../testing/some-goals.ts'
import { type BadgeAlgorithm, badgeAlgorithms, newBadgeKey, publicKeyOf, publicKeySet } from './badge-key.ts'
import { type CredentialParts, issuerDocument, openBadge } from './credential.ts'
import { signCredential } from './sign-credential.ts'
import { placesOfList, statusListCredential } from './status-list.ts'

const issuedAt = new Date('2027-03-01T09:30:15.987Z')
const later = new Date('2027-03-02T00:00:00Z')
const issuer = { id: 'https://evenkeel.example.nhs.uk/badges/issuers/RWP', name: 'An invented trust', url: 'https://trust.example.nhs.uk/' }
const parts: CredentialParts = {
  id: 'urn:uuid:7f4c9a52-0d7e-4b7e-9f5a-0c7f3b1c2d3e',
  achievementId: 'urn:uuid:7f4c9a52-0d7e-4b7e-9f5a-0c7f3b1c2d3e#achievement',
  issuer,
  recipientId: 'urn:uuid:0d9bd0a8-31c1-4b0c-b0a4-4d2f65d3f6b1',
  recipient: { kind: 'name', name: 'Ann Smith' },
  issuedAt,
  status: { listUrl: 'https://evenkeel.example.nhs.uk/badges/status/1', index: 42 },
}
const signedOff: Goal = aGoal({ state: 'signed-off', endedOn: aDay('2027-02-28'), signOff: { by: 'Grace Okafor', role: 'matron', on: aDay('2027-02-28'), evidenceIds: ['evidence-1', 'evidence-2'], words: 'I saw the forecast and how it was used.' } })
const evidence = [anEvidence({ href: 'https://trust.example.nhs.uk/forecast' }), anEvidence({ evidenceId: 'evidence-2', kind: 'feedback', words: 'Names a colleague', isShownInBadge: false }), anEvidence({ evidenceId: 'evidence-3' })]
const keyAddress = 'https://evenkeel.example.nhs.uk/badges/keys/key-1'

function aBadge() {
  const facts = badgeFacts(signedOff, evidence)
  assert.ok(facts.ok)
  return openBadge(facts.value, parts)
}

async function aSignedBadge(algorithm: BadgeAlgorithm) {
  const key = await newBadgeKey('key-1', algorithm)
  return { key, token: await signCredential(aBadge(), key, keyAddress) }
}

describe('what a badge may say', () => {
  it('is nothing of a goal that is not signed off, or not any more', () => {
    for (const state of ['open', 'handed-in', 'withdrawn', 'set-aside'] as const) assert.deepEqual(badgeFacts({ ...signedOff, state }, evidence), { ok: false, error: { code: 'not-signed-off' } })
  })

  it('rests on evidence that the sign-off names, and is nothing without it', () => {
    assert.deepEqual(badgeFacts(signedOff, [anEvidence({ evidenceId: 'evidence-3' })]), { ok: false, error: { code: 'no-evidence' } })
    assert.deepEqual(aBadge().evidence.map(({ genre }) => genre), ['document', 'feedback'])
  })

  it('holds words and links of evidence only where the person lets them stand', () => {
    const [shown, hidden] = aBadge().evidence
    assert.deepEqual([shown?.id, shown?.narrative], ['https://trust.example.nhs.uk/forecast', 'A forecast to the year end, gone through with finance staff'])
    assert.deepEqual(Object.keys(hidden ?? {}), ['type', 'name', 'genre'])
    assert.doesNotMatch(JSON.stringify(aBadge()), /Names a colleague/u)
  })

  it('says who signed off, on what, and that it is no assessment of competence', () => {
    const { narrative } = aBadge().credentialSubject.achievement.criteria
    assert.match(narrative, /Signed off by Grace Okafor, matron\./u)
    assert.match(narrative, /rests on 2 pieces of evidence/u)
    assert.match(narrative, /no assessment of competence/u)
    assert.doesNotMatch(narrative.replace('no assessment of competence', ''), /competen|qualified|certif/iu)
    assert.deepEqual(narrative.split('\n\n').flatMap(wordingProblems), [])
  })

  it('has the members that the data model asks for, with the contexts in their order', () => {
    const badge = aBadge()
    assert.deepEqual(badge['@context'], ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'])
    assert.deepEqual([...badge.type], ['VerifiableCredential', 'OpenBadgeCredential'])
    assert.deepEqual([badge.validFrom, badge.awardedDate], ['2027-03-01T09:30:15Z', '2027-02-28T00:00:00Z'])
    assert.equal(issuerDocument(issuer)['id'], badge.issuer.id)
  })
})

describe('a signed badge', () => {
  for (const algorithm of badgeAlgorithms) {
    it(`of ${algorithm} is verified by jose with the published key set, and its claims say what its members say`, async () => {
      const { key, token } = await aSignedBadge(algorithm)
      const { payload } = await jwtVerify(token, publicKeyOf(key), { issuer: issuer.id, algorithms: [algorithm], currentDate: later })
      assert.deepEqual([payload.jti, payload.sub, payload.nbf], [parts.id, parts.recipientId, Date.parse('2027-03-01T09:30:15Z') / 1_000])
      const { iss: _iss, jti: _jti, sub: _sub, nbf: _nbf, ...credential } = payload
      assert.deepEqual(credential, JSON.parse(JSON.stringify(aBadge())))
      assert.equal('vc' in payload, false)
    })

    it(`of ${algorithm} is verified by the crypto of Node from the bytes alone`, async () => {
      const { key, token } = await aSignedBadge(algorithm)
      const [header = '', payload = '', signature = ''] = token.split('.')
      const publicKey = createPublicKey({ key: publicKeyOf(key), format: 'jwk' })
      const check = (signed: string) => verify(algorithm === 'EdDSA' ? null : 'sha256', Buffer.from(signed), algorithm === 'ES256' ? { key: publicKey, dsaEncoding: 'ieee-p1363' } : publicKey, Buffer.from(signature, 'base64url'))
      assert.deepEqual([check(`${header}.${payload}`), check(`${header}.${payload}x`)], [true, false])
    })
  }

  it('names its key by its address, and nothing else besides algorithm and type stands in its header', async () => {
    const { token } = await aSignedBadge('RS256')
    assert.deepEqual(decodeProtectedHeader(token), { alg: 'RS256', kid: keyAddress, typ: 'JWT' })
  })

  it('is refused when a word of it was changed, when another key signed it, and before it was issued', async () => {
    const { key, token } = await aSignedBadge('RS256')
    const [header = '', payload = '', signature = ''] = token.split('.')
    const changed = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('Ann Smith', 'Ann Jones')).toString('base64url')
    await assert.rejects(jwtVerify(`${header}.${changed}.${signature}`, publicKeyOf(key), { currentDate: later }), { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' })
    await assert.rejects(jwtVerify(token, publicKeyOf(await newBadgeKey('other')), { currentDate: later }), { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' })
    await assert.rejects(jwtVerify(token, publicKeyOf(key), { currentDate: new Date('2027-03-01T09:00:00Z') }), { code: 'ERR_JWT_CLAIM_VALIDATION_FAILED' })
  })

  it('stays verifiable when another key signs since, from the set of all keys', async () => {
    const { key, token } = await aSignedBadge('RS256')
    const set = publicKeySet([await newBadgeKey('key-2', 'RS256'), key])
    const found = set.keys.find(({ kid }) => kid === 'key-1')
    assert.ok(found !== undefined)
    await jwtVerify(token, found, { currentDate: later })
    // The set alone serves verifiers that look keys up by their address.
    const byAddress = createLocalJWKSet({ keys: set.keys.map((one) => ({ ...one, kid: `https://evenkeel.example.nhs.uk/badges/keys/${one.kid}` })) })
    await jwtVerify(token, byAddress, { currentDate: later })
  })

  it('gives away no part of the private key', async () => {
    for (const algorithm of badgeAlgorithms) {
      const key = await newBadgeKey('key-1', algorithm)
      const shown = Object.keys(publicKeyOf(key)).toSorted()
      assert.deepEqual(shown, { RS256: ['alg', 'e', 'kid', 'kty', 'n', 'use'], ES256: ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'], EdDSA: ['alg', 'crv', 'kid', 'kty', 'use', 'x'] }[algorithm])
      assert.throws(() => createPublicKey({ key: { ...publicKeyOf(key), kty: 'oct' }, format: 'jwk' }))
    }
  })
})

describe('the list of badges that were taken back', () => {
  it('has a bit for each place, the first bit of a byte first, and is signed like a badge', async () => {
    const list = statusListCredential('https://evenkeel.example.nhs.uk/badges/status/1', issuer, [0, 42, placesOfList - 1], issuedAt)
    const bits = gunzipSync(Buffer.from(list.credentialSubject.encodedList.slice(1), 'base64url'))
    assert.equal(bits.length, placesOfList / 8)
    const set = [...bits].flatMap((byte, index) => [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (byte & (0b1000_0000 >> bit)) !== 0).map((bit) => index * 8 + bit))
    assert.deepEqual(set, [0, 42, placesOfList - 1])
    const key = await newBadgeKey('key-1')
    const { payload } = await jwtVerify(await signCredential(list, key, keyAddress), publicKeyOf(key), { currentDate: later })
    assert.equal(payload.jti, list.id)
  })

  it('refuses a place that it does not have', () => {
    assert.throws(() => statusListCredential('https://x.example/1', issuer, [placesOfList], issuedAt))
  })
})
