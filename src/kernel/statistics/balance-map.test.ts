import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ellipseSemiAxes, namedQuadrant, probabilityAbove, quadrantProbabilities } from './balance-map.ts'
import { expectedRanks } from './expected-rank.ts'

const near = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} instead of ${expected}`)
const at = (value: number, standardDeviation = 1) => ({ estimate: { value, standardDeviation }, centre: 0 })

test('the 95% region reaches 2.4477 standard deviations along each axis', () => {
  const [first, second] = ellipseSemiAxes([1, 2])
  near(first, 2.447746830680816)
  near(second, 2 * 2.447746830680816)
})

test('an estimate on both centres may be in any quadrant', () => {
  assert.deepEqual(quadrantProbabilities(at(3 - 3), at(0, 0)), { both_high: 0.25, leadership_only: 0.25, management_only: 0.25, both_low: 0.25 })
})

test('a value held to be exact lies wholly on its side', () => {
  assert.equal(probabilityAbove({ value: 1, standardDeviation: 0 }, 0), 1)
  assert.equal(probabilityAbove({ value: -1, standardDeviation: 0 }, 0), 0)
})

test('names a quadrant from a probability of 0.90, else cannot tell', () => {
  // 1.2815515655446004 standard deviations: 0.9 on that axis; the other axis far out
  assert.equal(namedQuadrant(quadrantProbabilities(at(1.29), at(-99))), 'management_only')
  assert.equal(namedQuadrant(quadrantProbabilities(at(1.27), at(-99))), 'cannot tell')
  assert.equal(namedQuadrant({ both_high: 0.05, leadership_only: 0.9, management_only: 0.05, both_low: 0 }), 'leadership_only')
})

test('equal estimates expect the middle rank, clear ones their own, and all ranks add up', () => {
  assert.deepEqual(expectedRanks([at(1), at(1), at(1)].map(({ estimate }) => estimate)), [2, 2, 2])
  assert.deepEqual(expectedRanks([{ value: 0, standardDeviation: 0 }, { value: 9, standardDeviation: 0 }]), [2, 1])
  // the second lies 1 sd of the difference above the first: 0.841344746 to be higher
  const [low = NaN, high = NaN] = expectedRanks([{ value: 0, standardDeviation: 3 }, { value: 5, standardDeviation: 4 }])
  near(low, 1.841344746068543)
  near(low + high, 3)
})
