import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aWorkbook } from '../../../platform/files/testing/a-workbook.ts'
import { readExtract } from './read-extract.ts'
import { readRows } from './read-rows.ts'
import { recogniseColumns } from './recognise-columns.ts'

const header = 'Employee Number,First Name,Last Name,Org L1,Position Title,Start Date'
const row = '20000001,Zoë,Castlemere,Ward 7,Staff Nurse,01-APR-2020'
const text = `${header}\n${row}\n`
const expected = { headings: header.split(','), rows: [{ row: 2, cells: row.split(',') }] }

async function read(bytes: Uint8Array, fileName = 'extract.csv') {
  const table = await readExtract(bytes, fileName)
  assert.ok(table.ok, JSON.stringify(table))
  return table.value
}

async function tableOf(bytes: Uint8Array) {
  const { headings, rows } = await read(bytes)
  return { headings, rows }
}

describe('an extract as text', () => {
  const utf16 = (mark: readonly number[], swap: boolean): Uint8Array => {
    const body = Buffer.from(text.replaceAll(',', '\t'), 'utf16le')
    return Buffer.concat([Buffer.from(mark), swap ? body.swap16() : body])
  }
  const forms: Readonly<Record<string, Uint8Array>> = {
    'UTF-8': Buffer.from(text),
    'UTF-8 with a byte order mark': Buffer.from(`\uFEFF${text}`),
    'Windows-1252': Buffer.from(text, 'latin1'),
    'UTF-16 with tabs': utf16([0xff, 0xfe], false),
    'UTF-16 of the other order': utf16([0xfe, 0xff], true),
    'UTF-16 without a mark': utf16([], false),
    'lines of Windows': Buffer.from(text.replaceAll('\n', '\r\n')),
    'lines of an old Mac': Buffer.from(text.replaceAll('\n', '\r')),
    semicolons: Buffer.from(text.replaceAll(',', ';')),
    tabs: Buffer.from(text.replaceAll(',', '\t')),
    'no line end at its end': Buffer.from(text.trimEnd()),
  }
  for (const [name, bytes] of Object.entries(forms)) it(`is read in ${name}`, async () => assert.deepEqual(await tableOf(bytes), expected))

  it('may hold commas in cells when semicolons separate it, and quotation marks', async () => {
    const { rows } = await read(Buffer.from('Employee Number;First Name;Org L1\n1;Ada;"Ward 7; ""North"", East"\n'))
    assert.deepEqual(rows, [{ row: 2, cells: ['1', 'Ada', 'Ward 7; "North", East'] }])
  })

  it('may tell its separator as spreadsheets do, on a line that is no row', async () => {
    assert.deepEqual(await tableOf(Buffer.from(`sep=;\r\n${text.replaceAll(',', ';')}`)), expected)
  })

  it('numbers its rows as a spreadsheet does: blank lines count, line ends within a cell do not', async () => {
    const { rows } = await read(Buffer.from(`${header}\n\n"20000001","Ada\nB","Castlemere\n\nC",Ward 7,Staff Nurse,\n\n20000002,Bola,Dunmarsh,Ward 7,Staff Nurse,\n , ,\n`))
    assert.deepEqual(rows.map((one) => one.row), [3, 5])
  })

  it('begins at its headings, below titles and blank lines', async () => {
    const table = await read(Buffer.from(`Staff in post,,\nReport of 1 August 2026\n\n${text}`))
    assert.equal(table.headerRow, 4)
    assert.deepEqual(table.rows.map((one) => one.row), [5])
  })

  it('with headings that nobody knows begins at its first row of three cells', async () => {
    const table = await read(Buffer.from('Liste\nPersonalnummer,Vorname,Nachname\n1,Ada,Ashgrove\n'))
    assert.deepEqual([table.headerRow, table.headings], [2, ['Personalnummer', 'Vorname', 'Nachname']])
  })
})

describe('an extract as a workbook', () => {
  const serial = 43_922
  const rows = [header.split(','), ['20000001', 'Zoë', 'Castlemere', 'Ward 7', 'Staff Nurse', serial]]

  it('is read from the first sheet whose headings we know, with days as Excel keeps them', async () => {
    const table = await read(await aWorkbook({ sheets: [{ name: 'Notes', rows: [['About this report']] }, { name: 'Staff', rows }] }), 'extract.xlsx')
    assert.deepEqual(table.headings, expected.headings)
    assert.equal(readRows(table, recogniseColumns(table.headings).mapping).rows[0]?.startDate, '2020-04-01')
  })

  it('with a number as a number keeps its digits', async () => {
    const table = await read(await aWorkbook({ sheets: [{ name: 'Staff', rows: [header.split(','), [20_000_001, 'Ada', 'Elmhythe', 'Ward 7', 'Staff Nurse', '']] }] }))
    assert.equal(readRows(table, recogniseColumns(table.headings).mapping).rows[0]?.employeeNumber, '20000001')
  })

  it('is told by its content, whatever its name', async () => {
    const table = await read(await aWorkbook({ sheets: [{ name: 'Staff', rows }] }), 'extract.csv')
    assert.equal(table.source, 'workbook')
  })
})

describe('the numbers of a row', () => {
  const rowsOf = async (lines: string) => {
    const table = await read(Buffer.from(lines))
    return readRows(table, recogniseColumns(table.headings).mapping)
  }

  it('tell each other: the assignment is the employee number, with a count behind it or not', async () => {
    const { rows } = await rowsOf('Assignment Number,First Name,Last Name,Org L1,Position Title\n20000001-2,Ada,Ashgrove,Ward 7,Nurse\n')
    assert.deepEqual([rows[0]?.employeeNumber, rows[0]?.assignmentNumber], ['20000001', '20000001-2'])
    const alone = await rowsOf(text)
    assert.deepEqual([alone.rows[0]?.employeeNumber, alone.rows[0]?.assignmentNumber], ['20000001', '20000001'])
  })

  it('that are shorter than all others are shown, since a spreadsheet may have taken their zeros away', async () => {
    const lines = Array.from({ length: 12 }, (_, at) => `${at === 4 ? '2345' : 10_000_000 + at},Ada,Ashgrove,Ward 7,Nurse,`)
    const { warnings } = await rowsOf(`${header}\n${lines.join('\n')}\n`)
    assert.deepEqual(warnings.filter(({ code }) => code === 'number-shorter').map(({ row: at, value }) => [at, value]), [[6, '2345']])
  })
})
