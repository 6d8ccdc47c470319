import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { takesLastAdministrator } from './last-administrator.ts'

const both = new Set(['ada', 'ben'])

describe('the last administrator', () => {
  it('is taken when everybody who stays would go, and not while one is left', () => {
    assert.equal(takesLastAdministrator(both, new Set(['ada'])), false)
    assert.equal(takesLastAdministrator(both, new Set(['ada', 'ben', 'somebody'])), true)
    assert.equal(takesLastAdministrator(new Set(['ada']), new Set(['ada'])), true)
  })

  it('is not taken by whoever is none, nor where there is none', () => {
    assert.equal(takesLastAdministrator(both, new Set(['somebody'])), false)
    assert.equal(takesLastAdministrator(new Set(), new Set(['ada'])), false)
  })
})
