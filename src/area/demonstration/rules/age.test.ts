import assert from 'node:assert/strict'
import { it } from 'node:test'
import { addDays } from '../../../kernel/calendar-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { isOld } from './age.ts'

it('a demonstration is old from the 31st day after the end of its history', () => {
  const toldUntil = aDay('2026-11-26')
  assert.deepEqual([0, 30, 31].map((days) => isOld(toldUntil, addDays(toldUntil, days))), [false, false, true])
})
