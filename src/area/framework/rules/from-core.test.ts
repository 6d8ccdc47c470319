import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { coreHead } from '../content/core-parts.ts'
import { evenkeelCore } from '../content/evenkeel-core.ts'
import { readCaseFile, writeCaseFile } from '../files/case-file.ts'
import { readFrameworkCsvFile, writeFrameworkCsvFile } from '../files/csv-file.ts'
import { namedUuid } from '../files/named-uuid.ts'
import { checkFramework } from './check-framework.ts'
import { frameworkFromCore } from './from-core.ts'
import { remarksOnFramework } from './remarks-on-framework.ts'

const { title, version, about, capabilities } = evenkeelCore
const core = frameworkFromCore({ ...coreHead, title, version, about }, capabilities, namedUuid)
const options = { baseAddress: 'https://evenkeel.example.org', changedAt: '2026-11-26T12:00:00Z' } as const

describe('the framework of our own texts', () => {
  it('has nothing that keeps it from being used, and nothing to look at', () => {
    assert.deepEqual(checkFramework(core), [])
    assert.deepEqual(remarksOnFramework(core), [])
  })

  it('has two parts, one for each domain, with eight capabilities each', () => {
    const parts = core.items.filter(({ kind }) => kind === 'part')
    assert.deepEqual(parts.map(({ code, domain }) => [code, domain]), [['M', 'management'], ['L', 'leadership']])
    for (const { id, domain } of parts) assert.deepEqual(core.items.filter(({ parent }) => parent === id).map((one) => [one.kind, one.domain]), Array.from({ length: 8 }, () => ['capability', domain]))
  })

  it('has every behaviour in its capability, with the domain and the aspect of that', () => {
    const behaviours = core.items.filter(({ kind }) => kind === 'behaviour')
    assert.equal(behaviours.length, capabilities.flatMap((one) => Object.values(one.behaviours)).flat().length)
    for (const { parent, domain, aspect, stage } of behaviours) {
      const holder = core.items.find(({ id }) => id === parent)
      assert.deepEqual([holder?.domain, holder?.aspect], [domain, aspect])
      assert.notEqual(stage, null)
    }
  })

  it('keeps the id of an item when its words are mended, and of the whole until its version changes', () => {
    const mended = frameworkFromCore({ ...coreHead, title, version: '1.1', about }, capabilities.map((one) => ({ ...one, name: `${one.name} again` })), namedUuid)
    assert.deepEqual(mended.items.map(({ id }) => id), core.items.map(({ id }) => id))
    assert.notEqual(mended.id, core.id)
  })

  for (const caseVersion of ['1.0', '1.1'] as const) {
    it(`is exported as CASE ${caseVersion} and read back identical, to the byte`, () => {
      const bytes = writeCaseFile(core, { ...options, version: caseVersion })
      const read = readCaseFile(bytes)
      assert.deepEqual(read, { ok: true, value: { framework: core, remarks: [], changedAt: new Date(options.changedAt) } })
      assert.ok(read.ok)
      assert.deepEqual(writeCaseFile(read.value.framework, { ...options, version: caseVersion }), bytes)
    })
  }

  it('goes into a table and back; only ids follow from the framework instead', () => {
    const { items, ...head } = core
    const read = readFrameworkCsvFile(writeFrameworkCsvFile(core), head)
    assert.ok(read.ok)
    const withoutIds = (all: typeof items) => all.map((item) => ({ ...item, id: '', parent: all.find(({ id }) => id === item.parent)?.code ?? null }))
    assert.deepEqual(withoutIds(read.value.framework.items), withoutIds(items))
  })
})
