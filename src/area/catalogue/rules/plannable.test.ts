import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { stages } from '../../../kernel/workforce.ts'
import { shippedCatalogue } from '../content/index.ts'
import { anEntry } from '../testing/some-entries.ts'
import { plannable } from './plannable.ts'

describe('an entry as an activity of a plan', () => {
  it('says what to do at the stage, or else what it is', () => {
    const entry = anEntry({ stages: ['first-line', 'middle'], atStage: { middle: 'Take two statements.' } })
    assert.deepEqual([plannable(entry, 'first-line')?.doThis, plannable(entry, 'middle')?.doThis], [entry.about, 'Take two statements.'])
  })

  it('is none at a stage for which it is not meant', () => {
    assert.equal(plannable(anEntry(), 'executive'), null)
  })

  it('takes the most time that it may need, in whole minutes, and its fee', () => {
    const entry = anEntry({ time: { ...anEntry().time, hours: { least: 1, most: 2.51 } }, cost: { kind: 'fee', pence: 500 } })
    assert.deepEqual([plannable(entry, 'first-line')?.minutes, plannable(entry, 'first-line')?.costPence, plannable(anEntry(), 'first-line')?.costPence], [151, 500, 0])
  })

  it('keeps what is not known as not known', () => {
    const unknown = plannable(anEntry({ time: { ...anEntry().time, hours: null }, cost: { kind: 'not-known' } }), 'first-line')
    assert.deepEqual([unknown?.minutes, unknown?.costPence], [null, null])
  })

  it('is there at every stage for every task', () => {
    for (const entry of shippedCatalogue.filter(({ kind }) => kind === 'work-task')) for (const stage of stages) assert.ok((plannable(entry, stage)?.minutes ?? 181) <= 180, entry.id)
  })
})
