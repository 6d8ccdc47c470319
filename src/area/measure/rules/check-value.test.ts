import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkValue, readNumber, shownTimes, suitChart } from './check-value.ts'
import { readTypedValue } from './typed-values.ts'

const errorOf = (...given: Parameters<typeof checkValue>) => {
  const checked = checkValue(...given)
  return checked.ok ? null : checked.error
}

describe('a value', () => {
  it('suits the chart of its measure, or says why not', () => {
    assert.equal(errorOf('xmr', { value: -1.5, denominator: null }), null)
    assert.equal(errorOf('xmr', { value: 1, denominator: 2 }), 'denominator-not-used')
    assert.equal(errorOf('xmr', { value: 1e16, denominator: null }), 'too-large')
    assert.equal(errorOf('c', { value: 1.5, denominator: null }), 'not-whole')
    assert.equal(errorOf('g', { value: -1, denominator: null }), 'below-zero')
    assert.equal(errorOf('t', { value: 0, denominator: null }), 'not-above-zero')
    assert.equal(errorOf('p', { value: 3, denominator: null }), 'denominator-missing')
    assert.equal(errorOf('p', { value: 3, denominator: 0 }), 'denominator-not-above-zero')
    assert.equal(errorOf('p', { value: 3, denominator: 2 }), 'numerator-above-denominator')
    assert.equal(errorOf('u', { value: 3, denominator: 2 }), null)
    assert.equal(errorOf('c', { value: null, denominator: null }), null)
  })

  it('of a share is kept as the one number out of the other, and shown in percent', () => {
    assert.deepEqual(checkValue('p', { value: 7, denominator: 8 }), { ok: true, value: { value: 0.875, numerator: 7, denominator: 8 } })
    assert.equal(shownTimes({ chartType: 'p', unitOfMeasurement: 'percentage', per: 1 }), 100)
    assert.equal(shownTimes({ chartType: 'u', unitOfMeasurement: 'rate', per: 1_000 }), 1_000)
    assert.equal(shownTimes({ chartType: 'xmr', unitOfMeasurement: 'percentage', per: 1 }), 1)
  })

  it('is read as a person types it, and never guessed at', () => {
    const percent = { unitOfMeasurement: 'percentage' } as const
    const plain = { unitOfMeasurement: 'number' } as const
    assert.deepEqual(readNumber(`5${' '.repeat(400_000)}x`, percent), { ok: false, error: 'not-a-number' })
    assert.deepEqual(readNumber(' 1,234.5 ', plain), { ok: true, value: 1234.5 })
    assert.deepEqual(readNumber('95%', percent), { ok: true, value: 95 })
    assert.deepEqual(readNumber('−£3.20', { unitOfMeasurement: 'pounds' }), { ok: true, value: -3.2 })
    for (const text of ['95%', '1,23', '12 345', '1e3', '0x10', 'many', '.', '£5', '--1']) assert.equal(readNumber(text, plain).ok, false, text)
  })

  it('is skipped when nothing is typed, and known to be missing when “none” is', () => {
    const measure = { chartType: 'xmr', unitOfMeasurement: 'number' } as const
    assert.deepEqual(readTypedValue({ value: '', below: '' }, measure), { ok: true, value: null })
    assert.deepEqual(readTypedValue({ value: 'None', below: '' }, measure), { ok: true, value: { value: null, numerator: null, denominator: null } })
    assert.deepEqual(readTypedValue({ value: '3', below: '' }, { chartType: 'p', unitOfMeasurement: 'percentage' }), { ok: false, error: { field: 'below', why: 'denominator-missing' } })
  })

  it('keeps a measure from a chart that could not hold it', () => {
    const values = [{ value: 2, numerator: null, denominator: null }]
    assert.equal(suitChart(values, 'xmr', 'c'), true)
    assert.equal(suitChart(values, 'xmr', 'p'), false)
    assert.equal(suitChart([{ value: 1.5, numerator: null, denominator: null }], 'xmr', 'c'), false)
    assert.equal(suitChart([], 'xmr', 'p'), true)
  })
})
