import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import type { DirectoryProblem } from './directory-problem.ts'
import { directoryProblemWords } from './problem-words.ts'

const place = { in: 'line', number: 7 } as const

const problems: readonly DirectoryProblem[] = [
  { code: 'no-code', place, field: 'parent', reason: 'wrong-length', value: 'QQ' },
  { code: 'no-code', place, field: 'code', reason: 'numbers-only', value: '50' },
  { code: 'no-code', place, field: 'code', reason: 'empty', value: '' },
  { code: 'name-missing', place },
  { code: 'name-too-long', place, value: 'x'.repeat(201), longest: 200 },
  { code: 'name-unprintable', place, value: 'High\u202Elake' },
  { code: 'no-date', place, field: 'closed', value: 'soon' },
  { code: 'closed-before-opened', place, opened: '2020-01-01', closed: '2019-01-01' },
  { code: 'wrong-type', place: { in: 'entry', number: 3 }, field: 'open' },
  { code: 'duplicate-code', place, value: 'QQ1', first: 2 },
  { code: 'row-of-other-width', place, cells: 3, expected: 27 },
  { code: 'too-large', bytes: 70_000_000, mostBytes: 64_000_000 },
  { code: 'windows-1252', line: 4 },
  { code: 'column-twice', column: 'Org Code' },
  { code: 'not-a-bundle', found: '' },
  { code: 'not-a-bundle', found: 'OperationOutcome' },
  { code: 'more-problems', count: 50 },
  ...(['empty', 'utf-16', 'zip-archive', 'not-text', 'gzip-damaged', 'unpacks-too-large', 'unknown-form', 'not-json', 'no-organisations'] as const).map((code) => ({ code })),
  ...(['quote-not-closed', 'text-after-quote', 'row-too-large'] as const).map((code) => ({ code, line: 4 })),
  { code: 'other-separator', separator: 'tabs' },
]

describe('the words for a problem of a list of organisations', () => {
  for (const problem of problems) {
    it(`keep to the rules and say how to mend it: ${problem.code}`, () => {
      const words = directoryProblemWords(problem)
      assert.deepEqual(wordingProblems(words), [])
      assert.match(words, /^[A-Z].*\. ?.*\b(?:Enter|Delete|delete|Shorten|Type|Write|Correct|Save|Put|Load|load|Fetch|Double|Use|Choose|Take)\b.*\.$/u)
    })
  }
  it('begin with the place', () => assert.match(directoryProblemWords({ code: 'name-missing', place }), /^Line 7: /u))
  it('show what the file holds on one line, without marks that turn it, and not too long', () => {
    const words = directoryProblemWords({ code: 'no-date', place, field: 'opened', value: `\u202E\n${'x'.repeat(500)}` })
    assert.ok(words.length < 200 && !/[\u202E\n]/u.test(words))
  })
})
