import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { signalTexts } from './answer-text.ts'
import { shiftText, workedOutShiftText } from './number-of-measure.ts'

describe('how far something moves', () => {
  it('is told in percentage points of a percentage, for 2% less than 10% could be 8% or 9.8%', () => {
    const share = { unitOfMeasurement: 'percentage', decimals: 0 } as const
    assert.equal(shiftText(share, 2.5), '2.5 percentage points')
    assert.equal(shiftText(share, 1), '1 percentage point')
    assert.equal(workedOutShiftText(share, 4.36), '4.4 percentage points')
  })

  it('is told in the unit of any other measure', () => {
    assert.equal(shiftText({ unitOfMeasurement: 'minutes', decimals: 0 }, 12), '12 minutes')
  })
})

describe('what the rules see', () => {
  const signal = { better: [], worse: [], firstBetter: null, firstWorse: null }

  it('is nothing yet before there is a value of the new way', () => {
    assert.deepEqual(signalTexts({ signal, reasons: [{ code: 'few-points-after', points: 0, needed: 7 }] }), ['No value of the new way is here yet.'])
  })

  it('is no rule met where there are values', () => {
    assert.match(signalTexts({ signal, reasons: [{ code: 'no-rule-met' }] }).join(), /^No rule is met after the change/)
  })
})
