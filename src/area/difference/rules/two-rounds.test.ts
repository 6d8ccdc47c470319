import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compareRounds } from './two-rounds.ts'

const ofTen = (agreed: number) => ({ agreed, sorted: 10 })

describe('agreement before and after reading', () => {
  it('cannot be told apart when it rises by a few', () => {
    assert.deepEqual(compareRounds(ofTen(6), ofTen(8)), { kind: 'cannot-tell', before: ofTen(6), after: ofTen(8), enough: null })
  })

  it('is told apart from 5 of 10 to 10 of 10, and not from 5 to 9', () => {
    assert.deepEqual(compareRounds(ofTen(5), ofTen(10)), { kind: 'told-apart', before: ofTen(5), after: ofTen(10), direction: 'more' })
    assert.deepEqual(compareRounds(ofTen(5), ofTen(9)), { kind: 'cannot-tell', before: ofTen(5), after: ofTen(9), enough: 10 })
  })

  it('is told apart downwards too', () => {
    assert.equal(JSON.stringify(compareRounds(ofTen(10), ofTen(4))), JSON.stringify({ kind: 'told-apart', before: ofTen(10), after: ofTen(4), direction: 'fewer' }))
  })

  it('compares shares when some sentences were left out', () => {
    const result = compareRounds({ agreed: 1, sorted: 8 }, { agreed: 9, sorted: 10 })
    assert.ok(result.kind === 'told-apart' && result.direction === 'more')
  })

  it('names as enough what would indeed be told apart, and nothing smaller', () => {
    for (let before = 0; before <= 10; before += 1) {
      for (let after = 0; after <= 10; after += 1) {
        const result = compareRounds(ofTen(before), ofTen(after))
        if (result.kind !== 'cannot-tell') continue
        const told = Array.from({ length: 11 }, (_, agreed) => agreed).filter((agreed) => agreed > before && compareRounds(ofTen(before), ofTen(agreed)).kind === 'told-apart')
        assert.equal(result.enough, told[0] ?? null)
      }
    }
  })

  it('says nothing when nothing was sorted before', () => {
    assert.deepEqual(compareRounds({ agreed: 0, sorted: 0 }, ofTen(8)), { kind: 'nothing-before' })
  })
})
