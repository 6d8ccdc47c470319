import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fixed, steady } from './testing/a-series.ts'
import { defaultXmrOptions, xmr } from './index.ts'
import type { Rule, XmrOptions, XmrPoint } from './index.ts'

/** The points that follow the steady twelve. */
function after(values: readonly (number | null)[], changes: Partial<XmrOptions> = {}): readonly XmrPoint[] {
  return xmr([...steady, ...values], { segmentStarts: [], targets: [] }, fixed(changes)).points.slice(steady.length)
}

const deciding = (points: readonly XmrPoint[]): readonly (Rule | null)[] => points.map(({ decidingRule }) => decidingRule)
const count = (points: readonly XmrPoint[], rule: Rule): number => points.filter(({ rules }) => rules.includes(rule)).length

describe('a point outside the limits', () => {
  it('lies strictly beyond one of them', () => {
    assert.deepEqual(deciding(after([16.33, 5.67])), ['outside-limits', 'outside-limits'])
    assert.deepEqual(deciding(after([16.31, 5.69])), [null, null])
  })

  it('is not one exactly on the limit', () => {
    const [segment] = xmr(steady, { segmentStarts: [], targets: [] }, fixed()).segments
    assert.deepEqual(deciding(after([segment?.upperLimit ?? null, segment?.lowerLimit ?? null])), [null, null])
  })
})

describe('a trend', () => {
  const rise = [8, 9, 10, 11.5, 12, 13, 14]

  it('is 7 points with 6 strict steps the same way, all of them marked', () => {
    assert.deepEqual(deciding(after(rise)), Array<Rule>(7).fill('trend'))
    assert.equal(count(after(rise.slice(1)), 'trend'), 0)
  })

  it('runs high when it rises and low when it falls', () => {
    assert.ok(after(rise).every(({ side, meaning }) => side === 'high' && meaning === 'improvement'))
    assert.ok(after([13, ...rise.toReversed()]).slice(1).every(({ side, meaning }) => side === 'low' && meaning === 'concern'))
  })

  it('is broken by a tie', () => {
    assert.equal(count(after([8, 9, 10, 10, 12, 13, 14]), 'trend'), 0)
  })

  it('is broken by a missing value', () => {
    assert.equal(count(after([8, 9, 10, null, 12, 13, 14]), 'trend'), 0)
  })

  it('takes each point towards the next one in a trend: a peak that begins a fall points down', () => {
    const points = after([...rise, 13.5, 12.5, 11.6, 10.5, 9.5, 8.5])
    assert.deepEqual(points.slice(0, 6).map(({ side }) => side), Array<string>(6).fill('high'))
    assert.deepEqual(points.slice(6).map(({ side }) => side), Array<string>(7).fill('low'))
  })

  it('takes 6 or 8 points when told', () => {
    assert.equal(count(after(rise.slice(0, 6), { trendLength: 6 }), 'trend'), 6)
    assert.equal(count(after(rise, { trendLength: 8 }), 'trend'), 0)
    assert.equal(count(after([...rise, 14.2], { trendLength: 8 }), 'trend'), 8)
  })

  it('ends where a segment ends', () => {
    const { points } = xmr([...steady, ...rise], { segmentStarts: [15], targets: [] }, defaultXmrOptions)
    assert.equal(count(points, 'trend'), 0)
  })

  it('decides nothing at a point where two trends meet in a tie, and tells both', () => {
    const points = after([...rise, 14, 14.1, 14.2, 14.3, 14.4, 14.45, 14.5])
    assert.deepEqual(points[6]?.rules.includes('trend'), true)
    assert.notEqual(points[6]?.decidingRule, 'trend')
    assert.equal(points[6]?.trendSide, 'high')
  })
})

describe('two in three', () => {
  it('marks the two that lie between near limit and limit, of three neighbours on one side', () => {
    assert.deepEqual(deciding(after([15, 12, 15, 10])), ['two-in-three', null, 'two-in-three', null])
    assert.deepEqual(deciding(after([7, 7, 10.5, 12])), ['two-in-three', 'two-in-three', null, null])
  })

  it('is not met when the third lies on the other side, on the centre, or is missing', () => {
    for (const third of [10, 11, null]) assert.equal(count(after([15, third, 15, 10]), 'two-in-three'), 0, `${third}`)
  })

  it('does not count a point beyond the limit', () => {
    assert.deepEqual(deciding(after([15, 12, 17, 10])), [null, null, 'outside-limits', null])
  })

  it('counts it under the two-sigma rules and under mdc, where the point beyond still is outside the limits first', () => {
    for (const rules of ['plot-the-dots-two-sigma', 'mdc'] as const) {
      const points = after([15, 12, 17, 10], { rules })
      assert.deepEqual(deciding(points), ['two-in-three', null, 'outside-limits', null])
      assert.deepEqual(points[2]?.rules, ['outside-limits', 'two-in-three'])
    }
  })
})

describe('a shift', () => {
  it('is 7 points strictly on one side of the centre', () => {
    assert.equal(count(after([10, ...Array<number>(6).fill(11.5), 10]), 'shift'), 0)
    assert.deepEqual(deciding(after([10, ...Array<number>(7).fill(11.5), 10]).slice(1, 8)), Array<Rule>(7).fill('shift'))
  })

  it('is broken by a point on the centre', () => {
    assert.equal(count(after([10, 11.5, 11.5, 11.5, 11, 11.5, 11.5, 11.5, 11.5]), 'shift'), 0)
  })

  it('is broken by a missing value', () => {
    assert.equal(count(after([10, 11.5, 11.5, 11.5, null, 11.5, 11.5, 11.5, 11.5]), 'shift'), 0)
  })

  it('takes 6 or 8 points when told', () => {
    assert.equal(count(after([10, ...Array<number>(6).fill(11.5)], { shiftLength: 6 }), 'shift'), 6)
    assert.equal(count(after([10, ...Array<number>(7).fill(11.5), 10], { shiftLength: 8 }), 'shift'), 0)
  })
})

describe('a point that meets several rules', () => {
  it('tells all of them, and the first in their order decides', () => {
    const points = after([10, 11.2, 11.4, 11.6, 11.8, 12, 15, 17])
    assert.deepEqual(points.at(-1)?.rules, ['outside-limits', 'trend', 'shift'])
    assert.equal(points.at(-1)?.decidingRule, 'outside-limits')
    assert.deepEqual(points.at(-2)?.rules, ['trend', 'shift'])
    assert.equal(points.at(-2)?.decidingRule, 'trend')
  })
})
