import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type SetUpFacts, setUpTasks } from './set-up-tasks.ts'

const fresh: SetUpFacts = { units: 1, people: 1, providers: 0, mailsSent: 0, rolesGiven: 0, isRetentionLookedAt: false }
const doneOf = (facts: Partial<SetUpFacts>) => setUpTasks({ ...fresh, ...facts }).filter(({ isDone }) => isDone).map(({ step }) => step)

describe('the steps of setting up', () => {
  it('are all still to do in a new organisation, whose first administrator and unit come by themselves', () => {
    assert.deepEqual(doneOf({}), [])
    assert.equal(setUpTasks(fresh).length, 6)
  })

  it('are each done by its own fact', () => {
    assert.deepEqual(doneOf({ units: 2 }), ['tree'])
    assert.deepEqual(doneOf({ people: 2, providers: 1 }), ['people', 'provider'])
    assert.deepEqual(doneOf({ mailsSent: 1, rolesGiven: 1, isRetentionLookedAt: true }), ['mail', 'roles', 'retention'])
  })
})
