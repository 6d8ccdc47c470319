import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { planOf } from '../policy/week-plan.ts'
import { ways } from '../policy/ways.ts'
import { LiveWard } from '../run/live-ward.ts'
import { settings } from '../setting/ward-setting.ts'
import { viewOf } from './ward-view.ts'

/** A ward of some weeks, looked at every hour. */
function looks(look: (live: LiveWard) => void): void {
  const live = new LiveWard({ setting: settings.tight, plan: { ...planOf(ways.balanced), orders: ['extraBeds'] }, weeks: 3, seed: 3 })
  while (!live.isOver) {
    live.passAnHour()
    look(live)
  }
}

describe('what can be seen of the ward', () => {
  it('is every bed once, by bay, with the patient who lies in it', () => {
    looks(({ ward }) => {
      const { beds } = viewOf(ward)
      assert.deepEqual(beds.map(({ number }) => number), beds.map((_, place) => place))
      assert.equal(beds.filter(({ patient }) => patient !== null).length, ward.lying.length)
      assert.deepEqual(['A', 'B', 'C', 'D', 'side', 'corridor'].map((bay) => beds.filter((bed) => bed.bay === bay).length), [6, 6, 6, 6, 4, 2])
    })
  })

  it('shows who waits at the door, first come first, and for how long', () => {
    let most = 0
    looks(({ ward }) => {
      const { waiting } = viewOf(ward)
      most = Math.max(most, waiting.length)
      assert.deepEqual(waiting.map(({ hours }) => hours), waiting.map(({ hours }) => hours).toSorted((one, other) => other - one))
      for (const { hours } of waiting) assert.ok(hours >= 0)
    })
    assert.ok(most > 0)
  })

  it('does not show what nobody has noticed', () => {
    let unnoticed = 0
    looks(({ ward }) => {
      const { beds } = viewOf(ward)
      for (const patient of ward.lying) {
        if (Number.isNaN(patient.worseSince) || patient.watchedUntil > ward.now) continue
        unnoticed += 1
        assert.notEqual(beds[patient.bed]?.patient?.mark, 'watched')
      }
    })
    assert.ok(unnoticed > 0)
  })

  it('shows those on the shift, and says what somebody who is fit waits for', () => {
    let waits = 0
    looks(({ ward }) => {
      const { staff, beds } = viewOf(ward)
      assert.deepEqual(staff.map(({ person }) => person), ward.roster.onShift.map(({ number }) => number))
      for (const { patient } of beds) {
        if (patient?.mark === 'waiting-to-go' && patient.waitsFor !== null) waits += 1
        if (patient !== null && patient.mark !== 'waiting-to-go' && patient.mark !== 'watched') assert.equal(patient.waitsFor, null)
      }
    })
    assert.ok(waits > 0)
  })
})
