import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { aDay } from '../testing/an-organisation.ts'
import { changeDays, readDay, typedOf } from './typed-day.ts'

const range = changeDays(aDay('2026-11-25'))

describe('a typed day', () => {
  it('is read from three fields, with or without noughts and spaces', () => {
    assert.deepEqual(readDay({ day: ' 1 ', month: '04', year: '2027' }, range), { ok: true, value: '2027-04-01' })
  })

  it('is asked for when nothing was typed, and told when no calendar has it', () => {
    assert.deepEqual(readDay({ day: '', month: ' ', year: '' }, range), { ok: false, error: { code: 'empty' } })
    for (const [day, month, year] of [['31', '2', '2027'], ['1', '', '2027'], ['1e0', '4', '2027'], ['one', '4', '2027']] as const) {
      assert.deepEqual(readDay({ day, month, year }, range), { ok: false, error: { code: 'no-such-day' } })
    }
  })

  it('may be 20 years back and a year ahead, both inclusive', () => {
    for (const day of [range.earliest, range.latest]) assert.equal(readDay(typedOf(day), range).ok, true)
    assert.deepEqual(readDay({ day: '1', month: '4', year: '2072' }, range), { ok: false, error: { code: 'out-of-range', ...range } })
  })

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (day, month, year) => typeof readDay({ day, month, year }, range).ok === 'boolean'))
  })
})
