import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { unitBesideName, withUnitBesideName, withUnitWords } from './measure-text.ts'

const falls = { name: 'Falls', unitOfMeasurement: 'rate', unitText: 'for each 1,000 bed days' } as const

describe('the unit of a measure', () => {
  it('is said with a number that bears none by itself', () => {
    assert.equal(withUnitWords(falls, '5.4'), '5.4 for each 1,000 bed days')
    assert.equal(withUnitWords({ ...falls, unitText: '' }, '5.4'), '5.4')
    assert.equal(withUnitWords({ unitOfMeasurement: 'percentage', unitText: 'of patients' }, '54%'), '54%')
  })

  it('is not said again beside a name that says it, in small letters or large', () => {
    assert.equal(withUnitBesideName({ ...falls, name: 'Falls for each 1,000 Bed Days' }, '5.4'), '5.4')
    assert.equal(withUnitBesideName(falls, '5.4'), '5.4 for each 1,000 bed days')
    assert.equal(unitBesideName({ name: 'Minutes until a bell is answered', unitOfMeasurement: 'minutes', unitText: '' }), null)
    assert.equal(unitBesideName({ name: 'Wait', unitOfMeasurement: 'minutes', unitText: '' }), 'minutes')
  })
})
