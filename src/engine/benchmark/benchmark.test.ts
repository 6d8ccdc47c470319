import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { computeBenchmark } from './benchmark.ts'
import { aSurvey, aTrustYear, anAcuteTrust, factsOf } from './building-facts.ts'
import { figureRows } from './figure-rows.ts'

const survey = aSurvey(3.5, 3)

test('compares acute trusts that are not specialist, and leaves out the rest and the unknown', () => {
  const { organisations, years } = computeBenchmark({
    organisations: [anAcuteTrust('RB1'), anAcuteTrust('RA1'), anAcuteTrust('RC1', { specialist: true }), anAcuteTrust('RD1', { type: 'Mental Health' })],
    organisationYears: ['RA1', 'RB1', 'RC1', 'RD1', 'RE1'].map((code) => aTrustYear(code, { survey })),
  })
  assert.deepEqual(organisations.map(({ code }) => code), ['RA1', 'RB1'])
  assert.deepEqual(years.map(({ trusts }) => trusts.map(({ code }) => code)), [['RA1', 'RB1']])
})

test('begins with the first year of the survey and goes on to the last year of the data', () => {
  const { years } = computeBenchmark(factsOf(
    aTrustYear('RA1', { year: 2011, beds: 5 }), aTrustYear('RA1', { year: 2012, survey }), aTrustYear('RA1', { year: 2014, beds: 5 }),
  ))
  assert.deepEqual(years.map(({ year }) => year), [2012, 2014])
})

test('takes every year when nobody was surveyed', () => {
  assert.deepEqual(computeBenchmark(factsOf(aTrustYear('RA1', { beds: 5 }))).years.map(({ year }) => year), [2016])
})

test('refuses an organisation with the same year twice', () => {
  assert.throws(() => computeBenchmark(factsOf(aTrustYear('RA1'), aTrustYear('RA2'), aTrustYear('RA1'))), /RA1 has the year 2016 twice/u)
})

test('has an answer for no facts at all', () => {
  assert.deepEqual(figureRows(computeBenchmark({ organisations: [], organisationYears: [] })), [])
})

test('gives the same lines whatever the order of the facts', () => {
  const facts = [2015, 2016, 2017].flatMap((year) => [1, 2, 3, 4, 5].map((n) => aTrustYear(`RA${n}`, {
    year, managersFte: 7 + ((n * year) % 5), beds: 100 + n * n, operatingCostGbpThousands: 90_000 + ((n * 31 * year) % 17_000),
    survey: aSurvey(3 + ((n * n + year) % 7) / 10.3, 2.5 + ((n * n * year) % 11) / 9.7, 50 + n),
    ae4hFraction: 0.7 + ((n * year) % 13) / 50, shmi: 0.9 + ((n * year) % 9) / 41,
  })))
  const whole = factsOf(...facts)
  const expected = figureRows(computeBenchmark(whole))
  assert.ok(expected.some(({ kind }) => kind === 'regression'))
  fc.assert(fc.property(
    fc.shuffledSubarray(facts, { minLength: facts.length }),
    fc.shuffledSubarray([...whole.organisations], { minLength: whole.organisations.length }),
    (organisationYears, organisations) => assert.deepEqual(figureRows(computeBenchmark({ organisations, organisationYears })), expected),
  ), { numRuns: 25 })
})
