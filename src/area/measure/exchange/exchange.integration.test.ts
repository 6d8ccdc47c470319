import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { parseCsv } from '../../../platform/files/index.ts'
import { aTrustWithMeasures, now } from '../testing/a-trust-with-measures.ts'
import { exportMeasures } from './export-command.ts'
import { importMeasures } from './import-command.ts'

const { database, trust, addMeasure, putValues, inTrust, audit } = await aTrustWithMeasures()

function collector() {
  const parts: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      parts.push(String(chunk))
      done()
    },
  })
  return { stream, text: () => parts.join('') }
}

async function run(csv: string, isRehearsal = false) {
  const [out, err] = [collector(), collector()]
  const status = await importMeasures(
    { tenant: trust.tenant, file: '/tmp/measures.csv', bytes: Buffer.from(csv), isRehearsal, inTransaction: (work) => database.inTransaction(trust.tenant, work), now, today: aDay('2026-11-25'), newId: randomUUID },
    { stdout: out.stream, stderr: err.stream, env: {} },
  )
  return { status, receipt: JSON.parse(out.text() === '' ? '{}' : out.text()), messages: err.text() }
}

const exportedText = () => database.reading(trust.tenant, (transaction) => exportMeasures(transaction, trust.tenant))

async function exported() {
  const table = parseCsv(await exportedText())
  return table.ok ? table.value : assert.fail('the file is no table')
}

const head = 'measure,unit,domain,direction,unit of measurement,date,value\n'
const countOf = async () => (await inTrust(sql<{ count: number }>`select count(*) as count from observation`))[0]?.count

describe('a file of measures', () => {
  it('adds a measure with its values, changes and keeps, and says so', async () => {
    const first = await run(`${head}Imported falls,Ward 7,management,decrease,number,2026-09-01,4\nImported falls,Ward 7,management,decrease,number,2026-10-01,\n`)
    assert.equal(first.status, 0, first.messages)
    assert.deepEqual(first.receipt, { kind: 'measures', file: 'measures.csv', dryRun: false, measures: 1, measuresAdded: 1, read: 2, added: 2, changed: 0, unchanged: 0, refused: [] })
    const again = await run('measure,unit,date,value\nimported falls,ward 7,2026-09-01,5\nimported falls,ward 7,2026-10-01,\n')
    assert.deepEqual([again.receipt.measuresAdded, again.receipt.added, again.receipt.changed, again.receipt.unchanged], [0, 0, 1, 1])
    assert.ok((await audit()).includes('measure/values-imported'))
  })

  it('rehearsed changes nothing and says the same', async () => {
    const before = await countOf()
    const { status, receipt } = await run(`${head}Rehearsed,Ward 7,management,decrease,number,2026-09-01,4\n`, true)
    assert.equal(status, 0)
    assert.deepEqual([receipt.dryRun, receipt.measuresAdded, receipt.added], [true, 1, 1])
    assert.equal(await countOf(), before)
  })

  it('is refused as a whole, with every row named that is to be mended', async () => {
    const before = await countOf()
    const { status, receipt, messages } = await run(`${head}A,Ward 7,management,decrease,number,2026-09-01,4\nB,No ward,management,decrease,number,2026-09-01,4\nC,Ward 7,management,sideways,number,2026-09-01,4\nA,Ward 7,,,,31/10/2026,4\nA,Ward 7,,,,2026-10-01,many\nA,Ward 7,,,,2026-09-01,4\nA,Ward 7,,,,2027-01-01,4\n`)
    assert.equal(status, 2)
    assert.deepEqual(receipt.refused.map(({ row, column }: { row: number; column: string }) => `${row} ${column}`), ['3 unit', '4 direction', '5 date', '6 value', '7 date', '8 date'])
    assert.match(messages, /Nothing was imported/)
    assert.equal(await countOf(), before)
    assert.equal((await run('name,day\n')).status, 2)
  })

  it('is given back so that it imports again without a change', async () => {
    const id = await addMeasure({ chartType: 'p', unitOfMeasurement: 'percentage' })
    await inTrust(sql`insert into observation (tenant_id, measure_id, day, value, numerator, denominator, entered_at, way) values (${trust.tenant}, ${id}, '2026-08-01', 0.875, 7, 8, ${now}, 'hand')`)
    await putValues(await addMeasure(), [3, null, 5])
    const csv = await exportedText()
    assert.match(csv, /,2026-08-01,87\.5,7,8,/)
    const { status, receipt, messages } = await run(csv)
    assert.equal(status, 0, messages)
    assert.deepEqual([receipt.added, receipt.changed], [0, 0])
    assert.ok(receipt.unchanged >= 4)
  })

  it('holds measures that are closed, how they are counted, who answers for them, where their limits begin anew and what is noted', async () => {
    const id = await addMeasure({ definition: 'All falls that were reported.\nNobody is left out.', source: 'Datix', fixAfterNPoints: '12', screenOutliers: '' })
    await putValues(id, [3, 4, 5])
    await inTrust(sql`insert into measure_rebase (tenant_id, rebase_id, measure_id, starts_on, reason, decided_at) values (${trust.tenant}, ${randomUUID()}, ${id}, '2024-02-15', 'New beds', ${now})`)
    await inTrust(sql`insert into measure_annotation (tenant_id, annotation_id, measure_id, day, text, written_at) values (${trust.tenant}, ${randomUUID()}, ${id}, '2024-02-01', 'Flood', ${now})`)
    await inTrust(sql`update measure set closed_on = '2026-11-01' where measure_id = ${id}`)
    const empty = await addMeasure({ name: 'Nothing yet', target: '7', isOwn: 'no' })
    const [head = [], ...rows] = (await exported()).map(({ cells }) => cells)
    const facts = (measureId: string) => rows.filter((cells) => cells[0] === measureId).map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]])))
    assert.deepEqual(
      facts(id).map((row) => [row['date'], row['definition'], row['source'], row['screen outliers'], row['fix after'], row['owner'], row['closed on'], row['limits anew from'], row['limits anew because'], row['note']]),
      ['2024-01-01', '2024-02-01', '2024-03-01'].map((day, index) => [day, 'All falls that were reported.\nNobody is left out.', 'Datix', 'no', '12', 'Nell Nursely', '2026-11-01', index === 2 ? '2024-02-15' : '', index === 2 ? 'New beds' : '', index === 1 ? 'Flood' : '']),
    )
    assert.deepEqual(facts(empty).map((row) => [row['measure'], row['target'], row['date'], row['value'], row['owner']]), [['Nothing yet', '7', '', '', '']])
    const { status, receipt, messages } = await run(await exportedText())
    assert.equal(status, 0, messages)
    assert.deepEqual([receipt.added, receipt.changed], [0, 0])
  })

  it('changes nothing of a closed measure', async () => {
    const id = await addMeasure({ name: 'Closed one' })
    await putValues(id, [3])
    await inTrust(sql`update measure set closed_on = '2026-11-01' where measure_id = ${id}`)
    const { status, messages } = await run(`measure id,measure,date,value\n${id},Closed one,2024-01-01,9\n`)
    assert.equal(status, 2)
    assert.match(messages, /Row 2, measure: The measure is closed\. Open it again first\./)
  })

  it('brings the facts of a new measure along: its definition, where limits begin anew, that it is closed', async () => {
    const more = 'measure,unit,domain,direction,unit of measurement,date,value,definition,source,screen outliers,fix after,closed on,limits anew from,limits anew because\n'
    const told = 'Elsewhere,Ward 7,management,decrease,number'
    const file = `${more}${told},2026-08-01,4,How,Where,no,,2026-10-31,,\n${told},2026-09-01,4,,,,,,2026-08-15,New beds\n`
    assert.equal((await run(file, true)).status, 0)
    const { status, receipt, messages } = await run(file)
    assert.equal(status, 0, messages)
    assert.deepEqual([receipt.measuresAdded, receipt.added], [1, 2])
    const [row] = await inTrust(sql<{ closed_on: string; definition: string; screen_outliers: boolean; reason: string; starts_on: string }>`
      select closed_on, definition, screen_outliers, reason, starts_on from measure join measure_rebase using (tenant_id, measure_id) where name = 'Elsewhere'`)
    assert.deepEqual([row?.closed_on, row?.definition, row?.screen_outliers, row?.reason, row?.starts_on], ['2026-10-31', 'How', false, 'New beds', '2026-08-15'])
    const refused = await run(`${more}Other,Ward 7,management,decrease,number,2026-08-01,4,How,Where,maybe,3,31/10/2026,2026-08-15,\n`)
    assert.equal(refused.status, 2)
    assert.deepEqual(refused.receipt.refused.map(({ column }: { column: string }) => column), ['fix after', 'screen outliers', 'closed on'])
    const anew = await run(`${more}Other,Ward 7,management,decrease,number,2026-08-01,4,,,,,,2026-08-15,\nOther,Ward 7,management,decrease,number,2026-08-02,4,,,,,,2026-08-15,Late\n`)
    assert.deepEqual(anew.receipt.refused.map(({ row: at, column }: { row: number; column: string }) => `${at} ${column}`), ['2 limits anew because', '3 limits anew from'])
  })

  it('gives numbers back with all their digits', async () => {
    const id = await addMeasure({ unitOfMeasurement: 'rate' })
    await inTrust(sql`insert into observation (tenant_id, measure_id, day, value, entered_at, way) values (${trust.tenant}, ${id}, '2026-08-01', 0.30000000000000004, ${now}, 'hand')`)
    const { status, receipt, messages } = await run(await exportedText())
    assert.equal(status, 0, messages)
    assert.equal(receipt.changed, 0)
  })

  it('gives numbers back that are written with a power of ten, or with more digits than anybody types', async () => {
    const id = await addMeasure({ unitOfMeasurement: 'rate', decimals: '6' })
    const values = [1e-7, 1 / 700_000, 1e15, -2.5e-12]
    for (const [index, value] of values.entries()) await inTrust(sql`insert into observation (tenant_id, measure_id, day, value, entered_at, way) values (${trust.tenant}, ${id}, ${`2026-0${index + 1}-01`}, ${value}, ${now}, 'interface')`)
    const { status, receipt, messages } = await run(await exportedText())
    assert.equal(status, 0, messages)
    assert.equal(receipt.changed, 0)
    const saved = await run(`measure id,measure,date,value\n${id},,2026-01-01,1.00E-07\n`)
    assert.deepEqual([saved.status, saved.receipt.unchanged], [0, 1])
    for (const value of ['1e999', '-1e999', '1e16', '0x10', 'Infinity', '1e', 'e5']) assert.equal((await run(`measure id,measure,date,value\n${id},,2026-01-01,${value}\n`)).status, 2, value)
  })

  it('names a day from which limits begin anew once', async () => {
    const columns = 'measure,unit,domain,direction,unit of measurement,date,value,limits anew from,limits anew because\n'
    const told = 'Anew twice,Ward 7,management,decrease,number'
    const { status, receipt } = await run(`${columns}${told},2026-08-01,4,,\n${told},2026-09-01,4,2026-08-15,New beds\n${told},2026-10-01,4,2026-08-15,Other beds\n`)
    assert.equal(status, 2)
    assert.deepEqual(receipt.refused.map(({ row: at, column }: { row: number; column: string }) => `${at} ${column}`), ['4 limits anew from'])
  })

  it('leaves a value out with a reason that can be read, and cuts none', async () => {
    const columns = 'measure,unit,domain,direction,unit of measurement,date,value,left out because\n'
    const told = 'Left out,Ward 7,management,decrease,number,2026-08-01,4'
    for (const reason of ['\u202Eflood', 'x'.repeat(301), '"a\nb"']) assert.deepEqual((await run(`${columns}${told},${reason}\n`)).receipt.refused.map(({ column }: { column: string }) => column), ['left out because'])
    assert.equal((await run(`${columns}${told},${'\u{1F600}'.repeat(300)}\n`)).status, 0)
  })

  it('knows a measure however its rows name it: by id, by code or name of its unit, with other spaces and invisible signs', async () => {
    await inTrust(sql`update unit set code = 'W7' where name = 'Ward 7'`)
    const columns = 'measure id,measure,unit code,unit,domain,direction,unit of measurement,date,value\n'
    const told = 'management,decrease,number'
    const first = await run(`${columns},Known twice,W7,,${told},2026-08-01,4\n,Known\u00A0twice,,Ward  7,${told},2026-08-02,4\n,known twi\u200Bce,w7,,${told},2026-08-03,4\n`)
    assert.deepEqual([first.receipt.measuresAdded, first.receipt.added], [1, 3], first.messages)
    const rows = await inTrust(sql<{ measure_id: string }>`select measure_id from measure where name = 'Known twice'`)
    assert.equal(rows.length, 1)
    const again = await run(`${columns},Known\u00A0twice,,Ward 7,${told},2026-08-01,4\n${rows[0]?.measure_id},,,,,,,2026-08-01,5\n`)
    assert.deepEqual(again.receipt.refused.map(({ row: at, column }: { row: number; column: string }) => `${at} ${column}`), ['3 date'])
  })
})
