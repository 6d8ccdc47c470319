import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../../../kernel/calendar-date.ts'
import { daysFrom, monthsFrom } from './invented-process.ts'
import { nameOfPlace, placesAlong, spacingOf, timeTicks } from './time-axis.ts'

const day = (text: string) => text as CalendarDate // written here as days of the calendar
const ticksFor = (dates: readonly CalendarDate[], width: number) => {
  const spacing = spacingOf(dates)
  const places = placesAlong(dates, spacing)
  return timeTicks(spacing, places[0] ?? 0, places.at(-1) ?? 0, width)
}

test('months lie evenly whether figures stand on their first or on their last day', () => {
  const lastDays = ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'].map(day)
  assert.equal(spacingOf(lastDays), 'months')
  assert.deepEqual(placesAlong(lastDays, 'months').map((place) => place - 2024 * 12), [0, 1, 2, 3])
  assert.equal(spacingOf(monthsFrom(2024, 1, 3)), 'months')
})

test('weeks, days and irregular days lie where they are', () => {
  const dates = ['2026-03-01', '2026-03-02', '2026-03-12'].map(day)
  assert.equal(spacingOf(dates), 'days')
  const [first = 0, second, third] = placesAlong(dates, 'days')
  assert.deepEqual([second, third], [first + 1, first + 11])
})

test('points without a day, and days that go back, lie in their order', () => {
  assert.equal(spacingOf([day('2026-03-01'), undefined]), 'order')
  assert.equal(spacingOf(['2026-03-02', '2026-03-01'].map(day)), 'order')
  assert.deepEqual(placesAlong([undefined, undefined], 'order'), [0, 1])
})

test('a point is called by its month among months, else by its day, else by its number', () => {
  assert.equal(nameOfPlace(day('2025-03-01'), 'months', 0), 'March 2025')
  assert.equal(nameOfPlace(day('2025-03-01'), 'days', 0), '1 March 2025')
  assert.equal(nameOfPlace(undefined, 'order', 4), '5')
})

test('a year stands where it is new, and quarters are those of the financial year', () => {
  assert.deepEqual(
    ticksFor(monthsFrom(2023, 2, 24), 280).map(({ words, year }) => `${words}${year === undefined ? '' : ` ${year}`}`),
    ['Apr 2023', 'Jul', 'Oct', 'Jan 2024', 'Apr', 'Jul', 'Oct', 'Jan 2025'],
  )
})

test('few days are named one by one, many weeks by their months', () => {
  assert.deepEqual(ticksFor(daysFrom('2026-02-27', 1, 4), 400).map(({ words }) => words), ['27 Feb', '28 Feb', '1 Mar', '2 Mar'])
  assert.deepEqual(ticksFor(daysFrom('2025-04-07', 7, 20), 300).map(({ words }) => words), ['May', 'Jun', 'Jul', 'Aug'])
})

test('numbers of points are those that a reader counts by', () => {
  assert.deepEqual(timeTicks('order', 0, 17, 300).map(({ words }) => words), ['2', '4', '6', '8', '10', '12', '14', '16', '18'])
  assert.deepEqual(timeTicks('order', 0, 0, 0).map(({ words }) => words), ['1'])
})

for (const [name, dates] of Object.entries({ months: monthsFrom(1900, 1, 3600), days: daysFrom('1900-01-01', 1, 3000), years: daysFrom('1900-01-01', 365, 299), one: daysFrom('2026-01-01', 1, 1) })) {
  for (const width of [0, 120, 280, 640]) {
    test(`${name} on ${width} units: words do not touch, and there is always one`, () => {
      const spacing = spacingOf(dates)
      const [first = 0, last = 0] = [placesAlong(dates, spacing)[0], placesAlong(dates, spacing).at(-1)]
      const ticks = timeTicks(spacing, first, last, width)
      const unit = width / Math.max(1, last - first)
      assert.ok(ticks.length >= 1)
      if (width > 0) for (const [index, { at }] of ticks.slice(1).entries()) assert.ok((at - (ticks[index]?.at ?? 0)) * unit >= 27, `${at}`)
    })
  }
}
