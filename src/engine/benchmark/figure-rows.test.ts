import assert from 'node:assert/strict'
import { test } from 'node:test'
import { computeBenchmark } from './benchmark.ts'
import { aSurvey, aTrustYear, factsOf } from './building-facts.ts'
import { figureRows } from './figure-rows.ts'

const outcomesOf = (n: number) => ({ managersFte: 10 + n * n, operatingCostGbpThousands: 100_000, ae4hFraction: 0.8 + n / 100, shmi: 1 })
const rows = figureRows(computeBenchmark(factsOf(
  ...[2015, 2016].flatMap((year) => [1, 2, 3, 4].map((n) => aTrustYear(`RA${n}`, {
    year, ...outcomesOf((n * year) % 11), survey: aSurvey(3 + n / 10, 3.9 - ((n * n + year) % 7) / 10, 100),
  }))),
  aTrustYear('RA5', { year: 2016, beds: 100 }),
)))
const names = (kind: string) => new Set(rows.filter((row) => row.kind === kind).map(({ figure }) => figure))

test('gives one line for each figure that is known and none for what is not', () => {
  assert.deepEqual(rows.filter(({ orgCode }) => orgCode === 'RA5'), [{ kind: 'trust', orgCode: 'RA5', year: 2016, figure: 'beds', value: 100 }])
  assert.ok(rows.every(({ value }) => typeof value === 'string' || Number.isFinite(value)))
  assert.equal(new Set(rows.map(({ kind, orgCode, year, figure }) => [kind, orgCode, year, figure].join())).size, rows.length)
})

test('names the figures of a trust as the contract does', () => {
  for (const figure of [
    'managers_per_gbp10m', 'management_score', 'management_score_percentile_rank', 'management_z', 'leadership_z', 'management_se_upper',
    'raw_quadrant', 'placement95', 'management_score_95_lower', 'senior_leadership_score_shrunken_sd', 'management_score_funnel998_overdispersed_upper',
    'senior_leadership_score_ellipse95_semi_axis', 'tilt', 'tilt_95_worst_case_lower', 'tilt_95_assumed_correlation_upper', 'tilt_direction',
  ]) assert.ok(names('trust').has(figure), figure)
})

test('names national figures, correlations, counts and regressions as the contract does', () => {
  for (const measure of ['n', 'mean', 'sd', 'median', 'p10', 'p25', 'p75', 'p90']) assert.ok(names('national').has(`management_score.${measure}`), measure)
  assert.ok(names('correlation').has('pearson(managers_per_gbp10m,senior_leadership_score)'))
  assert.ok(rows.some(({ year, figure }) => year === 'pooled_within_year' && figure === 'spearman(management_score,ae_4h_pct)'))
  assert.ok(names('placement').has('placement95.count.management_high_leadership_low'))
  assert.ok(rows.some(({ kind, year, figure }) => kind === 'regression' && year === '2015-2016' && figure === 'ae100~z_lm10+year:z_lm10.beta'))
  assert.ok(names('regression').has('ae100~z_mgmt,z_lead+year:z_lead.se_cluster'))
})

test('the counts of a year add to the trusts with both scores', () => {
  const counts = rows.filter(({ kind, year, figure }) => kind === 'placement' && year === 2016 && figure.startsWith('placement95.'))
  assert.equal(counts.length, 5)
  assert.equal(counts.reduce((sum, { value }) => sum + Number(value), 0), 4)
})
