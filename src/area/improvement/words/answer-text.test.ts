import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aimText } from './aim-text.ts'
import { differenceTexts, signalTexts } from './answer-text.ts'
import { shiftText, workedOutShiftText } from './number-of-measure.ts'

const fallsRate = { unitOfMeasurement: 'rate', decimals: 1, unitText: 'for each 1,000 bed days' } as const

describe('the aim in one sentence', () => {
  const aim = { what: 'Falls', forWhom: 'patients over 75', measureId: null, from: 8.6, to: 5.5, by: null }

  it('says the unit of its numbers once, where they bear none by themselves', () => {
    assert.equal(aimText(aim, fallsRate), 'Falls: from 8.6 to 5.5 for each 1,000 bed days, for patients over 75')
    assert.equal(aimText(aim, { ...fallsRate, unitOfMeasurement: 'percentage' }), 'Falls: from 8.6% to 5.5%, for patients over 75')
    assert.equal(aimText(aim, null), 'Falls: from 8.6 to 5.5, for patients over 75')
  })

  it('says no unit where no number is written', () => {
    assert.equal(aimText({ ...aim, from: null, to: null }, fallsRate), 'Falls: for patients over 75')
  })
})

describe('how far something moves', () => {
  it('is told in percentage points of a percentage, for 2% less than 10% could be 8% or 9.8%', () => {
    const share = { unitOfMeasurement: 'percentage', decimals: 0, unitText: '' } as const
    assert.equal(shiftText(share, 2.5), '2.5 percentage points')
    assert.equal(shiftText(share, 1), '1 percentage point')
    assert.equal(workedOutShiftText(share, 4.36), '4.4 percentage points')
  })

  it('is told in the unit of any other measure', () => {
    assert.equal(shiftText({ unitOfMeasurement: 'minutes', decimals: 0, unitText: '' }, 12), '12 minutes')
    assert.equal(shiftText(fallsRate, 2.5), '2.5 for each 1,000 bed days')
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

describe('the difference of two means', () => {
  const found = (meanBefore: number, meanAfter: number) => ({ difference: { meanBefore, meanAfter, difference: meanAfter - meanBefore, interval: { lower: -7, upper: -3 }, inflation: 1 } })

  it('is what whoever subtracts the means as they are shown finds', () => {
    // -5.32 by itself, which would be shown as 5.3.
    assert.deepEqual(differenceTexts(found(30.16, 24.84), { unitOfMeasurement: 'minutes', decimals: 0, unitText: '' }), [
      'The mean was 30.2 minutes before and is 24.8 minutes since: 5.4 minutes less.',
      'The true difference is probably between 7.0 minutes less and 3.0 minutes less (95% interval).',
    ])
  })

  it('is none where both means are shown alike', () => {
    assert.match(differenceTexts(found(30.16, 30.24), { unitOfMeasurement: 'minutes', decimals: 0, unitText: '' })[0] ?? '', /30\.2 minutes before and is 30\.2 minutes since: no difference\.$/u)
  })

  it('says the unit with the first number where numbers bear none', () => {
    assert.equal(differenceTexts(found(8.64, 6.11), fallsRate)[0], 'The mean was 8.64 for each 1,000 bed days before and is 6.11 since: 2.53 less.')
  })
})
