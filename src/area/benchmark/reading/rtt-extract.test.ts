import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { problemSentence } from './problem-words.ts'
import { createReport } from './report.ts'
import { readRttExtract } from './rtt-extract.ts'

const header = 'Provider Org Code,RTT Part Type,Treatment Function Code,Provider Org Name,Gt 00 To 01 Weeks SUM 1,Gt 18 To 19 Weeks SUM 1,Total All'

function aRow(over: Partial<Record<'code' | 'part' | 'treatment' | 'name' | 'short' | 'long' | 'total', string>>): string {
  const row = { code: 'RAA', part: 'Part_2', treatment: 'C_999', name: 'Trust', short: '6', long: '4', total: '10', ...over }
  return [row.code, row.part, row.treatment, row.name, row.short, row.long, row.total].join(',')
}

async function read(content: Uint8Array) {
  const report = createReport()
  const lists = await readRttExtract('rtt.zip', zipSync({ 'extract.csv': content }), report)
  return { lists, report, sentences: report.problems.map(problemSentence) }
}

const aFile = (...rows: readonly string[]): Uint8Array => strToU8([header, ...rows, ''].join('\n'))

test('the people who wait are the total row of incomplete pathways, not the sum of its functions and parts', async () => {
  const { lists, report } = await read(aFile(aRow({}), aRow({ treatment: 'C_100' }), aRow({ part: 'Part_1A', long: '' }), aRow({ code: 'rab-x', total: '7' })))
  assert.deepEqual([...(lists ?? [])], [['RAA', 10], ['RAB', 7]])
  assert.deepEqual(report.findings.map(({ kind, facts }) => ({ kind, facts })), [
    { kind: 'part-types-and-totals', facts: { parts: 'Part_1A, Part_2', all: 37, functions: 10, total: 17, within: '60.0' } },
  ])
})

test('refuses a file that is not UTF-8', async () => {
  const { lists, sentences } = await read(Buffer.from(`${header}\n${aRow({ name: 'Tr\u00fcst' })}\n`, 'latin1'))
  assert.equal(lists, undefined)
  assert.deepEqual(sentences, ['rtt.zip: is not in UTF-8 (probably Windows-1252); save it as CSV UTF-8.'])
})

test('refuses a file that ends within a sign', async () => {
  const { lists, sentences } = await read(Buffer.concat([aFile(aRow({})), Buffer.from([0xc3])]))
  assert.equal(lists, undefined)
  assert.deepEqual(sentences, ['rtt.zip: is not in UTF-8 (probably Windows-1252); save it as CSV UTF-8.'])
})

for (const [title, rows, expected] of [
  ['text in place of a count', [aRow({ total: 'many' }), aRow({ code: 'RAB' })], 'rtt.zip, row 2, column Total All: "many" is not a number; write digits with a point for decimals.'],
  ['a row that is cut off', [aRow({}), 'RAB,Part_2'], 'rtt.zip, row 3: the row has 2 cells and the header 7; the file is cut off or damaged, fetch it again.'],
  ['a file without incomplete pathways', [aRow({ part: 'Part_3' })], 'rtt.zip: has no row of Part_2 with C_999; the file is cut off or of another form, fetch it again.'],
] as const) {
  test(`refuses ${title}`, async () => assert.deepEqual((await read(aFile(...rows))).sentences, [expected]))
}
