import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type InterruptedUnit, resolvingShare, survivesPulse, tippingOf } from './interruptions.ts'
import { endingFrom } from './trajectory.ts'

const unit: InterruptedUnit = { arrivalRatio: 0.8, bestRate: 10, resolvingTime: 1 }

function holding(one: InterruptedUnit) {
  const tipping = tippingOf(one)
  assert.ok(tipping.kind === 'holds', JSON.stringify(one))
  return tipping
}

function assertClose(actual: number, expected: number, share: number): void {
  assert.ok(Math.abs(actual - expected) <= share * expected, `${actual}, expected ${expected}`)
}

describe('the inverted U of stress', () => {
  it('is best at a stress of 1, and falls to both sides', () => {
    assert.equal(resolvingShare(0), 0)
    assert.equal(resolvingShare(1), 1)
    assert.ok(resolvingShare(0.5) < 1 && resolvingShare(2) < 1)
    assertClose(resolvingShare(0.5), resolvingShare(2), 1e-15)
  })
})

describe('a unit under interruptions', () => {
  it('agrees with the closed forms over a range of units', () => {
    for (const arrivalRatio of [0.01, 0.3, 0.8, 0.95, 0.999]) {
      for (const [bestRate, resolvingTime] of [[10, 1], [0.2, 50], [300, 0.01]] as const) {
        const scale = resolvingTime * bestRate
        const root = Math.sqrt(1 - arrivalRatio * arrivalRatio)
        const found = holding({ arrivalRatio, bestRate, resolvingTime })
        assertClose(found.stablePending, (scale * (1 - root)) / arrivalRatio, 1e-6)
        assertClose(found.tippingPending, (scale * (1 + root)) / arrivalRatio, 1e-6)
        assertClose(found.largestPulseSurvived, (scale * 2 * root) / arrivalRatio, 1e-5)
        assertClose(found.criticalArrivalRatio, 1, 1e-8)
      }
    }
  })

  it('is followed as exactly where next to nothing comes and pending work moves slowly', () => {
    const { tippingPending } = holding({ ...unit, arrivalRatio: 1.25e-6 })
    assertClose(tippingPending, 20 / 1.25e-6, 1e-6)
  })

  it('tips over where it would settle if time ran backwards', () => {
    const backwards = (pending: number): number => -unit.bestRate * (unit.arrivalRatio - resolvingShare(pending / (unit.resolvingTime * unit.bestRate)))
    const { stablePending, tippingPending } = holding(unit)
    const ending = endingFrom(backwards, 3 * stablePending, unit.resolvingTime, 1e9)
    assert.ok(ending.kind === 'settles')
    assertClose(tippingPending, ending.level, 1e-8)
  })

  it('works off a pulse below the largest one and is overrun by one above it', () => {
    const { stablePending, largestPulseSurvived } = holding(unit)
    assert.ok(survivesPulse(unit, stablePending, 0.999 * largestPulseSurvived))
    assert.ok(!survivesPulse(unit, stablePending, 1.001 * largestPulseSurvived))
  })

  it('is overrun by its own work when more comes than it resolves at its best', () => {
    for (const arrivalRatio of [1.0001, 1.2, 5]) assert.equal(tippingOf({ ...unit, arrivalRatio }).kind, 'grows-without-end', `${arrivalRatio}`)
  })

  it('survives larger pulses the less comes: slack moves the tipping point', () => {
    const pulses = [0.95, 0.8, 0.5].map((arrivalRatio) => holding({ ...unit, arrivalRatio }).largestPulseSurvived)
    assert.deepEqual(pulses, pulses.toSorted((one, other) => one - other))
  })

  it('comes back from a pulse beyond the largest when new work is stopped for a time', () => {
    const { stablePending, largestPulseSurvived } = holding(unit)
    const stopped = { ...unit, arrivalRatio: 0.1 }
    assert.ok(survivesPulse(stopped, stablePending, 2 * largestPulseSurvived))
  })
})
