import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Mismatch, checkValue } from './check-value.ts'
import { type Schema, objectOf } from './schema.ts'

const id = '0b6f6f0a-52a5-4d0a-8c3e-1f6f5b8f7a10'

/** A schema, values that are as it says, and values that are not, with the first word that they miss. */
const cases: readonly { readonly title: string; readonly schema: Schema; readonly sound: readonly unknown[]; readonly unsound: readonly (readonly [unknown, Mismatch['rule']])[] }[] = [
  { title: 'a text', schema: { type: 'string' }, sound: ['', 'a'], unsound: [[1, 'type'], [null, 'type'], [undefined, 'type'], [['a'], 'type']] },
  { title: 'a text that may be null', schema: { type: 'string', nullable: true }, sound: ['', null], unsound: [[undefined, 'type'], [0, 'type']] },
  { title: 'one of a closed set', schema: { type: 'string', enum: ['a', 'b'] }, sound: ['a', 'b'], unsound: [['c', 'enum'], ['', 'enum'], ['A', 'enum']] },
  { title: 'lengths in code points', schema: { type: 'string', minLength: 1, maxLength: 2 }, sound: ['a', '🏥🏥'], unsound: [['', 'minLength'], ['abc', 'maxLength']] },
  { title: 'a pattern', schema: { type: 'string', pattern: '^[^\\u0000-\\u001F]+$' }, sound: ['é ü'], unsound: [['a\u0000', 'pattern'], ['', 'pattern'], ['a\n', 'pattern']] },
  { title: 'an id', schema: { type: 'string', format: 'uuid' }, sound: [id, id.toUpperCase()], unsound: [['', 'format'], [`${id}0`, 'format'], [id.replaceAll('-', ''), 'format']] },
  { title: 'a day', schema: { type: 'string', format: 'date' }, sound: ['2028-02-29'], unsound: [['2026-02-29', 'format'], ['2026-2-1', 'format'], ['2026-02-01T00:00:00Z', 'format']] },
  { title: 'an address', schema: { type: 'string', format: 'uri-reference' }, sound: ['/api?after=1', 'about:blank', '#part'], unsound: [['a b', 'format'], ['é', 'format'], ['http://[', 'format']] },
  { title: 'a whole number in bounds', schema: { type: 'integer', minimum: 1, maximum: 3 }, sound: [1, 3], unsound: [[0, 'minimum'], [4, 'maximum'], [1.5, 'type'], ['1', 'type'], [NaN, 'type']] },
  { title: 'a number', schema: { type: 'number' }, sound: [0.5, -1], unsound: [[Infinity, 'type'], ['0.5', 'type'], [true, 'type']] },
  { title: 'true or false', schema: { type: 'boolean' }, sound: [true, false], unsound: [[0, 'type'], ['true', 'type']] },
  { title: 'a list', schema: { type: 'array', maxItems: 1, items: { type: 'integer' } }, sound: [[], [1]], unsound: [[[1, 2], 'maxItems'], [['1'], 'type'], [{}, 'type']] },
  { title: 'an object', schema: objectOf({ a: { type: 'integer' } }), sound: [{ a: 1 }], unsound: [[{}, 'required'], [{ a: 1, b: 2 }, 'additionalProperties'], [{ a: null }, 'type'], [[], 'type']] },
]

describe('the check of a value against its schema', () => {
  for (const { title, schema, sound, unsound } of cases) {
    it(`knows ${title}`, () => {
      assert.deepEqual(sound.filter((value) => checkValue(schema, value).length > 0), [])
      assert.deepEqual(unsound.map(([value]) => checkValue(schema, value)[0]?.rule), unsound.map(([, rule]) => rule))
    })
  }

  it('names each place that does not match, and no value', () => {
    const schema = objectOf({ items: { type: 'array', items: objectOf({ unitId: { type: 'string', format: 'uuid' }, name: { type: 'string' } }) } })
    const value = { items: [{ unitId: id, name: 'Ward 7' }, { unitId: 'secret', extra: 'secret' }] }
    assert.deepEqual(checkValue(schema, value), [
      { at: 'items/1/name', rule: 'required' },
      { at: 'items/1/unitId', rule: 'format' },
      { at: 'items/1/extra', rule: 'additionalProperties' },
    ])
  })

  it('takes no property for described because every object has it', () => {
    assert.deepEqual(checkValue(objectOf({}), JSON.parse('{"constructor":1,"__proto__":{}}')).map(({ rule }) => rule), ['additionalProperties', 'additionalProperties'])
  })
})
