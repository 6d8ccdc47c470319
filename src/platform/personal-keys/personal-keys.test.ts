import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { paddedText, textOfPadded } from './padded-text.ts'
import { openBytes, sealBytes } from './sealing.ts'
import { personalKeySealedColumns } from './sealed-columns.ts'
import { unwrapKey, wrapKey, wrappingKey } from './wrapping.ts'

const key = randomBytes(32)

describe('what is sealed', () => {
  it('opens with the same key and the same words, and with no other', () => {
    const sealed = sealBytes(key, 'check-in 1', Buffer.from('tired'), randomBytes)
    assert.deepEqual(Buffer.from(openBytes(key, 'check-in 1', sealed) ?? []).toString(), 'tired')
    assert.equal(openBytes(key, 'check-in 2', sealed), null)
    assert.equal(openBytes(randomBytes(32), 'check-in 1', sealed), null)
  })

  it('does not open once a single bit is another, or when it is cut', () => {
    const bytes = Buffer.from(sealBytes(key, 'a', Buffer.from('tired'), randomBytes), 'base64url')
    for (const at of bytes.keys()) {
      const damaged = Buffer.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ 1
      assert.equal(openBytes(key, 'a', damaged.toString('base64url')), null)
    }
    for (const text of ['', 'x', bytes.subarray(0, 28).toString('base64url')]) assert.equal(openBytes(key, 'a', text), null)
  })

  it('is another each time', () => {
    assert.notEqual(sealBytes(key, 'a', Buffer.from('tired'), randomBytes), sealBytes(key, 'a', Buffer.from('tired'), randomBytes))
  })
})

describe('a text that is filled up', () => {
  it('comes back as it was, whatever signs it has', () => {
    for (const text of ['', 'a', 'müde 😴 ', 'x'.repeat(508), 'x'.repeat(509), 'é'.repeat(2_000)]) assert.equal(textOfPadded(paddedText(text)), text)
  })

  it('has one length for all short texts', () => {
    assert.equal(paddedText('').length, paddedText('x'.repeat(500)).length)
  })
})

describe('a wrapped key', () => {
  const owner = { tenant: 'A', personId: 'B' }
  const wrapped = wrapKey(wrappingKey('old'), owner, key, randomBytes)

  it('opens with the same secret for the same person only', () => {
    assert.deepEqual(Buffer.from(unwrapKey(wrappingKey('old'), owner, wrapped) ?? []), key)
    assert.equal(unwrapKey(wrappingKey('new'), owner, wrapped), null)
    assert.equal(unwrapKey(wrappingKey('old'), { ...owner, personId: 'C' }, wrapped), null)
    assert.equal(unwrapKey(wrappingKey('old'), { ...owner, tenant: 'C' }, wrapped), null)
  })

  it('is the same key under another secret once it is wrapped anew', () => {
    const [column] = personalKeySealedColumns
    assert.ok(column !== undefined)
    const row = { tenant: owner.tenant, person_id: owner.personId }
    const opened = column.boxOf('old', randomBytes, row).open(wrapped)
    assert.ok(opened !== null)
    const anew = column.boxOf('new', randomBytes, row).seal(opened)
    assert.deepEqual(Buffer.from(unwrapKey(wrappingKey('new'), owner, anew) ?? []), key)
    assert.equal(unwrapKey(wrappingKey('old'), owner, anew), null)
    assert.equal(column.boxOf('other', randomBytes, row).open(wrapped), null, 'a secret that did not wrap it')
  })
})
