import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aGoal, aReflection, anEvidence } from '../testing/some-goals.ts'
import { recordSections, recordText } from '../words/revalidation.ts'
import type { Activity, DevelopmentPlan } from './development-plan.ts'
import { regulators, revalidationRecord } from './revalidation.ts'

const activity = (changed: Partial<Activity>): Activity => ({ activityId: 'a', goalId: 'goal-1', kind: 'experiential', what: { kind: 'own', words: 'An hour with finance staff' }, costPence: 0, sittings: [], doneOn: aDay('2027-02-01'), minutesTaken: 60, isWithOthers: true, ...changed })
const plan: DevelopmentPlan = {
  monthlyMinutes: 180,
  goals: [
    aGoal({ state: 'signed-off', endedOn: aDay('2027-02-28'), signOff: { by: 'Grace Okafor', role: 'matron', on: aDay('2027-02-28'), evidenceIds: ['evidence-1'], words: 'Seen.' } }),
    aGoal({ goalId: 'goal-2', capability: { itemId: 'l3', code: 'L3', name: 'Engaging people', domain: 'leadership' } }),
    aGoal({ goalId: 'goal-3', state: 'draft', begunOn: null }),
  ],
  activities: [
    activity({}),
    activity({ activityId: 'b', kind: 'self-directed', what: { kind: 'catalogue', entryId: 'ward', name: 'The simulated ward' }, minutesTaken: 45, isWithOthers: false, doneOn: aDay('2027-01-04') }),
    activity({ activityId: 'c', goalId: 'goal-2', minutesTaken: null, isWithOthers: null }),
    activity({ activityId: 'd', doneOn: null, minutesTaken: null }),
    activity({ activityId: 'e', doneOn: aDay('2026-12-31') }),
  ],
  evidence: [anEvidence({ kind: 'feedback', words: 'A colleague said that figures are clearer now' }), anEvidence({ evidenceId: 'evidence-2', kind: 'improvement', href: '/improvements/1', words: null }), anEvidence({ evidenceId: 'evidence-3', kind: 'document' })],
  reflections: [aReflection(), aReflection({ reflectionId: 'r2', day: aDay('2028-02-29') })],
  notes: [{ noteId: 'n', goalId: 'goal-1', day: aDay('2027-01-31'), withWhom: 'the matron', agreed: 'I forecast one month alone.', writtenBy: 'person' }],
}
const record = revalidationRecord(plan, { first: aDay('2027-01-01'), last: aDay('2027-12-31') })

describe('the record for revalidation', () => {
  it('holds what was done in its days, oldest first: nothing planned, nothing before or after', () => {
    assert.deepEqual(record.learning.map(({ day, name }) => [day, name]), [['2027-01-04', 'The simulated ward'], ['2027-02-01', 'An hour with finance staff'], ['2027-02-01', 'An hour with finance staff']])
    assert.deepEqual(record.reflections.map(({ day }) => day), ['2027-02-21'])
    assert.equal(revalidationRecord(plan, { first: aDay('2028-02-29'), last: aDay('2028-02-29') }).reflections.length, 1)
  })

  it('sums time by domain and by kind, and says of what no time is known', () => {
    assert.deepEqual(record.timeByDomain, { management: { minutes: 105, entries: 2, withoutTime: 0 }, leadership: { minutes: 0, entries: 1, withoutTime: 1 } })
    assert.deepEqual(record.timeByKind.experiential, { minutes: 60, entries: 2, withoutTime: 1 })
  })

  it('counts as together with others only what was said to be', () => {
    assert.deepEqual(record.timeWithOthers, { minutes: 60, entries: 1, withoutTime: 0 })
  })

  it('holds feedback, improvements, conversations, and goals that were begun', () => {
    assert.deepEqual([record.feedback.length, record.improvements.length, record.conversations.length], [1, 1, 1])
    assert.deepEqual(record.goals.map(({ state, signedOffBy }) => [state, signedOffBy]), [['signed-off', 'Grace Okafor'], ['open', null]])
  })

  it('reads as plain text for each regulator, in our words, and claims no form of theirs', () => {
    for (const regulator of regulators) {
      const text = recordText(record, regulator)
      assert.match(text, /It is no form of a regulator/u)
      assert.match(text, /Management: 1 hour 45 minutes\nLeadership: time not said\nTogether with others: 1 hour/u)
      assert.match(text, new RegExp(`May serve: Continuing professional development \\(${regulator}\\)`, 'u'))
      const ours = recordSections(record, regulator).flatMap(({ title, mayServe, facts }) => [title, mayServe ?? '', ...facts])
      assert.deepEqual(ours.flatMap(wordingProblems), [])
    }
  })
})
