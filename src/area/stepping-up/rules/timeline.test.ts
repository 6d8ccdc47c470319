import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, weekdayOf } from '../../../kernel/calendar-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { stageDates } from './timeline.ts'

function datesFrom(start: string): ReturnType<typeof stageDates> {
  return stageDates({ start: aDay(start), end: null })
}

test('counts the start as day 1: week 1 ends 4 days later, day 30 is 29 days later, day 100 is 99 days later', () => {
  assert.deepEqual(datesFrom('2026-08-03'), {
    before: '2026-07-31',
    'day-1': '2026-08-03',
    'week-1': '2026-08-07',
    'day-30': '2026-09-01',
    'day-100': '2026-11-10',
    end: null,
  })
})

test('takes the Friday as the working day before a Saturday, a Sunday and a Monday', () => {
  for (const start of ['2026-08-01', '2026-08-02', '2026-08-03']) assert.equal(datesFrom(start).before, '2026-07-31')
  assert.equal(datesFrom('2026-08-04').before, '2026-08-03')
})

test('never moves the start, also when it is a Saturday, a Sunday or Christmas Day', () => {
  for (const start of ['2026-08-01', '2026-08-02', '2026-12-25']) assert.equal(datesFrom(start)['day-1'], start)
})

test('moves a later stage on a Saturday or a Sunday to the Monday after it, never before it', () => {
  assert.equal(datesFrom('2026-08-06')['week-1'], '2026-08-10', 'the 4th day after Thursday 6 August is a Monday')
  assert.equal(datesFrom('2026-08-04')['week-1'], '2026-08-10', 'the 4th day after Tuesday 4 August is a Saturday')
  assert.equal(datesFrom('2026-08-07')['day-30'], '2026-09-07', 'day 30 falls on Saturday 5 September')
})

test('moves a stage past Christmas Day, the day after it and New Year’s Day', () => {
  assert.equal(datesFrom('2026-12-21')['week-1'], '2026-12-28', '25 December 2026 is a Friday')
  assert.equal(datesFrom('2026-12-03')['day-30'], '2027-01-04', 'day 30 falls on Friday 1 January')
  assert.equal(datesFrom('2028-12-22')['week-1'], '2028-12-27', '26 December 2028 is a Tuesday')
  assert.equal(datesFrom('2026-12-28').before, '2026-12-24')
  assert.equal(datesFrom('2027-01-01').before, '2026-12-31')
  assert.equal(datesFrom('2027-01-04').before, '2026-12-31', 'Friday 1 January lies between')
})

test('counts over the end of a year and over a leap day', () => {
  assert.equal(datesFrom('2026-12-01')['day-30'], '2026-12-30')
  assert.equal(datesFrom('2026-12-01')['day-100'], '2027-03-10')
  assert.equal(datesFrom('2027-12-01')['day-100'], '2028-03-09')
})

test('shows a known end as it is, also on a Sunday', () => {
  assert.equal(stageDates({ start: aDay('2026-12-07'), end: aDay('2027-06-27') }).end, '2027-06-27')
})

test('puts no later stage on a day that nobody works and moves none by more than four days, whatever the day of the start', () => {
  const first = aDay('2026-01-01')
  for (let offset = 0; offset < 1500; offset += 1) {
    const start = addDays(first, offset)
    const dates = datesFrom(start)
    for (const [date, counted] of [[dates['week-1'], 4], [dates['day-30'], 29], [dates['day-100'], 99]] as const) {
      assert.ok(weekdayOf(date) <= 5 && !/12-2[56]|01-01$/.test(date), date)
      assert.ok([0, 1, 2, 3, 4].some((moved) => addDays(start, counted + moved) === date), `${start} ${date}`)
    }
    assert.ok(weekdayOf(dates.before) <= 5 && !/12-2[56]|01-01$/.test(dates.before) && dates.before < start, dates.before)
  }
})
