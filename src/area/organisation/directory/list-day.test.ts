import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readListDay } from './list-day.ts'

describe('a day in a list of organisations', () => {
  for (const text of ['20260401', '2026-04-01', '2026-04-01T00:00:00+01:00', '01/04/2026', '1/4/2026', '01-APR-2026', '1-Apr-2026']) {
    it(`is read when it is written ${text}`, () => assert.deepEqual(readListDay(text), { ok: true, value: '2026-04-01' }))
  }
  for (const text of ['20260231', '00000000', '2026', '2026-04', '01-XXX-2026', '4/13/2026', '46113', 'soon']) {
    it(`is none when it is written ${text}`, () => assert.deepEqual(readListDay(text), { ok: false, error: 'no-such-day' }))
  }
})
