import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSurvey, aTrustYear } from './building-facts.ts'
import { regressOutcomes } from './regressions.ts'
import type { Effects, Outcome } from './regressions.ts'
import { standInYear } from './year-of-trusts.ts'

const near = (actual: number | undefined, expected: number) =>
  assert.ok(actual !== undefined && Math.abs(actual - expected) < 1e-9, `${actual} instead of ${expected}`)

// Two years, the same four trusts. Leadership scores 2.25 2.75 3.25 3.75 have the mean 3 and z of -1.5 -0.5 0.5 1.5 times c, c = sqrt(3/5).
const z = [-1.5, -0.5, 0.5, 1.5].map((steps) => steps * Math.sqrt(3 / 5))
const leadership = [2.25, 2.75, 3.25, 3.75]
const year = (at: number, order: readonly number[], shmi: readonly number[]) => standInYear(at, order.map((place, index) =>
  aTrustYear(`RA${index}`, { year: at, survey: aSurvey(3, leadership[place] ?? NaN), shmi: shmi[index] ?? NaN })))
const only = (years: readonly ReturnType<typeof year>[], outcome: Outcome, held: Effects) =>
  regressOutcomes(years).find((one) => one.outcome === outcome && one.effects === held && one.terms.join() === 'z_lead')

test('holds constant what is common to a year', () => {
  // SHMI = 1 + 0.02 z in one year and 2 + 0.02 z in the next: x 100 it changes by 2 per standard deviation
  const places = [0, 1, 2, 3]
  const fit = only([year(2015, places, z.map((value) => 1 + 0.02 * value)), year(2016, places, z.map((value) => 2 + 0.02 * value))], 'shmi100', 'year')
  near(fit?.coefficients[0]?.beta, 2)
  near(fit?.coefficients[0]?.standardErrorClustered, 0)
  assert.deepEqual([fit?.observations, fit?.trusts, fit?.firstYear, fit?.lastYear], [8, 4, 2015, 2016])
})

test('holds constant what is lasting about a trust', () => {
  // each trust has its own level; scores change places in the second year; SHMI follows the score by 0.03
  const [first, second] = [[0, 1, 2, 3], [2, 0, 3, 1]]
  const level = [1, 4, 2, 7]
  const shmi = (order: readonly number[]) => order.map((place, index) => (level[index] ?? NaN) + 0.03 * (z[place] ?? NaN))
  const fit = only([year(2015, first, shmi(first)), year(2016, second, shmi(second))], 'shmi100', 'year+trust')
  near(fit?.coefficients[0]?.beta, 3)
})

test('clusters standard errors by trust, with the factor for small samples', () => {
  // One trust moves from z to -z and another back, the two in the middle likewise: z = a -a, sum of squares with both years 8 x 0.75 = 6.
  // SHMI x 100 = e: +1 for the first trust in both years, 0 otherwise. About the year mean 0.25: first 0.75, others -0.25.
  // beta = sum z e / 6 = z1(2015) + z1(2016) over 6 = 0. Pull of a trust: sum of z x residual over its years = r (z - z) = 0. So the error is 0.
  const [first, back] = [[0, 1, 2, 3], [3, 2, 1, 0]]
  const steady = only([year(2015, first, [0.01, 0, 0, 0]), year(2016, back, [0.01, 0, 0, 0])], 'shmi100', 'year')
  near(steady?.coefficients[0]?.beta, 0)
  near(steady?.coefficients[0]?.standardErrorClustered, 0)
  // The same with places kept: beta = 2 z1/6, residuals r = e - beta z; pull of a trust 2 z r; variance = sum of pulls² / 36 x 4/3 x 7/5 (K = 3).
  const kept = only([year(2015, first, [0.01, 0, 0, 0]), year(2016, first, [0.01, 0, 0, 0])], 'shmi100', 'year')
  const beta = (2 * (z[0] ?? NaN)) / 6
  const pulls = z.map((value, index) => 2 * value * ((index === 0 ? 0.75 : -0.25) - beta * value))
  near(kept?.coefficients[0]?.beta, beta)
  near(kept?.coefficients[0]?.standardErrorClustered, Math.sqrt((pulls.reduce((sum, pull) => sum + pull * pull, 0) / 36) * (4 / 3) * (7 / 5)))
})

test('makes no regression where a score never varies, or no outcome is known', () => {
  const years = [year(2015, [0, 1, 2, 3], [1, 2, 3, 4]), year(2016, [0, 1, 2, 3], [1, 2, 3, 5])]
  const found = regressOutcomes(years)
  assert.ok(found.every(({ outcome }) => outcome === 'shmi100'))
  assert.ok(found.every(({ terms }) => terms.join() === 'z_lead'))
})

test('the number of managers counts by its logarithm: from 1 to 2 is as far as from 2 to 4', () => {
  const managers = [1, 2, 4]
  const years = [2015, 2016].map((at) => standInYear(at, managers.map((managersFte, index) =>
    aTrustYear(`RA${index}`, { year: at, managersFte, operatingCostGbpThousands: 10_000, ae4hFraction: 0.5 + 0.1 * index }))))
  // z is -1 0 1, A&E 50 60 70
  const fit = regressOutcomes(years).find(({ outcome, effects }) => outcome === 'ae100' && effects === 'year')
  assert.deepEqual(fit?.terms, ['z_lm10'])
  near(fit?.coefficients[0]?.beta, 10)
})
