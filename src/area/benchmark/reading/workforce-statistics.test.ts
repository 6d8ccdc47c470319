import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingSentence } from './finding-words.ts'
import { problemSentence } from './problem-words.ts'
import { readWorkforceStatistics } from './workforce-statistics.ts'

const header = 'Date,NHSE_Region_Code,NHSE_Region_Name,Org Code,Org Name,Cluster Group,Benchmark Group,Staff Group Sort Order,Staff Group,Data Type,Total'

function aRow(over: Partial<Record<'date' | 'code' | 'cluster' | 'benchmark' | 'group' | 'type' | 'total', string>>): string {
  const row = { date: '30/09/2023', code: 'RAA', cluster: 'Acute', benchmark: 'Acute - Large', group: 'Managers', type: 'FTE', total: '10', ...over }
  return `${row.date},Y56,London,${row.code},Trust ${row.code},${row.cluster},${row.benchmark},1,${row.group},${row.type},${row.total}`
}

async function read(...rows: readonly string[]) {
  const bytes = new TextEncoder().encode([header, ...rows].join('\r\n'))
  // Pieces of seven bytes: rows and signs are cut anywhere.
  const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) => bytes.subarray(index * 7, index * 7 + 7))
  return readWorkforceStatistics('workforce.csv', (async function* () { yield* pieces })())
}

const aTrust = [aRow({ total: '10' }), aRow({ group: 'Senior managers', total: '5' }), aRow({ group: 'Nurses & health visitors', total: '285' })]

test('managers are Managers plus Senior managers, in full-time equivalents', async () => {
  const result = await read(...aTrust, aRow({ type: 'HC', total: '99' }))
  assert.ok(result.ok)
  assert.deepEqual(result.value.facts.organisationYears, [{ code: 'RAA', year: 2023, managersFte: 15, workforce: { allStaffFte: 300, managersFte: 15 } }])
  assert.deepEqual(result.value.facts.organisations, [{ code: 'RAA', name: 'Trust RAA', type: 'Acute', specialist: false }])
})

test('the total row is used and subtotals are not counted with their parts', async () => {
  const result = await read(...aTrust, aRow({ group: 'NHS infrastructure support', total: '15' }), aRow({ group: 'Total', total: '301' }))
  assert.ok(result.ok)
  assert.equal(result.value.facts.organisationYears[0]?.workforce?.allStaffFte, 301)
  assert.deepEqual(result.value.findings, [])
})

test('a total row that its parts do not add up to is said', async () => {
  const result = await read(...aTrust, aRow({ group: 'All staff', total: '400' }))
  assert.ok(result.ok)
  assert.match(result.value.findings.map(findingSentence).join(), /add up to 300 where the total row says 400 in 2023: RAA/)
})

test('September is used before any other month of the financial year, whatever the order of the rows', async () => {
  const others = [aRow({ date: '31/03/2024', total: '77' }), ...aTrust, aRow({ date: '31/12/2023', total: '88' })]
  const result = await read(...others)
  assert.ok(result.ok)
  assert.equal(result.value.facts.organisationYears[0]?.managersFte, 15)
  assert.deepEqual(result.value.findings, [])
})

test('without September the latest month is used and said', async () => {
  const result = await read(aRow({ date: '2024-01-31', total: '11' }), aRow({ date: '2023-11-30', total: '10' }))
  assert.ok(result.ok)
  assert.equal(result.value.facts.organisationYears[0]?.managersFte, 11)
  assert.equal(result.value.facts.organisationYears[0]?.year, 2023)
  assert.match(result.value.findings.map(findingSentence).join(), /no September row \(months used: 2024-01\) in 2023; the latest month/)
})

test('organisations of other clusters are left out and named', async () => {
  const result = await read(...aTrust, aRow({ code: 'RBB', cluster: 'Mental Health' }))
  assert.ok(result.ok)
  assert.match(result.value.findings.map(findingSentence).join(), /1 organisation belongs to other clusters than Acute: RBB/)
})

test('a specialist trust is told by its benchmark group', async () => {
  const result = await read(...aTrust, aRow({ code: 'RBB', benchmark: 'Acute - Specialist' }))
  assert.ok(result.ok)
  assert.equal(result.value.facts.organisations.find(({ code }) => code === 'RBB')?.specialist, true)
})

for (const [title, rows, expected] of [
  ['text in place of a number', [aRow({ total: 'many' })], /row 2, column Total: "many" is not a number/],
  ['a number below zero', [aRow({ total: '-1' })], /row 2, column Total: -1 is below 0/],
  ['an impossible date', [aRow({ date: '2023' })], /row 2, column Date: "2023" is not a date/],
  ['an impossible code', [aRow({ code: 'R!A' })], /row 2, column Org Code: "R!A" cannot be an ODS code/],
  ['the same row twice', [aRow({ group: 'Midwives' }), aRow({}), aRow({})], /^workforce\.csv, row 4: RAA 2023-09 Managers stands in row 3 already; delete one of the two\.$/],
  ['a number of another form', [aRow({ total: 'Infinity' })], /row 2, column Total: "Infinity" is not a number/],
  ['more staff than anyone employs', [aRow({ total: '1e9' })], /row 2, column Total: 1e9 is above 200000/],
  ['a trust without managers', [aRow({ group: 'Ambulance staff' })], /no row of Managers or Senior managers of RAA in 2023-09/],
  ['a row that is cut off', [aRow({}), '30/09/2023,Y56'], /row 3: the row has 2 cells and the header 11/],
  ['no acute trust at all', [], /has no row of an Acute trust/],
] as const) {
  test(`refuses ${title}`, async () => {
    const result = await read(...rows)
    assert.ok(!result.ok)
    assert.match(result.error.map(problemSentence).join('\n'), expected)
  })
}

test('a byte order mark does not matter', async () => {
  const result = await readWorkforceStatistics('workforce.csv', (async function* () { yield new TextEncoder().encode(`\uFEFF${[header, ...aTrust].join('\n')}\n`) })())
  assert.ok(result.ok)
  assert.equal(result.value.facts.organisationYears[0]?.managersFte, 15)
})

test('refuses a file without one of its columns', async () => {
  const result = await readWorkforceStatistics('workforce.csv', (async function* () { yield new TextEncoder().encode('Date,Org Code\n30/09/2023,RAA\n') })())
  assert.ok(!result.ok)
  assert.match(result.error.map(problemSentence).join('\n'), /column Cluster Group: the column is missing/)
})

test('refuses a file that ends within a sign', async () => {
  const result = await readWorkforceStatistics('workforce.csv', (async function* () { yield Buffer.concat([Buffer.from(`${header}\n${aRow({})}\n`), Buffer.from([0xc3])]) })())
  assert.ok(!result.ok)
  assert.deepEqual(result.error.map(problemSentence), ['workforce.csv: is not in UTF-8 (probably Windows-1252); save it as CSV UTF-8.'])
})

test('refuses a file that is not UTF-8', async () => {
  const result = await readWorkforceStatistics('workforce.csv', (async function* () { yield new Uint8Array([0x44, 0xe9, 0x0a]) })())
  assert.ok(!result.ok)
  assert.match(result.error.map(problemSentence).join('\n'), /probably Windows-1252/)
})
