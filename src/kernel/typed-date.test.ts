import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type DayRange, monthNumber, noDay, readTypedDate, typedDate } from './typed-date.ts'
import { aDay } from './testing/a-day.ts'

const range: DayRange = { first: aDay('2006-11-30'), last: aDay('2027-11-25') }
const typed = (day: string, month: string, year: string) => readTypedDate({ day, month, year }, range)

describe('a typed day', () => {
  it('is read from three fields, with or without noughts and spaces', () => {
    assert.deepEqual(typed(' 1 ', '04', ' 2027'), { ok: true, value: '2027-04-01' })
  })

  it('may name its month in English, in full or by three letters and more', () => {
    for (const month of ['Sep', 'sept.', ' SEPTEMBER ']) assert.deepEqual(typed('7', month, '2026'), { ok: true, value: '2026-09-07' }, month)
    assert.deepEqual(['ma', 'mai', '.', 'septr', '-1', '1.5', '123'].map(monthNumber), [null, null, null, null, null, null, null])
  })

  it('is asked for when a part is empty', () => {
    for (const [day, month, year] of [['', ' ', ''], ['1', '', '2027'], ['1', '4', '']] as const) assert.deepEqual(typed(day, month, year), { ok: false, error: { code: 'day-missing' } })
  })

  it('is refused when no calendar has it, or its year has not four digits', () => {
    for (const [day, month, year] of [['31', '2', '2027'], ['1e0', '4', '2027'], ['one', '4', '2027'], ['1', '13', '2027'], ['1', 'Mond', '2027'], ['1', '4', '27'], ['1', '4', '02027']] as const) {
      assert.deepEqual(typed(day, month, year), { ok: false, error: { code: 'no-such-day' } })
    }
  })

  it('may be the first or the last day that can be meant, and is told of those when it lies outside', () => {
    for (const day of [range.first, range.last]) assert.deepEqual(readTypedDate(typedDate(day), range), { ok: true, value: day })
    assert.deepEqual(typed('29', '11', '2006'), { ok: false, error: { code: 'too-early', first: range.first } })
    assert.deepEqual(typed('1', '4', '2072'), { ok: false, error: { code: 'too-late', last: range.last } })
  })

  it('may be any day of the calendar where no range is given, and comes back as it is shown', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
      const read = readTypedDate({ day: `${day}`, month: `${month}`, year: `${year}` })
      assert.ok(read.ok)
      assert.deepEqual(typedDate(read.value), { day: `${day}`, month: `${month}`, year: `${year}` })
    }))
    assert.deepEqual(typedDate(null), noDay)
  })

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (day, month, year) => typeof typed(day, month, year).ok === 'boolean'))
  })
})
