import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { aDay } from '../../../kernel/testing/a-day.ts'
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
    const csv = await database.reading(trust.tenant, (transaction) => exportMeasures(transaction, trust.tenant))
    assert.match(csv, /,2026-08-01,87\.5,7,8,/)
    const { status, receipt, messages } = await run(csv)
    assert.equal(status, 0, messages)
    assert.deepEqual([receipt.added, receipt.changed], [0, 0])
    assert.ok(receipt.unchanged >= 4)
  })
})
