import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { someAnswers } from '../testing/a-plan.ts'
import { answersBefore, carriedBefore } from './answers-before.ts'

describe('the answers that a plan had before', () => {
  it('come back as they went, whatever the questions now say', () => {
    const answers = someAnswers({ end: aDay('2027-05-28'), agreed: ['pay', 'mentor'] })
    assert.deepEqual(answersBefore({ ...carriedBefore(answers), profession: ['doctor'], 'start-day': ['nonsense'], agreed: ['cover'] }), answers)
  })

  it('are none where a plan is made now, or where they are none of ours', () => {
    assert.equal(answersBefore({ profession: ['nurse'], setting: ['ward'], kind: ['acting-up'], 'start-day': ['30'], 'start-month': ['11'], 'start-year': ['2026'] }), null)
    assert.equal(answersBefore({ ...carriedBefore(someAnswers()), 'before-kind': ['constructor'] }), null)
  })
})
