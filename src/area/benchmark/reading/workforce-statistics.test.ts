import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { findingSentence } from './finding-words.ts'
import { problemSentence } from './problem-words.ts'
import { readWorkforceStatistics } from './workforce-statistics.ts'

const header = 'Date,NHSE_Region_Code,NHSE_Region_Name,Org Code,Org Name,Cluster Group,Benchmark Group,Staff Group Sort Order,Staff Group,Data Type,Total'

function aRow(over: Partial<Record<'date' | 'code' | 'name' | 'cluster' | 'benchmark' | 'group' | 'type' | 'total', string>>): string {
  const row = { date: '30/09/2023', code: 'RAA', name: `Trust ${over.code ?? 'RAA'}`, cluster: 'Acute', benchmark: 'Acute - Large', group: 'Managers', type: 'FTE', total: '10', ...over }
  return `${row.date},Y56,London,${row.code},${row.name},${row.cluster},${row.benchmark},1,${row.group},${row.type},${row.total}`
}

async function read(...rows: readonly string[]) {
  const bytes = new TextEncoder().encode([header, ...rows].join('\r\n'))
  // Pieces of seven bytes: rows and signs are cut anywhere.
  const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) => bytes.subarray(index * 7, index * 7 + 7))
  return readWorkforceStatistics('workforce.csv', (async function* () { yield* pieces })())
}

/** Ten managers, five senior managers and 285 nurses. */
function aTrustOf(over: Parameters<typeof aRow>[0] = {}): readonly string[] {
  return [aRow({ ...over, total: '10' }), aRow({ ...over, group: 'Senior managers', total: '5' }), aRow({ ...over, group: 'Nurses & health visitors', total: '285' })]
}

const aTrust = aTrustOf()

async function refusal(...rows: readonly string[]): Promise<readonly string[]> {
  const result = await read(...rows)
  return result.ok ? [] : result.error.map(problemSentence)
}

async function readText(content: string | Uint8Array) {
  const result = await readWorkforceStatistics('workforce.csv', (async function* () { yield Buffer.from(content) })())
  return result.ok ? [] : result.error.map(problemSentence)
}

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
  const result = await read(...aTrust, ...aTrustOf({ code: 'RBB', benchmark: 'Acute - Specialist' }))
  assert.ok(result.ok)
  assert.equal(result.value.facts.organisations.find(({ code }) => code === 'RBB')?.specialist, true)
})

for (const [title, rows, expected] of [
  ['text in place of a number', [aRow({ total: 'many' })], /row 2, column Total: "many" is not a number/],
  ['a number below zero', [aRow({ total: '-1' })], /row 2, column Total: -1 is below 0/],
  ['an impossible date', [aRow({ date: '2023' })], /row 2, column Date: "2023" is not a date/],
  ['a day that no calendar has', [aRow({ date: '31/02/2023' })], /row 2, column Date: "31\/02\/2023" is not a date/],
  ['a year long past', [aRow({ date: '30/09/1850' })], /row 2, column Date: 30\/09\/1850 does not lie between 1990 and 2100/],
  ['a year far ahead', [aRow({ date: '2999-09-30' })], /row 2, column Date: 2999-09-30 does not lie between 1990 and 2100/],
  ['the year 0', [aRow({ date: '30/09/0000' })], /row 2, column Date: 30\/09\/0000 does not lie between 1990 and 2100/],
  ['a data type that is neither FTE nor HC', [...aTrust, aRow({ type: 'XYZ', group: 'Midwives' })], /row 5, column Data Type: "XYZ" is not one of FTE, HC/],
  ['a name without a letter', [aRow({ name: '' })], /row 2, column Org Name: the cell is empty/],
  ['a name of more than 200 characters', [aRow({ name: 'x'.repeat(201) })], /row 2, column Org Name: "x{59}…" is longer than 200 characters/],
  ['a name with a control character', [aRow({ name: 'Trust\u001b[31m A' })], /row 2, column Org Name: "Trust \[31m A" holds a character that cannot be printed/],
  ['a name with a line end', [aRow({ name: '"Trust\nA"' })], /row 2, column Org Name: "Trust A" holds a character that cannot be printed/],
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
  const lines = [header, ...aTrust].map((line) => line.split(',').toSpliced(5, 1).join(','))
  assert.deepEqual(await readText(lines.join('\n')), ['workforce.csv, row 1, column Cluster Group: the column is missing; fetch the file again or put the column back.'])
})

for (const [title, content, expected] of [
  ['of another form', 'Date,Org Code,Managers\n30/09/2023,RAA,10\n', /^workforce\.csv: is not the long CSV of NHS workforce statistics; give the file with the columns Date, .*, Total\.$/],
  ['separated by semicolons', [header, ...aTrust].join('\n').replaceAll(',', ';'), /^workforce\.csv: is separated by semicolons/],
  ['separated by tabs', [header, ...aTrust].join('\n').replaceAll(',', '\t'), /^workforce\.csv: is separated by tabs/],
  ['in UTF-16', Buffer.from(`\uFEFF${header}\n`, 'utf16le'), /^workforce\.csv: is in UTF-16; save it as CSV UTF-8/],
  ['in UTF-16 without its mark', Buffer.from(`${header}\n`, 'utf16le'), /^workforce\.csv: is in UTF-16; save it as CSV UTF-8/],
  ['that is a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), /^workforce\.csv: is an Excel workbook/],
  ['with NUL bytes', `${[header, ...aTrust].join('\n')}\u0000`, /^workforce\.csv: is not a text file/],
] as const) {
  test(`refuses a file ${title} with one sentence`, async () => {
    const sentences = await readText(content)
    assert.equal(sentences.length, 1, sentences.join('\n'))
    assert.match(sentences[0] ?? '', expected)
  })
}

test('refuses a trust without one row of managers that at least half of the trusts have', async () => {
  const without = aTrustOf({ code: 'RBB' }).filter((row) => !row.includes('Senior'))
  assert.deepEqual(await refusal(...aTrust, ...without), ['workforce.csv: has no row of Senior managers for RBB in 2023-09 although other trusts have one; put the row back, with 0 if there are none.'])
})

test('a row of 0 managers counts as none', async () => {
  const result = await read(...aTrust, ...aTrustOf({ code: 'RBB' }).map((row) => row.replace(',Senior managers,FTE,5', ',Senior managers,FTE,0')))
  assert.ok(result.ok)
  assert.equal(result.value.facts.organisationYears.find(({ code }) => code === 'RBB')?.managersFte, 10)
})

test('a row of managers that fewer than half of the trusts have counts as none where it is absent', async () => {
  const withoutSenior = (code: string) => aTrustOf({ code }).filter((row) => !row.includes('Senior'))
  const result = await read(...aTrust, ...withoutSenior('RBB'), ...withoutSenior('RCC'))
  assert.ok(result.ok)
  assert.deepEqual(result.value.facts.organisationYears.map(({ managersFte }) => managersFte), [15, 10, 10])
})

test('refuses a staff group that is called almost like managers', async () => {
  for (const name of ['Managerz', 'Senior  managers', 'Very senior management']) {
    const sentences = await refusal(...aTrust, ...aTrustOf({ code: 'RBB' }).map((row) => row.replace(',Managers,', `,${name},`)))
    assert.deepEqual(sentences, [`workforce.csv, row 5, column Staff Group: "${name}" is neither Managers nor Senior managers; correct the name or fetch the file again.`])
  }
})

test('refuses a staff group that no other trust has where a row of managers is lost', async () => {
  const sentences = await refusal(...aTrust, ...aTrustOf({ code: 'RBB' }).map((row) => row.replace(',Managers,', ',Mangers,')))
  assert.deepEqual(sentences, ['workforce.csv, row 5, column Staff Group: "Mangers" is a group that no other trust has, and RBB has no row of Managers; correct the name or put that row back.'])
})

test('refuses a total row below the managers', async () => {
  const sentences = await refusal(...aTrust, aRow({ group: 'Total', total: '7.3' }))
  assert.deepEqual(sentences, ['workforce.csv, row 5, column Total: the managers of RAA in 2023-09 add up to 15 and the total row says 7.3; check both.'])
})

test('a file of managers alone gives their number and no share of all staff', async () => {
  const result = await read(...aTrust.filter((row) => !row.includes('Nurses')))
  assert.ok(result.ok)
  assert.deepEqual(result.value.facts.organisationYears, [{ code: 'RAA', year: 2023, managersFte: 15 }])
})

test('two names of one code are said, and the name of the latest year is used', async () => {
  const result = await read(...aTrustOf({ name: 'New name' }), ...aTrustOf({ name: 'Old name', date: '30/09/2022' }))
  assert.ok(result.ok)
  assert.deepEqual(result.value.findings.map(findingSentence), ['workforce.csv: 1 code has more than one name, such as "New name" and "Old name": RAA; the name of the latest year was used.'])
  assert.deepEqual(result.value.facts.organisations.map(({ name }) => name), ['New name'])
})

test('a file in which everything is wrong is not read to its end', async () => {
  let pieces = 0
  const result = await readWorkforceStatistics('workforce.csv', (async function* () {
    yield Buffer.from(`${header}\n`)
    for (; pieces < 100; pieces += 1) yield Buffer.from('x\n'.repeat(5000))
  })())
  assert.ok(!result.ok)
  assert.ok(pieces < 5, `${pieces} pieces were read`)
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
