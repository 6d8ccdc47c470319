import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { aColleagueView, aFigure } from '../testing/some-views.ts'
import { type SaidByColleagues, bandOf, saidByColleagues } from './colleagues.ts'
import type { ColleagueView } from './views.ts'

function said(given: Partial<ColleagueView> = {}): SaidByColleagues {
  const found = saidByColleagues(aColleagueView(given))
  assert.ok(found !== null)
  return found
}

describe('what colleagues answered together', () => {
  it('is withheld when fewer than 4 answered', () => {
    assert.equal(saidByColleagues(aColleagueView({ colleagues: 3 })), null)
    assert.notEqual(saidByColleagues(aColleagueView({ colleagues: 4 })), null)
  })

  it('names a direction when the whole region lies on one side of where both are alike', () => {
    assert.equal(said().direction, 'more-management')
    assert.equal(said({ domains: { management: aFigure(2.3, 0.15), leadership: aFigure(4.2, 0.15) } }).direction, 'more-leadership')
  })

  it('cannot tell when the region reaches over it, however far the values are apart', () => {
    const wide = said({ domains: { management: aFigure(4.2, 0.9), leadership: aFigure(2.3, 0.9) }, covariance: 0 })
    assert.equal(wide.direction, 'cannot-tell')
    assert.ok(wide.domains.management.kind === 'figure')
    assert.equal(wide.domains.management.side, 'cannot-tell')
  })

  it('is surer of a direction when the errors of both go together: the region is turned along that line', () => {
    const domains = { management: aFigure(3.6, 0.3), leadership: aFigure(3, 0.3) }
    assert.equal(said({ domains, covariance: 0 }).direction, 'cannot-tell')
    assert.equal(said({ domains, covariance: 0.08 }).direction, 'more-management')
  })

  it('says on which side of “Reliably” each domain lies, against the same line for everybody', () => {
    const { management, leadership } = said().domains
    assert.deepEqual([management.kind === 'figure' && management.side, leadership.kind === 'figure' && leadership.side], ['above', 'below'])
  })

  it('has an interval of 1.96 errors on each side, cut where the scale ends', () => {
    const { management, leadership } = said({ domains: { management: aFigure(3.4, 0.1), leadership: aFigure(4.9, 0.3) } }).domains
    assert.ok(management.kind === 'figure' && leadership.kind === 'figure')
    assert.deepEqual([management.interval.lower.toFixed(3), management.interval.upper.toFixed(3)], ['3.204', '3.596'])
    assert.equal(leadership.interval.upper, 5)
  })

  it('is good for what its reliability allows, and names what more colleagues would bring', () => {
    assert.deepEqual([0, 0.49, 0.5, 0.69, 0.7, 0.79, 0.8, 1, NaN, -1].map(bandOf), ['one-view', 'one-view', 'reflection', 'reflection', 'groups', 'groups', 'comparison', 'comparison', 'one-view', 'one-view'])
    // 0.6 with 12: 0.7 needs 7/3 x 12 x 4/6 = 18.67, so 19, which are 7 more.
    const { management } = said().domains
    assert.deepEqual(management.kind === 'figure' && management.next, { band: 'groups', colleagues: 7 })
    const enough = said({ domains: { management: aFigure(3, 0.1, 0.85), leadership: aFigure(3, 0.1, 0) } }).domains
    assert.equal(enough.management.kind === 'figure' && enough.management.next, null)
    assert.deepEqual(enough.leadership.kind === 'figure' && enough.leadership.next, { band: 'reflection', colleagues: null })
  })

  it('says how many more it would take if the figures stayed as they are, and null when that is more than 30', () => {
    const { needed } = said({ colleagues: 4, domains: { management: aFigure(3.8, 0.3), leadership: aFigure(3.01, 0.3) }, covariance: 0 })
    // 0.79 must exceed √(5.991 x 0.18 x 4/n): n above 6.9.
    assert.equal(needed.direction, 3)
    assert.equal(needed.leadership, null)
  })

  it('draws no region and names nothing when a domain has no figure, or one that is held back near an end', () => {
    const coded = said({ domains: { management: { ...aFigure(4.5, 0.1), coded: 'at-least' }, leadership: aFigure(2, 0.1) } })
    assert.deepEqual([coded.region, coded.direction, coded.domains.management.kind], [null, 'cannot-tell', 'coded'])
    const none = said({ domains: { management: null, leadership: aFigure(2, 0.1) } })
    assert.deepEqual([none.region, none.direction, none.domains.management.kind], [null, 'cannot-tell', 'none'])
  })

  it('never has a number that is none, whatever it is given', () => {
    const number = fc.oneof(fc.double({ min: -10, max: 10 }), fc.constantFrom(0, NaN, Infinity, -Infinity, 1e300))
    const figure = fc.option(fc.record({ value: number, error: number, reliability: number }))
    fc.assert(
      fc.property(figure, figure, number, fc.integer({ min: 4, max: 200 }), (management, leadership, covariance, colleagues) => {
        const text = JSON.stringify(said({ domains: { management, leadership }, covariance, colleagues }), (key, value: unknown) => (key === 'view' ? undefined : typeof value === 'number' && Number.isNaN(value) ? 'NaN' : value))
        assert.doesNotMatch(text, /NaN/)
      }),
      { numRuns: 300 },
    )
  })
})
