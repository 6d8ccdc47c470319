import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aWorkbook } from '../../../platform/files/testing/a-workbook.ts'
import { codes, dates, file, isClean, pasted, read, refused, values } from './testing/a-reading.ts'

describe('tables', () => {
  it('may have titles above, two rows of headings with merged cells, remarks below, and empty tails', async () => {
    const answer = await read(pasted('Falls on Ward 7||', '||', '|Falls|', 'Month|Numerator|Denominator', 'Jan 2025|5|640', 'Feb 2025|7|655', 'Mar 2025|4|629', '||', 'Source: the incident system||'))
    isClean(answer)
    assert.deepEqual(answer.columns.map(({ heading }) => heading), ['Month', 'Falls Numerator', 'Falls Denominator'])
    assert.deepEqual(answer.taken, { date: 0, value: 1, denominator: 2, facet: null })
    assert.deepEqual(answer.rows.map(({ value, denominator }) => [value, denominator]), [[5, 640], [7, 655], [4, 629]])
    assert.deepEqual(answer.reasons.filter(({ code }) => code.startsWith('rows')), [{ code: 'rows-above', rows: [1] }, { code: 'rows-below', rows: [9] }])
  })

  it('with several columns of numbers ask which', async () => {
    const text = pasted('Month|Falls|Ulcers|Comment', 'Jan 2025|5|6|busy', 'Feb 2025|7|5|', 'Mar 2025|4|2|')
    assert.deepEqual((await read(text)).questions, [{ code: 'which-value', columns: [1, 2] }])
    assert.deepEqual(values(await read(text, { columns: { value: 2 } })), [6, 5, 2])
  })

  it('with each date several times take the column of names that parts them, and say so', async () => {
    const answer = await read(pasted('Ward|Month|Value', 'A|Jan 2025|1', 'A|Feb 2025|2', 'B|Jan 2025|3', 'B|Feb 2025|4'))
    isClean(answer)
    assert.deepEqual(answer.rows.map(({ facet, value }) => [facet, value]), [['A', 1], ['B', 3], ['A', 2], ['B', 4]])
    assert.ok(answer.reasons.some((reason) => reason.code === 'column' && reason.role === 'facet'))
  })

  it('leave a column that only counts rows', async () => {
    const answer = await read(pasted('No|Month|Value', '1|Jan 2025|1', '2|Feb 2025|2', '3|Mar 2025|3'))
    assert.deepEqual([answer.columns[0]?.look, values(answer)], ['counter', [1, 2, 3]])
  })

  it('say which columns are not used', async () => {
    const answer = await read(pasted('Month|Value|Comment', 'Jan 2025|5|busy', 'Feb 2025|7|quiet', 'Mar 2025|4|'))
    assert.deepEqual(answer.reasons.at(-1), { code: 'not-used', columns: [2] })
  })

  it('with many columns and few rows are not turned when each row has its date', async () => {
    const answer = await read(pasted('Ward|Date|A|B|C|D|E', 'One|2025-01-01|1|2|3|4|5', 'One|2025-02-01|1|2|3|4|5'))
    assert.deepEqual([answer.isAcross, codes(answer.questions)], [false, ['which-value']])
  })

  it('say which rows hold a comma too many', async () => {
    const answer = await read('Date,Value\n2025-01-01,950\n2025-02-01,1,200\n2025-03-01,990')
    assert.deepEqual(answer.problems, [{ code: 'row-longer', row: 3, column: 2, text: '2025-02-01, 1, 200' }])
  })

  it('may have semicolons, tabs, spaces, quotation marks, and line ends of any system', async () => {
    for (const text of ['Date;Value\r\n13/01/2025;12,5\r\n14/01/2025;13\r\n', '"Date","Value"\r13/01/2025,"12.5"\r14/01/2025,13', 'sep=|\nDate|Value\n13/01/2025|12.5\n14/01/2025|13', '13/01/2025 12.5\n14/01/2025 13']) {
      const answer = await read(text)
      isClean(answer)
      assert.deepEqual([values(answer), dates(answer)], [[12.5, 13], ['2025-01-13', '2025-01-14']], text)
    }
  })

  it('may be files in Unicode or the old Windows characters', async () => {
    const old = new Uint8Array(Buffer.from('Date,Cost\n2025-01-01,\u00A31\n2025-02-01,\u00A32\n', 'latin1'))
    assert.deepEqual(values(await read(file(old))), [1, 2])
    assert.deepEqual(values(await read(file('\uFEFFDate,Value\n2025-01-01,1\n2025-02-01,2'))), [1, 2])
  })

  it('may be workbooks, whose days are numbers', async () => {
    const content = await aWorkbook({ sheets: [{ name: 'Notes', rows: [['Read me']] }, { name: 'Data', rows: [['Month', 'Value'], [45658, 0.95], [45689, 0.91], [45717, 0.9]] }] })
    const answer = await read({ kind: 'file', name: 'figures.xlsx', content })
    isClean(answer)
    assert.deepEqual([dates(answer), values(answer)], [['2025-01-01', '2025-02-01', '2025-03-01'], [0.95, 0.91, 0.9]])
    assert.deepEqual(codes(answer.reasons), ['sheet', 'heading', 'column', 'column', 'may-be-shares'])
    assert.deepEqual(await read({ kind: 'text', text: answer.carried, isWorkbook: true }).then(dates), dates(answer))
  })

  it('with merged headings, times of day and empty tails are read as they are pasted', async () => {
    const content = await aWorkbook({ sheets: [{ name: 'Data', rows: [['Falls, all wards'], [], ['', 'Ward 7', ''], ['When', 'Falls', 'Bed days'], [45658.5, 3, 640], [45689, 4, 655], [45717, 2, 629], ['', '', ''], [''], ['Source: incidents']] }] })
    const answer = await read({ kind: 'file', name: 'falls.xlsx', content }, { columns: { value: 1, denominator: 2 } })
    isClean(answer)
    assert.deepEqual([answer.columns.map(({ heading }) => heading), answer.rows.map(({ value, denominator }) => [value, denominator])], [['When', 'Ward 7 Falls', 'Ward 7 Bed days'], [[3, 640], [4, 655], [2, 629]]])
    assert.deepEqual(codes(answer.differences), ['day-number', 'time-left-out'])
  })

  it('in which a spreadsheet turned only some days into numbers ask', async () => {
    const content = await aWorkbook({ sheets: [{ name: 'Data', rows: [['Date', 'Value'], [45658, 1], ['13/01/2025', 2], ['14/01/2025', 3]] }] })
    assert.deepEqual(codes((await read({ kind: 'file', name: 'figures.xlsx', content })).questions), ['mixed-dates'])
  })

  it('are refused when they are none, with the reason', async () => {
    assert.deepEqual(await refused({ kind: 'text', text: ' \n ' }), { code: 'nothing-there' })
    assert.deepEqual(await refused({ kind: 'text', text: '2025-01-01\n2025-02-01' }), { code: 'no-numbers' })
    for (const text of ['hello world\nno numbers here\nat all', 'Month\tWard\nJan 2025\tA\nFeb 2025\tB']) assert.deepEqual(await refused({ kind: 'text', text }), { code: 'no-numbers' }, text)
    const uncalculated = await aWorkbook({ sheets: [{ name: 'Data', rows: [['Month', 'Rate'], [45658, ''], [45689, ''], [45717, '']] }] })
    assert.deepEqual(await refused({ kind: 'file', name: 'rates.xlsx', content: uncalculated }), { code: 'no-numbers' })
    assert.deepEqual(await refused(file('%PDF-1.4')), { code: 'wrong-type' })
    assert.deepEqual(await refused(file('<html><table></table></html>')), { code: 'wrong-type' })
    assert.deepEqual(await refused(file(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))), { code: 'wrong-type' })
    assert.deepEqual(await refused(file('Date,Value\n"2025-01-01,5')), { code: 'quote-not-closed', row: 2 })
    assert.deepEqual(await refused({ kind: 'text', text: Array.from({ length: 100_100 }, () => '2025-01-01\t5').join('\n') }), { code: 'too-many-rows', most: 100_000 })
  })
})
