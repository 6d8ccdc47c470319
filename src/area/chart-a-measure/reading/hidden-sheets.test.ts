import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aWorkbook } from '../../../platform/files/testing/a-workbook.ts'
import { readColumns } from './read-columns.ts'

describe('a workbook with hidden sheets', () => {
  const rows = (value: number) => [['Month', 'Falls'], [45658, value], [45689, value + 1], [45717, value + 2]]

  it('is read from the first sheet with figures that its owner sees', async () => {
    const content = await aWorkbook({ sheets: [{ name: 'Last year', isHidden: true, rows: rows(900) }, { name: 'Falls', rows: rows(5) }] })
    const read = await readColumns({ kind: 'file', name: 'falls.xlsx', content })
    assert.ok(read.ok)
    assert.deepEqual(read.value.rows.map(({ value }) => value), [5, 6, 7])
    assert.deepEqual(read.value.reasons[0], { code: 'sheet', sheet: 'Falls', others: 1 })
  })

  it('is read from a hidden one when no other has figures, and says which', async () => {
    const content = await aWorkbook({ sheets: [{ name: 'Cover', rows: [['Read me']] }, { name: 'Data', isHidden: true, rows: rows(5) }] })
    const read = await readColumns({ kind: 'file', name: 'falls.xlsx', content })
    assert.ok(read.ok)
    assert.deepEqual(read.value.reasons[0], { code: 'sheet', sheet: 'Data', others: 1 })
  })
})
