import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isCrossSite } from './cross-site.ts'

function isRefused(headers: Readonly<Record<string, string>>, publicOrigin: string | null = null): boolean {
  return isCrossSite({ headers: { host: 'evenkeel.example', ...headers } }, publicOrigin)
}

describe('a request from another site', () => {
  it('is known by what a browser says of itself', () => {
    assert.equal(isRefused({ 'sec-fetch-site': 'cross-site' }), true)
    assert.equal(isRefused({ 'sec-fetch-site': 'same-site' }), true, 'a neighbour on the same domain is another site too')
    assert.equal(isRefused({ 'sec-fetch-site': 'same-origin' }), false)
    assert.equal(isRefused({ 'sec-fetch-site': 'none' }), false, 'typed into the address bar')
  })
  it('is known by its origin where the browser is too old to say more', () => {
    assert.equal(isRefused({ origin: 'https://evil.example' }), true)
    assert.equal(isRefused({ origin: 'null' }), true)
    assert.equal(isRefused({ origin: 'not an address' }), true)
    assert.equal(isRefused({ origin: 'https://evenkeel.example' }), false)
  })
  it('trusts the public address behind a proxy that changes the host', () => {
    assert.equal(isRefused({ host: '10.0.0.7:3700', origin: 'https://evenkeel.example' }, 'https://evenkeel.example'), false)
    assert.equal(isRefused({ host: '10.0.0.7:3700', origin: 'https://evil.example' }, 'https://evenkeel.example'), true)
  })
  it('is not assumed of a client that is no browser', () => {
    assert.equal(isRefused({}), false)
  })
})
