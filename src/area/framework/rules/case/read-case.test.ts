import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { namedUuid } from '../../files/named-uuid.ts'
import { aFramework } from '../../testing/some-frameworks.ts'
import type { CaseProblem } from './case-problem.ts'
import { readCase } from './read-case.ts'
import { writeCase } from './write-case.ts'

const options = { baseAddress: 'https://evenkeel.example.org', changedAt: '2026-11-26T12:00:00Z', version: '1.1', uuidOf: namedUuid } as const
const foreign = () => JSON.parse(readFileSync(path.join(import.meta.dirname, '../../testing/another-vendor.case.json'), 'utf8')) as { readonly CFPackage: object }

const document = { identifier: namedUuid('d'), title: 'T', creator: 'C', language: 'en', version: '1' }
const item = (code: string, more: object = {}) => ({ identifier: namedUuid(code), fullStatement: `Statement ${code}`, humanCodingScheme: code, ...more })
const under = (one: string, other: string) => ({ associationType: 'isChildOf', originNodeURI: namedUuid(one), destinationNodeURI: namedUuid(other) })

function problemsOf(value: unknown): readonly CaseProblem[] {
  const read = readCase(value, namedUuid)
  return read.ok ? [] : read.error
}
const shortOf = (value: unknown) => problemsOf(value).map((problem) => [problem.at, problem.code === 'framework' ? problem.problem.code : problem.code])

describe('a file of CASE that another vendor made', () => {
  const read = readCase(foreign(), namedUuid)
  assert.ok(read.ok, JSON.stringify(read))
  const { framework, remarks } = read.value

  it('is read in the order of its sequence numbers, whatever its items are called', () => {
    assert.deepEqual(framework.items.map(({ code, kind }) => [code, kind]), [['H', 'part'], ['H.1', 'capability'], ['H.1.a', 'behaviour'], ['H.1.b', 'behaviour']])
    assert.equal(framework.items[0]?.id, '1b8e55f0-94c7-4a2d-b3e6-7c0d9f2a4418')
    assert.equal(framework.items[0]?.parent, null)
    assert.deepEqual(framework.items.slice(2).map(({ parent }) => parent), [framework.items[1]?.id, framework.items[1]?.id])
  })

  it('keeps markup as plain text, and makes one line of a statement', () => {
    assert.equal(framework.items[1]?.about, 'Written as <b>bold</b> &amp; kept so.')
    assert.equal(framework.items[3]?.text, 'Tells the crew what will happen before the lines are cast off')
    assert.equal(framework.about, 'For pilots & their crews.\nMay be copied by <em>anybody</em>.')
  })

  it('goes with what it matches by name', () => {
    assert.deepEqual(framework.items[1]?.goesWith, ['Leaving the quay'])
  })

  it('says all that was read otherwise or left out', () => {
    assert.deepEqual(remarks.filter(({ code }) => code !== 'framework').map(({ at, code }) => [at.replace('CFPackage.', ''), code]), [
      ['CFDocument.version', 'set-in-place'],
      ['CFItems[0].educationLevel', 'level-left-out'],
      ['CFItems[0].conceptKeywords', 'keyword-left-out'],
      ['CFItems[0].conceptKeywords', 'keyword-left-out'],
      ['CFItems[3].identifier', 'id-made'],
      ['CFAssociations[4]', 'several-parents'],
      ['CFAssociations[6]', 'association-left-out'],
      ['CFAssociations[7]', 'association-left-out'],
      ['CFItems', 'kinds-by-tree'],
    ])
  })

  it('is the same with its parts at the top', () => {
    const top = readCase(foreign().CFPackage, namedUuid)
    assert.deepEqual(top.ok && top.value.framework, framework)
  })

  it('is written as CASE of ours and read back the same', () => {
    const again = readCase(writeCase(framework, options), namedUuid)
    assert.deepEqual(again.ok && again.value.framework, framework)
  })
})

describe('reading CASE', () => {
  it('puts items without associations at the top, and says so', () => {
    const read = readCase({ CFDocument: document, CFItems: [item('A'), item('B')] }, namedUuid)
    assert.ok(read.ok)
    assert.deepEqual(read.value.framework.items.map(({ kind, parent }) => [kind, parent]), [['capability', null], ['capability', null]])
    assert.ok(read.value.remarks.some(({ code }) => code === 'no-tree'))
  })

  it('takes competencies and indicators of others by their names', () => {
    const typed = [item('A', { CFItemType: 'Domain' }), item('B', { CFItemType: 'Competency' }), item('C', { CFItemType: 'Theme' })]
    const read = readCase({ CFDocument: document, CFItems: typed, CFAssociations: [under('B', 'A'), under('C', 'A')] }, namedUuid)
    assert.deepEqual(read.ok && read.value.framework.items.map(({ kind }) => kind), ['part', 'capability', 'part'])
  })

  it('takes the publisher where nobody is said to have made it, and addresses for ids', () => {
    const [one, other] = ['https://plans.example.org/A', 'https://plans.example.org/B']
    const file = { CFDocument: { identifier: 'https://plans.example.org', title: 'T', publisher: 'P' }, CFItems: [{ identifier: one, fullStatement: 'A' }, { identifier: other, fullStatement: 'B' }], CFAssociations: [{ associationType: 'isChildOf', originNodeURI: other, destinationNodeURI: { identifier: one } }] }
    const read = readCase(file, namedUuid)
    assert.ok(read.ok)
    assert.equal(read.value.framework.creator, 'P')
    assert.deepEqual(read.value.framework.items.map(({ text, kind }) => [text, kind]), [['A', 'capability'], ['B', 'behaviour']])
    assert.equal(read.value.remarks.filter(({ code }) => code === 'id-made').length, 3)
  })

  it('names every problem of a broken file with its place', () => {
    const broken = {
      CFDocument: { ...document, title: 7, creator: '' },
      CFItems: [item('A', { fullStatement: 12 }), 'no item', item('B', { fullStatement: 'bell \u0007' }), item('B', { humanCodingScheme: 'x'.repeat(61) }), { fullStatement: '  ' }, item('E', { conceptKeywords: 'domain: leadership', educationLevel: {} })],
      CFAssociations: [under('A', 'nowhere'), { associationType: 'isChildOf', originNodeURI: 5, destinationNodeURI: {} }, { originNodeURI: 'a', destinationNodeURI: 'b', sequenceNumber: 'first' }],
    }
    assert.deepEqual(shortOf(broken), [
      ['CFDocument.title', 'wrong-type'],
      ['CFDocument.creator', 'text'],
      ['CFItems[1]', 'wrong-type'],
      ['CFItems[0].fullStatement', 'wrong-type'],
      ['CFItems[2].fullStatement', 'text'],
      ['CFItems[3].humanCodingScheme', 'text'],
      ['CFItems[4].identifier', 'missing'],
      ['CFItems[4].fullStatement', 'text'],
      ['CFItems[5].educationLevel', 'wrong-type'],
      ['CFAssociations[1].originNodeURI', 'wrong-type'],
      ['CFAssociations[1].destinationNodeURI.identifier', 'missing'],
      ['CFAssociations[2].associationType', 'missing'],
      ['CFAssociations[2].sequenceNumber', 'wrong-type'],
      ['CFItems[3].identifier', 'id-twice'],
      ['CFAssociations[0]', 'parent-missing'],
    ])
  })

  it('finds circles, and codes that are there twice', () => {
    const items = [item('A'), item('B'), item('C'), { ...item('D'), humanCodingScheme: 'C' }]
    assert.deepEqual(shortOf({ CFDocument: document, CFItems: items, CFAssociations: [under('A', 'B'), under('B', 'A')] }), [
      ['CFItems[3].humanCodingScheme', 'code-twice'],
      ['CFAssociations[0]', 'cycle'],
    ])
  })

  it('refuses what is no CASE, and more items than any framework has', () => {
    for (const value of [null, [], 'x', 5, {}, { CFItems: [] }, { CFDocument: 'x' }]) assert.deepEqual(shortOf(value), [['', 'not-case']])
    assert.deepEqual(shortOf({ CFDocument: document, CFItems: Array.from({ length: 10_001 }, () => 0) }), [['CFItems', 'too-many-items']])
    assert.deepEqual(shortOf({ CFDocument: document, CFItems: 'many' }), [['CFItems', 'wrong-type']])
  })

  it('takes nothing from the prototype', () => {
    const value: unknown = JSON.parse('{"CFDocument":{"identifier":"a","__proto__":{"title":"T","creator":"C"}},"CFItems":[{"__proto__":{"identifier":"b","fullStatement":"x"}}]}')
    assert.deepEqual(shortOf(value).map(([at]) => at), ['CFDocument.title', 'CFDocument.creator', 'CFItems[0].identifier', 'CFItems[0].fullStatement'])
    const named = readCase({ CFDocument: document, CFItems: [{ identifier: '__proto__', fullStatement: 'constructor' }] }, namedUuid)
    assert.equal(named.ok && named.value.framework.items[0]?.text, 'constructor')
    assert.equal(({} as Record<string, unknown>)['title'], undefined)
    assert.deepEqual(shortOf(Object.create({ CFDocument: document, CFItems: [item('A')] })), [['', 'not-case']])
  })

  it('reads 10,000 items in one another, or beside one another, without running out of stack', () => {
    const codes = Array.from({ length: 10_000 }, (_, index) => `${index}`)
    const deep = { CFDocument: document, CFItems: codes.map((code) => item(code)), CFAssociations: codes.slice(1).map((code, index) => under(code, codes[index] ?? '')) }
    assert.deepEqual(problemsOf(deep), [])
    const wide = { ...deep, CFAssociations: codes.slice(1).map((code) => under(code, '0')) }
    assert.deepEqual(problemsOf(wide), [])
    const round = { ...deep, CFAssociations: [...deep.CFAssociations, under('0', '9999')] }
    assert.deepEqual(shortOf(round).filter(([, code]) => code === 'cycle').length, 1)
  })

  it('means our own types also where they are in the wrong place', () => {
    const { CFAssociations, ...written } = writeCase(aFramework(), options)
    const [first, ...others] = CFAssociations.filter(({ destinationNodeURI }) => destinationNodeURI.title !== 'Keeping watch')
    assert.ok(first)
    assert.deepEqual(shortOf({ ...written, CFAssociations: [...others, { ...first, originNodeURI: others[0]?.originNodeURI }] }).map(([, code]) => code).includes('wrong-nesting'), false)
    const moved = written.CFItems.map((one) => (one.humanCodingScheme === 'C' ? { ...one, CFItemType: 'Behaviour' } : one))
    assert.ok(shortOf({ ...written, CFItems: moved, CFAssociations }).some(([, code]) => code === 'wrong-nesting'))
  })
})
