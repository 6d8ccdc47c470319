import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import type { ReplicationProblem } from '../workers/index.ts'
import { lockedWords, moreProblemsWords, notSureWords, oddPairsWords, oneReplicationWords, otherUnitWords, replicationProblemWords, textProblemWords, traceFileWords } from './simulate.ts'

const problems: { readonly [Code in ReplicationProblem['code']]: readonly [Extract<ReplicationProblem, { readonly code: Code }>, RegExp] } = {
  'too-many-customers': [{ code: 'too-many-customers', most: 8_388_608 }, /^More than 8,388,608 customers are in at once\./],
  'nobody-leaves': [{ code: 'nobody-leaves' }, /^Nobody leaves any more/],
  'out-of-memory': [{ code: 'out-of-memory' }, /^A run needed more memory than there is\./],
}

describe('what a simulation says', () => {
  for (const [problem, words] of Object.values(problems)) {
    it(`tells how to mend it: ${problem.code}`, () => assert.match(replicationProblemWords(problem), words))
  }

  it('keeps to the words of the house', () => {
    const all = [
      ...Object.values(problems).map(([problem]) => replicationProblemWords(problem)),
      textProblemWords({ code: 'json', problem: { code: 'trailing-comma', place: { line: 2, column: 7 } } }),
      moreProblemsWords(1),
      moreProblemsWords(2950),
      lockedWords({ replications: 3, from: 12.5 }, 20, undefined),
      notSureWords('desk', 1000),
      traceFileWords('trace.tsv', 'ENOSPC'),
      otherUnitWords(['minutes', 'hours']),
      oddPairsWords,
      oneReplicationWords,
    ]
    assert.deepEqual(all.flatMap(wordingProblems), [])
  })

  it('tells from when on customers held one another, in the unit of the model', () => {
    assert.match(lockedWords({ replications: 3, from: 12345.678 }, 1200, 'minutes'), /^Customers held one another for ever in 3 of 1,200 replications, from 12,350 minutes on at the earliest\./)
    assert.match(lockedWords({ replications: 1, from: 4.5 }, 1, undefined), /in 1 of 1 replication, from time 4\.5 on/)
  })

  it('shows nothing of a name that a terminal would obey', () => {
    assert.equal(notSureWords('\u001b[2Jdesk', 20), '\u{FFFD}[2Jdesk: the mean wait is not as sure as asked after 20 replications. Give more by --replications, or longer runs.')
  })
})
