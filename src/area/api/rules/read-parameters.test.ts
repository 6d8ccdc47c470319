import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { longestName, problemsAtMost, readParameters } from './read-parameters.ts'

const schemas = {
  limit: { type: 'integer', minimum: 1, maximum: 500, default: 100 },
  after: { type: 'string', format: 'uuid' },
  subtree: { type: 'boolean', default: false },
  q: { type: 'string', minLength: 1, maxLength: 100 },
} as const
const id = '0b6f6f0a-52a5-4d0a-8c3e-1f6f5b8f7a10'

describe('the parameters of an address', () => {
  it('have their defaults, or are null, when nothing is sent', () => {
    assert.deepEqual(readParameters(schemas, {}), { ok: true, value: { limit: 100, after: null, subtree: false, q: null } })
  })

  it('are read as what their schemas say', () => {
    const read = readParameters(schemas, { limit: ['7'], after: [id.toUpperCase()], subtree: ['true'], q: ['Ada 1'] })
    assert.deepEqual(read, { ok: true, value: { limit: 7, after: id, subtree: true, q: 'Ada 1' } })
  })

  for (const [name, texts] of Object.entries({
    limit: ['', '0', '501', '-1', '1.5', '1e2', '0x10', '007', ' 1', '1 ', '٣', 'Infinity', 'null'],
    after: ['', 'x', `${id} `, `{${id}}`, id.slice(1)],
    subtree: ['', '1', 'TRUE', 'yes'],
    q: ['', 'a'.repeat(101)],
  })) {
    it(`are refused when ${name} has another form`, () => {
      const refused = texts.map((text) => readParameters(schemas, { [name]: [text] }))
      assert.deepEqual(refused, texts.map(() => ({ ok: false, error: [{ code: 'wrong-value', parameter: name }] })))
    })
  }

  it('are refused when one is sent twice, even with the same value', () => {
    assert.deepEqual(readParameters(schemas, { limit: ['5', '5'] }), { ok: false, error: [{ code: 'repeated', parameter: 'limit' }] })
  })

  it('are refused when one is unknown, with every problem at once and known ones first', () => {
    assert.deepEqual(readParameters(schemas, { Limit: ['5'], constructor: ['1'], q: [''] }), {
      ok: false,
      error: [
        { code: 'wrong-value', parameter: 'q' },
        { code: 'unknown', parameter: 'Limit' },
        { code: 'unknown', parameter: 'constructor' },
      ],
    })
  })

  it('name few problems, and unknown names cut, whatever is sent', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.string(), { minLength: 1, maxLength: 3 }), { maxKeys: 40 }), (query) => {
        const read = readParameters(schemas, query)
        assert.ok(read.ok || (read.error.length >= 1 && read.error.length <= problemsAtMost && read.error.every(({ parameter }) => Array.from(parameter).length <= longestName)))
      }),
    )
  })
})
