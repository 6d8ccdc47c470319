import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fixed, steady } from './testing/a-series.ts'
import { defaultXmrOptions, xmr } from './index.ts'
import type { ImprovementDirection, XmrChart, XmrOptions } from './index.ts'

const high = 17
const low = 5

function chart(last: readonly (number | null)[], changes: Partial<XmrOptions> = {}, target: number | null = null): XmrChart {
  const values = [...steady, ...last]
  return xmr(values, { segmentStarts: [], targets: values.map(() => target) }, fixed(changes))
}

describe('the variation icon', () => {
  const icons: readonly (readonly [ImprovementDirection, number, string])[] = [
    ['increase', high, 'improvement-high'],
    ['increase', low, 'concern-low'],
    ['decrease', high, 'concern-high'],
    ['decrease', low, 'improvement-low'],
    ['neutral', high, 'neutral-high'],
    ['neutral', low, 'neutral-low'],
    ['increase', 11, 'common-cause'],
  ]

  for (const [improvementDirection, value, icon] of icons) {
    it(`is ${icon} when the last point is ${value} and the measure should ${improvementDirection === 'neutral' ? 'do neither' : improvementDirection}`, () => {
      assert.equal(chart([value], { improvementDirection }).variation, icon)
    })
  }

  it('is that of the last value that is there', () => {
    assert.equal(chart([high, null, null]).variation, 'improvement-high')
  })

  it('is none when no value is there', () => {
    const { variation, points } = xmr([null, null], { segmentStarts: [], targets: [] }, defaultXmrOptions)
    assert.equal(variation, null)
    assert.deepEqual(points.map(({ meaning }) => meaning), ['missing', 'missing'])
  })

  it('is none of no points at all', () => {
    assert.deepEqual(xmr([], { segmentStarts: [], targets: [] }, defaultXmrOptions), { options: defaultXmrOptions, segments: [], points: [], variation: null, assurance: null })
  })
})

describe('the assurance icon', () => {
  it('is pass when the worse limit is better than the target, fail when the better one is worse', () => {
    assert.equal(chart([], {}, 5).assurance, 'pass')
    assert.equal(chart([], {}, 17).assurance, 'fail')
    assert.equal(chart([], { improvementDirection: 'decrease' }, 17).assurance, 'pass')
    assert.equal(chart([], { improvementDirection: 'decrease' }, 5).assurance, 'fail')
  })

  it('is inconsistent when the target lies between the limits', () => {
    assert.equal(chart([], {}, 11).assurance, 'inconsistent')
  })

  it('is none without a target and when neither way is better', () => {
    assert.equal(chart([], {}, null).assurance, null)
    assert.equal(chart([], { improvementDirection: 'neutral' }, 5).assurance, null)
  })

  it('judges the target that is in force at the last point by the limits of the last segment', () => {
    const values = [...steady, ...steady.map((value) => value + 20)]
    const targets = values.map((_, index) => (index < 20 ? 40 : 20))
    assert.equal(xmr(values, { segmentStarts: [12], targets }, defaultXmrOptions).assurance, 'pass')
  })
})

describe('segments', () => {
  it('have their own centre and limits, and share no shift', () => {
    const { segments, points } = xmr([...steady, ...steady.map((value) => value + 20)], { segmentStarts: [12], targets: [] }, defaultXmrOptions)
    assert.deepEqual(segments.map(({ first, last, mean }) => [first, last, mean]), [[0, 11, 11], [12, 23, 31]])
    assert.ok(points.every(({ meaning }) => meaning === 'common-cause'))
    assert.deepEqual([points[11]?.segment, points[12]?.segment], [0, 1])
  })

  it('are the same whether the first start is named or not, whatever the order and however often', () => {
    const values = [...steady, ...steady]
    const of = (segmentStarts: readonly number[]): XmrChart => xmr(values, { segmentStarts, targets: [] }, defaultXmrOptions)
    assert.deepEqual(of([18, 0, 12, 12]), of([12, 18]))
  })

  it('each have the points of their own baseline when limits are fixed', () => {
    const { points } = xmr([...steady, 11, ...steady, 11], { segmentStarts: [13], targets: [] }, fixed())
    assert.deepEqual(points.flatMap(({ inBaseline }, index) => (inBaseline ? [] : [index])), [12, 25])
  })
})

describe('a missing value', () => {
  it('is a gap: it has no side, no rule and no part in the baseline, and the chart goes on', () => {
    const { points } = chart([null, high])
    const missing = points[12]
    assert.deepEqual([missing?.value, missing?.relativeToMean, missing?.rules, missing?.inBaseline, missing?.meaning], [null, null, [], false, 'missing'])
    assert.equal(points[13]?.meaning, 'improvement')
  })
})

describe('a ghost point', () => {
  const withGhost = xmr([...steady, 90], { segmentStarts: [], targets: [], ghosts: [12] }, defaultXmrOptions)

  it('is shown with its value and left out of every calculation', () => {
    assert.equal(withGhost.points[12]?.value, 90)
    assert.equal(withGhost.points[12]?.meaning, 'ghost')
    assert.deepEqual(withGhost.points[12]?.rules, [])
    assert.equal(withGhost.segments[0]?.mean, 11)
    assert.equal(withGhost.segments[0]?.valueCount, 12)
  })

  it('gives no icon: that is of the last point that counts', () => {
    assert.equal(withGhost.variation, 'common-cause')
  })

  it('ends a run as a missing value does', () => {
    const run = [10, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5]
    const values = [...steady, ...run]
    const of = (ghosts: readonly number[]): number => xmr(values, { segmentStarts: [], targets: [], ghosts }, fixed()).points.filter(({ rules }) => rules.includes('shift')).length
    assert.deepEqual([of([]), of([16])], [7, 0])
  })
})
