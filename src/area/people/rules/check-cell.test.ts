import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { lineText } from '../../../kernel/line-text.ts'
import { checkCell, checkNumber, checkShare } from './check-cell.ts'

describe('a cell', () => {
  it('says nothing with the words of systems for nothing, but Null is a name', () => {
    for (const empty of ['', ' ', '-', 'N/A', 'null', 'NULL']) assert.deepEqual(checkCell(empty, 'name', 100), { ok: true, value: '' })
    assert.deepEqual(checkCell('Null', 'name', 100), { ok: true, value: 'Null' })
  })

  it('that guards a sign of a formula by an apostrophe is the text behind it', () => {
    assert.deepEqual(checkCell("'-2 Team", 'text', 100), { ok: true, value: '-2 Team' })
  })

  it('with any other text is taken as it is, or refused: never changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const checked = checkCell(raw, 'text', 100)
        return !checked.ok || checked.value === '' || checked.value === lineText(raw) || `'${checked.value}` === lineText(raw)
      }),
    )
  })

  it('holds a number of letters and digits, with leading zeros', () => {
    assert.deepEqual(checkNumber('00123-2'), { ok: true, value: '00123-2' })
    assert.deepEqual(checkNumber('a12'), { ok: true, value: 'A12' })
    for (const mangled of ['1.23457E+07', '2e7', '12345678.0']) assert.deepEqual(checkNumber(mangled), { ok: false, error: 'number-mangled' })
    for (const text of ['Total', '12 34', '12?', '1'.repeat(41)]) assert.deepEqual(checkNumber(text), { ok: false, error: 'number-not-read' })
  })

  it('holds a share with three decimals, however a workbook writes it', () => {
    assert.deepEqual(['1', '.6', '0.59999999999999998', '0.53333', '1.2'].map(checkShare), [1, 0.6, 0.6, 0.533, 1.2].map((value) => ({ ok: true, value })))
  })
})
