import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Writable } from 'node:stream'
import { after, describe, it } from 'node:test'
import { sql } from 'kysely'
import { anOrganisation } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations } from '../../platform/audit/index.ts'
import { platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { jobMigrations } from '../../platform/jobs/index.ts'
import { mailMigrations } from '../../platform/mail/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations } from '../people/index.ts'
import { exportFramework } from './export-command.ts'
import { readCaseFile, writeCaseFile } from './files/case-file.ts'
import { coreCaseText, coreCsvText } from './files/core-files.ts'
import { namedUuid } from './files/named-uuid.ts'
import { shippedFramework } from './files/shipped-framework.ts'
import { type FrameworkImport, importFramework } from './import-command.ts'
import { frameworkMigrations } from './migrations.ts'
import { frameworkOf } from './store/frameworks-in-use.ts'
import { receiptOf } from './store/receipts.ts'
import { ownFrameworks } from './store/whole-frameworks.ts'
import { aFramework, anItem } from './testing/some-frameworks.ts'

const { database } = await testDatabase({ after }, [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...frameworkMigrations])
const now = new Date('2026-11-26T12:00:00Z')
const baseAddress = 'https://evenkeel.example.org'
let organisations = 0

/** An organisation of its own, with the commands that it runs. */
async function aDesk() {
  organisations += 1
  const { tenant } = await anOrganisation(database, { odsCode: `QQ${organisations}`, now })
  const inTenant: FrameworkImport['inTransaction'] = (work) => database.inTransaction(tenant, work)
  return {
    tenant,
    async run(bytes: Uint8Array | string, more: Partial<FrameworkImport> = {}) {
      const [out, err] = [collector(), collector()]
      const given = { tenant, organisation: 'An invented trust', file: '/tmp/Our framework.csv', bytes: Buffer.from(bytes), title: undefined, version: undefined, isRehearsal: false, inTransaction: inTenant, now, ...more }
      const status = await importFramework(given, { stdout: out.stream, stderr: err.stream, env: {} })
      return { status, receipt: JSON.parse(out.text() === '' ? 'null' : out.text()), messages: err.text() }
    },
    exported: async (kind: 'case' | 'csv', frameworkId: string) => {
      const file = await inTenant((transaction) => exportFramework(transaction, tenant, { frameworkId, kind, baseAddress }))
      return file.ok ? file.value : assert.fail(file.error)
    },
    frameworks: () => inTenant((transaction) => ownFrameworks(transaction, tenant)),
    whole: (frameworkId: string) => inTenant((transaction) => frameworkOf(transaction, tenant, frameworkId)),
    receipt: (frameworkId: string) => inTenant((transaction) => receiptOf(transaction, tenant, frameworkId)),
    audited: async () => (await inTenant((transaction) => sql<{ action: string }>`select action from audit_entry`.execute(transaction))).rows.map(({ action }) => action),
    signOff: (frameworkId: string) => inTenant((transaction) => sql`update framework set state = 'signed-off', review_asked_at = ${now}, signed_off_at = ${now} where framework_id = ${frameworkId}`.execute(transaction)),
  }
}

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

const caseOf = (framework = aFramework(), changedAt = '2025-01-02T03:04:05Z') => writeCaseFile(framework, { baseAddress, changedAt, version: '1.1' })
const table = (...rows: readonly string[]) => `code,kind,parent,text,stage,form\n${rows.join('\n')}\n`

describe('import framework, from CASE', () => {
  it('adds a draft, says so, and gives back the same bytes', async () => {
    const desk = await aDesk()
    const { status, receipt, messages } = await desk.run(caseOf(), { file: '/tmp/small.json' })
    assert.equal(status, 0, messages)
    const { id, title, version } = aFramework()
    assert.deepEqual(receipt, { kind: 'framework', file: 'small.json', dryRun: false, framework: id, title, version, read: 4, added: 4, changed: 0, unchanged: 0, removed: 0, refused: [] })
    assert.deepEqual((await desk.frameworks()).map(({ state, madeBy }) => [state, madeBy]), [['draft', null]])
    assert.equal(await desk.exported('case', id), new TextDecoder().decode(caseOf()))
    assert.deepEqual(await desk.receipt(id), { fileName: 'small.json', kind: 'case', broughtInAt: now, counts: { read: 4, added: 4, changed: 0, unchanged: 0, removed: 0 } })
    assert.deepEqual(await desk.audited(), ['framework/brought-in'])
  })

  it('rehearsed says the same and changes nothing', async () => {
    const desk = await aDesk()
    const { status, receipt } = await desk.run(caseOf(), { isRehearsal: true })
    assert.deepEqual([status, receipt.dryRun, receipt.added], [0, true, 4])
    assert.deepEqual([await desk.frameworks(), await desk.audited()], [[], []])
  })

  it('changes a draft of the same id, and finds nothing to do the second time', async () => {
    const desk = await aDesk()
    await desk.run(caseOf())
    const [part, capability, first, second] = aFramework().items
    assert.ok(part && capability && first && second)
    const fresh = anItem({ id: namedUuid('fresh'), code: 'C-3', parent: capability.id, text: 'Say what was agreed' })
    const changed = aFramework({ items: [part, capability, { ...first, text: 'Look at the month before it begins' }, fresh] })
    const { receipt, messages } = await desk.run(caseOf(changed))
    assert.deepEqual([receipt.read, receipt.added, receipt.changed, receipt.unchanged, receipt.removed], [4, 1, 1, 2, 1], messages)
    assert.deepEqual(await desk.whole(changed.id), changed)
    const again = await desk.run(caseOf(changed))
    assert.deepEqual([again.status, again.receipt.unchanged], [0, 4])
    assert.match(again.messages, /All of this is here already/)
    assert.equal((await desk.audited()).length, 2)
  })

  it('leaves what is signed off as it is: the same version is refused, another one becomes a draft beside it', async () => {
    const desk = await aDesk()
    await desk.run(caseOf())
    const { id } = aFramework()
    await desk.signOff(id)
    assert.equal((await desk.run(caseOf())).status, 0)
    const refused = await desk.run(caseOf(aFramework({ about: 'Other words.' })))
    assert.deepEqual([refused.status, refused.receipt.refused.length], [2, 1])
    assert.match(refused.messages, /Version 1\.0 is signed off here and does not change\. Give the file another version\.\nNothing was imported/)
    const next = aFramework({ about: 'Other words.', version: '2.0' })
    const { status, receipt, messages } = await desk.run(caseOf(next))
    assert.deepEqual([status, receipt.added], [0, 4])
    assert.match(messages, /becomes version 2\.0/)
    assert.deepEqual((await desk.frameworks()).map(({ version, state, copiedFrom }) => [version, state, copiedFrom]).toSorted(), [['1.0', 'signed-off', null], ['2.0', 'draft', id]])
    assert.deepEqual((await desk.whole(receipt.framework))?.items, next.items)
    assert.equal((await desk.run(caseOf(next))).receipt.unchanged, 4)
  })

  it('knows ours, and lets nobody put other words in its place', async () => {
    const desk = await aDesk()
    const same = await desk.run(coreCaseText(baseAddress))
    assert.deepEqual([same.status, same.receipt.unchanged], [0, shippedFramework().items.length])
    assert.equal((await desk.run(coreCaseText(baseAddress).replace('Budgeting', 'Spending'))).status, 2)
    assert.deepEqual(await desk.frameworks(), [])
    assert.equal(await desk.exported('case', shippedFramework().id), coreCaseText(baseAddress))
  })

  it('takes in what another vendor wrote, hostile markup as the text that it is', async () => {
    const desk = await aDesk()
    const file = readFileSync(path.join(import.meta.dirname, 'testing/another-vendor.case.json'))
    const { status, receipt, messages } = await desk.run(file)
    assert.deepEqual([status, receipt.read, receipt.added], [0, 4, 4], messages)
    assert.match(messages, /local-17/)
    const written = await desk.exported('case', receipt.framework)
    assert.match(written, /Written as <b>bold<\/b> &amp; kept so\./)
    const read = readCaseFile(Buffer.from(written))
    assert.deepEqual(read.ok && read.value.framework, await desk.whole(receipt.framework))
    assert.equal((await desk.run(file)).receipt.unchanged, 4)
  })

  it('is refused as a whole, every problem with its item and place', async () => {
    const desk = await aDesk()
    const [part, capability, first, second] = aFramework().items
    assert.ok(part && capability && first && second)
    const broken = aFramework({ items: [part, capability, { ...first, code: 'C' }, { ...second, parent: namedUuid('nowhere') }, { ...second, id: namedUuid('self'), code: 'X', parent: namedUuid('self'), kind: 'capability', stage: null }] })
    const { status, receipt, messages } = await desk.run(caseOf(broken))
    assert.equal(status, 2)
    assert.deepEqual([receipt.read, receipt.added], [5, 0])
    const places = receipt.refused.map(({ row, column }: { row: number; column: string }) => `${row} ${column}`)
    assert.ok(places.includes('3 humanCodingScheme'), messages)
    assert.equal(receipt.refused.length, messages.trim().split('\n').length - 1)
    assert.match(messages, /Nothing was imported\.\n$/)
    assert.deepEqual(await desk.frameworks(), [])
    assert.equal((await desk.run('{"a": 1}')).status, 2)
    assert.equal((await desk.run('{"a": 1,}')).status, 2)
  })

  it('takes 10,000 items, and not one more', async () => {
    const desk = await aDesk()
    const [part, capability] = aFramework().items
    assert.ok(part && capability)
    const many = (count: number) => aFramework({ items: [part, capability, ...Array.from({ length: count - 2 }, (_, index) => anItem({ id: namedUuid(`many ${index}`), code: `C-${index}`, parent: capability.id, text: `Say ${index}` }))] })
    const { receipt, messages } = await desk.run(caseOf(many(10_000)))
    assert.deepEqual([receipt?.read, receipt?.added], [10_000, 10_000], messages.slice(0, 300))
    const refused = await desk.run(caseOf(many(10_001)))
    assert.deepEqual([refused.status, refused.receipt.read], [2, 10_001])
    assert.match(refused.messages, /10,001 items\. Leave at most 10,000/)
  })
})

describe('import framework, from a table', () => {
  it('is called as its file is, unless told', async () => {
    const desk = await aDesk()
    const csv = table('C,capability,,Looking ahead,,', 'C-1,behaviour,C,Look at the week,first-line,short')
    const { status, receipt, messages } = await desk.run(csv)
    assert.deepEqual([status, receipt.title, receipt.version, receipt.added], [0, 'Our framework', '1', 2], messages)
    assert.match(messages, /We called it “Our framework”, version 1/)
    const named = await desk.run(csv, { title: 'Named', version: '3' })
    assert.deepEqual([named.receipt.title, named.receipt.version], ['Named', '3'])
    assert.deepEqual((await desk.frameworks()).map(({ creator }) => creator), ['An invented trust', 'An invented trust'])
    assert.equal((await desk.run(caseOf(), { title: 'Named' })).status, 2)
    assert.equal((await desk.run(csv, { title: ' ' })).status, 2)
  })

  it('changes the draft of its title and version, whose items keep their ids', async () => {
    const desk = await aDesk()
    const first = await desk.run(table('C,capability,,Looking ahead,,', 'C-1,behaviour,C,Look at the week,first-line,short', 'C-2,behaviour,C,Look back,,'))
    const before = await desk.whole(first.receipt.framework)
    const { receipt } = await desk.run(table('C,capability,,Looking ahead,,', 'C-1,behaviour,C,Look at the month,first-line,short', 'C-3,behaviour,C,Look around,,'), { title: 'our FRAMEWORK', version: '1' })
    assert.deepEqual([receipt.framework, receipt.added, receipt.changed, receipt.unchanged, receipt.removed], [first.receipt.framework, 1, 1, 1, 1])
    const after_ = await desk.whole(receipt.framework)
    assert.deepEqual([after_?.title, after_?.items[1]?.id], ['Our framework', before?.items[1]?.id])
  })

  it('in its next version keeps the ids of items with the same words, and of no others', async () => {
    const desk = await aDesk()
    const first = await desk.run(table('C,capability,,Looking ahead,,', 'C-1,behaviour,C,Look at the week,,', 'C-2,behaviour,C,Look back,,'))
    await desk.signOff(first.receipt.framework)
    const { receipt } = await desk.run(table('C,capability,,Looking ahead,,', 'C-1,behaviour,C,Look at the month,,', 'C-2,behaviour,C,Look back,,'), { version: '2' })
    const [one, two] = [await desk.whole(first.receipt.framework), await desk.whole(receipt.framework)]
    assert.notEqual(receipt.framework, first.receipt.framework)
    assert.deepEqual(two?.items.map(({ id }, index) => id === one?.items[index]?.id), [true, false, true])
  })

  it('is given back as the same bytes', async () => {
    const desk = await aDesk()
    const { receipt } = await desk.run(coreCsvText(), { title: 'A copy' })
    assert.equal(receipt.added, shippedFramework().items.length)
    assert.equal(await desk.exported('csv', receipt.framework), coreCsvText())
    // Items of ours that were not touched are ours still.
    assert.deepEqual((await desk.whole(receipt.framework))?.items, shippedFramework().items)
  })

  it('is refused as a whole, every problem with its row and column', async () => {
    const desk = await aDesk()
    const { status, receipt } = await desk.run(table('A,part,B,Looking ahead,,', 'B,part,A,Round,,', 'C,behaviour,D,Lost,,', 'F,capability,,Once,,', 'F,capability,,Twice,,', 'E,behavior,F,Wrong,fist-line,'))
    assert.equal(status, 2)
    assert.equal(receipt.read, 6)
    const places = receipt.refused.map(({ row, column }: { row: number; column: string }) => `${row} ${column}`)
    for (const place of ['2 parent', '4 parent', '6 code', '7 kind', '7 stage']) assert.ok(places.includes(place), `${place}: ${places.join(', ')}`)
    assert.deepEqual(await desk.frameworks(), [])
  })
})
