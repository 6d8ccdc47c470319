import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { BalanceMap } from './balance-map.tsx'
import { ComparisonBars } from './comparison-bars.tsx'
import { FunnelPlot } from './funnel-plot.tsx'
import { OutcomeMultiples } from './outcome-multiples.tsx'
import { PeerStrip } from './peer-strip.tsx'
import { RangeRows } from './range-rows.tsx'
import { TiltChart } from './tilt-chart.tsx'
import { YearLines } from './year-lines.tsx'

// Numbers as real data bring them, and as it never should.
const number = fc.oneof({ weight: 3, arbitrary: fc.double({ min: -1000, max: 1000, noNaN: true }) }, fc.double(), fc.constantFrom(0, -0, 1, 5e-324, 1e15, -1e15, 1e300, NaN, Infinity, -Infinity))
const maybe = fc.option(number, { nil: undefined })
const range = fc.record({ lower: number, upper: number })
const text = fc.oneof(fc.string(), fc.constant('x'.repeat(300)), fc.constant(''))
const year = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1990, max: 2040 }) }, number)
const few = <Value,>(one: fc.Arbitrary<Value>) => fc.array(one, { maxLength: 8 })
const words = { heading: 'Heading', sentence: 'Sentence.' }
const format = { decimals: 2 }
const direction = fc.constantFrom('more-management', 'more-leadership', 'more-of-both', 'less-of-both', 'cannot-tell')

// Absent, not undefined: exact optional properties.
function known<Given extends object>(given: Given): { [Name in keyof Given]: Exclude<Given[Name], undefined> } {
  // Every undefined property has been left out, so the type without undefined is true.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [Name in keyof Given]: Exclude<Given[Name], undefined> }
}

function drawsOnlyNumbers<Model>(models: fc.Arbitrary<Model>, draw: (model: Model) => ReactNode): void {
  fc.assert(
    fc.property(models, (model) => {
      const markup = renderToStaticMarkup(draw(model))
      const attributes = [...markup.matchAll(/\s(?:x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|d|viewBox)="([^"]*)"/g)].map(([, value]) => value)
      assert.deepEqual(attributes.filter((value) => /NaN|Infinity|undefined|null/.test(value ?? '')), [])
      assert.deepEqual([...markup.matchAll(/\s(?:width|height|r|rx|ry)="-/g)], [])
      assert.match(markup, /^<figure.*<figcaption.*Sentence\./s)
    }),
    { numRuns: 200 },
  )
}

test('a strip of peers draws only numbers whatever it is given', () => {
  const named = few(fc.record({ name: text, value: maybe, interval: fc.option(range, { nil: undefined }), position: fc.option(text, { nil: undefined }) }))
  const quarters = fc.option(fc.record({ lower: number, median: number, upper: number }), { nil: undefined })
  drawsOnlyNumbers(fc.record({ peers: few(number), named, quarters, measure: text, peersName: text }), (model) => (
    <PeerStrip {...known({ ...model, named: model.named.map(known) })} words={words} format={format} />
  ))
})

test('lines over years draw only numbers whatever they are given', () => {
  const points = few(fc.record({ year, value: maybe, interval: fc.option(range, { nil: undefined }) }))
  const series = fc.array(fc.record({ meaning: fc.constantFrom('management', 'leadership'), name: text, points }), { maxLength: 2 })
  drawsOnlyNumbers(fc.record({ series, breaks: few(fc.record({ afterYear: year, words: text })) }), ({ series: given, breaks }) => (
    <YearLines words={words} format={format} breaks={breaks} series={given.map((one) => ({ ...one, points: one.points.map(known) }))} />
  ))
})

test('a balance map draws only numbers whatever it is given', () => {
  const place = fc.record({ management: number, leadership: number })
  const named = few(fc.record({ name: text, management: maybe, leadership: maybe, region: fc.option(place, { nil: undefined }), direction }))
  drawsOnlyNumbers(fc.record({ peers: few(place), middle: place, named, management: text, leadership: text }), (model) => (
    <BalanceMap {...model} named={model.named.map(known)} words={words} format={format} />
  ))
})

test('a map of a person draws only numbers whatever it is given', () => {
  const turned = fc.option(fc.record({ semiAxes: fc.tuple(number, number), angle: number }), { nil: undefined })
  const region = fc.record({ management: number, leadership: number, turned }).map(known)
  const named = few(fc.record({ name: text, management: maybe, leadership: maybe, region: fc.option(region, { nil: undefined }), isOneView: fc.boolean(), direction }))
  const scale = { lowest: 1, highest: 5, words: { lowest: '1', middle: '3', highest: '5' } }
  drawsOnlyNumbers(named, (given) => <BalanceMap management="M" leadership="L" middle={{ management: 3, leadership: 3 }} peers={[]} scale={scale} named={given.map(known)} words={words} format={format} />)
})

test('two ranges draw only numbers whatever they are given', () => {
  const rows = few(fc.record({ meaning: fc.constantFrom('management', 'leadership'), name: text, range }))
  drawsOnlyNumbers(fc.record({ rows, lowest: number, highest: number, measure: text }), (model) => <RangeRows {...model} words={words} format={format} columns={['What', 'Range']} />)
})

test('a tilt draws only numbers whatever it is given', () => {
  drawsOnlyNumbers(few(fc.record({ label: text, value: maybe, interval: fc.option(range, { nil: undefined }) })), (points) => <TiltChart words={words} format={format} points={points.map(known)} />)
})

test('outcomes draw only numbers whatever they are given', () => {
  const points = few(fc.record({ year, own: maybe, peers: fc.option(range, { nil: undefined }) }))
  drawsOnlyNumbers(few(fc.record({ name: text, note: text, points })), (outcomes) => (
    <OutcomeMultiples words={words} ownName="Own" peersName="peers" outcomes={outcomes.map((one) => ({ ...one, format, points: one.points.map(known) }))} />
  ))
})

test('a funnel plot draws only numbers whatever it is given', () => {
  const point = fc.record({ precision: number, value: number })
  const limits = fc.array(fc.record({ words: text, points: few(fc.record({ precision: number, lower: number, upper: number })) }), { maxLength: 2 })
  const named = few(fc.record({ name: text, precision: number, value: number }))
  drawsOnlyNumbers(fc.record({ peers: few(point), named, limits, centre: number, measure: text, precision: text }), (model) => <FunnelPlot {...model} words={words} format={format} />)
})

test('comparison bars draw only numbers whatever they are given', () => {
  drawsOnlyNumbers(few(fc.record({ name: text, value: maybe, year: text, definition: text })), (bars) => <ComparisonBars words={words} format={format} bars={bars.map(known)} />)
})
