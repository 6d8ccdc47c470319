import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { randomStream } from '../../../kernel/random-stream.ts'
import { jsonProblemWords } from './json-problem-words.ts'
import { readJson } from './json-text.ts'

function sentences(text: string): readonly string[] {
  const read = readJson(text)
  return read.ok ? [] : read.error.map(jsonProblemWords)
}

const slips: readonly (readonly [string, string, string])[] = [
  ['an empty file', ' \n', 'There is nothing in it. Give JSON.'],
  ['a trailing comma in a list', '[1,\n 2,\n]', 'This is not JSON: see line 2, column 3. Nothing comes after this comma. Take it away.'],
  ['a trailing comma in an object', '{"a": 1 , }', 'This is not JSON: see line 1, column 9. Nothing comes after this comma. Take it away.'],
  ['a comment', '{\n  // nurses\n  "a": 1}', 'This is not JSON: see line 2, column 3. JSON has no comments. Take it away.'],
  ['a comment of a script', '# a model\n{}', 'This is not JSON: see line 1, column 1. JSON has no comments. Take it away.'],
  ['a bare word', 'hello', 'This is not JSON: see line 1, column 1. Put hello in quotation marks. Only numbers, true, false and null stand without.'],
  ['a key without quotation marks', '{name: 1}', 'This is not JSON: see line 1, column 2. Put name in quotation marks. Only numbers, true, false and null stand without.'],
  ['single quotation marks', "{'name': 1}", 'This is not JSON: see line 1, column 2. Text stands in double quotation marks. Put them in place of single ones.'],
  ['quotation marks of a word processor', '{“name”: 1}', 'This is not JSON: see line 1, column 2. Text stands in straight quotation marks, and word processors bend them. Put straight ones in place.'],
  ['a number without its 0', '[.5]', 'This is not JSON: see line 1, column 2. .5 is no number as JSON writes them. Write it as 1500, -2, 0.5 or 1e6.'],
  ['a number with noughts before', '[007]', 'This is not JSON: see line 1, column 2. 007 is no number as JSON writes them. Write it as 1500, -2, 0.5 or 1e6.'],
  ['a decimal comma', '{"rate": 0,15}', 'This is not JSON: see line 1, column 12. A key in quotation marks should stand here; a decimal has a point, not a comma. This is 1.'],
  ['a missing comma', '{"a": 1\n"b": 2}', 'This is not JSON: see line 2, column 1. A comma, or } for the end of the object, should stand here. This is ".'],
  ['a missing colon', '{"a" 1}', 'This is not JSON: see line 1, column 6. A colon should stand here, after the key. This is 1.'],
  ['a missing value', '{"a": }', 'This is not JSON: see line 1, column 7. A value should stand here. This is }.'],
  ['a wrong bracket', '[1}', 'This is not JSON: see line 1, column 3. A comma, or ] for the end of the list, should stand here. This is }.'],
  ['something behind the end', '{} {}', 'This is not JSON: see line 1, column 4. The text should end here. This is {.'],
  ['a text that ends too early', '{"a": [1, 2', 'This is not JSON: see line 1, column 12. The text ends here, and what begins at line 1, column 7 is still open. Close it.'],
  ['a byte order mark and nothing else', '\uFEFF', 'There is nothing in it. Give JSON.'],
  ['a text that is not closed', '["a', 'This is not JSON: see line 1, column 4. The text ends here, and what begins at line 1, column 2 is still open. Close it.'],
  ['a text over the end of a line', '["a\n"]', 'This is not JSON: see line 1, column 4. A text goes on over the end of a line, or has a tab in it. Close its quotation marks before.'],
  ['a single backslash', '["C:\\models"]', 'This is not JSON: see line 1, column 5. A backslash in a text needs a second one before it. Write both.'],
  ['lists too deep', '['.repeat(1_000_000), 'This is not JSON: see line 1, column 101. More than 100 objects and lists lie within one another. Give fewer.'],
  ['a key that is there twice', '{"a": 1,\n "b": {"a": 2},\n "\\u0061": 3}', 'The key “a” at line 3, column 2 is there already, at line 1, column 2. Keep one of them.'],
]

describe('a text that is not JSON of one meaning', () => {
  for (const [what, text, words] of slips) {
    it(`is told with its place and how to mend it: ${what}`, () => {
      assert.deepEqual(sentences(text), [words])
      // The sign that stands there is shown as it is.
      assert.deepEqual(wordingProblems(words.replace('This is ".', '')), [])
    })
  }

  it('tells of every key that is there twice, and then where it cannot be read', () => {
    assert.deepEqual(sentences('{"a": 1, "a": 2, "a": 3,}').map((words) => words.slice(0, 12)), ['The key “a” ', 'The key “a” ', 'This is not '])
  })

  it('shows nothing that a terminal would obey', () => assert.match(sentences('{"\\u001b[2J": 1, "\\u001b[2J": 1}')[0] ?? '', /^The key “\uFFFD\[2J” at line 1, column 18/))

  it('counts letters as people do', () => assert.match(sentences('["😀", é]')[0] ?? '', /line 1, column 7\./))
})

describe('a text that is JSON', () => {
  it('is read as it is, also behind a byte order mark', () => {
    for (const value of [null, [], {}, 'a "b" \\ \u2028 😀', [1, -0.5, 1e300, { a: { a: [true, false] } }]]) assert.deepEqual(readJson(`\uFEFF ${JSON.stringify(value)}\r\n`), { ok: true, value })
  })

  it('is told from one that is not as JSON.parse tells them, whatever is changed in it', () => {
    const chance = randomStream(1, 'json')
    const signs = [...'{}[]:,"\\ \n\t0123.eE+-tfnu/\u0001']
    const sound = '{"a": [1, -2.5e+3, true, null], "b": {"c": "d\\n\\u00e9", "e": []}, "f": 0}'
    for (let round = 0; round < 20_000; round += 1) {
      const text = [0, 1, 2].slice(0, 1 + (round % 3)).reduce((changed) => {
        const at = Math.floor(chance.uniform() * changed.length)
        return changed.slice(0, at) + (signs[Math.floor(chance.uniform() * signs.length)] ?? '') + changed.slice(at + Math.floor(chance.uniform() * 2))
      }, sound)
      const problems = readJson(text)
      assert.equal(problems.ok || problems.error.every(({ code }) => code === 'key-twice'), isJson(text), text)
    }
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
