import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { typedNumber } from './typed-number.ts'

const limits = { lowest: 5, highest: 120 }

describe('a typed number', () => {
  it('is taken with its limits, and with spaces around it', () => {
    assert.deepEqual(['5', '120', ' 020 '].map((text) => typedNumber(text, limits)), [5, 120, 20].map((value) => ({ ok: true, value })))
  })

  it('is refused when it is none, or beyond the limits', () => {
    for (const text of ['', ' ', '4', '121', '20.5', '-5', '2e1', '0x10', 'twenty', '9999999', '５']) assert.equal(typedNumber(text, limits).ok, false, text)
  })

  it('never lets through what the limits do not hold, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (text) => {
        const typed = typedNumber(text, limits)
        return !typed.ok || (Number.isInteger(typed.value) && typed.value >= 5 && typed.value <= 120)
      }),
    )
  })
})
