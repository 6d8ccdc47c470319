import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { KeptApplication, KeptCompletion } from '../records.ts'
import { type Deed, applicationAfter, deeds, possibleDeeds, standingWith } from './my-learning.ts'

const today = aDay('2026-11-26')
const who = { personId: 'ada', entryId: 'charts' }

function anApplication(changed: Partial<KeptApplication> = {}): KeptApplication {
  return { ...who, appliedOn: aDay('2026-11-01'), outcome: 'waiting', decidedOn: null, saidBy: 'self', ...changed }
}

function aCompletion(completedOn: string): KeptCompletion {
  return { ...who, completedOn: aDay(completedOn), hours: null, pence: null, saidBy: 'self' }
}

describe('where somebody stands with an entry', () => {
  it('is told by the latest application that nothing ended', () => {
    assert.equal(standingWith('charts', [], []).kind, 'none')
    assert.equal(standingWith('charts', [anApplication()], []).kind, 'waiting')
    assert.equal(standingWith('charts', [anApplication({ outcome: 'place', decidedOn: today })], []).kind, 'taking-part')
    assert.equal(standingWith('charts', [anApplication(), anApplication({ appliedOn: aDay('2026-11-02'), outcome: 'no-place', decidedOn: today })], []).kind, 'none')
    assert.equal(standingWith('reading', [anApplication()], []).kind, 'none')
  })

  it('is ended by finishing on that day or later, and not by what was finished before', () => {
    assert.equal(standingWith('charts', [anApplication()], [aCompletion('2026-11-01')]).kind, 'none')
    assert.equal(standingWith('charts', [anApplication()], [aCompletion('2026-10-31')]).kind, 'waiting')
  })

  it('allows of all deeds only those that follow', () => {
    const outcomes = (applications: readonly KeptApplication[]) => deeds.map((deed: Deed) => applicationAfter(standingWith('charts', applications, []), deed, who, today)?.outcome ?? '-')
    assert.deepEqual(outcomes([]), ['waiting', 'place', '-', '-'])
    assert.deepEqual(outcomes([anApplication()]), ['-', 'place', 'no-place', 'withdrawn'])
    assert.deepEqual(outcomes([anApplication({ outcome: 'place', decidedOn: today })]), ['-', '-', '-', 'withdrawn'])
    assert.deepEqual(possibleDeeds({ kind: 'none' }), ['apply', 'take-part'])
  })

  it('keeps the day of the application and never decides before it', () => {
    const decided = applicationAfter(standingWith('charts', [anApplication()], []), 'take-part', who, today)
    assert.deepEqual([decided?.appliedOn, decided?.decidedOn], ['2026-11-01', '2026-11-26'])
    const ahead = applicationAfter(standingWith('charts', [anApplication({ appliedOn: aDay('2026-12-01') })], []), 'withdraw', who, today)
    assert.equal(ahead?.decidedOn, '2026-12-01')
  })
})
