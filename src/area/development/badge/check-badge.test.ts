import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { SignJWT, UnsecuredJWT, importJWK } from 'jose'
import { type BadgeKey, newBadgeKey, publicKeyOf } from './badge-key.ts'
import { checkBadge } from './check-badge.ts'
import { signCredential } from './sign-credential.ts'
import { statusListCredential } from './status-list.ts'

const keyAddress = 'https://evenkeel.example.nhs.uk/badges/keys/key-1'
const now = new Date('2027-03-02T00:00:00Z')
const badge = { id: 'https://evenkeel.example.nhs.uk/badges/1', type: ['VerifiableCredential', 'OpenBadgeCredential'], issuer: { id: 'https://evenkeel.example.nhs.uk/issuers/RWP' }, validFrom: '2027-03-01T09:30:15Z', credentialSubject: { id: 'urn:uuid:0d9bd0a8-31c1-4b0c-b0a4-4d2f65d3f6b1' } }
const key = await newBadgeKey('key-1', 'ES256')
const published = (one: BadgeKey) => new Map([[keyAddress, publicKeyOf(one)]])
const codeOf = async (token: string, keys = published(key), at = now) => {
  const read = await checkBadge(token, keys, at)
  return read.ok ? 'ok' : read.error.code
}

describe('checking a badge', () => {
  it('takes one of ours, with spaces around it as people paste it', async () => {
    const token = await signCredential(badge, key, keyAddress)
    const read = await checkBadge(`\n ${token} `, published(key), now)
    assert.ok(read.ok)
    assert.deepEqual([read.value.id, read.value.issuerId], [badge.id, badge.issuer.id])
  })

  it('refuses one that was changed, one of another key, and one from a time to come or over', async () => {
    const token = await signCredential(badge, key, keyAddress)
    const [header = '', payload = '', signature = ''] = token.split('.')
    const other = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('RWP', 'RXX')).toString('base64url')
    assert.equal(await codeOf(`${header}.${other}.${signature}`), 'changed')
    assert.equal(await codeOf(token, published(await newBadgeKey('key-1', 'ES256'))), 'changed')
    assert.equal(await codeOf(await signCredential(badge, key, 'https://elsewhere.example/key')), 'not-ours')
    assert.equal(await codeOf(token, published(key), new Date('2027-02-28T00:00:00Z')), 'not-yet')
    assert.equal(await codeOf(await signCredential({ ...badge, validUntil: '2027-03-01T10:00:00Z' }, key, keyAddress)), 'over')
  })

  it('refuses one without a signature, and one signed with the public key as if it were a secret', async () => {
    const claims = { ...badge, iss: badge.issuer.id, jti: badge.id, sub: badge.credentialSubject.id, nbf: Date.parse(badge.validFrom) / 1_000 }
    assert.notEqual(await codeOf(new UnsecuredJWT(claims).encode()), 'ok')
    const forged = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: keyAddress }).sign(new TextEncoder().encode(JSON.stringify(publicKeyOf(key)).padEnd(64)))
    assert.equal(await codeOf(forged), 'not-ours')
  })

  it('refuses what we signed and is no badge, and claims that say something else than the members', async () => {
    assert.equal(await codeOf(await signCredential(statusListCredential('https://evenkeel.example.nhs.uk/badges/status/1', { id: 'https://x.example', name: 'x', url: 'https://x.example' }, [], new Date('2027-03-01T00:00:00Z')), key, keyAddress)), 'not-a-badge')
    const claims = { ...badge, iss: badge.issuer.id, jti: badge.id, sub: badge.credentialSubject.id, nbf: Date.parse(badge.validFrom) / 1_000 }
    for (const wrong of [{ iss: 'https://one.example' }, { jti: 'https://one.example/2' }, { sub: 'urn:uuid:2' }, { nbf: claims.nbf - 1 }]) {
      const token = await new SignJWT({ ...claims, ...wrong }).setProtectedHeader({ alg: 'ES256', kid: keyAddress }).sign(await importJWK(key.privateJwk, 'ES256'))
      assert.equal(await codeOf(token), 'claims-differ', JSON.stringify(wrong))
    }
    const { credentialSubject: _subject, ...without } = badge
    assert.equal(await codeOf(await signCredential({ ...without, credentialSubject: {} }, key, keyAddress)), 'claims-differ')
  })

  it('takes nothing else for one, whatever is sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.array(fc.base64String(), { minLength: 3, maxLength: 3 }).map((parts) => parts.join('.'))), async (text) => {
        assert.notEqual(await codeOf(text), 'ok')
      }),
    )
  })
})
