import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { typedDays } from './audit-filter.ts'

const none = { day: '', month: '', year: '' }
const day = (text: string) => {
  const [year = '', month = '', of = ''] = text.split('-')
  return { day: of, month, year }
}

describe('the days of a search', () => {
  it('are no limit when nothing is typed', () => {
    assert.deepEqual(typedDays({ from: none, to: none }), { ok: true, value: { from: null, to: null } })
    assert.deepEqual(typedDays({ from: day('2026-4-1'), to: none }), { ok: true, value: { from: '2026-04-01', to: null } })
  })

  it('may be one day', () => {
    assert.deepEqual(typedDays({ from: day('2026-04-01'), to: day('2026-04-01') }), { ok: true, value: { from: '2026-04-01', to: '2026-04-01' } })
  })

  it('are refused when one is no day, or half typed, each at its field', () => {
    const found = typedDays({ from: day('2026-02-30'), to: { day: '1', month: '', year: '2026' } })
    assert.deepEqual(found, { ok: false, error: [{ field: 'from', code: 'no-such-day' }, { field: 'to', code: 'day-missing' }] })
  })

  it('are refused when they end before they begin', () => {
    assert.deepEqual(typedDays({ from: day('2026-04-02'), to: day('2026-04-01') }), { ok: false, error: [{ code: 'ends-before-it-begins', field: 'to' }] })
  })
})
