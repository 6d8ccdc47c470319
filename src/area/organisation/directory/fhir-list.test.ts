import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { aBundle, anAffiliation, anOrganizationResource } from '../testing/a-list.ts'
import { directoryProblemWords } from './problem-words.ts'
import { readDirectory } from './read-directory.ts'

async function read(value: unknown): ReturnType<typeof readDirectory> {
  return await readDirectory(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), 'bundle.json')
}

describe('a saved bundle of organisations', () => {
  it('gives code, name, roles, days and postcode', async () => {
    const bundle = aBundle(anOrganizationResource({ code: 'QQ1', name: 'HIGHLAKE NHS FOUNDATION TRUST', roles: ['RO57', 'RO197'], primaryRole: 'RO197', operational: { start: '2011-04-01' }, legal: { start: '2009-04-01' }, postcode: 'ZZ1 1ZZ' }))
    assert.deepEqual(await read(bundle), {
      ok: true,
      value: [{ code: 'QQ1', name: 'Highlake NHS Foundation Trust', roles: ['RO197', 'RO57'], isOpen: true, openedOn: '2011-04-01', closedOn: null, parentCode: null, successorCode: null, postcode: 'ZZ1 1ZZ' }],
    })
  })
  it('takes the parent from partOf, or from a relation that holds', async () => {
    const bundle = aBundle(
      anOrganizationResource({ code: 'QQ101', name: 'Site one', partOf: 'QQ1' }),
      anOrganizationResource({ code: 'QQ102', name: 'Site two' }),
      anOrganizationResource({ code: 'QQ103', name: 'Site three' }),
      anAffiliation({ about: 'QQ102', other: 'QQ2', code: 'RE6' }),
      anAffiliation({ about: 'QQ103', other: 'QQ2', code: 'RE6', active: false }),
      anAffiliation({ about: 'QQ103', other: 'QQ3', code: 'RE5' }),
    )
    const result = await read(bundle)
    assert.deepEqual(result.ok && result.value.map((entry) => entry.parentCode), ['QQ1', 'QQ2', null])
  })
  it('takes the successor from a relation, from either side', async () => {
    const bundle = aBundle(
      anOrganizationResource({ code: 'QQ1', name: 'Old one', active: false }),
      anOrganizationResource({ code: 'QQ2', name: 'Old two', active: false }),
      anAffiliation({ about: 'QQ1', other: 'QQ3', code: 'Successor' }),
      anAffiliation({ about: 'QQ3', other: 'QQ2', code: 'Predecessor' }),
    )
    const result = await read(bundle)
    assert.deepEqual(result.ok && result.value.map((entry) => [entry.isOpen, entry.successorCode]), [[false, 'QQ3'], [false, 'QQ3']])
  })
  it('may be one organisation, or several pages in a list', async () => {
    const one = anOrganizationResource({ code: 'QQ1', name: 'One' })
    const other = anOrganizationResource({ code: 'QQ2', name: 'Two' })
    for (const [value, length] of [[one, 1], [[aBundle(one), aBundle(other)], 2]] as const) {
      const result = await read(value)
      assert.equal(result.ok && result.value.length, length)
    }
  })
  it('is refused whole, with every bad entry by its number', async () => {
    const bundle = aBundle(
      anOrganizationResource({ code: 'QQ1', name: 'One' }),
      { resourceType: 'Location', id: 'x' },
      { ...anOrganizationResource({ code: 'QQ2', name: '' }) },
      { ...anOrganizationResource({ code: 'QQ3', name: 'Three' }), name: 5, active: 'yes' },
      anOrganizationResource({ code: 'QQ1', name: 'One again' }),
      anOrganizationResource({ code: 'QQ4', name: 'Four', operational: { start: '2011-02-30' } }),
    )
    const result = await read(bundle)
    assert.deepEqual(!result.ok && result.error.map((problem) => ['place' in problem && problem.place.number, problem.code]), [
      [3, 'name-missing'],
      [4, 'wrong-type'],
      [4, 'wrong-type'],
      [5, 'duplicate-code'],
      [6, 'no-date'],
    ])
  })
  for (const [title, value, code] of [
    ['no JSON', '{"resourceType":', 'not-json'],
    ['an answer that says what went wrong', { resourceType: 'OperationOutcome' }, 'not-a-bundle'],
    ['a bundle without organisations', aBundle(), 'no-organisations'],
    ['a list that holds something else', [1, 2], 'not-a-bundle'],
    ['very deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'not-a-bundle'],
    ['a bundle whose entries are no list', { resourceType: 'Bundle', entry: 'x' }, 'no-organisations'],
  ] as const) {
    it(`is refused when it is ${title}`, async () => {
      const result = await read(value)
      assert.equal(!result.ok && result.error[0]?.code, code)
    })
  }
  it('never throws and always says how to mend, whatever is in its place', async () => {
    const parts = ['resourceType', 'identifier', 'name', 'active', 'type', 'extension', 'partOf', 'address', 'url', 'coding', 'code', 'organization', 'participatingOrganization', 'valuePeriod', '__proto__']
    const leaf = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('Organization', 'OrganizationAffiliation', 'https://fhir.nhs.uk/Id/ods-organization-code'))
    const resource = fc.dictionary(fc.constantFrom(...parts), fc.oneof(leaf, fc.array(fc.dictionary(fc.constantFrom(...parts), leaf), { maxLength: 3 })))
    const organization = resource.map((one) => ({ ...one, resourceType: 'Organization' }))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(resource, organization), { maxLength: 4 }), async (resources) => {
        const result = await read({ resourceType: 'Bundle', entry: resources.map((one) => ({ resource: one })) })
        if (!result.ok) for (const problem of result.error) assert.match(directoryProblemWords(problem), /^[A-Z].*\.$/u)
      }),
      { numRuns: 300 },
    )
  })
})
