import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkNumber, readCount, readNumber } from './number-cell.ts'
import { problemSentence } from './problem-words.ts'
import { createReport } from './report.ts'

test('numbers are digits with a point and an exponent, as spreadsheets and statistics programs write them', () => {
  assert.deepEqual(['7', '-0.5', ' 12 ', '8.6E-2', '1e+05'].map(readNumber), [7, -0.5, 12, 0.086, 100_000])
})

test('no other form of the language is a number', () => {
  const texts = ['', ' ', 'NA', 'NaN', 'Infinity', '-Infinity', '0x10', '0b1', '1_000', '1,200', '.5', '5.', '+5', '1e999', '1 2', 'many']
  assert.deepEqual(texts.filter((text) => readNumber(text) !== undefined), [])
})

test('every finite number is read back as it was written', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => readNumber(String(value)) === value))
})

test('a count is digits only and is held exactly', () => {
  assert.deepEqual(['0', '7123980', '', '-1', '1.0', '1e3', '9'.repeat(20)].map(readCount), [0, 7_123_980, undefined, undefined, undefined, undefined, undefined])
})

for (const [cell, expected] of [
  ['', 'beds.csv, row 3, column BEDS: the cell is empty; fill it in or delete the row.'],
  ['Infinity', 'beds.csv, row 3, column BEDS: "Infinity" is not a number; write digits with a point for decimals.'],
  ['0x10', 'beds.csv, row 3, column BEDS: "0x10" is not a number; write digits with a point for decimals.'],
  ['-1', 'beds.csv, row 3, column BEDS: -1 is below 0; check the value.'],
  ['1e9', 'beds.csv, row 3, column BEDS: 1e9 is above 2000; check the value.'],
  ['7.5', 'beds.csv, row 3, column BEDS: 7.5 is not a whole number; check the value.'],
] as const) {
  test(`refuses "${cell}" as a number of beds in one sentence`, () => {
    const report = createReport()
    assert.equal(checkNumber(cell, { min: 0, max: 2000, whole: true }, { file: 'beds.csv', row: 3, column: 'BEDS' }, report), undefined)
    assert.deepEqual(report.problems.map(problemSentence), [expected])
  })
}

test('a word for "not known" is no number and no problem', () => {
  const report = createReport()
  assert.equal(checkNumber('NA', { min: 0, max: 100, missing: ['NA'] }, { file: 'survey.csv', row: 2, column: '7a_SD' }, report), undefined)
  assert.deepEqual(report.problems, [])
})
