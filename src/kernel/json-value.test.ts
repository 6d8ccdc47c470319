import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isJsonObject } from './json-value.ts'

test('an object out of JSON is neither null nor a list', () => {
  assert.deepEqual(['{}', '{"a": null}', '[]', '[{}]', 'null', '"{}"', '1', 'true'].map((text) => isJsonObject(JSON.parse(text))), [true, true, false, false, false, false, false, false])
})
