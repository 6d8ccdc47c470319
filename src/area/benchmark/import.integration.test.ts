import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { after, before, describe, it } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { importBenchmark, readBenchmarkFile } from './import-command.ts'
import { benchmarkMigrations } from './migrations.ts'
import { trustNumber } from './rules/dataset.ts'
import { benchmarkReader, loadReference } from './service.ts'
import { benchmarkStore } from './store.ts'
import { shippedParts } from './testing/shipped-parts.ts'

const header = 'Date,NHSE_Region_Code,NHSE_Region_Name,Org Code,Org Name,Cluster Group,Benchmark Group,Staff Group Sort Order,Staff Group,Data Type,Total'

function aFile(managers: number, codes: readonly string[], year = 2023): string {
  const rows = codes.flatMap((code) =>
    [['Managers', managers], ['Nurses & health visitors', 1000]].map(([group, total]) => `30/09/${year},Y56,London,${code},Trust ${code},Acute,Acute - Large,1,${group},FTE,${total}`),
  )
  return `${header}\n${rows.join('\n')}\n`
}

/** Everything that was written to a stream. */
function textOf(stream: PassThrough): string {
  const pieces: string[] = []
  for (let piece = stream.read(); piece !== null; piece = stream.read()) pieces.push(String(piece))
  return pieces.join('')
}

describe('importing a newer file', () => {
  const cleanups: (() => Promise<void>)[] = []
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-import-'))
  const read = benchmarkReader()
  let database: Database

  before(async () => {
    database = (await testDatabase({ after: (work) => void cleanups.push(work) }, [...platformMigrations, ...benchmarkMigrations])).database
    await loadShipped('first')
  })
  after(async () => {
    for (const cleanup of cleanups.toReversed()) await cleanup()
    rmSync(folder, { recursive: true, force: true })
  })

  function loadShipped(sha256: string): Promise<boolean> {
    const record = { id: randomUUID(), what: 'reference', sha256, importedAt: new Date() }
    return database.inTransaction(null, (transaction) => loadReference(benchmarkStore(transaction), shippedParts, record))
  }

  async function importFile(text: string, isRehearsal = false, name = 'workforce.csv') {
    const file = path.join(folder, name)
    writeFileSync(file, text)
    const given = await readBenchmarkFile(file)
    if (!given.ok) return { status: 2, receipt: '', messages: given.error.join('\n') }
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const status = await importBenchmark(
      { given: given.value, isRehearsal, inTransaction: (work) => database.inTransaction(null, work), id: randomUUID(), now: new Date() },
      { stdout, stderr, env: {} },
    )
    return { status, receipt: textOf(stdout), messages: textOf(stderr) }
  }

  function dataset() {
    return database.reading(null, async (transaction) => (await read(benchmarkStore(transaction))).dataset)
  }

  it('writes nothing in a rehearsal and says what it would do', async () => {
    const { status, receipt } = await importFile(aFile(10, ['R01', 'R0A']), true)
    assert.equal(status, 0)
    assert.match(receipt, /"dryRun":true.*"organisationsAdded":\["R0A"\]/)
    assert.equal(trustNumber(await dataset(), 'R01', 2023, 'managers_fte'), null)
  })

  it('adds its years, and pages see them at once', async () => {
    const { receipt } = await importFile(aFile(10, ['R01', 'R0A']))
    assert.match(receipt, /"years":\[2023\]/)
    const after = await dataset()
    assert.equal(trustNumber(after, 'R0A', 2023, 'managers_fte'), 10)
    assert.equal(trustNumber(after, 'R01', 2017, 'managers_fte'), 100)
    assert.equal(after.organisations.get('R0A')?.name, 'Trust R0A')
  })

  it('changes nothing when the same file comes again', async () => {
    const { receipt } = await importFile(aFile(10, ['R01', 'R0A']))
    assert.match(receipt, /"added":0,"changed":0,/)
  })

  it('replaces a year by a newer reading of it, whole', async () => {
    await importFile(aFile(12, ['R01']))
    const after = await dataset()
    assert.equal(trustNumber(after, 'R01', 2023, 'managers_fte'), 12)
    assert.equal(trustNumber(after, 'R0A', 2023, 'managers_fte'), null)
  })

  it('leaves years alone that are shipped', async () => {
    const { receipt } = await importFile(aFile(999, ['R01'], 2017))
    assert.match(receipt, /"years":\[\],"yearsKept":\[2017\]/)
    assert.equal(trustNumber(await dataset(), 'R01', 2017, 'managers_fte'), 100)
  })

  it('refuses a broken file whole, with the row, the column and how to mend', async () => {
    const { status, receipt, messages } = await importFile(`${aFile(50, ['R01', 'R02'])}`.replace('R02,Trust R02,Acute,Acute - Large,1,Managers,FTE,50', 'R02,Trust R02,Acute,Acute - Large,1,Managers,FTE,many'))
    assert.equal(status, 2)
    assert.equal(receipt, '')
    assert.match(messages, /^workforce\.csv, row 4, column Total: "many" is not a number/)
    assert.equal(trustNumber(await dataset(), 'R01', 2023, 'managers_fte'), 12)
  })

  it('says that a file is not there, or is no file', async () => {
    const [absent, isFolder] = [await readBenchmarkFile(path.join(folder, 'absent.csv')), await readBenchmarkFile(folder)]
    assert.ok(!absent.ok && !isFolder.ok)
    assert.match(absent.error.join(), /there is no such file/)
    assert.match(isFolder.error.join(), /is not a file/)
  })

  it('keeps what is shipped apart from a file that is called like it', async () => {
    await importFile(aFile(13, ['R01']), false, 'reference')
    const after = await dataset()
    assert.equal(trustNumber(after, 'R01', 2017, 'managers_fte'), 100)
    assert.equal(after.findings.length, 1)
    await importFile(aFile(12, ['R01']))
  })

  it('outlives a newer version of what is shipped', async () => {
    assert.equal(await loadShipped('second'), true)
    assert.equal(await loadShipped('second'), false)
    assert.equal(await loadShipped('first'), true, 'going back to an earlier version loads its figures again')
    const after = await dataset()
    assert.equal(trustNumber(after, 'R01', 2023, 'managers_fte'), 12)
    assert.equal(trustNumber(after, 'R01', 2017, 'managers_fte'), 100)
  })
})
