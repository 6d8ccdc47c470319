import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSurvey, aTrustYear } from './building-facts.ts'
import { summariseScale } from './scale-standing.ts'
import { standInYear } from './year-of-trusts.ts'

const near = (actual: number | undefined, expected: number, error = 1e-9) =>
  assert.ok(actual !== undefined && Math.abs(actual - expected) < error, `${actual} instead of ${expected}`)

// management 3.25 3.5 3.75 (mean 3.5, sd 0.25), leadership 2.5 3.5 3 (mean 3, sd 0.5); 10,000 answers
const three = [
  aTrustYear('RA1', { survey: aSurvey(3.25, 2.5, 10_000), managersFte: 10, beds: 50 }),
  aTrustYear('RA2', { survey: aSurvey(3.5, 3.5, 10_000), managersFte: 10, beds: 80 }),
  aTrustYear('RA3', { survey: aSurvey(3.75, 3, 10_000), managersFte: 10, beds: 80 }),
  aTrustYear('RA4', { beds: 10 }),
]

test('z is the distance from the mean of the year in sample standard deviations, over the trusts with a score', () => {
  const { trusts } = standInYear(2016, three)
  assert.deepEqual(trusts.map(({ code }) => code), ['RA1', 'RA2', 'RA3', 'RA4'])
  ;[-1, 0, 1].forEach((z, index) => near(trusts[index]?.management?.z, z))
  ;[-1, 1, 0].forEach((z, index) => near(trusts[index]?.leadership?.z, z))
  assert.equal(trusts[3]?.management, undefined)
  assert.equal(trusts[3]?.position, undefined)
})

test('tilts are in standard deviations of the year', () => {
  const { trusts } = standInYear(2016, three)
  ;[0, 1, -1].forEach((tilt, index) => near(trusts[index]?.position?.tilt.value, tilt))
  // standard errors of RA2: 0.5/100 on both scales, so 0.02 and 0.01 in z
  near(trusts[1]?.position?.tilt.worstCase95.lower, 1 - 1.96 * Math.sqrt(0.0005))
})

test('intervals reach 1.96 upper standard errors, the region 2.4477', () => {
  const second = standInYear(2016, three).trusts[1]
  near(second?.leadership?.interval95.upper, 3.5 + 1.96 * 0.005)
  near(second?.leadership?.ellipseSemiAxis, 2.447746830680816 * 0.005)
})

test('percentile ranks count only the trusts with the figure', () => {
  const { trusts } = standInYear(2016, three)
  // beds per manager 5 8 8: 100 x 0.5/3, then (1 + 1)/3 for both
  near(trusts[0]?.percentileRanks.beds_per_manager, 100 / 6)
  near(trusts[1]?.percentileRanks.beds_per_manager, 200 / 3)
  assert.deepEqual(trusts[3]?.percentileRanks, {})
})

test('shrunken scores and limits come from the variance that is left between trusts', () => {
  // two trusts 1 apart with equal errors e: Q = 0.5/(e² + tau²) = 1, so tau² = 0.5 - e²; e = 0.5/10
  const { trusts } = standInYear(2016, [aTrustYear('RA1', { survey: aSurvey(2.5, 2.5) }), aTrustYear('RA2', { survey: aSurvey(3.5, 3.5) })])
  const first = trusts[0]?.management
  near(first?.shrunken.weight, (0.5 - 0.0025) / 0.5)
  near(first?.shrunken.value, 3 - 0.5 * 0.995)
  near(first?.funnel95.upper, 3 + 1.959963984540054 * Math.sqrt(0.5))
})

test('where fewer than two trusts were surveyed, or all scored alike, nobody stands anywhere', () => {
  assert.equal(summariseScale([]), undefined)
  assert.equal(standInYear(2016, three.slice(0, 1)).trusts[0]?.management, undefined)
  const alike = standInYear(2016, [aTrustYear('RA1', { survey: aSurvey(3, 2) }), aTrustYear('RA2', { survey: aSurvey(3, 4) })])
  assert.equal(alike.trusts[0]?.management, undefined)
  assert.ok(alike.trusts[0]?.leadership !== undefined)
  assert.equal(alike.trusts[0]?.position, undefined)
})
