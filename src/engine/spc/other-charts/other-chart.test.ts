import assert from 'node:assert/strict'
import { test } from 'node:test'
import { otherChartKinds, plainOtherChart } from './chart-input.ts'
import type { OtherChartInput, OtherChartOptions } from './chart-input.ts'
import { otherChart } from './other-chart.ts'
import type { OtherChart } from './other-chart.ts'
import type { OtherChartProblem } from './other-chart-problem.ts'

function aChart(given: Partial<OtherChartInput>, options: Partial<OtherChartOptions> = {}): OtherChart {
  const made = otherChart({ kind: 'c', values: [], denominators: null, subgroups: null, ...given }, { ...plainOtherChart, ...options })
  assert.ok(made.ok, JSON.stringify(made))
  return made.value
}

function problemsOf(given: Partial<OtherChartInput>, options: Partial<OtherChartOptions> = {}): readonly OtherChartProblem[] {
  const made = otherChart({ kind: 'c', values: [4, 5], denominators: null, subgroups: null, ...given }, { ...plainOtherChart, ...options })
  return made.ok ? [] : made.error
}

const near = (actual: number | null | undefined, expected: number): void => assert.ok(Math.abs((actual ?? NaN) - expected) < 1e-12, `${actual} is not ${expected}`)

test('a c chart has the mean count as centre and its root as standard deviation', () => {
  const [first] = aChart({ values: [4, 9, 4, 7] }).points
  assert.equal(first?.centre, 6)
  assert.equal(first?.lowerLimit, 0)
  near(first?.upperLimit, 6 + 3 * Math.sqrt(6))
})

test('a p chart has limits that narrow as the denominator grows, and end at 0 and 1', () => {
  const { points } = aChart({ kind: 'p', values: [1, 10], denominators: [10, 100] })
  near(points[0]?.centre, 0.1)
  near(points[1]?.upperLimit, 0.1 + 3 * Math.sqrt(0.09 / 100))
  assert.equal(points[0]?.lowerLimit, 0)
  assert.equal(aChart({ kind: 'p', values: [9, 90], denominators: [10, 100] }).points[0]?.upperLimit, 1)
})

test('an I chart with equal denominators is an I chart with sqrt(pi)/2 for 1/1.128', () => {
  const { points } = aChart({ kind: 'ip', values: [1, 3, 2, 4] }, { screenOutliers: false })
  near(points[0]?.centre, 2.5)
  near(points[0]?.upperLimit, 2.5 + 3 * (Math.sqrt(Math.PI) / 2) * (5 / 3))
})

test('an I chart screens a moving range above its limit, and leaves it in when not asked to', () => {
  const values = [1, 2, 1, 2, 1, 2, 1, 2, 41, 40, 41, 40, 41]
  near(aChart({ kind: 'i', values }).points[0]?.upperLimit, 215 / 13 + 3 / 1.128)
  const plain = aChart({ kind: 'i', values }, { screenOutliers: false }).points[0]
  near(plain?.upperLimit, 215 / 13 + (3 * (50 / 12)) / 1.128)
})

test('a series that never varies has a centre and no limits', () => {
  const [first] = aChart({ kind: 'i', values: [5, 5, 5] }, { screenOutliers: false }).points
  assert.deepEqual([first?.centre, first?.lowerLimit, first?.upperLimit, first?.isOutside], [5, null, null, false])
})

test('a gap takes no part: neither its moving ranges nor its denominator count', () => {
  near(aChart({ kind: 'i', values: [1, 2, null, 9, 10] }).points[2]?.upperLimit, 5.5 + 3 / 1.128)
  near(aChart({ kind: 'u', values: [2, null, 4], denominators: [10, 70, 20] }).points[1]?.centre, 0.2)
  near(aChart({ kind: 'u', values: [2, 3, 4], denominators: [10, null, 20] }).points[0]?.centre, 0.2)
})

test('freeze takes centre and limits from the first points; parts begin anew after a point', () => {
  const values = [1, 3, 1, 3, 11, 13, 11, 13]
  assert.equal(aChart({ kind: 'i', values }, { freeze: 4 }).points[7]?.centre, 2)
  const { points } = aChart({ kind: 'mr', values }, { parts: [4] })
  assert.deepEqual(points.map(({ part }) => part), [1, 1, 1, 1, 2, 2, 2, 2])
  assert.deepEqual(points.map(({ value }) => value), [null, 2, 2, 2, null, 2, 2, 2])
})

test('groups of one size use the mean deviation, groups of several sizes the pooled one', () => {
  const same = aChart({ kind: 's', values: [1, 3, 4, 8], subgroups: ['a', 'a', 'b', 'b'] })
  near(same.points[0]?.centre, (Math.SQRT2 + 2 * Math.SQRT2) / 2)
  const mixed = aChart({ kind: 's', values: [1, 3, 4, 8, 6], subgroups: ['a', 'a', 'b', 'b', 'b'] })
  near(mixed.points[0]?.centre, Math.sqrt((2 + 2 * 4) / 3))
  near(aChart({ kind: 'xbar', values: [1, 3, 4, 8, 6], subgroups: ['a', 'a', 'b', 'b', 'b'] }).points[0]?.centre, 4.4)
})

test('a run chart names a long run and few crossings', () => {
  const [runs] = aChart({ kind: 'run', values: [1, 1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 9] }).runs
  assert.deepEqual(runs, { useful: 16, longestRun: 8, longestRunMax: 7, crossings: 1, crossingsMin: 4, isSignal: true })
})

test('names the row of an impossible value', () => {
  assert.deepEqual(problemsOf({ values: [4, -1] }), [{ code: 'count-below-zero', row: 2, count: -1 }])
  assert.deepEqual(problemsOf({ values: [4, 1.5] }), [{ code: 'count-not-whole', row: 2, count: 1.5 }])
  assert.deepEqual(problemsOf({ kind: 't', values: [4, 0] }), [{ code: 'time-not-above-zero', row: 2, time: 0 }])
  assert.deepEqual(problemsOf({ kind: 'i', values: [4, NaN] }), [{ code: 'not-a-number', row: 2 }])
  assert.deepEqual(problemsOf({ kind: 'u', denominators: [0, 2] }), [{ code: 'denominator-not-above-zero', row: 1, denominator: 0 }])
  assert.deepEqual(problemsOf({ kind: 'pp', denominators: [4, 4] }), [{ code: 'numerator-above-denominator', row: 2, numerator: 5, denominator: 4 }])
})

test('names what is missing or too much', () => {
  assert.deepEqual(problemsOf({ kind: 'u' }), [{ code: 'denominators-missing', kind: 'u' }])
  assert.deepEqual(problemsOf({ denominators: [1, 1] }), [{ code: 'denominators-not-used', kind: 'c' }])
  assert.deepEqual(problemsOf({ kind: 'u', denominators: [1] }), [{ code: 'denominator-count-differs', values: 2, denominators: 1 }])
  assert.deepEqual(problemsOf({ kind: 's' }), [{ code: 'subgroups-missing', kind: 's' }])
  assert.deepEqual(problemsOf({}, { freeze: 1.5 }), [{ code: 'freeze-not-whole', freeze: 1.5 }])
  assert.deepEqual(problemsOf({}, { parts: [2] }), [{ code: 'part-not-inside', part: 2, points: 2 }])
  assert.deepEqual(problemsOf({}, { parts: [1], freeze: 1 }), [{ code: 'freeze-with-parts' }])
})

test('an empty series gives an empty chart', () => {
  assert.deepEqual(aChart({}).points, [])
})

test('what is too large to calculate with is refused with its row, not charted without limits', () => {
  for (const kind of ['c', 'i', 'g'] as const) assert.deepEqual(problemsOf({ kind, values: [1, 1e308, 1e200] }), [{ code: 'value-too-large', row: 2, value: 1e308 }, { code: 'value-too-large', row: 3, value: 1e200 }])
  assert.deepEqual(problemsOf({ kind: 'u', values: [1e100, 1, 1], denominators: [1e-100, 1e-310, 1e308] }), [{ code: 'value-too-large', row: 1, value: 1e100 }, { code: 'denominator-out-of-range', row: 2, denominator: 1e-310 }, { code: 'denominator-out-of-range', row: 3, denominator: 1e308 }])
})

test('the largest values that are taken have limits on every kind of chart', () => {
  const values = [1e150, 1, 9e149, 2, 1e150, 3]
  for (const kind of otherChartKinds.filter((one) => one !== 'run' && one !== 'p' && one !== 'pp')) {
    const denominators = kind === 'u' || kind === 'up' ? [1, 2, 1, 2, 1, 2] : null
    const { points } = aChart({ kind, values, denominators, subgroups: kind === 'xbar' || kind === 's' ? ['a', 'a', 'b', 'b', 'c', 'c'] : null })
    assert.ok(points.every(({ centre, upperLimit }) => centre !== null && upperLimit !== null), kind)
  }
})
