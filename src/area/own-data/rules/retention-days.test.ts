import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { daysInForce, readDays } from './retention-days.ts'

const rules = [
  { id: 'drafts', days: { usual: 7, lowest: 1, highest: 30 } },
  { id: 'import-files', days: { usual: 0, lowest: 0, highest: 0 } },
]

describe('the days of retention', () => {
  it('are the usual ones where nothing was set', () => {
    assert.deepEqual(daysInForce(rules, null), { drafts: 7, 'import-files': 0 })
  })

  it('stay within their bounds whatever was set', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (drafts, files) => {
        const days = daysInForce(rules, { drafts, 'import-files': files })
        assert.ok(Number.isInteger(days['drafts']))
        assert.equal(days['import-files'], 0)
      }),
    )
  })

  it('are read from whole numbers as people write them', () => {
    assert.deepEqual(readDays([{ id: 'left', days: { usual: 2190, lowest: 365, highest: 3650 } }], { left: ' 1,825 ' }), { ok: true, value: { left: 1825 } })
  })

  it('are not read from anything else, and each problem names its bounds', () => {
    for (const [typed, code] of [['', 'not-a-number'], ['seven', 'not-a-number'], ['-3', 'not-a-number'], ['2.5', 'not-a-number'], ['0', 'out-of-range'], ['31', 'out-of-range']] as const) {
      assert.deepEqual(readDays(rules, { drafts: typed }), { ok: false, error: [{ code, id: 'drafts', lowest: 1, highest: 30 }] })
    }
  })

  it('of what goes at once cannot be set', () => {
    assert.deepEqual(readDays(rules, { drafts: '7', 'import-files': '500' }), { ok: true, value: { drafts: 7, 'import-files': 0 } })
  })
})
