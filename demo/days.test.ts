import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, weekdayOf } from '../src/kernel/calendar-date.ts'
import { aDay } from '../src/kernel/testing/a-day.ts'
import { chanceOf } from './chance.ts'
import { changeoverDays, joiningSeason, mondayFrom, nextMonday, periodUntil, seasonalDay } from './days.ts'

test('finds the Monday from a day on, and the Monday after it', () => {
  assert.deepEqual([mondayFrom(aDay('2026-11-26')), mondayFrom(aDay('2026-11-30')), nextMonday(aDay('2026-11-29')), nextMonday(aDay('2026-11-30'))], ['2026-11-30', '2026-11-30', '2026-11-30', '2026-12-07'])
})

test('finds a changeover of resident doctors, a Wednesday, in the 12 months before every day of ten years', () => {
  for (let today = aDay('2024-01-01'); today < aDay('2034-01-01'); today = addDays(today, 1)) {
    const days = changeoverDays(periodUntil(today))
    assert.ok(days.length >= 1 && days.every((one) => weekdayOf(one) === 3 && one < today), today)
  }
})

test('lets more people start in September than in December', () => {
  const chance = chanceOf(1)('season')
  const days = Array.from({ length: 5000 }, () => seasonalDay(chance, joiningSeason, aDay('2026-01-01'), aDay('2026-12-31')))
  const inMonth = (month: string): number => days.filter((one) => one.slice(5, 7) === month).length
  assert.ok(inMonth('09') > 3 * inMonth('12'))
})
