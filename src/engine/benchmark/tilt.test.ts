import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { calculateTilt } from './tilt.ts'

const near = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-12, `${actual} instead of ${expected}`)
const scale = (z: number, standardErrorUpper: number, questions = 1) => ({ z, standardErrorUpper, questions })

test('is leadership minus management, with independent answers as the worst case', () => {
  // errors 0.3 and 0.4: root of the sum of squares 0.5
  const tilt = calculateTilt(scale(1, 0.3), scale(3, 0.4))
  near(tilt.value, 2)
  near(tilt.worstCase95.lower, 2 - 0.98)
  near(tilt.worstCase95.upper, 2 + 0.98)
  assert.equal(tilt.direction, 'more_leadership_than_management')
})

test('names a direction only when the worst case excludes no tilt', () => {
  assert.equal(calculateTilt(scale(3, 0.3), scale(1, 0.4)).direction, 'more_management_than_leadership')
  assert.equal(calculateTilt(scale(0.97, 0.3), scale(0, 0.4)).direction, 'cannot_tell')
})

test('under the assumed correlations takes off what the two scales share', () => {
  // single questions, errors 1 and 1: variance 1 + 1 - 2 x 0.45 = 1.1
  near(calculateTilt(scale(0, 1), scale(0, 1)).assumedCorrelation95.upper, 1.96 * Math.sqrt(1.1))
})

test('under the assumed correlations takes the error of a scale of several questions', () => {
  // 5 questions at 0.65: (1 + 2.6)/5 = 0.72; 4 at 0.6: (1 + 1.8)/4 = 0.7; covariance 0.45 x sqrt(0.72 x 0.7)
  const tilt = calculateTilt(scale(0, 1, 5), scale(0, 1, 4))
  near(tilt.assumedCorrelation95.upper, 1.96 * Math.sqrt(0.72 + 0.7 - 0.9 * Math.sqrt(0.72 * 0.7)))
})

test('the assumed interval never reaches beyond the worst case', () => {
  const error = fc.double({ min: 0.001, max: 5, noNaN: true })
  fc.assert(fc.property(error, error, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 }), (m, l, ofManagement, ofLeadership) => {
    const { assumedCorrelation95, worstCase95 } = calculateTilt(scale(0, m, ofManagement), scale(0, l, ofLeadership))
    assert.ok(assumedCorrelation95.upper <= worstCase95.upper)
  }))
})
