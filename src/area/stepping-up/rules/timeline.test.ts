import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CalendarDate, addDays, parseCalendarDate, weekdayOf } from '../../../kernel/calendar-date.ts'
import { stageDates } from './timeline.ts'

function day(text: string): CalendarDate {
  const parsed = parseCalendarDate(text)
  assert.ok(parsed.ok, text)
  return parsed.value
}

test('counts week 1, day 30 and day 100 from the start', () => {
  assert.deepEqual(stageDates({ start: day('2026-08-03') }), {
    before: '2026-07-31',
    'day-1': '2026-08-03',
    'week-1': '2026-08-10',
    'day-30': '2026-09-02',
    'day-100': '2026-11-11',
    end: null,
  })
})

test('takes the Friday as the working day before a Saturday, a Sunday and a Monday', () => {
  for (const start of ['2026-08-01', '2026-08-02', '2026-08-03']) assert.equal(stageDates({ start: day(start) }).before, '2026-07-31')
  assert.equal(stageDates({ start: day('2026-08-04') }).before, '2026-08-03')
})

test('moves a stage on a Saturday or a Sunday to the Monday after it, never before it', () => {
  const saturday = stageDates({ start: day('2026-08-01') })
  assert.equal(saturday['day-1'], '2026-08-03')
  assert.equal(saturday['week-1'], '2026-08-10')
  const thursday = stageDates({ start: day('2026-08-06') })
  assert.equal(thursday['day-30'], '2026-09-07', 'day 30 falls on Saturday 5 September')
})

test('counts over the end of a year and over a leap day', () => {
  assert.equal(stageDates({ start: day('2027-01-01') }).before, '2026-12-31')
  assert.equal(stageDates({ start: day('2026-12-01') })['day-30'], '2026-12-31')
  assert.equal(stageDates({ start: day('2026-12-01') })['day-100'], '2027-03-11')
  assert.equal(stageDates({ start: day('2027-12-01') })['day-100'], '2028-03-10')
})

test('puts no stage on a weekend and moves none by more than two days, whatever the day of the start', () => {
  const first = day('2026-01-01')
  for (let offset = 0; offset < 800; offset += 1) {
    const start = addDays(first, offset)
    const dates = stageDates({ start })
    for (const [date, counted] of [[dates['day-1'], 0], [dates['week-1'], 7], [dates['day-30'], 30], [dates['day-100'], 100]] as const) {
      assert.ok(weekdayOf(date) <= 5, date)
      assert.ok([0, 1, 2].some((moved) => addDays(start, counted + moved) === date), `${start} ${date}`)
    }
    assert.ok(weekdayOf(dates.before) <= 5 && dates.before < start, dates.before)
  }
})
