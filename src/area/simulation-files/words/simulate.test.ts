import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import type { ReplicationProblem } from '../workers/index.ts'
import { moreProblemsWords, notSureWords, oddPairsWords, oneReplicationWords, otherUnitWords, replicationProblemWords, textProblemWords, traceFileWords } from './simulate.ts'

const problems: { readonly [Code in ReplicationProblem['code']]: RegExp } = {
  'too-many-customers': /^More than 8,388,608 customers are in at once\./,
  'nobody-leaves': /^Nobody leaves any more/,
  'out-of-memory': /^A run needed more memory than there is\./,
}

describe('what a simulation says', () => {
  for (const [code, words] of Object.entries(problems)) {
    it(`tells how to mend it: ${code}`, () => assert.match(replicationProblemWords({ code: code as ReplicationProblem['code'] }), words)) // a key of the table
  }

  it('keeps to the words of the house', () => {
    const all = [
      ...Object.keys(problems).map((code) => replicationProblemWords({ code: code as ReplicationProblem['code'] })), // keys of the table
      textProblemWords({ code: 'json', problem: { code: 'trailing-comma', place: { line: 2, column: 7 } } }),
      moreProblemsWords(1),
      moreProblemsWords(2950),
      notSureWords('desk', 1000),
      traceFileWords('trace.tsv', 'ENOSPC'),
      otherUnitWords(['minutes', 'hours']),
      oddPairsWords,
      oneReplicationWords,
    ]
    assert.deepEqual(all.flatMap(wordingProblems), [])
  })

  it('shows nothing of a name that a terminal would obey', () => {
    assert.equal(notSureWords('\u001b[2Jdesk', 20), '\u{FFFD}[2Jdesk: the mean wait is not as sure as asked after 20 replications. Give more by --replications, or longer runs.')
  })
})
