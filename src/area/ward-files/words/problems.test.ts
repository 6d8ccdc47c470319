import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import type { PolicyProblem, PolicyRemark } from '../reading/problem.ts'
import { readPolicy } from '../reading/read-policy.ts'
import { broken } from '../testing/broken-policies.ts'
import { moreProblemsWords, policyProblemWords, policyRemarkWords } from './problems.ts'

function problemsOf(value: unknown): readonly PolicyProblem[] {
  const read = readPolicy(value)
  return read.ok ? [] : read.error
}

describe('what is wrong with a policy', () => {
  for (const [what, value, sentences] of broken) {
    it(`is told with its place and how to mend it: ${what}`, () => {
      assert.deepEqual(problemsOf(value).map(policyProblemWords), sentences)
    })
  }

  it('keeps to the words of the house', () => {
    const quotations = ['chaos'] // what somebody typed
    const sentences = broken.flatMap(([, , all]) => all).filter((sentence) => !quotations.some((word) => sentence.includes(word)))
    assert.deepEqual([...sentences, moreProblemsWords(2)].flatMap(wordingProblems), [])
  })

  it('is tried for every code that reading knows', () => {
    const known: { readonly [Code in PolicyProblem['code']]: true } = {
      'wrong-type': true, 'in-quotation-marks': true, 'unknown-key': true, 'is-a-flag': true, 'not-one-of': true, 'out-of-range': true,
      'too-many-hours': true, twice: true, 'policy-and-hours': true, 'neither-policy-nor-hours': true,
    }
    assert.deepEqual([...new Set(broken.flatMap(([, value]) => problemsOf(value)).map(({ code }) => code))].toSorted(), Object.keys(known).toSorted())
  })
})

describe('a remark', () => {
  const remarks: { readonly [Code in PolicyRemark['code']]: readonly [unknown, string] } = {
    overrun: [{ hours: { flow: 40.25 } }, 'hours add to 40.25 a week, and a full week has 37.5. Hours beyond it tire you, and some of the plan is left undone.'],
    'nothing-planned': [{ hours: {} }, 'hours add to 0, so nothing is planned in any week. Give hours to some acts if that was not meant.'],
  }
  for (const [code, [value, words]] of Object.entries(remarks)) {
    it(`is told in words of the house: ${code}`, () => {
      const read = readPolicy(value)
      assert.deepEqual(read.ok && read.value.remarks.map(policyRemarkWords), [words])
      assert.deepEqual(wordingProblems(words), [])
    })
  }
})
