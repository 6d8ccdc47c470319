import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { chartRows, defaultChartRowsOptions, defaultXmrOptions, judgeSeries, xmr, xmrColumns, xmrPlan } from './index.ts'
import type { RuleSetName, XmrChart, XmrOptions } from './index.ts'

const anyValue = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10) }, { weight: 1, arbitrary: fc.constant(null) })
const anySeries = fc.array(anyValue, { minLength: 1, maxLength: 60 })
const anyOptions: fc.Arbitrary<XmrOptions> = fc.record({
  rules: fc.constantFrom<RuleSetName>('plot-the-dots-r-0.2.2', 'plot-the-dots-two-sigma', 'mdc'),
  improvementDirection: fc.constantFrom('increase', 'decrease', 'neutral'),
  screenOutliers: fc.boolean(),
  fixAfterNPoints: fc.constantFrom(null, 12, 20),
  shiftLength: fc.constantFrom(6, 7, 8),
  trendLength: fc.constantFrom(6, 7, 8),
  onConflict: fc.constantFrom('first-rule', 'improvement', 'concern'),
})

function chart(values: readonly (number | null)[], options: XmrOptions = defaultXmrOptions, segmentStarts: readonly number[] = []): XmrChart {
  return xmr(values, { segmentStarts, targets: [] }, options)
}

const findings = ({ points }: XmrChart): readonly unknown[] => points.map(({ rules, decidingRule, side, meaning }) => [rules, decidingRule, side, meaning])

describe('any XmR chart', () => {
  it('finds the same when every value is doubled, with limits twice as large', () => {
    fc.assert(
      fc.property(anySeries, anyOptions, (values, options) => {
        const one = chart(values, options)
        const doubled = chart(values.map((value) => (value === null ? null : value * 2)), options)
        assert.deepEqual(findings(doubled), findings(one))
        assert.deepEqual(doubled.segments.map(({ mean, upperLimit }) => [mean, upperLimit]), one.segments.map(({ mean, upperLimit }) => [mean === null ? null : mean * 2, upperLimit === null ? null : upperLimit * 2]))
      }),
    )
  })

  it('turns high into low, and nothing else, when every value changes its sign', () => {
    fc.assert(
      fc.property(anySeries, (values) => {
        const options: XmrOptions = { ...defaultXmrOptions, improvementDirection: 'increase' }
        const turned = chart(values.map((value) => (value === null ? null : -value)), { ...options, improvementDirection: 'decrease' })
        assert.deepEqual(turned.points.map(({ rules, meaning }) => [rules, meaning]), chart(values, options).points.map(({ rules, meaning }) => [rules, meaning]))
      }),
    )
  })

  it('moves its limits along when every value moves by the same', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 9 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: -500, max: 500 }), (values, by) => {
        const [one] = chart(values).segments
        const [moved] = chart(values.map((value) => (value === null ? null : value + by))).segments
        for (const part of ['mean', 'lowerLimit', 'upperLimit'] as const) {
          const [before, after] = [one?.[part] ?? null, moved?.[part] ?? null]
          assert.ok(before === null ? after === null : after !== null && Math.abs(after - before - by) < 1e-9)
        }
      }),
    )
  })

  it('does not change an earlier segment when a point is added', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 20, maxLength: 60 }), anyValue, anyOptions, (values, added, options) => {
        const start = 12
        const of = (some: readonly (number | null)[]): XmrChart => chart(some, { ...options, rules: 'plot-the-dots-two-sigma' }, [start])
        const [before, after] = [of(values), of([...values, added])]
        assert.deepEqual(after.segments[0], before.segments[0])
        assert.deepEqual(after.points.slice(0, start), before.points.slice(0, start))
      }),
    )
  })

  it('does not move fixed limits when a point is added', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 12, maxLength: 40 }), anyValue, anyOptions, (values, added, options) => {
        const of = (some: readonly (number | null)[]): unknown => chart(some, { ...options, fixAfterNPoints: 12 }).segments.map(({ mean, lowerLimit, upperLimit }) => [mean, lowerLimit, upperLimit])
        assert.deepEqual(of([...values, added]), of(values))
      }),
    )
  })

  it('is the same whatever order its rows come in', () => {
    const rows = fc.uniqueArray(fc.record({ date: fc.integer({ min: 0, max: 364 }).map((day) => `20${20 + Math.floor(day / 28)}-01-${String((day % 28) + 1).padStart(2, '0')}`), value: anyValue, facet: fc.constant(null) }), { selector: ({ date }) => date, minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(rows.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))), ([some, shuffled]) => {
        const of = (given: typeof some): unknown => {
          const made = chartRows(given, defaultChartRowsOptions)
          return made.ok ? made.value.facets.map(({ dates, chart: { points } }) => [dates, points]) : made.error
        }
        assert.deepEqual(of(shuffled), of(some))
      }),
    )
  })

  it('tells of every special cause a rule, a side and a meaning, and of every other point none', () => {
    fc.assert(
      fc.property(anySeries, anyOptions, (values, options) => {
        for (const { decidingRule, side, meaning, rules } of chart(values, options).points) {
          const isSpecial = !['common-cause', 'missing', 'ghost'].includes(meaning)
          assert.equal(decidingRule !== null, isSpecial)
          assert.equal(side !== null, isSpecial)
          if (decidingRule !== null) assert.ok(rules.includes(decidingRule))
        }
      }),
    )
  })

  it('comes out of the columns as out of the objects, wherever in the columns it stands', () => {
    fc.assert(
      fc.property(fc.array(anySeries, { minLength: 1, maxLength: 5 }), anyOptions, (many, options) => {
        const values = Float64Array.from(many.flat(), (value) => value ?? NaN)
        const columns = xmrColumns(values.length, many.length)
        let first = 0
        many.forEach((series, row) => {
          judgeSeries(columns, values, first, [first + series.length], row, xmrPlan(options))
          first += series.length
        })
        const sides = many.flatMap((series) => chart(series, options).points.map(({ side }) => (side === null ? 0 : side === 'high' ? 1 : -1)))
        assert.deepEqual([...columns.side], sides)
      }),
    )
  })
})
