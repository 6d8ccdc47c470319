import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type CalendarDate, addDays, calendarDate, daysBetween, parseCalendarDate, weekdayOf } from './calendar-date.ts'

function day(text: string): CalendarDate {
  const parsed = parseCalendarDate(text)
  if (!parsed.ok) throw new Error(`${text} is no day`)
  return parsed.value
}

describe('a day of the calendar', () => {
  it('agrees with the calendar of the host on every day of 300 years', () => {
    let date = day('1900-01-01')
    for (let time = Date.UTC(1900, 0, 1); time <= Date.UTC(2199, 11, 31); time += 86_400_000) {
      const host = new Date(time)
      assert.equal(date, host.toISOString().slice(0, 10))
      assert.equal(weekdayOf(date), host.getUTCDay() === 0 ? 7 : host.getUTCDay())
      date = addDays(date, 1)
    }
  })

  it('is not moved by either change of the clocks', () => {
    assert.equal(addDays(day('2026-03-28'), 2), '2026-03-30')
    assert.equal(addDays(day('2026-10-24'), 2), '2026-10-26')
    assert.equal(daysBetween(day('2026-03-01'), day('2026-04-01')), 31)
    assert.equal(daysBetween(day('2026-11-01'), day('2026-10-01')), -31)
  })

  it('knows leap years: 2000 and 2028 have a 29 February, 1900 and 2026 have not', () => {
    assert.deepEqual(['2000-02-29', '2028-02-29', '1900-02-29', '2026-02-29'].map((text) => parseCalendarDate(text).ok), [true, true, false, false])
  })

  it('refuses what no calendar has', () => {
    assert.deepEqual(['2026-02-31', '2026-13-01', '2026-00-10', '2026-01-00', '26-01-01', '1899-12-31', '2200-01-01', ' 2026-01-01', ''].map((text) => parseCalendarDate(text).ok), Array(9).fill(false))
    assert.equal(calendarDate(2026, 1.5, 3).ok, false)
    assert.equal(calendarDate(Number.NaN, 1, 3).ok, false)
  })
})
