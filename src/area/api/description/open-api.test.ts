import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { paths } from '../../../platform/http/paths.ts'
import { describedPath, endpoints } from './endpoints.ts'
import { openApiOf } from './open-api.ts'

// JSON and back: what a program reads.
const text = JSON.stringify(openApiOf(endpoints))
const document = JSON.parse(text) as { readonly openapi: string; readonly paths: Readonly<Record<string, { readonly get: { readonly operationId: string; readonly description: string; readonly responses: object } }>> }

/** What a pointer like #/components/schemas/Unit leads to. */
function at(pointer: string): unknown {
  return pointer.split('/').slice(1).reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined), document)
}

describe('the description of the programming interface', () => {
  it('is OpenAPI 3.0.3 and names every address for keys, and no other', () => {
    assert.equal(document.openapi, '3.0.3')
    const forKeys = Object.values(paths).filter(({ access }) => typeof access === 'object' && 'scope' in access)
    assert.deepEqual(Object.keys(document.paths).toSorted(), forKeys.map((path) => describedPath({ path })).toSorted())
  })

  it('says which scope each address asks for', () => {
    for (const { path } of endpoints) {
      const scope = typeof path.access === 'object' && 'scope' in path.access ? path.access.scope : 'none'
      assert.ok(document.paths[describedPath({ path })]?.get.description.includes(`scope ${scope}`), path.pattern)
    }
  })

  it('gives each operation an id of its own, and an answer for each way in which it can end', () => {
    const operations = Object.values(document.paths).map(({ get }) => get)
    assert.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length)
    for (const [address, { get }] of Object.entries(document.paths)) {
      const names = address.includes('{') ? ['404'] : []
      assert.deepEqual(Object.keys(get.responses), ['200', '401', '403', ...names, '422', '429', '431', '503'])
    }
  })

  it('refers to nothing that is not there', () => {
    const pointers = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? '')
    assert.ok(pointers.length > 20)
    assert.deepEqual(pointers.filter((pointer) => at(pointer) === undefined), [])
  })

  it('lets later versions add fields: it forbids none', () => {
    assert.ok(!text.includes('additionalProperties'))
  })

  it('describes every field of every record in words', () => {
    for (const name of ['Organisation', 'Unit', 'Post', 'HeldPost', 'Person', 'Measure', 'Observation', 'Observations']) {
      const properties = at(`#/components/schemas/${name}/properties`)
      assert.ok(typeof properties === 'object' && properties !== null)
      for (const [field, schema] of Object.entries(properties)) assert.ok(typeof schema === 'object' && schema !== null && 'description' in schema, `${name}.${field}`)
    }
  })
})
