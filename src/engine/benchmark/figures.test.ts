import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSurvey, aTrustYear, answersWithMean } from './building-facts.ts'
import { calculateFigures } from './figures.ts'

test('makes every ratio of the number of managers', () => {
  const figures = calculateFigures(aTrustYear('RA1', {
    managersFte: 20, consultantsFte: 50, beds: 100, operatingCostGbpThousands: 80_000, workforce: { allStaffFte: 900, managersFte: 18 },
  }))
  assert.deepEqual(figures, {
    managers_fte: 20, beds: 100, operating_cost_gbp_m: 80,
    beds_per_manager: 5, operating_cost_gbp_m_per_manager: 4, managers_per_gbp10m: 2.5, consultants_per_manager: 2.5,
    staff_per_manager: 50, manager_share_pct: 2,
  })
})

test('gives no figure whose parts are not both known', () => {
  assert.deepEqual(calculateFigures(aTrustYear('RA1', { managersFte: 20 })), { managers_fte: 20 })
  assert.deepEqual(calculateFigures(aTrustYear('RA1', { beds: 100 })), { beds: 100 })
  assert.deepEqual(calculateFigures(aTrustYear('RA1', { financialPositionGbpThousands: 5 })), {})
})

test('never makes a manager share from the September managers alone, and divides by no manager never', () => {
  assert.deepEqual(calculateFigures(aTrustYear('RA1', { managersFte: 0, beds: 3 })), { managers_fte: 0, beds: 3 })
})

test('gives outcomes in percent, and a deficit below 0', () => {
  const figures = calculateFigures(aTrustYear('RA1', {
    ae4hFraction: 0.75, rtt18wFraction: 0.5, shmi: 1.05, operatingCostGbpThousands: 200_000, financialPositionGbpThousands: -5_000,
  }))
  assert.deepEqual(figures, { operating_cost_gbp_m: 200, ae_4h_pct: 75, rtt_18w_pct: 50, shmi: 1.05, net_position_pct_of_cost: -2.5 })
})

test('keeps the five questions of every year apart from all seven', () => {
  const survey = { ...aSurvey(3.5, 3), '7f': answersWithMean(4), '7g': answersWithMean(4, 60) }
  const figures = calculateFigures(aTrustYear('RA1', { survey }))
  assert.equal(figures.management_score_7a_e, 3.5)
  assert.ok(Math.abs((figures.management_score ?? NaN) - 25.5 / 7) < 1e-12)
  assert.equal(figures.senior_leadership_score, 3)
  assert.equal(figures.responses_used, 60)
})

test('a survey without 7f and 7g still has both scores', () => {
  const { '7f': _f, '7g': _g, ...survey } = aSurvey(3.5, 3)
  const figures = calculateFigures(aTrustYear('RA1', { survey }))
  assert.equal(figures.management_score, 3.5)
  assert.equal(figures.management_se_upper, 0.05)
  assert.equal(figures.leadership_se_upper, 0)
})
