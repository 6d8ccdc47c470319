import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays } from '../../../kernel/calendar-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { checkEndDay, checkStartDay, endYears, readDay as readDayWithin, startYears } from './plan-days.ts'

const today = aDay('2026-11-25')
const years = startYears(today, null)
const readDay = (typed: Parameters<typeof readDayWithin>[0]) => readDayWithin(typed, years)
const typed = (day: string, month: string, year: string) => ({ day, month, year })

describe('a day that was typed', () => {
  it('is read from numbers, with or without a leading zero, and from the name of a month', () => {
    for (const [day, month, year] of [['7', '3', '2027'], ['07', '03', '2027'], ['7', 'March', '2027'], ['7', 'mar', '2027']] as const) {
      assert.deepEqual(readDay(typed(day, month, year)), { ok: true, value: '2027-03-07' })
    }
  })

  it('has any beginning of the name of a month from three letters, with or without a full stop', () => {
    for (const month of ['Sep', 'Sept', 'sept.', 'Septem', 'September']) assert.deepEqual(readDay(typed('7', month, '2027')), { ok: true, value: '2027-09-07' }, month)
    for (const month of ['Se', 'Septr', 'tember', '...', '.']) assert.deepEqual(readDay(typed('7', month, '2027')), { ok: false, error: { code: 'not-a-number', part: 'month' } }, month)
  })

  it('names what is missing', () => {
    assert.deepEqual(readDay(typed('', '', '')), { ok: false, error: { code: 'empty' } })
    assert.deepEqual(readDay(typed('7', '', '')), { ok: false, error: { code: 'incomplete', missing: ['month', 'year'] } })
  })

  it('names the part that is no number', () => {
    assert.deepEqual(readDay(typed('x', '3', '2027')), { ok: false, error: { code: 'not-a-number', part: 'day' } })
    assert.deepEqual(readDay(typed('7', 'ma', '2027')), { ok: false, error: { code: 'not-a-number', part: 'month' } })
    assert.deepEqual(readDay(typed('7', '3', '-2027')), { ok: false, error: { code: 'not-a-number', part: 'year' } })
    assert.deepEqual(readDay(typed('7', '3', '20270')), { ok: false, error: { code: 'not-a-number', part: 'year' } })
  })

  it('takes a year of two digits for one of this century, and asks again for one or three', () => {
    assert.deepEqual(readDay(typed('7', '12', '26')), { ok: true, value: '2026-12-07' })
    for (const year of ['6', '202']) assert.deepEqual(readDay(typed('7', '3', year)), { ok: false, error: { code: 'short-year' } })
  })

  it('has a year within ten of those that it can have: any other is a slip', () => {
    for (const year of ['2206', '3026', '9999', '0026', '1926', '2015']) assert.deepEqual(readDay(typed('7', '12', year)), { ok: false, error: { code: 'wrong-year', first: 2026, last: 2028 } }, year)
    for (const year of ['2016', '2038']) assert.equal(readDay(typed('7', '12', year)).ok, true, year)
  })

  it('can have the year of the start that the plan has had before', () => {
    assert.deepEqual(startYears(today, aDay('2010-01-05')), { first: 2010, last: 2028 })
    assert.deepEqual(endYears(today), { first: 2026, last: 2031 })
  })

  it('knows that there is no 31 February, and a 29 February only in leap years', () => {
    assert.deepEqual(readDay(typed('31', '2', '2027')), { ok: false, error: { code: 'no-such-day' } })
    assert.deepEqual(readDay(typed('29', '2', '2027')), { ok: false, error: { code: 'no-such-day' } })
    assert.equal(readDay(typed('29', '2', '2028')).ok, true)
    assert.deepEqual(readDay(typed('1', '13', '2027')), { ok: false, error: { code: 'no-such-day' } })
  })
})

describe('the start of a plan that is made today', () => {
  it('may lie 100 days back and not 101', () => {
    assert.equal(checkStartDay(addDays(today, -100), today).ok, true)
    assert.deepEqual(checkStartDay(addDays(today, -101), today), { ok: false, error: { code: 'too-early', first: '2026-08-17' } })
  })

  it('may lie 2 years ahead and not a day more', () => {
    assert.equal(checkStartDay(aDay('2028-11-25'), today).ok, true)
    assert.deepEqual(checkStartDay(aDay('2028-11-26'), today), { ok: false, error: { code: 'too-late', last: '2028-11-25' } })
    assert.deepEqual(checkStartDay(aDay('2030-03-01'), aDay('2028-02-29')), { ok: false, error: { code: 'too-late', last: '2030-02-28' } })
  })
})

describe('the end of a post', () => {
  it('lies after its start', () => {
    assert.equal(checkEndDay(aDay('2026-11-26'), today).ok, true)
    assert.deepEqual(checkEndDay(today, today), { ok: false, error: { code: 'too-early', first: '2026-11-26' } })
  })

  it('lies at most 5 years after its start', () => {
    assert.equal(checkEndDay(aDay('2031-11-25'), today).ok, true)
    assert.deepEqual(checkEndDay(aDay('2031-11-26'), today), { ok: false, error: { code: 'too-late', last: '2031-11-25' } })
  })
})
