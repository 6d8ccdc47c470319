import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allOf, failure, success } from './result.ts'

test('several outcomes are one: all values by their names', () => {
  assert.deepEqual(allOf({ seed: success(1), file: success('model.json') }), { ok: true, value: { seed: 1, file: 'model.json' } })
})

test('or every error, in their order', () => {
  assert.deepEqual(allOf({ seed: failure(['a']), file: success('model.json'), workers: failure(['b', 'c']) }), { ok: false, error: ['a', 'b', 'c'] })
  assert.deepEqual(allOf({ seed: failure([]), file: success('model.json') }), { ok: false, error: [] })
})
