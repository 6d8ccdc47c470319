import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tippingOf } from '../staff/interruptions.ts'
import { shareUnderStress } from './overload.ts'

/** Lets work come at a part of what hands can do at their best, in short steps. @returns what waits in the end */
function pendingAfter(start: number, ratio: number, hands: number, tau: number, hours: number): number {
  const step = 0.01
  let pending = start
  for (let time = 0; time < hours; time += step) {
    const done = Math.min(pending, hands * shareUnderStress(pending, hands, tau) * step)
    pending += ratio * hands * step - done
  }
  return pending
}

describe('hands under stress', () => {
  it('do all they can while little waits', () => {
    assert.equal(shareUnderStress(0, 10, 2), 1)
    assert.equal(shareUnderStress(20, 10, 2), 1)
  })

  it('do less the more waits beyond that', () => assert.deepEqual([2, 3, 7].map((stress) => shareUnderStress(20 * stress, 10, 2)), [0.8, 0.6, 0.28]))

  it('tip over where the model of interruptions does', () => {
    const tipping = tippingOf({ arrivalRatio: 0.8, bestRate: 10, resolvingTime: 1 })
    assert.ok(tipping.kind === 'holds')
    assert.ok(pendingAfter(tipping.tippingPending - 0.1, 0.8, 10, 1, 60) < 1)
    assert.ok(pendingAfter(tipping.tippingPending + 0.1, 0.8, 10, 1, 60) > tipping.tippingPending + 10)
  })
})
