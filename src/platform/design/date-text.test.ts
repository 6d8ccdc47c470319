import assert from 'node:assert/strict'
import { it } from 'node:test'
import { parseCalendarDate } from '../../kernel/calendar-date.ts'
import { dateText, longDateText } from './date-text.ts'

it('writes a day in words, with its day of the week where asked', () => {
  const day = parseCalendarDate('2026-08-03')
  assert.ok(day.ok)
  assert.deepEqual([dateText(day.value), dateText('2020-03-31'), longDateText(day.value)], ['3 August 2026', '31 March 2020', 'Monday 3 August 2026'])
})
