import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { extractDate } from './extract-date.ts'

const texts = ['01-APR-2026', '1-apr-2026', '01/04/2026', '2026-04-01', '1 April 2026', '01.04.2026', '2026-04-01T00:00:00', '01/04/2026 00:00']

describe('a day of an extract', () => {
  it('is read in every form that staff systems write', () => {
    for (const text of texts) assert.deepEqual(extractDate(text, 'text'), { ok: true, value: '2026-04-01' }, text)
  })

  it('is a number of days in a workbook, as Excel counts them', () => {
    assert.deepEqual(extractDate('46113', 'workbook'), { ok: true, value: '2026-04-01' })
    assert.deepEqual(extractDate('46113.75', 'workbook'), { ok: true, value: '2026-04-01' })
    assert.deepEqual(extractDate('46113', 'text'), { ok: false, error: 'date-as-serial' })
  })

  it('of the year 4712 or 9999 is no day: so systems write that there is no end', () => {
    assert.deepEqual(extractDate('31-DEC-4712', 'text'), { ok: true, value: null })
    assert.deepEqual(extractDate('31/12/9999', 'text'), { ok: true, value: null })
  })

  it('is refused for what is wrong with it', () => {
    const wrong = { '29/02/2025': 'date-not-on-calendar', '04/25/2026': 'date-not-on-calendar', '01-APR-26': 'date-two-digit-year', '01-AVR-2026': 'date-not-read', soon: 'date-not-read', '2026-04-01 09:30': 'date-not-read' }
    for (const [text, error] of Object.entries(wrong)) assert.deepEqual(extractDate(text, 'text'), { ok: false, error }, text)
  })

  it('is the same day in a workbook as in text', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1927-06-01'), max: new Date('2170-01-01'), noInvalidDate: true }), (date) => {
        const serial = Math.floor(date.getTime() / 86_400_000) + 25_569
        assert.deepEqual(extractDate(String(serial), 'workbook'), extractDate(date.toISOString().slice(0, 10), 'text'))
      }),
    )
  })
})
