// Agreement with worked answers made with R for organisations that were surveyed with five-point questions (three sets: 60 organisations,
// 25 tiny ones, 40 that do not differ). The reference folder lies beside the project; without it the test says that it skips.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ellipseSemiAxes, namedQuadrant, quadrantProbabilities } from './balance-map.ts'
import { expectedRanks } from './expected-rank.ts'
import { funnelLimits, overdispersedFunnelLimits } from './funnel.ts'
import { pauleMandel } from './heterogeneity.ts'
import { wilsonInterval } from './interval.ts'
import type { Interval } from './interval.ts'
import { shrink } from './shrinkage.ts'
import { pooledVariance, variance } from './spread.ts'

const folder = new URL('../../../../shared/gold/measurement/', import.meta.url)
const tolerance = 1e-6
const axes = ['management', 'leadership'] as const

interface Counted {
  readonly org: string
  readonly axis: string
  readonly answers: readonly number[]
}

for (const name of ['org_60', 'org_tiny', 'org_no_difference']) {
  test(`agrees with every number worked out for ${name}`, (t) => {
    if (!existsSync(folder)) return t.skip('../shared/gold/measurement is not there')
    const counted = readFileSync(new URL(`org/${name}.csv`, folder), 'utf8').trim().split('\n').slice(1).map(parse)
    // the form of the answers is the documented one; a wrong form fails below
    const expected = JSON.parse(readFileSync(new URL(`org/${name}.json`, folder), 'utf8')) as Record<string, unknown>
    agrees(answersOf(counted), expected, name)
  })
}

function parse(line: string): Counted {
  const [org = '', axis = '', , ...counts] = line.split(',')
  return { org, axis, answers: counts.flatMap((count, index) => Array.from({ length: Number(count) }, () => index + 1)) }
}

function answersOf(counted: readonly Counted[]): Record<string, unknown> {
  const [management, leadership] = axes.map((axis) => axisAnswers(counted.filter((row) => row.axis === axis)))
  assert.ok(management !== undefined && leadership !== undefined)
  const map = management.shrunken.map((m, index) => {
    const l = leadership.shrunken[index]
    assert.ok(l !== undefined)
    const probabilities = quadrantProbabilities(
      { estimate: m, centre: management.answer.centre }, { estimate: l, centre: leadership.answer.centre },
    )
    return {
      org: management.answer.orgs[index]?.org,
      centre: [m.value, l.value],
      ellipse95_semi_axes: ellipseSemiAxes([m.standardDeviation, l.standardDeviation]),
      quadrant_probabilities: probabilities,
      verdict: namedQuadrant(probabilities),
    }
  })
  return { management: management.answer, leadership: leadership.answer, map }
}

function axisAnswers(rows: readonly Counted[]) {
  const within = pooledVariance(rows.map(({ answers }) => ({ variance: variance(answers), count: answers.length })))
  const estimates = rows.map(({ answers }) => ({ value: mean(answers), samplingVariance: within / answers.length }))
  const among = pauleMandel(estimates)
  const shrunken = estimates.map((estimate) => shrink(estimate, among))
  const orgs = rows.map(({ org, answers }, index) => {
    const favourable = answers.filter((answer) => answer >= 4).length
    const samplingVariance = within / answers.length
    return {
      org,
      n: answers.length,
      mean: estimates[index]?.value,
      se: Math.sqrt(samplingVariance),
      favourable: favourable / answers.length,
      wilson95: pair(wilsonInterval(favourable, answers.length)),
      shrinkage_weight: shrunken[index]?.weight,
      eb: shrunken[index]?.value,
      eb_sd: shrunken[index]?.standardDeviation,
      funnel95: pair(funnelLimits(samplingVariance, among, 0.95)),
      funnel998: pair(funnelLimits(samplingVariance, among, 0.998)),
      funnel998_overdispersed: pair(overdispersedFunnelLimits(samplingVariance, among, 0.998)),
    }
  })
  const all = rows.flatMap(({ answers }) => answers)
  const answer = {
    pooled_within_variance: within,
    tau2_paule_mandel: among.betweenVariance,
    centre: among.centre,
    centre_se: among.centreStandardError,
    overall_favourable: all.filter((value) => value >= 4).length / all.length,
    orgs,
    expected_rank: Object.fromEntries(expectedRanks(shrunken).map((rank, index) => [rows[index]?.org, rank])),
  }
  return { answer, shrunken }
}

function mean(answers: readonly number[]): number {
  return answers.reduce((total, answer) => total + answer, 0) / answers.length
}

function pair({ lower, upper }: Interval): readonly [number, number] {
  return [lower, upper]
}

function agrees(actual: unknown, expected: unknown, path: string): void {
  if (typeof expected === 'number') {
    assert.ok(typeof actual === 'number' && Math.abs(actual - expected) <= tolerance, `${path}: ${String(actual)} instead of ${expected}`)
  } else if (typeof expected === 'object' && expected !== null) {
    assert.ok(typeof actual === 'object' && actual !== null, path)
    const found = new Map<string, unknown>(Object.entries(actual))
    for (const [key, value] of Object.entries(expected)) agrees(found.get(key), value, `${path}.${key}`)
  } else assert.equal(actual, expected, path)
}
