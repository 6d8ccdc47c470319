import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { guardedCell, listCell, textsOfCell, unguardedCell } from './table-cell.ts'

const seed = 20_261_126

describe('a cell of a table', () => {
  it('is guarded when a spreadsheet would run it, and comes back as it was', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('\'', '=', '+', '-', '@', '\t', '\r', 'a') }))
    fc.assert(fc.property(text, (cell) => unguardedCell(guardedCell(cell)) === cell && !/^[=+\-@\t\r]/u.test(guardedCell(cell))), { seed })
    assert.equal(guardedCell('=SUM(1)'), '\'=SUM(1)')
  })

  it('holds several texts, also such with semicolons', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ';', ' ', '.') }).map((raw) => raw.trim()).filter((raw) => raw !== '')
    fc.assert(fc.property(fc.array(text), (texts) => assert.deepEqual(textsOfCell(listCell(texts)), texts)), { seed })
  })
})
