import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { waitingTasks } from './waiting-tasks.ts'

describe('the tasks of a page', () => {
  it('begin with the lightest that is not done, and end with what is done', () => {
    const [plan, roles, supervisor] = [{ id: 'plan', isDone: true, weight: 10 }, { id: 'roles', isDone: false, weight: 50 }, { id: 'supervisor', isDone: false, weight: 90 }]
    assert.deepEqual(waitingTasks([supervisor, plan, roles]), { next: roles, rest: [supervisor, plan] })
  })

  it('never begin with what is optional, which stands last while it is open', () => {
    const [optional, done] = [{ id: 'supervisor', isDone: false, isOptional: true, weight: 1 }, { id: 'plan', isDone: true, weight: 10 }]
    assert.deepEqual(waitingTasks([optional, done]), { next: null, rest: [done, optional] })
  })

  it('have no next one when all is done, or nothing is there', () => {
    assert.equal(waitingTasks([{ id: 'plan', isDone: true, weight: 10 }]).next, null)
    assert.deepEqual(waitingTasks([]), { next: null, rest: [] })
  })

  it('do not ask beside a task for what it takes in', () => {
    const way = { id: 'way', isDone: false, weight: 10, covers: ['plan'] }
    assert.deepEqual(waitingTasks([{ id: 'plan', isDone: false, weight: 5 }, way]), { next: way, rest: [] })
  })

  it('lose none and gain none, and stand the same in whatever order they come', () => {
    const task = fc.record({ id: fc.uuid(), isDone: fc.boolean(), isOptional: fc.boolean(), weight: fc.integer({ min: 0, max: 3 }) })
    fc.assert(
      fc.property(fc.uniqueArray(task, { selector: ({ id }) => id }), (tasks) => {
        const { next, rest } = waitingTasks(tasks)
        const shown = next === null ? rest : [next, ...rest]
        assert.equal(shown.length, tasks.length)
        assert.deepEqual(waitingTasks(tasks.toReversed()), { next, rest })
      }),
    )
  })
})
