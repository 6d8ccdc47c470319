import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { formPairs } from './form-pairs.ts'

const pairsOf = (text: string) => [...formPairs(text)]

describe('the pairs of a form', () => {
  it('are those that the class of the platform gives for what browsers send, which is all ASCII', () => {
    const whole = ['&', '=', '+', '%20', '%0D%0A', '%e2%80%99', '%F0%9F%98%80', '%EF%BB%BF', '?', 'x', '~', ' ', '%zz', '%2x']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...whole), { maxLength: 20 }), (pieces) => {
        // A question mark at the start belongs to an address, not to a form: there the class takes it off.
        const text = `a=1&${pieces.join('')}`
        assert.deepEqual(pairsOf(text), [...new URLSearchParams(text)])
      }),
      { numRuns: 2_000 },
    )
  })

  it('have the sign for what cannot be read where their letters are damaged, and lose nothing beside it', () => {
    assert.deepEqual(pairsOf('a=%C3'), [['a', '\uFFFD']])
    assert.deepEqual(pairsOf('a=%C3 b%F0%9Fc'), [['a', '\uFFFD b\uFFFDc']])
    assert.deepEqual(pairsOf('a=x\uD800+%31'), [['a', 'x\uFFFD 1']])
    assert.deepEqual(pairsOf('a=\uDFFF'), [['a', '\uFFFD']])
    assert.deepEqual(pairsOf('a=50%'), [['a', '50%']])
    assert.deepEqual(pairsOf('a=%0A😀’%2x'), [['a', '\n😀’%2x']])
  })

  it('keep a question mark at the start, which belongs to the name', () => {
    assert.deepEqual(pairsOf('?a=1'), [['?a', '1']])
    assert.deepEqual(pairsOf(''), [])
  })

  it('are found in one go, also where the form is nothing but the sign between them', () => {
    // Searched anew from each sign, these would take minutes.
    const begun = performance.now()
    assert.deepEqual(pairsOf(`${'&'.repeat(8_000_000)}a&=1`), [['a', ''], ['', '1']])
    assert.ok(performance.now() - begun < 10_000)
  })
})
