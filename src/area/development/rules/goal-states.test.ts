import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aGoal, goalFacts } from '../testing/some-goals.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { type GoalState, goalStates, mostGoalsInHand } from './development-plan.ts'
import { type AfterDeed, type GoalActor, type GoalDeed, afterDeed, goalDeeds, isEnded, isInHand, isWholeGoal, possibleDeeds } from './goal-states.ts'

/** Every deed that leads somewhere when nothing is missing: from, deed, by, to. All others are refused. */
const table: readonly (readonly [GoalState, GoalDeed, GoalActor, AfterDeed])[] = [
  ['draft', 'begin', 'person', 'open'],
  ['draft', 'change', 'person', 'draft'],
  ['draft', 'delete', 'person', 'deleted'],
  ['open', 'hand-in', 'person', 'handed-in'],
  ['open', 'set-aside', 'person', 'set-aside'],
  ['open', 'change', 'person', 'open'],
  ['handed-in', 'take-back', 'person', 'open'],
  ['handed-in', 'set-aside', 'person', 'set-aside'],
  ['handed-in', 'hand-back', 'supervisor', 'open'],
  ['handed-in', 'sign-off', 'supervisor', 'signed-off'],
  ['signed-off', 'withdraw-sign-off', 'supervisor', 'withdrawn'],
  ['set-aside', 'take-up-again', 'person', 'open'],
  ['set-aside', 'delete', 'person', 'deleted'],
  ['withdrawn', 'take-up-again', 'person', 'open'],
]

describe('the states of a goal', () => {
  for (const state of goalStates) {
    for (const deed of goalDeeds) {
      for (const by of ['person', 'supervisor'] as const) {
        const listed = table.find(([from, what, who]) => from === state && what === deed && who === by)
        it(`${by} does ${deed} to a goal that is ${state}: ${listed?.[3] ?? 'refused'}`, () => {
          const after = afterDeed(goalFacts({ state }), deed, by)
          assert.deepEqual(after.ok ? after.value : after.error.code, listed?.[3] ?? (table.some(([, what, who]) => what === deed && who === by) ? 'not-from-here' : 'not-yours'))
        })
      }
    }
  }

  it('lets nobody sign off their own goal', () => {
    assert.deepEqual(afterDeed(goalFacts({ state: 'handed-in' }), 'sign-off', 'person'), { ok: false, error: { code: 'not-yours', needs: 'supervisor' } })
  })

  it('begins a goal only when it says what, when and by which day', () => {
    assert.deepEqual(afterDeed(goalFacts({ state: 'draft', isWhole: false }), 'begin', 'person'), { ok: false, error: { code: 'not-whole' } })
    assert.equal(isWholeGoal(aGoal()), true)
    assert.equal(isWholeGoal(aGoal({ ifThen: { when: ' ', action: 'I ask' } })), false)
    assert.equal(isWholeGoal(aGoal({ by: null })), false)
    assert.equal(isWholeGoal(aGoal({ by: aDay('2028-02-29') })), true)
  })

  it('holds three goals in hand and no fourth, whether it is new or taken up again', () => {
    for (const [state, deed] of [['draft', 'begin'], ['set-aside', 'take-up-again'], ['withdrawn', 'take-up-again']] as const) {
      assert.equal(afterDeed(goalFacts({ state, inHand: mostGoalsInHand - 1 }), deed, 'person').ok, true)
      assert.deepEqual(afterDeed(goalFacts({ state, inHand: mostGoalsInHand }), deed, 'person'), { ok: false, error: { code: 'too-many', most: 3 } })
    }
  })

  it('never has more than three goals in hand by any way of the table: what goes back to open was in hand already', () => {
    for (const [from, , , to] of table.filter(([, deed]) => deed !== 'begin' && deed !== 'take-up-again')) {
      if (to !== 'deleted') assert.ok(!isInHand(to) || isInHand(from), `${from} to ${to}`)
    }
  })

  it('asks for sign-off with evidence and a reflection, and signs off on named evidence', () => {
    assert.deepEqual(afterDeed(goalFacts({ evidence: 0 }), 'hand-in', 'person'), { ok: false, error: { code: 'no-evidence' } })
    assert.deepEqual(afterDeed(goalFacts({ reflections: 0 }), 'hand-in', 'person'), { ok: false, error: { code: 'no-reflection' } })
    assert.deepEqual(afterDeed(goalFacts({ state: 'handed-in', named: 0 }), 'sign-off', 'supervisor'), { ok: false, error: { code: 'no-evidence' } })
  })

  it('sets aside, hands back and takes a sign-off back only with a reason', () => {
    for (const [state, deed, by] of [['open', 'set-aside', 'person'], ['handed-in', 'hand-back', 'supervisor'], ['signed-off', 'withdraw-sign-off', 'supervisor']] as const) {
      assert.deepEqual(afterDeed(goalFacts({ state, hasReason: false }), deed, by), { ok: false, error: { code: 'no-reason' } })
    }
  })

  it('offers what can be done, and nothing else', () => {
    assert.deepEqual(possibleDeeds(goalFacts({ hasReason: false, named: 0 }), 'person'), ['hand-in', 'set-aside', 'change'])
    assert.deepEqual(possibleDeeds(goalFacts({ state: 'handed-in' }), 'supervisor'), ['hand-back', 'sign-off'])
    assert.deepEqual(possibleDeeds(goalFacts({ state: 'signed-off' }), 'person'), [])
  })

  it('is in hand, over or a draft, and only one of them', () => {
    assert.deepEqual(goalStates.map((state) => [isInHand(state), isEnded(state)]), [[false, false], [true, false], [true, false], [false, true], [false, true], [false, true]])
  })
})
