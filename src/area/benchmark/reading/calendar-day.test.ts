import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDay } from './calendar-day.ts'

test('a day is read in both forms and belongs to the financial year that began in April', () => {
  assert.deepEqual(readDay('31/03/2024'), { ok: true, value: { year: 2023, month: '2024-03' } })
  assert.deepEqual(readDay('2024-04-01'), { ok: true, value: { year: 2024, month: '2024-04' } })
})

test('the leap day exists in leap years only', () => {
  assert.ok(readDay('29/02/2024').ok)
  assert.deepEqual(readDay('29/02/2023'), { ok: false, error: 'no-date' })
})

test('a day that no calendar has is no date', () => {
  for (const text of ['31/02/2023', '31/04/2023', '00/04/2023', '01/13/2023', '2023-00-01', '2023-09-31', '30.09.2023', '2023', '']) {
    assert.deepEqual(readDay(text), { ok: false, error: 'no-date' }, text)
  }
})

test('years from 1990 to 2100 are read, no others', () => {
  for (const text of ['01/01/1990', '31/12/2100']) assert.ok(readDay(text).ok, text)
  for (const text of ['31/12/1989', '01/01/2101', '30/09/0000', '1850-09-30']) assert.deepEqual(readDay(text), { ok: false, error: 'date-out-of-range' }, text)
})
