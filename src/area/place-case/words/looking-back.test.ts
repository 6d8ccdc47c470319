import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { differenceText } from './looking-back.ts'

describe('a difference between two ways of a place case', () => {
  it('says which way it goes, with its range on the same side', () => {
    assert.equal(differenceText('days', { median: -3.3, low80: -6.4, high80: -1.6 }), '3.3 days shorter (1.6 to 6.4)')
    assert.equal(differenceText('gap', { median: 9, low80: 4, high80: 20 }), '9 points more (4 to 20)')
  })

  it('cannot be told where the range holds 0', () => {
    assert.equal(differenceText('gap', { median: -8, low80: -21, high80: 10 }), 'Cannot tell (−21 to 10)')
    assert.equal(differenceText('gap', null), 'Cannot tell: nobody to count')
  })

  it('has no end that reads as 0 where it can be told', () => {
    assert.equal(differenceText('worse', { median: -2.9, low80: -5.2, high80: -0.1 }), '3 points less (up to 5)')
    assert.equal(differenceText('back', { median: 0.3, low80: 0.1, high80: 0.8 }), 'Hardly any difference (up to 1 points more)')
  })
})
