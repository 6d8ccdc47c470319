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
    const outcomes = (applications: readonly KeptApplication[]) => deeds.map((deed: Deed) => {
      const after = applicationAfter(standingWith('charts', applications, []), deed, who, today)
      return after.ok ? after.value.outcome : '-'
    })
    assert.deepEqual(outcomes([]), ['waiting', 'place', '-', '-'])
    assert.deepEqual(outcomes([anApplication()]), ['-', 'place', 'no-place', 'withdrawn'])
    assert.deepEqual(outcomes([anApplication({ outcome: 'place', decidedOn: today })]), ['-', '-', '-', 'withdrawn'])
    assert.deepEqual(possibleDeeds({ kind: 'none' }), ['apply', 'take-part'])
  })

  it('keeps the day of the application and never decides before it', () => {
    const after = (deed: Deed, day: string, applications: readonly KeptApplication[] = [anApplication()]) => applicationAfter(standingWith('charts', applications, []), deed, who, aDay(day))
    const decided = after('take-part', '2026-11-26')
    assert.ok(decided.ok)
    assert.deepEqual([decided.value.appliedOn, decided.value.decidedOn], ['2026-11-01', '2026-11-26'])
    assert.deepEqual(after('withdraw', '2026-10-31'), { ok: false, error: 'too-early' })
    // Somebody who withdrew applies again, and not before they did so first.
    const withdrawn = [anApplication({ outcome: 'withdrawn', decidedOn: today })]
    assert.deepEqual([after('apply', '2026-10-31', withdrawn).ok, after('apply', '2026-11-20', withdrawn).ok], [false, true])
  })
})
