import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aTrustYear } from './building-facts.ts'
import { correlateFigures } from './correlations.ts'
import { standInYear } from './year-of-trusts.ts'

const year = (at: number, ...points: readonly (readonly [shmi: number, ae: number | undefined])[]) =>
  standInYear(at, points.map(([shmi, ae4hFraction], index) =>
    aTrustYear(`RA${index}`, { year: at, shmi, ...(ae4hFraction !== undefined && { ae4hFraction }) })))
const found = (years: ReturnType<typeof year>[]) => correlateFigures(years).filter(({ first, second }) => first === 'ae_4h_pct' && second === 'shmi')

test('correlates the trusts that have both figures in a year', () => {
  const [one] = found([year(2015, [1, 0.9], [2, 0.8], [3, 0.7], [9, undefined])])
  assert.equal(one?.span, 2015)
  assert.equal(one?.pairs, 3)
  assert.ok(Math.abs((one?.pearson ?? NaN) + 1) < 1e-12)
})

test('pooled, compares within the year: a rise of both over the years does not count', () => {
  // within each year the two go against each other, although both are higher in the second year
  const pooled = found([year(2015, [1, 0.3], [2, 0.2]), year(2016, [11, 0.9], [12, 0.8])]).find(({ span }) => span === 'pooled_within_year')
  assert.ok(Math.abs((pooled?.pearson ?? NaN) + 1) < 1e-12)
  assert.equal(pooled?.pairs, 4)
})

test('a pair that never varies has no correlation', () => {
  assert.deepEqual(found([year(2015, [1, 0.5], [1, 0.6])]), [])
})
