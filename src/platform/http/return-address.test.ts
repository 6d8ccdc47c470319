import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { returnAddress } from './return-address.ts'

describe('where somebody goes after signing in', () => {
  it('is a page of ours, with its query', () => {
    assert.equal(returnAddress('/people?q=ada&page=2'), '/people?q=ada&page=2')
    assert.equal(returnAddress('/'), '/')
  })
  it('is never another site, and never a page on the way in or out', () => {
    for (const text of [undefined, '', 'people', 'https://evil.example', '//evil.example', '/\\evil.example', '/.//evil.example', '/..//evil.example', '/\t/evil.example', '/%0d%0aSet-Cookie', 'javascript:alert(1)', '/sign-in', '/sign-in/link/x', '/signed-out', '/set-up', '/session/draft', `/${'x'.repeat(3_000)}`]) {
      const found = returnAddress(text)
      assert.ok(found === null || found === '/%0d%0aSet-Cookie', `${text}`)
    }
  })
  it('stays on this site whatever stands there', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const found = returnAddress(text) ?? '/'
      return new URL(found, 'https://evenkeel.example').origin === 'https://evenkeel.example'
    }))
  })
})
