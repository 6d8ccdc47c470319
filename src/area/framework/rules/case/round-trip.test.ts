import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readCaseFile, mostCaseBytes, writeCaseFile } from '../../files/case-file.ts'
import { namedUuid } from '../../files/named-uuid.ts'
import { aFramework, seed, someFrameworks } from '../../testing/some-frameworks.ts'
import { checkFramework } from '../check-framework.ts'
import { writeCase } from './write-case.ts'

const options = { baseAddress: 'https://evenkeel.example.org', changedAt: '2026-11-26T12:00:00Z' } as const
const associations = (version: '1.0' | '1.1') => writeCase(aFramework(), { ...options, version, uuidOf: namedUuid }).CFAssociations

describe('a framework written as CASE', () => {
  for (const version of ['1.0', '1.1'] as const) {
    it(`is read back as it was, and written again to the same bytes, in ${version}`, () => {
      fc.assert(
        fc.property(someFrameworks(false), (framework) => {
          assert.deepEqual(checkFramework(framework), [])
          const bytes = writeCaseFile(framework, { ...options, version })
          const read = readCaseFile(bytes)
          assert.ok(read.ok, JSON.stringify(read))
          assert.deepEqual(read.value.framework, framework)
          assert.deepEqual(read.value.remarks.filter(({ code }) => code !== 'framework' && code !== 'no-tree'), [])
          assert.deepEqual(writeCaseFile(read.value.framework, { ...options, version }), bytes)
        }),
        { seed, numRuns: 150 },
      )
    })
  }

  it('has what the standard asks for in each of its objects', () => {
    const { CFDocument, CFItems, CFAssociations, CFDefinitions } = writeCase(aFramework(), { ...options, version: '1.1', uuidOf: namedUuid })
    const hasAll = (keys: readonly string[], ...objects: readonly object[]) => objects.forEach((one) => keys.forEach((key) => assert.ok(Object.hasOwn(one, key), `${key} in ${JSON.stringify(one)}`)))
    hasAll(['identifier', 'uri', 'creator', 'title', 'lastChangeDateTime'], CFDocument)
    hasAll(['identifier', 'fullStatement', 'uri', 'lastChangeDateTime'], ...CFItems)
    hasAll(['identifier', 'associationType', 'uri', 'originNodeURI', 'destinationNodeURI', 'lastChangeDateTime'], ...CFAssociations)
    hasAll(['title', 'identifier', 'uri'], ...CFAssociations.flatMap(({ originNodeURI, destinationNodeURI }) => [originNodeURI, destinationNodeURI]))
    hasAll(['identifier', 'uri', 'title', 'description', 'hierarchyCode', 'lastChangeDateTime'], ...CFDefinitions.CFItemTypes)
    assert.equal(new Set(CFAssociations.map(({ identifier }) => identifier)).size, CFAssociations.length)
  })

  it('says in 1.0 nothing that came with 1.1', () => {
    const written = writeCase(aFramework(), { ...options, version: '1.0', uuidOf: namedUuid })
    assert.doesNotMatch(JSON.stringify(written), /targetType|caseVersion|v1p1/)
  })

  it('numbers what stands beside each other from 1', () => {
    assert.deepEqual(associations('1.1').map(({ associationType, sequenceNumber }) => [associationType, sequenceNumber]), [
      ['isChildOf', 1], ['isChildOf', 1], ['isChildOf', 1], ['isChildOf', 2], ['isRelatedTo', undefined], ['isRelatedTo', undefined],
    ])
  })

  it('is refused by its size alone when it is too large, and told apart from what is no text or no JSON', () => {
    const codes = (bytes: Uint8Array) => {
      const read = readCaseFile(bytes)
      return read.ok ? [] : read.error.map(({ code }) => code)
    }
    assert.deepEqual(codes(new Uint8Array(50_000_000)), ['too-large'])
    assert.ok(mostCaseBytes < 50_000_000)
    assert.deepEqual(codes(new TextEncoder().encode('{"a":1,"a":2,')), ['not-json', 'not-json'])
    assert.deepEqual(codes(new Uint8Array([0x7b, 0xff])), ['not-text'])
    assert.deepEqual(codes(new TextEncoder().encode('{}')), ['case'])
  })

  it('gives a uuid of version 8 that follows from the name', () => {
    assert.match(namedUuid('a'), /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    // SHA-256 of "a" begins ca978112ca1bbdcafac231b39a23dc4d.
    assert.equal(namedUuid('a'), 'ca978112-ca1b-8dca-bac2-31b39a23dc4d')
  })
})
