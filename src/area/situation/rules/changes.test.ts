import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Advice, adviseOn } from '../../../engine/decision/index.ts'
import { library } from '../content/index.ts'
import { changesShown, mostTelling } from './changes.ts'

const advice: Pick<Advice, 'first' | 'styles' | 'changes'> = {
  first: 'management',
  styles: ['directive'],
  changes: [
    { field: 'experience', to: 'new', first: 'management', styles: ['directive', 'participative'], reasons: ['emergency-met-before'] },
    { field: 'familiarity', to: 'met-before', first: 'management', styles: ['directive', 'participative'], reasons: ['emergency-met-before'] },
    { field: 'familiarity', to: 'new', first: 'management', styles: ['participative'], reasons: ['emergency-new-experienced'] },
    { field: 'urgency', to: 'weeks', first: 'leadership', styles: ['directive'], reasons: ['time-alone'] },
  ],
}

describe('the changes that tell most', () => {
  it('turn round what comes first before they change the style, and change it whole before they leave it open', () => {
    assert.deepEqual(mostTelling(advice).map(({ field, to }) => `${field} ${to}`), ['urgency weeks', 'familiarity new', 'experience new'])
  })

  it('are each about another answer, at most five, for the whole library', () => {
    for (const { id, situation } of library) {
      const changes = mostTelling(adviseOn(situation))
      assert.ok(changes.length <= changesShown, id)
      assert.equal(new Set(changes.map(({ field }) => field)).size, changes.length, id)
    }
  })
})
