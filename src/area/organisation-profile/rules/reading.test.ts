import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Basis, ShownUnit } from '../records.ts'
import { changeOf, intervalOf, placeUnit, shareInterval } from './reading.ts'

const basis: Basis = { source: 'own-answers', within: { management: 0.3, leadership: 0.3 }, correlation: 0.75, between: { centre: { management: 3.4, leadership: 3.4 }, variance: { management: 0.02, leadership: 0.02 } } }
const exact = (value: number) => ({ value, code: 'exact' as const })
const aUnit = (named: Partial<ShownUnit> = {}): ShownUnit => ({ people: 30, holders: 30, atoms: 1, management: exact(3.4), leadership: exact(3.4), ...named })

/** To three decimals: more is the last digit of a double. */
const rounded = (value: unknown): unknown => JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'number' ? Math.round(one * 1000) / 1000 : one))

describe('reading what was kept', () => {
  it('gives a mean the interval of pooled variance over people, and of rounding', () => {
    // 1.96 x sqrt(0.3/30 + 0.01/12)
    assert.deepEqual(rounded(intervalOf(aUnit(), basis, 'management')), { lower: 3.196, upper: 3.604 })
  })

  it('gives a bound no interval, and no place beside the organisation', () => {
    const unit = aUnit({ management: { value: 4.4, code: 'at-least' } })
    assert.equal(intervalOf(unit, basis, 'management'), null)
    assert.equal(placeUnit(unit, basis), 'near-an-end')
  })

  it('never leads an interval beyond the scale', () => {
    assert.equal(intervalOf(aUnit({ people: 10, management: exact(4.9) }), basis, 'management')?.upper, 5)
  })

  it('gives a share Wilson’s interval', () => {
    const share = { kind: 'aspect', key: 'k', name: 'Focus', domain: 'management', place: 0, people: 40, percent: exact(30) } as const
    // prop.test(12, 40, correct = FALSE) of R: 0.1807 to 0.4543
    assert.deepEqual(rounded(shareInterval(share)), { lower: 18.075, upper: 45.43 })
  })
})

describe('a unit beside the organisation', () => {
  it('is drawn to the middle by its error, and named only when that is likely enough', () => {
    const wide = placeUnit(aUnit({ people: 10, management: exact(3.6), leadership: exact(3.2) }), basis)
    assert.ok(typeof wide !== 'string')
    assert.equal(wide.quadrant, 'cannot tell')
    assert.ok(wide.estimate.management > 3.4 && wide.estimate.management < 3.6)
    const clear = placeUnit(aUnit({ people: 200, management: exact(3.8), leadership: exact(3) }), basis)
    assert.equal(typeof clear === 'string' ? clear : clear.quadrant, 'management_only')
    const more = placeUnit(aUnit({ people: 200, management: exact(3.8), leadership: exact(3.8) }), basis)
    assert.equal(typeof more === 'string' ? more : more.quadrant, 'both_high')
  })

  it('keeps less of its distance when it is made of several groups', () => {
    const [one, three] = [1, 3].map((atoms) => placeUnit(aUnit({ atoms, management: exact(3.8) }), basis))
    assert.ok(typeof one !== 'string' && typeof three !== 'string' && one !== undefined && three !== undefined && one.weight.management > three.weight.management)
  })

  it('has errors that go together as answers do: the region is turned', () => {
    const placed = placeUnit(aUnit(), basis)
    assert.ok(typeof placed !== 'string')
    const { management, leadership, covariance } = placed.estimate.variance
    assert.ok(Math.abs(covariance / Math.sqrt(management * leadership) - 0.75) < 1e-9)
    assert.ok(Math.abs(placed.region.angle - Math.PI / 4) < 1e-9)
  })

  it('is not placed where parts are too few, or differ no more than chance makes them', () => {
    assert.equal(placeUnit(aUnit(), { ...basis, between: null }), 'too-few-parts')
    assert.equal(placeUnit(aUnit(), { ...basis, between: { centre: { management: 3, leadership: 3 }, variance: { management: 0, leadership: 0.1 } } }), 'parts-alike')
  })
})

describe('a change between figures', () => {
  const between = (before: number, now: number, people = 30) => changeOf('management', { unit: aUnit({ people, management: exact(now) }), basis }, { unit: aUnit({ people, management: exact(before) }), basis })

  it('is clear only beyond its error', () => {
    assert.equal(between(3.4, 3.6)?.isClear, false)
    assert.equal(between(3.4, 3.9)?.isClear, true)
    assert.equal(between(3.9, 3.4)?.isClear, true)
  })

  it('cannot be told where one of the two is a bound', () => {
    assert.equal(changeOf('management', { unit: aUnit({ management: { value: 4.4, code: 'at-least' } }), basis }, { unit: aUnit(), basis }), null)
  })
})
