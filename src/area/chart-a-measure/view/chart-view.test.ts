import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { ProcessFigure } from '../../../platform/design/index.ts'
import { type ChartView, chartView } from './chart-view.ts'
import { judgeChart } from './judge-chart.ts'
import type { ChartKind, SeriesToChart } from './series.ts'
import type { ChartFacts } from './shown-chart.ts'

const facts: ChartFacts = { heading: 'Falls on Ward 7', measure: 'Falls in a month', format: { decimals: 0 } }

/** Months from January 2024 on. */
function month(index: number): CalendarDate {
  const year = 2024 + Math.floor(index / 12)
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}-01` as CalendarDate // a day of the calendar
}

function aSeries(values: readonly (number | null)[], given: Partial<SeriesToChart> & { readonly denominators?: readonly number[]; readonly target?: number } = {}): SeriesToChart {
  const { denominators, target, ...rest } = given
  return {
    kind: 'xmr',
    points: values.map((value, index) => ({ date: month(index), value, denominator: denominators?.[index] ?? null, ghostReason: null })),
    targets: values.map(() => target ?? null),
    rebases: [],
    direction: 'decrease',
    rules: 'plot-the-dots-r-0.2.2',
    screenOutliers: true,
    fixAfterNPoints: null,
    multiplier: 1,
    ...rest,
  }
}

function view(series: SeriesToChart): ChartView {
  const judged = judgeChart(series)
  if (!judged.ok) throw new Error(JSON.stringify(judged.error))
  return chartView(series, judged.value, facts)
}

const steady = [12, 14, 11, 13, 12, 15, 13, 12, 14, 11, 13, 12, 14, 13]
const fallen = [...steady, 8, 7, 8, 6, 7, 8, 7]

describe('a chart in words', () => {
  it('says that nothing is unusual and that no point is marked', () => {
    const { variationSentence, assuranceSentence, remarks, marked } = view(aSeries(steady))
    assert.equal(variationSentence, 'Nothing unusual: the last point, February 2025 (13), lies within what chance alone explains (common cause).')
    assert.deepEqual([assuranceSentence, remarks, marked], [null, ['No earlier point is marked either.'], []])
  })

  it('says what the last point is part of, and lists every marked point with why', () => {
    const { variationSentence, marked, figure } = view(aSeries(fallen))
    assert.match(variationSentence, /^The last point, September 2025 \(7\), .*an improvement: lower is better here\.$/)
    assert.match(marked[0]?.name ?? '', /September 2025/)
    assert.ok(marked.every(({ why }) => why.length > 0))
    assert.ok(marked.some(({ name }) => / to .*, \d+ points$/.test(name)), JSON.stringify(marked))
    assert.equal(figure.variation, 'improvement-low')
    assert.equal(view(aSeries(fallen, { direction: 'increase' })).figure.variation, 'concern-low')
    assert.equal(view(aSeries(fallen, { direction: 'neutral' })).figure.variation, 'neutral-low')
  })

  it('says what to expect of the target', () => {
    assert.match(view(aSeries(steady, { target: 30 })).assuranceSentence ?? '', /Expect to meet it each time/)
    assert.match(view(aSeries(steady, { target: 2 })).assuranceSentence ?? '', /Expect to miss it each time/)
    assert.match(view(aSeries(steady, { target: 13 })).assuranceSentence ?? '', /between the limits/)
    assert.match(view(aSeries([5], { target: 13 })).assuranceSentence ?? '', /cannot tell/)
  })

  it('says that limits still move while there are fewer points than they are to come from', () => {
    assert.match(view(aSeries(steady, { fixAfterNPoints: 24 })).remarks.join(' '), /from the first 24 points\. There are 14 so far/)
    assert.match(view(aSeries([...steady, ...fallen], { fixAfterNPoints: 18, rebases: [{ first: 21, reason: 'New rota' }] })).remarks.join(' '), /From October 2025, limits are to come from 18 points\. There are 14 so far/)
    for (const given of [{ fixAfterNPoints: 14 }, { kind: 'run', fixAfterNPoints: 24 }] as const) assert.doesNotMatch(view(aSeries(steady, given)).remarks.join(' '), /to come from/)
  })

  it('says what its reader should know: short, gaps, points left out, limits that begin anew', () => {
    assert.deepEqual(view(aSeries([5, 6, 4])).remarks, ['Trial limits: there are 3 points, fewer than 13. The limits will still move with each new point.'])
    assert.ok(view(aSeries([5])).remarks.includes('There are no limits yet: it takes 2 values side by side.'))
    assert.ok(view(aSeries([...steady, null])).remarks.includes('The last point, March 2025, has no value. The sentence is about the last one that has.'))
    const series = aSeries(fallen, { rebases: [{ first: 14, reason: 'bed alarms on every bed' }] })
    const left = { ...series, points: series.points.map((point, index) => (index === 3 ? { ...point, ghostReason: 'norovirus' } : point)) }
    const { remarks } = view(left)
    assert.ok(remarks.includes('From March 2025, limits are trial limits: 7 points, fewer than 13.'))
    assert.ok(remarks.includes('April 2024 is shown but left out of the calculation: norovirus'))
    assert.equal(view(left).figure.chart.stretches?.[1]?.reason, 'bed alarms on every bed')
    assert.equal(view(left).figure.words.howSure, undefined)
    assert.match(String(view(aSeries(steady)).figure.words.howSure), /2 of 100/)
  })

  it('cannot tell from so few points that none could be marked, and has no icon then', () => {
    const { variationSentence, figure } = view(aSeries([5, 6, 4]))
    assert.equal(variationSentence, 'Too early to tell: the last point, March 2024 (4), is one of only 3. With fewer than 5 points, none can stand out from chance.')
    assert.equal(figure.variation, null)
    const withTarget = view(aSeries([5, 6, 4], { target: 90 }))
    assert.deepEqual([withTarget.assuranceSentence, withTarget.figure.assurance], ['The target is 90. From so few points, the chart cannot tell whether it will be met.', null])
    assert.match(view(aSeries([5])).variationSentence, /^Too early to tell: the last point, 1 January 2024 \(5\), is the only one\./)
    assert.match(view(aSeries([...steady, 8, 9], { rebases: [{ first: 14, reason: 'alarms' }] })).variationSentence, /is one of only 2 since limits began anew\./)
    assert.match(view(aSeries([0, 0, 0, 0, 9])).variationSentence, /lies above the upper limit/)
    for (const rules of ['plot-the-dots-r-0.2.2', 'plot-the-dots-two-sigma', 'mdc'] as const)
      for (let number = 0; number < 5 ** 4; number += 1) {
        const four = [number % 5, Math.floor(number / 5) % 5, Math.floor(number / 25) % 5, Math.floor(number / 125)]
        assert.deepEqual(view(aSeries(four, { rules, direction: 'increase' })).marked, [], four.join())
      }
  })

  it('gives a target all its digits, and does not call it chance when each value is the target', () => {
    assert.match(view(aSeries(steady, { target: 4.25 })).assuranceSentence ?? '', /the target of 4\.25\./)
    assert.equal(view(aSeries([7, 7, 7, 7, 7, 7], { target: 7 })).assuranceSentence, 'Each value is exactly the target of 7.')
  })

  it('has nothing to say of nothing', () => {
    for (const values of [[], [null, null]]) {
      const { variationSentence, remarks, marked } = view(aSeries(values))
      assert.deepEqual([variationSentence, remarks, marked], ['There is no value yet, so there is nothing to chart.', [], []])
    }
  })

  it('agrees with its icons, whatever the series: a sentence of improvement has the icon of one', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const values = Array.from({ length: 5 + (seed % 30) }, (_, index) => ((seed * 7919 + index * 104729) % 97) + (seed % 3) * index * 4 - (seed % 5) * index)
      for (const direction of ['increase', 'decrease', 'neutral'] as const) {
        const { variationSentence, assuranceSentence, figure } = view(aSeries(values, { direction, target: 50 }))
        assert.equal(variationSentence.includes('improvement'), figure.variation?.startsWith('improvement') ?? false)
        assert.equal(variationSentence.includes('concern'), figure.variation?.startsWith('concern') ?? false)
        assert.equal(variationSentence.includes('Nothing unusual'), figure.variation === 'common-cause')
        assert.equal(/above the upper|above the mean|that rise|close to the upper/.test(variationSentence), figure.variation?.endsWith('high') ?? false, variationSentence)
        assert.equal(assuranceSentence?.includes('Expect to meet'), figure.assurance === 'pass')
        assert.equal(assuranceSentence?.includes('Expect to miss'), figure.assurance === 'fail')
      }
    }
  })

  it('is drawn for every kind of chart', () => {
    const counts = [4, 5, 3, 6, 4, 5, 3, 4, 15, 5, 4, 3]
    for (const kind of ['xmr', 'run', 'p', 'u', 'c', 'g', 't'] satisfies readonly ChartKind[]) {
      const hasDenominators = kind === 'p' || kind === 'u'
      const shown = view(aSeries(counts, { kind, multiplier: 100, ...(hasDenominators ? { denominators: counts.map(() => 100) } : {}) }))
      assert.match(renderToStaticMarkup(createElement(ProcessFigure, shown.figure)), /<svg/)
      if (kind === 'p' || kind === 'c') assert.deepEqual(shown.marked.map(({ name, why }) => [name, why[0]]), [['September 2024 (15)', 'above the upper limit']])
    }
  })

  it('shows a share of 100 of an XmR chart with denominators', () => {
    assert.deepEqual(view(aSeries([5, 10], { denominators: [50, 50], multiplier: 100 })).figure.chart.points.map(({ value }) => value), [10, 20])
  })

  it('of counts that are none is refused, row by row', () => {
    const judged = judgeChart(aSeries([5.5, -1], { kind: 'c' }))
    assert.deepEqual(judged.ok ? [] : judged.error.map(({ code }) => code), ['count-not-whole', 'count-below-zero'])
  })
})
