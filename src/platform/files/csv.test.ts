import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createCsvReader, parseCsv } from './csv.ts'
import { formatCsv } from './csv-writing.ts'

function cellsOf(text: string): readonly (readonly string[])[] {
  const parsed = parseCsv(text)
  assert.ok(parsed.ok)
  return parsed.value.map(({ cells }) => cells)
}

test('cells are split at commas and never trimmed', () => {
  assert.deepEqual(cellsOf('a, b ,\r\n1,,2\r\n'), [['a', ' b ', ''], ['1', '', '2']])
})

test('cells in quotes hold commas, line ends and doubled quotes', () => {
  assert.deepEqual(cellsOf('"a,b","c ""d""","e\nf"\n1,2,3\n'), [['a,b', 'c "d"', 'e\nf'], ['1', '2', '3']])
})

test('rows carry the line on which they begin, also behind blank lines and line ends in quotes', () => {
  const parsed = parseCsv('a\n\n"b\nc"\nd\n')
  assert.ok(parsed.ok)
  assert.deepEqual(parsed.value.map(({ line }) => line), [1, 3, 5])
})

test('the last line needs no line end', () => {
  assert.deepEqual(cellsOf('a,b\n1,2'), [['a', 'b'], ['1', '2']])
})

test('a quotation mark that is never closed is told with its line', () => {
  assert.deepEqual(parseCsv('a\n"b\nc\n'), { ok: false, error: { code: 'quote-not-closed', line: 2 } })
})

test('text behind a closing quotation mark is told with its line', () => {
  assert.deepEqual(parseCsv('a\n"b"c\n'), { ok: false, error: { code: 'text-after-quote', line: 2 } })
})

const anyCell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r', ' ', '1') })
// A row of one empty cell is a blank line, which readers pass over.
// A text that begins like a formula is written with an apostrophe before it.
const anyWritableCell = anyCell.filter((cell) => !cell.startsWith('\r'))
const anyTable = fc.array(fc.array(anyWritableCell, { minLength: 2, maxLength: 4 }), { maxLength: 6 })

test('what is written is read back as it was', () => {
  fc.assert(fc.property(anyTable, (table) => assert.deepEqual(cellsOf(formatCsv(table)), table)))
})

test('pieces cut anywhere give the same rows as the whole', () => {
  fc.assert(fc.property(anyTable, fc.integer({ min: 1, max: 7 }), (table, size) => {
    const text = formatCsv(table)
    const rows: (readonly string[])[] = []
    const reader = createCsvReader(({ cells }) => rows.push(cells))
    for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size))
    assert.equal(reader.end(), undefined)
    assert.deepEqual(rows, table)
  }))
})

test('numbers are written with all their digits', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
    const read = Number(cellsOf(formatCsv([[value, 'x']]))[0]?.[0])
    assert.ok(read === value)
  }))
})

test('a text that a spreadsheet would run as a formula gets an apostrophe; numbers stay', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n+1']) assert.deepEqual(cellsOf(formatCsv([[text, 'x']])), [[`'${text}`, 'x']])
  assert.equal(formatCsv([[-1, 'a=b'], [-0.5, '1-2']]), '-1,a=b\n-0.5,1-2\n')
})

test('white space between a closing quotation mark and a comma is passed over', () => {
  assert.deepEqual(cellsOf('"a" ,b\n'), [['a', 'b']])
})

test('no row is handed over after the first problem', () => {
  const rows: (readonly string[])[] = []
  const reader = createCsvReader(({ cells }) => rows.push(cells))
  for (const piece of ['a\n"b"c\n', '"d","e"\nf', '\ng']) reader.push(piece)
  assert.deepEqual(reader.end(), { code: 'text-after-quote', line: 2 })
  assert.deepEqual(rows, [['a']])
})

test('a row that goes on for more than a million characters is told with its line, and no more of it is held', () => {
  for (const start of ['a\n"b', 'a\nb']) {
    const reader = createCsvReader(() => undefined)
    for (let pieces = 0; pieces < 40; pieces += 1) reader.push(pieces === 0 ? start : 'x'.repeat(50_000))
    assert.deepEqual(reader.end(), { code: 'row-too-large', line: 2 })
  }
})
