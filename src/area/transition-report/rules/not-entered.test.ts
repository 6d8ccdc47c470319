import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { toldStarts } from './not-entered.ts'

describe('starts of the staff record that nobody entered', () => {
  it('are told with their number where each part is 10 or more', () => {
    assert.deepEqual(toldStarts({ recorded: 175, entered: 152 }), { kind: 'told', recorded: 175, entered: 152, notEntered: 23 })
    assert.deepEqual(toldStarts({ recorded: 20, entered: 10 }), { kind: 'told', recorded: 20, entered: 10, notEntered: 10 })
  })

  it('are told as none and all without a small number', () => {
    assert.deepEqual(toldStarts({ recorded: 30, entered: 0 }), { kind: 'none-entered', recorded: 30 })
    assert.deepEqual(toldStarts({ recorded: 30, entered: 30 }), { kind: 'all-entered', recorded: 30 })
  })

  it('are told as fewer than 10 otherwise', () => {
    assert.deepEqual(toldStarts({ recorded: 9, entered: 4 }), { kind: 'few-recorded' })
    assert.deepEqual(toldStarts({ recorded: 0, entered: 0 }), { kind: 'few-recorded' })
    assert.deepEqual(toldStarts({ recorded: 30, entered: 21 }), { kind: 'all-but-few-entered' })
    assert.deepEqual(toldStarts({ recorded: 30, entered: 9 }), { kind: 'few-entered', recorded: 30 })
  })

  it('give no number from 1 to 9, and never two numbers whose third is one', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (entered, notEntered) => {
        const { kind, ...numbers } = toldStarts({ recorded: entered + notEntered, entered })
        assert.ok(Object.values(numbers).every((number) => number >= 10))
        if (Object.values(numbers).length > 1) assert.ok(kind === 'told' && entered >= 10 && notEntered >= 10)
      }),
    )
  })
})
