import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { type Kind, kinds, professions } from '../../stepping-up/index.ts'
import { type Ending, endings } from '../records.ts'
import { aTransition } from '../testing/a-transition.ts'
import { endingText } from '../words/ending.ts'
import { endingTasks } from './ending-tasks.ts'
import { stagesNow } from './stages.ts'

function tasksOf(ending: Ending, kind: Kind = 'acting-up') {
  const transition = aTransition({ kind, startsOn: aDay('2026-03-02'), endedOn: aDay('2026-11-26'), ending })
  return endingTasks(stagesNow(transition, { agreed: [], tasks: [], template: {} }, aDay('2026-11-26')).stages, ending).map(({ id }) => id)
}

describe('what to do after an ending', () => {
  it('is told for this ending alone, in the words of the plan for stepping up', () => {
    assert.deepEqual(tasksOf('back-in-post'), ['end-hand-over', 'end-thanks', 'end-evidence', 'end-back-plan', 'end-back-keep'])
    assert.deepEqual(tasksOf('appointed'), ['end-hand-over', 'end-thanks', 'end-evidence', 'end-appointed'])
    assert.deepEqual(tasksOf('other'), ['end-hand-over', 'end-thanks', 'end-evidence'])
  })

  it('is something for every kind and every ending, and asks nobody to decide what is decided', () => {
    for (const kind of kinds) for (const ending of endings) {
      assert.ok(tasksOf(ending, kind).length > 0, `${kind} ${ending}`)
      assert.ok(!tasksOf(ending, kind).includes('end-decide'))
    }
  })
})

describe('the words of an ending', () => {
  it('are other ones for each ending of each kind', () => {
    for (const kind of ['acting-up', 'new-post', 'preparing'] as const) {
      assert.equal(new Set(endings.map((ending) => endingText({ kind, profession: 'nurse' }, ending, true).heading)).size, endings.length)
    }
  })

  it('speak of clinical leadership as a strand of its own to who has clinical work, and of their field to others', () => {
    for (const profession of professions) {
      const text = endingText({ kind: 'acting-up', profession }, 'back-in-post', true).paths.join(' ')
      assert.equal(text.includes('Clinical leadership is a strand of its own'), profession !== 'operations')
    }
  })

  it('say so when the first day never came', () => {
    assert.match(endingText({ kind: 'acting-up', profession: 'nurse' }, 'back-in-post', false).heading, /did not begin/)
  })
})
