import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { intervalAround, multipleFor, wilsonInterval } from './interval.ts'

const near = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} instead of ${expected}`)

test('an interval reaches the same way to both sides', () => {
  assert.deepEqual(intervalAround(3, 0.5, 2), { lower: 2, upper: 4 })
})

test('95% is 1.96 standard errors on each side, 99.8% is 3.09', () => {
  near(multipleFor(0.95), 1.959963984540054)
  near(multipleFor(0.998), 3.090232306167813)
})

test('the Wilson interval of none of 3 ends at z²/(3 + z²)', () => {
  const z = multipleFor(0.95)
  const interval = wilsonInterval(0, 3)
  assert.equal(interval.lower, 0)
  near(interval.upper, (z * z) / (3 + z * z))
})

test('the Wilson interval of half of 4 lies evenly about a half', () => {
  // centre 0.5 for any z; half width z/(1 + z²/4) sqrt(1/16 + z²/64) = (z/2)/sqrt(4 + z²)
  const z = multipleFor(0.95)
  const interval = wilsonInterval(2, 4)
  near(interval.lower, 0.5 - z / 2 / Math.sqrt(4 + z * z))
  near(interval.upper, 0.5 + z / 2 / Math.sqrt(4 + z * z))
})

test('the Wilson interval holds the share and stays within 0 to 1', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
    const successes = Math.round(share * trials)
    const { lower, upper } = wilsonInterval(successes, trials)
    assert.ok(lower >= 0 && lower <= successes / trials && upper >= successes / trials && upper <= 1)
  }))
})
