import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { readOrganisationList } from './organisation-list.ts'
import { problemSentence } from './problem-words.ts'
import { createReport } from './report.ts'

function aRow(code: string, closed = ''): string {
  const cells = [code, `TRUST ${code} `, 'Y56', 'QMJ', '', '', '', '', '', 'NW1 0PE', '20170401', closed, ...Array.from({ length: 15 }, () => '')]
  return cells.map((cell) => `"${cell}"`).join(',')
}

function read(file: string, ...rows: readonly string[]) {
  const report = createReport()
  const text = `${rows.join('\n')}\n`
  const listed = readOrganisationList(file, file.endsWith('.gz') ? gzipSync(text) : new TextEncoder().encode(text), report)
  return { listed, report }
}

test('each row is an organisation with its name, region and dates; codes may have five characters', () => {
  const { listed, report } = read('etr.csv', aRow('RAA'), aRow('G6V2S', '20240331'))
  assert.deepEqual(listed, [
    { code: 'RAA', name: 'TRUST RAA', region: 'Y56', opened: '20170401' },
    { code: 'G6V2S', name: 'TRUST G6V2S', region: 'Y56', opened: '20170401', closed: '20240331' },
  ])
  assert.deepEqual(report.findings.map(({ kind, codes }) => ({ kind, codes })), [{ kind: 'five-character-codes', codes: ['G6V2S'] }, { kind: 'closed-organisations', codes: ['G6V2S'] }])
  assert.deepEqual(report.problems, [])
})

test('a list packed with gzip is the same list', () => {
  assert.deepEqual(read('etr.csv.gz', aRow('RAA')).listed, read('etr.csv', aRow('RAA')).listed)
})

for (const [title, rows, expected] of [
  ['a row of another width', [`${aRow('RAA')},"x"`], /row 1: the row has 28 cells and the header 27/],
  ['an impossible code', [aRow('R!A')], /row 1, column 1: "R!A" cannot be an ODS code/],
  ['a date that is none', [aRow('RAA', 'soon')], /row 1, column 12: "soon" is not a date; write it as yyyymmdd/],
  ['an organisation that stands twice', [aRow('RAA'), aRow('RAA')], /row 2: RAA stands in row 1 already/],
] as const) {
  test(`refuses ${title}`, () => assert.match(read('etr.csv', ...rows).report.problems.map(problemSentence).join('\n'), expected))
}
