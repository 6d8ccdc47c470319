import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { nhsFrameworkWords, stagePageWords } from './capabilities.ts'
import { commandWords } from './commands.ts'
import { heldWords } from './file-findings.ts'
import { importWords, planWords, receiptWords } from './import.ts'

/** What sentences say when they are told facts: few and many, short names and the longest. */
const told = [
  ...(['ours', 'in-review', 'signed-off'] as const).map((state) => heldWords({ code: 'held', title: 'A framework', version: '1.0', state })),
  ...[1, 2, 10_000].flatMap((count) => [importWords.problems.summary(count), importWords.problemsListed(count, count), importWords.problemsListed(500, count + 500), planWords.capabilitiesSummary(count), planWords.size(count, count, count), planWords.domains(count, count, count), planWords.remarksListed(100, count)]),
  importWords.kept('a file.csv'),
  planWords.follows('2.0'),
  receiptWords.answer('A framework', '1.0'),
  receiptWords.lastFile('a file.csv'),
  commandWords.called('A framework', '1'),
  commandWords.follows('2.0'),
  stagePageWords.answer(48, 20),
  ...[1, 6].flatMap((count) => [nhsFrameworkWords.covered(27 - count, 27), nhsFrameworkWords.uncovered(count), nhsFrameworkWords.foundation(count), nhsFrameworkWords.same(count)]),
]

describe('the words of files of frameworks', () => {
  it('keep to the rules of the house, with facts in them too', () => {
    assert.deepEqual(told.flatMap((text) => wordingProblems(text).map((problem) => `${problem} (${text})`)), [])
  })
})
