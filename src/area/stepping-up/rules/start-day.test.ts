import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays } from '../../../kernel/calendar-date.ts'
import { aDay } from '../testing/a-plan.ts'
import { checkStartDay, readDay } from './start-day.ts'

const today = aDay('2026-11-25')
const typed = (day: string, month: string, year: string) => ({ day, month, year })

describe('a day that was typed', () => {
  it('is read from numbers, with or without a leading zero, and from the name of a month', () => {
    for (const [day, month, year] of [['7', '3', '2027'], ['07', '03', '2027'], ['7', 'March', '2027'], ['7', 'mar', '2027']] as const) {
      assert.deepEqual(readDay(typed(day, month, year)), { ok: true, value: '2027-03-07' })
    }
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

  it('asks for a year of four digits rather than guess the century', () => {
    assert.deepEqual(readDay(typed('7', '3', '27')), { ok: false, error: { code: 'short-year' } })
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
    assert.equal(checkStartDay(addDays(today, -100), 'acting-up', today).ok, true)
    assert.deepEqual(checkStartDay(addDays(today, -101), 'acting-up', today), { ok: false, error: { code: 'too-early', first: '2026-08-17' } })
  })

  it('may lie 2 years ahead and not a day more', () => {
    assert.equal(checkStartDay(aDay('2028-11-25'), 'new-post', today).ok, true)
    assert.deepEqual(checkStartDay(aDay('2028-11-26'), 'new-post', today), { ok: false, error: { code: 'too-late', last: '2028-11-25' } })
    assert.deepEqual(checkStartDay(aDay('2030-03-01'), 'new-post', aDay('2028-02-29')), { ok: false, error: { code: 'too-late', last: '2030-02-28' } })
  })

  it('lies today or ahead for somebody who prepares', () => {
    assert.equal(checkStartDay(today, 'preparing', today).ok, true)
    assert.deepEqual(checkStartDay(addDays(today, -1), 'preparing', today), { ok: false, error: { code: 'too-early', first: '2026-11-25' } })
  })
})
