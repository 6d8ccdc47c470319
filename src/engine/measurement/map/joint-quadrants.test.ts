import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { namedQuadrant, quadrantProbabilities } from '../../../kernel/statistics/balance-map.ts'
import { quadrantProbabilitiesJoint } from './joint-quadrants.ts'
import type { MapEstimate } from './region.ts'

const centre = { management: 3.4, leadership: 3.1 }
const at = (management: number, leadership: number, correlation: number, [m, l]: readonly [number, number] = [0.1, 0.2]): MapEstimate => ({ management, leadership, variance: { management: m * m, leadership: l * l, covariance: correlation * m * l } })
const near = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-13, `${actual} instead of ${expected}`)
const place = fc.double({ min: 2, max: 5, noNaN: true })

describe('the probabilities of the four quadrants', () => {
  it('are those of independent errors at correlation 0', () => {
    fc.assert(fc.property(place, place, (m, l) => {
      const alone = quadrantProbabilities({ estimate: { value: m, standardDeviation: 0.1 }, centre: centre.management }, { estimate: { value: l, standardDeviation: 0.2 }, centre: centre.leadership })
      for (const [quadrant, probability] of Object.entries(quadrantProbabilitiesJoint(at(m, l, 0), centre))) near(probability, alone[quadrant as keyof typeof alone]) // of the same form
    }), { seed: 8, numRuns: 100 })
  })

  it('are a third and a sixth on both centres at correlation 0.5', () => {
    const found = quadrantProbabilitiesJoint(at(3.4, 3.1, 0.5), centre)
    for (const [found_, expected] of [[found.both_high, 1 / 3], [found.both_low, 1 / 3], [found.management_only, 1 / 6], [found.leadership_only, 1 / 6]] as const) near(found_, expected)
  })

  it('add up to 1, lie between 0 and 1, and give each axis what it has alone, at any correlation', () => {
    fc.assert(fc.property(place, place, fc.double({ min: -1, max: 1, noNaN: true }), (m, l, correlation) => {
      const found = quadrantProbabilitiesJoint(at(m, l, correlation), centre)
      const all = Object.values(found)
      near(all.reduce((total, one) => total + one, 0), 1)
      assert.ok(all.every((one) => one >= 0 && one <= 1))
      const alone = quadrantProbabilitiesJoint(at(m, l, 0), centre)
      near(found.both_high + found.management_only, alone.both_high + alone.management_only)
    }), { seed: 9, numRuns: 200 })
  })

  it('make "one high, one low" less likely the more the errors go together', () => {
    const named = [-0.6, 0, 0.6, 1].map((correlation) => quadrantProbabilitiesJoint(at(3.45, 3, correlation), centre).management_only)
    assert.deepEqual(named.toSorted((a, b) => b - a), named)
    assert.equal(namedQuadrant(quadrantProbabilitiesJoint(at(3.55, 2.8, 0.6), centre)), 'cannot tell')
  })

  it('are exact where a value is, and never no number', () => {
    assert.deepEqual(quadrantProbabilitiesJoint(at(3.5, 3.1, 0, [0, 0]), centre), { both_high: 0.5, leadership_only: 0, management_only: 0.5, both_low: 0 })
    assert.deepEqual(quadrantProbabilitiesJoint(at(3.4, 3.1, 1), centre), { both_high: 0.5, leadership_only: 0, management_only: 0, both_low: 0.5 })
  })
})
