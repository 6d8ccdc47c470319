import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fixed, steady } from './testing/a-series.ts'
import { defaultXmrOptions, xmr } from './index.ts'
import type { XmrChart, XmrOptions } from './index.ts'

const mdc: XmrOptions = { ...defaultXmrOptions, rules: 'mdc' }

function chart(values: readonly (number | null)[], options: XmrOptions, target: number | null = null, segmentStarts: readonly number[] = []): XmrChart {
  return xmr(values, { segmentStarts, targets: values.map(() => target) }, options)
}

describe('the rule set mdc', () => {
  it('never screens moving ranges, whatever the options say', () => {
    const spike = [10, 11, 10, 11, 10, 11, 10, 50, 10, 11, 10, 11]
    const unscreened = chart(spike, { ...defaultXmrOptions, screenOutliers: false })
    for (const screenOutliers of [true, false]) assert.deepEqual(chart(spike, { ...mdc, screenOutliers }).segments, unscreened.segments)
  })

  it('passes a target exactly on the limit that should be better than it, and fails one on the other limit', () => {
    const [segment] = chart(steady, mdc).segments
    const { lowerLimit = null, upperLimit = null } = segment ?? {}
    assert.deepEqual([chart(steady, mdc, lowerLimit).assurance, chart(steady, mdc, upperLimit).assurance], ['pass', 'fail'])
    const falling: XmrOptions = { ...mdc, improvementDirection: 'decrease' }
    assert.deepEqual([chart(steady, falling, upperLimit).assurance, chart(steady, falling, lowerLimit).assurance], ['pass', 'fail'])
    assert.deepEqual([chart(steady, defaultXmrOptions, lowerLimit).assurance, chart(steady, defaultXmrOptions, upperLimit).assurance], ['inconsistent', 'inconsistent'])
  })

  it('gives a constant series limits at its mean, and passes it when the target is met', () => {
    const constant = Array<number>(15).fill(100)
    const [segment] = chart(constant, mdc).segments
    assert.deepEqual([segment?.lowerLimit, segment?.upperLimit], [100, 100])
    assert.deepEqual([95, 100, 100.1].map((target) => chart(constant, mdc, target).assurance), ['pass', 'pass', 'fail'])
    const falling: XmrOptions = { ...mdc, improvementDirection: 'decrease' }
    assert.deepEqual([95, 100, 100.1].map((target) => chart(constant, falling, target).assurance), ['fail', 'pass', 'pass'])
  })

  it('says nothing about a target where there are no limits', () => {
    assert.equal(chart([5], mdc, 4).assurance, null)
  })

  it('lets a trend run across the start of a segment', () => {
    const values = [...steady, 8, 9, 10, 11.5, 12, 13, 14, 11, 12, 11, 12, 11]
    const trend = (options: XmrOptions): readonly number[] => chart(values, options, null, [15]).points.flatMap(({ rules }, index) => (rules.includes('trend') ? [index] : []))
    assert.deepEqual(trend(mdc), [12, 13, 14, 15, 16, 17, 18])
    assert.deepEqual(trend(defaultXmrOptions), [])
  })

  it('lets neither a shift nor two in three run across the start of a segment', () => {
    const values = [...steady, 15, 12, 15, 12, 11.5, 12, 11.5, 12, ...steady, ...steady]
    const { points } = chart(values, { ...mdc, fixAfterNPoints: 12 }, null, [13])
    assert.deepEqual(points.flatMap(({ rules }, index) => (index < 20 && (rules.includes('shift') || rules.includes('two-in-three')) ? [index] : [])), [])
  })

  it('counts a point beyond a limit for two in three', () => {
    const { points } = chart([...steady, 17, 12, 15, 10], fixed({ rules: 'mdc' }))
    assert.deepEqual(points.slice(12).map(({ rules }) => rules), [['outside-limits', 'two-in-three'], [], ['two-in-three'], []])
  })

  describe('where a falling trend lies above the mean', () => {
    const values = [...steady, 15.9, 15.5, 15, 14, 13, 12.5, 12, 10]
    const side = (changes: Partial<XmrOptions>): readonly (string | null)[] => chart(values, fixed(changes)).points.slice(12, 19).map(({ meaning }) => meaning)

    it('goes by the first rule unless told', () => {
      assert.deepEqual(side({ rules: 'mdc' }), Array<string>(7).fill('concern'))
    })

    it('shows improvement or concern when told which', () => {
      assert.deepEqual(side({ rules: 'mdc', onConflict: 'improvement' }), Array<string>(7).fill('improvement'))
      assert.deepEqual(side({ rules: 'mdc', onConflict: 'concern' }), Array<string>(7).fill('concern'))
      assert.deepEqual(side({ rules: 'mdc', onConflict: 'concern', improvementDirection: 'decrease' }), Array<string>(7).fill('concern'))
      assert.deepEqual(side({ rules: 'mdc', onConflict: 'improvement', improvementDirection: 'decrease' }), Array<string>(7).fill('improvement'))
    })

    it('names the rule that gave the side', () => {
      const { points } = chart(values, fixed({ rules: 'mdc', onConflict: 'improvement' }))
      assert.deepEqual(points.slice(12, 19).map(({ decidingRule }) => decidingRule), ['two-in-three', 'two-in-three', 'two-in-three', 'shift', 'shift', 'shift', 'shift'])
    })

    it('asks nothing where neither way is better', () => {
      assert.deepEqual(side({ rules: 'mdc', onConflict: 'improvement', improvementDirection: 'neutral' }), Array<string>(7).fill('neutral-low'))
    })

    it('leaves the other rule sets alone', () => {
      assert.deepEqual(side({ onConflict: 'improvement' }), Array<string>(7).fill('concern'))
    })
  })
})
