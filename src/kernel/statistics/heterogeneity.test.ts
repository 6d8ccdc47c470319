import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { overdispersedFunnelLimits, funnelLimits } from './funnel.ts'
import { pauleMandel } from './heterogeneity.ts'
import { shrink } from './shrinkage.ts'

const near = (actual: number, expected: number, error = 1e-12) => assert.ok(Math.abs(actual - expected) < error, `${actual} instead of ${expected}`)
const zeroAndTwo = [{ value: 0, samplingVariance: 1 }, { value: 2, samplingVariance: 1 }]

test('two estimates two apart with sampling variance 1 have a between variance of 1', () => {
  // Q(tau²) = 2/(1 + tau²), which is n - 1 = 1 at tau² = 1; weights 1/2 each, standard error 1
  const among = pauleMandel(zeroAndTwo)
  near(among.betweenVariance, 1)
  near(among.centre, 1)
  near(among.centreStandardError, 1)
})

test('estimates that differ no more than sampling explains have a between variance of 0', () => {
  // weights 1 and 1/3: centre 0.25 x 1 = 0.25; Q = 0.25² + 0.75²/3 = 0.25, below 1
  const among = pauleMandel([{ value: 0, samplingVariance: 1 }, { value: 1, samplingVariance: 3 }])
  assert.equal(among.betweenVariance, 0)
  near(among.centre, 0.25)
})

test('shrinks half way when sampling and between variance are equal, and all the way when nothing differs', () => {
  const estimate = { value: 2, samplingVariance: 1 }
  const half = shrink(estimate, pauleMandel(zeroAndTwo))
  near(half.weight, 0.5)
  near(half.value, 1.5)
  near(half.standardDeviation, Math.sqrt(0.5))
  assert.deepEqual(shrink(estimate, { centre: 1, centreStandardError: 0.1, betweenVariance: 0 }), { weight: 0, value: 1, standardDeviation: 0 })
})

test('over-dispersed limits add the between variance to the sampling variance', () => {
  const among = { centre: 1, centreStandardError: 0, betweenVariance: 3 }
  near(overdispersedFunnelLimits(1, among, 0.95).upper, 1 + 2 * 1.959963984540054)
  near(funnelLimits(1, among, 0.95).lower, 1 - 1.959963984540054)
})

test('the centre moves and the between variance scales with the data', () => {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  const estimates = fc.array(fc.record({ value: between(-5, 5), samplingVariance: between(0.01, 4) }), { minLength: 2, maxLength: 30 })
  fc.assert(fc.property(estimates, (given) => {
    const before = pauleMandel(given)
    const after = pauleMandel(given.map(({ value, samplingVariance }) => ({ value: 2 * value + 7, samplingVariance: 4 * samplingVariance })))
    near(after.centre, 2 * before.centre + 7, 1e-8)
    near(after.betweenVariance, 4 * before.betweenVariance, 1e-8)
  }))
})
