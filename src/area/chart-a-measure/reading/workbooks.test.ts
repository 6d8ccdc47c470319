import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aWorkbook } from '../../../platform/files/testing/a-workbook.ts'
import { read } from './testing/a-reading.ts'
import type { ColumnSource } from './types.ts'

describe('a workbook with hidden sheets', () => {
  const rows = (value: number) => [['Month', 'Falls'], [45658, value], [45689, value + 1], [45717, value + 2]]

  it('is read from the first sheet with figures that its owner sees', async () => {
    const content = await aWorkbook({ sheets: [{ name: 'Last year', isHidden: true, rows: rows(900) }, { name: 'Falls', rows: rows(5) }] })
    const { rows: found, reasons } = await read({ kind: 'file', name: 'falls.xlsx', content })
    assert.deepEqual(found.map(({ value }) => value), [5, 6, 7])
    assert.deepEqual(reasons[0], { code: 'sheet', sheet: 'Falls', others: 1 })
  })

  it('is read from a hidden one when no other has figures, and says which', async () => {
    const content = await aWorkbook({ sheets: [{ name: 'Cover', rows: [['Read me']] }, { name: 'Data', isHidden: true, rows: rows(5) }] })
    const { reasons } = await read({ kind: 'file', name: 'falls.xlsx', content })
    assert.deepEqual(reasons[0], { code: 'sheet', sheet: 'Data', others: 1 })
  })
})

const fileOf = async (sheet: Parameters<typeof aWorkbook>[0]['sheets'][number]): Promise<ColumnSource> => ({ kind: 'file', name: 'x.xlsx', content: await aWorkbook({ sheets: [sheet] }) })
const months = [45658, 45689, 45717, 45748, 45778]

describe('a workbook with hidden or filtered rows', () => {
  const rows = [['Month', 'Falls'], ...months.map((day, index) => [day, index + 3])]
  const file = fileOf({ name: 'Falls', rows, hiddenRows: [3, 5] })

  it('asks whether they are charted, and shows what stands in them', async () => {
    const { questions } = await read(await file)
    assert.deepEqual(questions, [{ code: 'hidden-rows', count: 2, examples: [{ row: 3, cells: ['45689', '4'] }, { row: 5, cells: ['45748', '6'] }] }])
  })

  it('is read as it was chosen, and says so', async () => {
    const whole = await read(await file, { hiddenRows: 'read' })
    assert.deepEqual([whole.questions, whole.rows.map(({ value }) => value)], [[], [3, 4, 5, 6, 7]])
    assert.deepEqual(whole.reasons[0], { code: 'hidden-rows', count: 2, areRead: true })
    const seen = await read(await file, { hiddenRows: 'leave-out' })
    assert.deepEqual([seen.questions, seen.rows.map(({ row, value }) => [row, value])], [[], [[2, 3], [4, 5], [6, 7]]])
    assert.deepEqual(seen.reasons[0], { code: 'hidden-rows', count: 2, areRead: false })
  })

  it('is asked about again where a page carries its figures along', async () => {
    const { carried, hiddenRows } = await read(await file)
    const again = await read({ kind: 'text', text: carried, isWorkbook: true, hiddenRows })
    assert.deepEqual(again.questions.map(({ code }) => code), ['hidden-rows'])
    const seen = await read({ kind: 'text', text: carried, isWorkbook: true, hiddenRows }, { hiddenRows: 'leave-out' })
    assert.deepEqual(seen.rows.map(({ value }) => value), [3, 5, 7])
  })

  it('asks nothing of hidden rows with nothing in them', async () => {
    assert.deepEqual((await read(await fileOf({ name: 'Falls', rows: [...rows, ['', '']], hiddenRows: [7] }))).questions, [])
  })
})

describe('a workbook with formats', () => {
  it('is read in percent where it shows percent, with all digits, and says what it keeps', async () => {
    const source = await fileOf({ name: 'Share', rows: [['Month', 'Share'], ...months.map((day, index) => [day, { value: 0.4512 + index / 100, format: '0%' }])] })
    const { rows, unit, reasons, differences, carried } = await read(source)
    assert.deepEqual([rows.map(({ value }) => value), unit], [[45.12, 46.12, 47.12, 48.12, 49.12], 'percent'])
    assert.deepEqual(reasons[0], { code: 'percent-format', cells: 5, cell: 'B2', kept: '0.4512', shown: '45.12%' })
    assert.deepEqual(differences.find(({ code }) => code === 'percent')?.cells[0], { row: 2, typed: '45.12%', read: '45.12' })
    assert.deepEqual((await read({ kind: 'text', text: carried, isWorkbook: true })).rows.map(({ value }) => value), [45.12, 46.12, 47.12, 48.12, 49.12])
  })

  it('asks where only some numbers are shown in percent', async () => {
    const source = await fileOf({ name: 'Share', rows: [['Month', 'Share'], ...months.map((day, index) => [day, index === 0 ? 45 : { value: 0.45, format: '0%' }])] })
    assert.deepEqual((await read(source)).questions.map(({ code }) => code), ['percent'])
  })

  it('does not read a time of day as a part of a day', async () => {
    const source = await fileOf({ name: 'Waits', rows: [['Month', 'Wait', 'Falls'], ...months.map((day, index) => [day, { value: 0.0625, format: '[h]:mm' }, index])] })
    const { problems } = await read(source, { columns: { value: 1 } })
    assert.deepEqual(problems[0], { code: 'time-of-day', row: 2, column: 1, text: '1:30' })
  })
})
