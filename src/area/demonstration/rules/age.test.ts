import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type CalendarDate, addDays, parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { isOld } from './age.ts'

function knownDay(text: string): CalendarDate {
  const day = parseCalendarDate(text)
  if (!day.ok) throw new Error(`${text} is no day.`)
  return day.value
}

it('a demonstration is old from the 31st day after the end of its history', () => {
  const toldUntil = knownDay('2026-11-26')
  assert.deepEqual([0, 30, 31].map((days) => isOld(toldUntil, addDays(toldUntil, days))), [false, false, true])
})
