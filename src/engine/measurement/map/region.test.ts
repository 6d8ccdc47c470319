import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { cosine, sine } from '../../../kernel/portable-sine.ts'
import { ellipseSemiAxes } from '../../../kernel/statistics/balance-map.ts'
import { type MapEstimate, regionOf, wholeRegionSides } from './region.ts'

const pi = 3.141592653589793
const near = (actual: number, expected: number, within = 1e-12) => assert.ok(Math.abs(actual - expected) <= within, `${actual} instead of ${expected}`)
const at = (management: number, leadership: number, variance: MapEstimate['variance']): MapEstimate => ({ management, leadership, variance })
const alike = (variance: number, covariance: number) => ({ management: variance, leadership: variance, covariance })

const anyEstimate = fc.record({ management: fc.double({ min: 1, max: 5, noNaN: true }), leadership: fc.double({ min: 1, max: 5, noNaN: true }), m: fc.double({ min: 0, max: 0.5, noNaN: true }), l: fc.double({ min: 0, max: 0.5, noNaN: true }), r: fc.double({ min: -1, max: 1, noNaN: true }) })
  .map(({ management, leadership, m, l, r }) => at(management, leadership, { management: m, leadership: l, covariance: r * Math.sqrt(m * l) }))

/** Points on the edge of the drawn ellipse. */
function edgeOf(estimate: MapEstimate, points: number): readonly (readonly [number, number])[] {
  const { semiAxes: [long, short], angle } = regionOf(estimate)
  return Array.from({ length: points }, (_, place) => {
    const [along, across] = [long * cosine((2 * pi * place) / points), short * sine((2 * pi * place) / points)]
    return [estimate.management + along * cosine(angle) - across * sine(angle), estimate.leadership + along * sine(angle) + across * cosine(angle)] as const
  })
}

describe('the region of an estimate', () => {
  it('is the ellipse of its covariance, turned where errors go together', () => {
    const { semiAxes, angle, halfWidth, halfHeight } = regionOf(at(3, 3, { management: 0.04, leadership: 0.09, covariance: 0.015 }))
    // eigenvalues and first eigenvector by numpy 2.4
    near(semiAxes[0], 0.75108249, 1e-8)
    near(semiAxes[1], 0.46342797, 1e-8)
    near(angle, 1.3005865766596045)
    near(halfWidth, 0.48954937, 1e-8)
    near(halfHeight, 0.73432405, 1e-8)
    near(regionOf(at(3, 3, alike(1, 0.5))).angle, pi / 4)
    near(regionOf(at(3, 3, alike(1, -0.5))).angle, -pi / 4)
  })

  it('is the unrotated one where errors do not go together', () => {
    assert.deepEqual(regionOf(at(3, 3, { management: 0.09, leadership: 0.04, covariance: 0 })).semiAxes.map((one) => Math.round(one * 1e12)), ellipseSemiAxes([0.3, 0.2]).map((one) => Math.round(one * 1e12)))
    assert.equal(regionOf(at(3, 3, { management: 0.09, leadership: 0.04, covariance: 0 })).angle, 0)
    near(regionOf(at(3, 3, { management: 0.04, leadership: 0.09, covariance: 0 })).angle, pi / 2)
  })

  it('spans as far as its edge does', () => {
    fc.assert(fc.property(anyEstimate, (estimate) => {
      const { halfWidth, halfHeight } = regionOf(estimate)
      const edge = edgeOf(estimate, 720)
      near(Math.max(...edge.map(([m]) => m)) - estimate.management, halfWidth, 1e-4)
      near(Math.max(...edge.map(([, l]) => l)) - estimate.leadership, halfHeight, 1e-4)
    }), { seed: 5, numRuns: 100 })
  })

  it('is a point, or a line, where something is exact, and never no number', () => {
    const still = { management: 0, leadership: 0, covariance: 0 }
    assert.deepEqual(regionOf(at(3, 4, still)), { semiAxes: [0, 0], angle: 0, halfWidth: 0, halfHeight: 0 })
    const line = regionOf(at(3, 4, alike(0.04, 0.04)))
    near(line.semiAxes[1], 0)
    near(line.angle, pi / 4)
    const rounded = regionOf(at(3, 4, { management: 0.04, leadership: -1e-18, covariance: 0.3 }))
    assert.deepEqual([rounded.semiAxes[1], rounded.angle, rounded.halfHeight], [0, 0, 0])
  })
})

describe('the sides on which a whole region lies', () => {
  it('are told only where no part of the region is beyond the line', () => {
    // 0.1² x 5.9915: reach 0.2448 on each axis; on the line of equals √2 of that, 0.3462
    const variance = alike(0.01, 0)
    assert.deepEqual(wholeRegionSides(at(3.25, 2.76, variance), 3), { management: 'above', leadership: 'cannot-tell', direction: 'more-management' })
    assert.deepEqual(wholeRegionSides(at(3.24, 2.75, variance), 3), { management: 'cannot-tell', leadership: 'below', direction: 'more-management' })
    assert.deepEqual(wholeRegionSides(at(3.1, 3.44, variance), 3), { management: 'cannot-tell', leadership: 'above', direction: 'cannot-tell' })
    assert.equal(wholeRegionSides(at(3.1, 3.45, variance), 3).direction, 'more-leadership')
  })

  it('name a direction sooner where the errors go together, later where they go apart', () => {
    const direction = (covariance: number) => wholeRegionSides(at(3.3, 3, alike(0.01, covariance)), 3).direction
    assert.deepEqual([direction(0), direction(0.005), direction(-0.005)], ['cannot-tell', 'more-management', 'cannot-tell'])
  })

  it('are those of every point of the edge', () => {
    fc.assert(fc.property(anyEstimate, (estimate) => {
      const edge = edgeOf(estimate, 360)
      const sides = wholeRegionSides(estimate, 3)
      for (const [m, l] of edge) {
        if (sides.management !== 'cannot-tell') assert.equal(m > 3 - 1e-9, sides.management === 'above')
        if (sides.leadership !== 'cannot-tell') assert.equal(l > 3 - 1e-9, sides.leadership === 'above')
        if (sides.direction === 'more-management') assert.ok(m > l - 1e-9)
        if (sides.direction === 'more-leadership') assert.ok(l > m - 1e-9)
      }
      const reach = Math.max(...edge.map(([m, l]) => m - l)) - (estimate.management - estimate.leadership)
      if (Math.abs(estimate.management - estimate.leadership) < reach - 1e-3) assert.equal(sides.direction, 'cannot-tell')
    }), { seed: 6, numRuns: 200 })
  })

  it('turn round when the axes are exchanged', () => {
    const turned = { 'more-management': 'more-leadership', 'more-leadership': 'more-management', 'cannot-tell': 'cannot-tell' } as const
    fc.assert(fc.property(anyEstimate, (estimate) => {
      const { management, leadership, variance } = estimate
      const [own, other] = [wholeRegionSides(estimate, 3), wholeRegionSides(at(leadership, management, { management: variance.leadership, leadership: variance.management, covariance: variance.covariance }), 3)]
      assert.deepEqual([own.management, own.leadership, own.direction], [other.leadership, other.management, turned[other.direction]])
    }), { seed: 7, numRuns: 100 })
  })

  it('are exact where values are, and cannot be told on the line itself', () => {
    const still = { management: 0, leadership: 0, covariance: 0 }
    assert.deepEqual(wholeRegionSides(at(3, 2, still), 3), { management: 'cannot-tell', leadership: 'below', direction: 'more-management' })
    assert.equal(wholeRegionSides(at(3.2, 3.1, alike(0.04, 0.04)), 3).direction, 'more-management')
  })
})
