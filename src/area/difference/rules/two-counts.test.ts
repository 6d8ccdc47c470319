import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { chanceOfApart } from './two-counts.ts'

describe('the chance that two shares lie so far apart', () => {
  it('is 34/70 for the tea tasting of Fisher (R documentation of fisher.test: 0.4857)', () => {
    assert.equal(chanceOfApart({ happened: 3, of: 4 }, { happened: 1, of: 4 }), 34 / 70)
  })

  it('is 0.0005367 for the twins of Fisher: 2 of 17 against 10 of 13 (R documentation of fisher.test)', () => {
    assert.equal(chanceOfApart({ happened: 2, of: 17 }, { happened: 10, of: 13 }).toFixed(7), '0.0005367')
  })

  it('is worked by hand for 5 of 10 against 10 of 10: the two tables at the ends, 2 × 252 of 15,504', () => {
    assert.equal(chanceOfApart({ happened: 5, of: 10 }, { happened: 10, of: 10 }), 504 / 15_504)
  })

  it('is 1 when the shares are the same, and when one of them is empty', () => {
    assert.equal(chanceOfApart({ happened: 7, of: 10 }, { happened: 7, of: 10 }), 1)
    assert.equal(chanceOfApart({ happened: 0, of: 0 }, { happened: 7, of: 10 }), 1)
  })

  it('does not depend on which comes first, nor on which of the two outcomes is counted', () => {
    for (let one = 0; one <= 10; one += 1) {
      for (let other = 0; other <= 8; other += 1) {
        const chance = chanceOfApart({ happened: one, of: 10 }, { happened: other, of: 8 })
        assert.equal(chanceOfApart({ happened: other, of: 8 }, { happened: one, of: 10 }), chance)
        assert.equal(chanceOfApart({ happened: 10 - one, of: 10 }, { happened: 8 - other, of: 8 }), chance)
        assert.ok(chance > 0 && chance <= 1)
      }
    }
  })

  it('refuses what is no count', () => {
    for (const count of [{ happened: 3, of: 2 }, { happened: -1, of: 2 }, { happened: 0.5, of: 2 }, { happened: 1, of: 29 }]) {
      assert.throws(() => chanceOfApart(count, { happened: 1, of: 2 }), RangeError)
    }
  })
})
