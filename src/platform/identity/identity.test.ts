import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { makeCredential, mayUse, parseCredential, secretBox } from './index.ts'

const tenant = '11111111-2222-4333-8444-555555555555'

describe('a credential', () => {
  it('is read as it was made, and only its hash is kept', () => {
    const { text, credential } = makeCredential(tenant, randomBytes)
    assert.deepEqual(parseCredential(text), credential)
    assert.ok(!JSON.stringify(credential).includes(text.split('.')[1] ?? ''))
  })
  it('of any other form is none, whatever is sent', () => {
    for (const text of [undefined, '', '.', tenant, `${tenant}.short`, `${tenant}.${'x'.repeat(43)}.more`, `not-an-id.${'x'.repeat(43)}`, `${tenant}.${'ä'.repeat(43)}`]) assert.equal(parseCredential(text), null)
    fc.assert(fc.property(fc.string(), (text) => parseCredential(text) === null))
  })
})

describe('the secret box', () => {
  const box = secretBox('a key that only this installation knows', randomBytes)
  it('opens what it sealed, and seals the same differently each time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()), (text) => box.open(box.seal(text)) === text))
    assert.notEqual(box.seal('x'), box.seal('x'))
  })
  it('opens nothing that was damaged, cut, or sealed with another key', () => {
    const sealed = box.seal('client secret')
    assert.equal(secretBox('another key of this kind', randomBytes).open(sealed), null)
    for (const broken of ['', 'x', sealed.slice(0, -2), `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`]) assert.equal(box.open(broken), null)
  })
})

describe('access', () => {
  const access = { look: ['line-manager', 'administrator'], change: ['administrator'] } as const
  it('takes one of the roles that an address names, and more for changing where it says so', () => {
    assert.equal(mayUse(access, 'GET', new Set(['member', 'line-manager'])), true)
    assert.equal(mayUse(access, 'POST', new Set(['member', 'line-manager'])), false)
    assert.equal(mayUse(access, 'POST', new Set(['administrator'])), true)
    assert.equal(mayUse(access, 'GET', new Set(['member'])), false)
  })
  it('of a program is by its key alone', () => {
    assert.equal(mayUse({ scope: 'people:read' }, 'GET', new Set(['administrator'])), false)
    assert.equal(mayUse('everyone', 'GET', new Set()), true)
  })
})
