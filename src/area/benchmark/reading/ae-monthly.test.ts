import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatCsv } from '../../../platform/files/index.ts'
import { examineMonthlyAe } from './ae-monthly.ts'
import { findingSentence } from './finding-words.ts'
import { problemSentence } from './problem-words.ts'
import { createReport } from './report.ts'

const file = 'ae_monthly/May.csv'
const counts = Array.from({ length: 18 }, (_, index) => `Count ${index + 1}`)

function aRow(label: string, code: string, first: number | string): readonly (number | string)[] {
  return [label, code, 'Region', 'Name', first, ...counts.slice(1).map(() => 1)]
}

function aTotal(first: number, others: number): readonly (number | string)[] {
  return ['TOTAL', '-', '-', 'TOTAL', first, ...counts.slice(1).map(() => others)]
}

function examine(...rows: readonly (readonly (number | string)[])[]) {
  const report = createReport()
  const text = formatCsv([['Period', 'Org Code', 'Parent Org', 'Org name', ...counts], ...rows])
  const codes = examineMonthlyAe(new Map([[file, new TextEncoder().encode(text)]]), report).get(file)
  return { codes: [...(codes ?? [])], found: report.findings.map(findingSentence), problems: report.problems.map(problemSentence) }
}

const isTotal = `${file}: row 4 is the national total (TOTAL); it was kept apart from the organisations.`

test('organisations are told apart from the total row that they add up to', () => {
  assert.deepEqual(examine(aRow('MSitAE-MAY', 'RAA', 10), aRow('MSitAE-MAY', 'rab ', 20), aTotal(30, 2)), { codes: ['RAA', 'RAB'], found: [isTotal], problems: [] })
})

test('a total row that organisations do not add up to is said, with what is true of this file', () => {
  const { found } = examine(aRow('MSitAE-MAY', 'RAA', 10), aRow('MSitAE-MAY', 'RAB', 20), aTotal(31, 2))
  assert.deepEqual(found, [
    isTotal,
    `${file}: 1 column of the organisations does not add up to the total row; the first is Count 1 with 30, where the total row says 31; both were left as they are; no figure rests on this file.`,
  ])
})

test('the number of columns that do not add up is said', () => {
  assert.match(examine(aRow('MSitAE-MAY', 'RAA', 10), aRow('MSitAE-MAY', 'RAB', 20), aTotal(31, 3)).found.join('\n'), /18 columns of the organisations do not add up/)
})

for (const [title, rows, expected] of [
  ['text in place of a count', [aRow('MSitAE-MAY', 'RAA', 'many'), aTotal(0, 1)], `${file}, row 2, column Count 1: "many" is not a number; write digits with a point for decimals.`],
  ['an organisation that stands twice', [aRow('MSitAE-MAY', 'RAA', 1), aRow('MSitAE-MAY', 'RAA', 1), aTotal(2, 2)], `${file}, row 3: RAA stands in row 2 already; delete one of the two.`],
  ['a file without its total row', [aRow('MSitAE-MAY', 'RAA', 1)], `${file}: has no total row; the file is cut off or of another form, fetch it again.`],
] as const) {
  test(`refuses ${title}`, () => assert.deepEqual(examine(...rows).problems, [expected]))
}
