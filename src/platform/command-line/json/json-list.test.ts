import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonListProblemWords, readJsonList } from './json-list.ts'

function wordsOf(text: string): readonly string[] {
  const read = readJsonList(text)
  return read.ok ? [] : read.error.map((problem) => jsonListProblemWords(problem, 'cases'))
}

test('a list is read as it stands, also behind a byte order mark', () => {
  assert.deepEqual(readJsonList('\uFEFF[1, {"a": null}]'), { ok: true, value: [1, { a: null }] })
})

test('what is JSON and no list is told apart from what is not JSON', () => {
  assert.deepEqual(wordsOf('{"a": []}'), ['This file is JSON and no list. Give a list of cases.'])
  assert.match(wordsOf('[1,\n 2,]').join(), /^This is not JSON: see line 2, column \d+\./)
})
