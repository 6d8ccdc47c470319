import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { hasLook } from '../looks-of-classes.ts'
import { daysFrom, inventedPoints, monthsFrom } from './invented-process.ts'
import type { ProcessChartModel } from './model.ts'
import { ProcessChart, describe } from './process-chart.tsx'
import { ProcessFacets } from './process-facets.tsx'
import { ProcessFigure } from './process-figure.tsx'
import { processChartSvg } from './process-svg.tsx'
import { processChartRows, processTable } from './rows.ts'

const ruleSet = { name: 'plot-the-dots-r-0.2.2', how: 'How it was made.' }
const words = { heading: 'Falls', sentence: 'The sentence.' }
const fileWords = { heading: 'Falls', sentence: 'The sentence.', ruleSet: ruleSet.name }

function aChart(changes: Partial<ProcessChartModel> = {}): ProcessChartModel {
  const points = inventedPoints({ dates: monthsFrom(2025, 1, 4), values: [34, 40, null, 22], marks: '.+ -', why: '.s.o', lines: [{ first: 0, centre: 32, lower: 24, upper: 40.5 }], targets: [{ first: 0, target: 36 }] })
  return { measure: 'Falls in a month', format: { decimals: 0 }, points, ...changes }
}

function rendered(model: ProcessChartModel): string {
  return renderToStaticMarkup(<ProcessFigure words={words} chart={model} ruleSet={ruleSet} />)
}

test('each point is read with its time, its value, its side of the middle, its meaning and why', () => {
  const readings = JSON.parse(/data-readings="([^"]*)"/.exec(rendered(aChart()))?.[1]?.replaceAll('&quot;', '"') ?? '[]') as readonly string[] // written by the chart
  assert.deepEqual(readings, [
    'January 2025: 34, above the mean, usual variation (common cause)',
    'February 2025: 40, above the mean, improvement, part of a shift of 7 or more points',
    'March 2025: no value',
    'April 2025: 22, below the mean, concern, outside the limits',
  ])
})

test('the description says how many points, how lines end, what the last is and how many mean what', () => {
  assert.equal(
    describe(aChart()),
    'Falls in a month. 4 points from January 2025 to April 2025. Mean 32.0, lower limit 24.0, upper limit 40.5, target 36. The last is April 2025: 22, below the mean, concern, outside the limits. Improvement: 1, concern: 1, no value: 1.',
  )
})

test('the picture names its lines and only the meanings that it shows', () => {
  const markup = rendered(aChart())
  for (const said of ['upper limit 40.5', 'mean 32.0', 'lower limit 24.0', 'target 36', 'improvement', 'concern', 'no value']) assert.ok(markup.includes(`>${said}</text>`), said)
  assert.doesNotMatch(markup, />left out of the calculation<\/text>|>unusual, neither/)
})

test('a median is called so, and a chart without limits names none', () => {
  const run = rendered(aChart({ centre: 'median', points: inventedPoints({ dates: monthsFrom(2025, 1, 3), values: [1, 2, 3], lines: [{ first: 0, centre: 2 }] }) }))
  assert.match(run, />median 2\.0<\/text>/)
  assert.doesNotMatch(run, /limit/)
})

test('a missing value is a gap in the line, hatched', () => {
  const markup = rendered(aChart())
  const [path = ''] = [...markup.matchAll(/class="ek-c-process-line" d="([^"]*)"/g)].map(([, d = '']) => d)
  assert.equal(path.match(/M/g)?.length, 2)
  assert.equal(markup.match(/class="ek-c-empty"/g)?.length, 2 * 2)
})

test('limits that begin anew are marked with their reason, on the chart and below it', () => {
  const markup = rendered(aChart({ stretches: [{ first: 0 }, { first: 2, reason: 'a new rota', isTrial: true }] }))
  assert.match(markup, />Limits begin anew: a new<\/tspan><tspan[^>]*>rota<\/tspan>/)
  assert.match(markup, /<li>From March 2025, limits begin anew: a new rota\.<\/li>/)
  assert.match(markup, />upper trial limit<\/tspan>|>upper trial limit 40\.5</)
  assert.match(markup, /class="ek-c-process-limit--trial"/)
})

test('notes are numbered on the chart and told below it', () => {
  const markup = rendered(aChart({ notes: [{ at: 1, words: 'ward moved' }, { at: 99, words: 'nowhere' }] }))
  assert.match(markup, /class="ek-c-note-number"[^>]*>1</)
  assert.match(markup, /<li>1\. February 2025: ward moved<\/li>/)
  assert.doesNotMatch(markup, /nowhere/)
})

test('the table has a column for each line that is there, and says why', () => {
  const table = processTable(aChart(), 'Falls')
  assert.deepEqual(table.columns.map(({ heading }) => heading), ['When', 'Value', 'Mean', 'Lower limit', 'Upper limit', 'Target', 'Meaning', 'Why'])
  assert.deepEqual(table.rows[1], ['February 2025', '40', '32.0', '24.0', '40.5', '36', 'improvement', 'part of a shift of 7 or more points'])
  assert.deepEqual(table.rows[2]?.slice(0, 2), ['March 2025', 'no figure'])
})

test('rows for a file keep all digits and carry the name of the rules', () => {
  const [header, first, , third] = processChartRows(aChart({ stretches: [{ first: 0, isTrial: true }] }), 'mdc')
  assert.deepEqual(header, ['date', 'label', 'value', 'centre', 'lower_limit', 'upper_limit', 'target', 'meaning', 'rules', 'limits', 'rule_set'])
  assert.deepEqual(first, ['2025-01-01', 'January 2025', 34, 32, 24, 40.5, 36, 'common-cause', '', 'trial', 'mdc'])
  assert.deepEqual(third?.[2], '')
})

test('charts on a shared scale have the same numbers at their edge', () => {
  const facet = (name: string, values: readonly number[]) => ({ name, sentence: 'Says so.', chart: aChart({ points: inventedPoints({ dates: monthsFrom(2025, 1, 2), values }) }) })
  const markup = (scale: 'shared' | 'own') => renderToStaticMarkup(<ProcessFacets words={words} scale={scale} ruleSet={ruleSet} facets={[facet('A', [0, 10]), facet('B', [90, 100])]} />)
  assert.equal(markup('shared').match(/>100<\/text>/g)?.length, 2)
  assert.equal(markup('own').match(/>100<\/text>/g)?.length, 1)
})

test('a chart of 60 points with its table weighs less than 12 kB as transferred', () => {
  const values = Array.from({ length: 60 }, (_, index) => 34 + ((index * 7919) % 13) + (index % 3) / 10)
  const points = inventedPoints({ dates: monthsFrom(2021, 1, 60), values, marks: '.+.-h'.repeat(12), why: '.s.o2'.repeat(12), lines: [{ first: 0, centre: 40.123, lower: 30.5, upper: 50.25 }], targets: [{ first: 0, target: 42 }] })
  const markup = rendered(aChart({ points, format: { decimals: 1 } }))
  const bytes = gzipSync(markup).length
  assert.ok(bytes < 12_000, `${bytes} bytes`)
})

test('a thousand points are drawn with one path for each meaning', () => {
  const points = inventedPoints({ dates: daysFrom('2020-01-01', 1, 1000), values: Array.from({ length: 1000 }, (_, index) => index % 17), marks: '.+-'.repeat(334) })
  const markup = renderToStaticMarkup(<ProcessChart model={aChart({ points })} title="Falls" />)
  assert.equal(markup.match(/class="ek-c-mark /g)?.length, 2 * (3 + 3))
})

test('a file carries its looks, its words and its rules, and needs nothing from elsewhere', () => {
  const svg = processChartSvg(aChart({ notes: [{ at: 1, words: 'ward moved' }] }), { ...fileWords, heading: 'Falls & <trips>' })
  assert.match(svg, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  assert.doesNotMatch(svg, / class=|var\(|<style|href=|url\((?!#gaps)/)
  for (const said of ['Falls &amp; &lt;trips&gt;', 'The sentence.', '1. February 2025: ward moved', 'Rules: plot-the-dots-r-0.2.2. Evenkeel.']) assert.ok(svg.includes(said), said)
  assert.match(svg, /fill="#005eb8"/)
})

test('every class that a chart draws with has a look for files', () => {
  const markup = renderToStaticMarkup(<ProcessChart model={aChart({ notes: [{ at: 1, words: 'x' }], stretches: [{ first: 0 }, { first: 2, isTrial: true }] })} title="Falls" />)
  const names = new Set([...markup.matchAll(/class="((?:ek-c-[\w-]+ ?)+)"/g)].flatMap(([, list = '']) => list.split(' ')))
  // The plain tone of words is the look of words.
  assert.deepEqual([...names].filter((name) => !hasLook(name)), ['ek-c-text--plain'])
})

const number = fc.oneof({ weight: 3, arbitrary: fc.double({ min: -1000, max: 1000, noNaN: true }) }, fc.double(), fc.constantFrom(0, -0, 1, 5e-324, 1e15, -1e15, 1e300, NaN, Infinity, -Infinity))
const maybe = fc.option(number)
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('x'.repeat(400)), fc.constant(''), fc.constant('</svg><script>alert(1)</script>"\'&'))
const meaning = fc.constantFrom('common-cause', 'improvement', 'concern', 'neutral-high', 'neutral-low', 'ghost', 'missing')
const place = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.double())
const date = fc.option(fc.integer({ min: 0, max: 40_000 }).map((days) => daysFrom('1950-01-01', days, 2)[1]), { nil: undefined })
const point = fc.record({ date, label: fc.option(text, { nil: undefined }), value: maybe, meaning, centre: maybe, lower: maybe, upper: maybe, target: maybe, rules: fc.array(text, { maxLength: 3 }) })
const chart = fc.record({
  measure: text,
  format: fc.record({ decimals: fc.integer({ min: 0, max: 20 }), unit: fc.constantFrom('%', ' days') }),
  points: fc.array(point, { maxLength: 12 }),
  stretches: fc.array(fc.record({ first: place, isTrial: fc.boolean(), reason: text }), { maxLength: 12 }),
  notes: fc.array(fc.record({ at: place, words: text }), { maxLength: 50 }),
  orderName: text,
})

// Absent, not undefined: exact optional properties.
function known(given: typeof chart extends fc.Arbitrary<infer Chart> ? Chart : never): ProcessChartModel {
  const points = given.points.map(({ date: day, label, ...rest }) => ({ ...rest, ...(day === undefined ? {} : { date: day }), ...(label === undefined ? {} : { label }) }))
  return { ...given, points }
}

test('whatever it is given, a chart draws only numbers and keeps words words', () => {
  fc.assert(
    fc.property(chart, (given) => {
      for (const markup of [rendered(known(given)), processChartSvg(known(given), fileWords)]) {
        const attributes = [...markup.matchAll(/\s(?:x|y|x1|x2|y1|y2|cx|cy|r|width|height|d|viewBox|data-places|transform)="([^"]*)"/g)].map(([, value = '']) => value)
        assert.deepEqual(attributes.filter((value) => /NaN|Infinity|undefined|null/.test(value)), [])
        assert.deepEqual([...markup.matchAll(/\s(?:width|height|r)="-/g)], [])
        assert.doesNotMatch(markup, /<script/)
      }
    }),
    { numRuns: 200 },
  )
})

test('whatever it is given, a file is made of characters that XML allows', () => {
  fc.assert(
    fc.property(chart, text, (given, heading) => {
      const svg = processChartSvg(known(given), { ...fileWords, heading })
      // oxlint-disable-next-line no-control-regex -- what must not be there
      assert.doesNotMatch(svg, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
      assert.ok(svg.isWellFormed())
    }),
    { numRuns: 100 },
  )
})
