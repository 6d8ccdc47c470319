import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { BalanceMap } from './balance-map.tsx'
import { ComparisonBars } from './comparison-bars.tsx'
import { FunnelPlot } from './funnel-plot.tsx'
import { OutcomeMultiples } from './outcome-multiples.tsx'
import { PeerStrip } from './peer-strip.tsx'
import { tiltWords } from './tilt-chart.tsx'
import { YearLines } from './year-lines.tsx'

const words = { heading: 'Heading', sentence: 'The sentence.' }
const format = { decimals: 2 }

/** The texts of the cells of each row of the only table. */
function rowsOf(markup: string): readonly (readonly string[])[] {
  const body = /<tbody.*<\/tbody>/s.exec(markup)?.[0] ?? ''
  return [...body.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replaceAll(/<[^>]*>/g, '')))
}

function count(markup: string, pattern: RegExp): number {
  return markup.match(pattern)?.length ?? 0
}

test('a strip draws every peer on each paper and says in its table where the named one stands', () => {
  const markup = renderToStaticMarkup(
    <PeerStrip words={words} format={format} measure="Managers" peersName="trusts" peers={[1, 2, 3, 4]} quarters={{ lower: 1.75, median: 2.5, upper: 3.25 }} named={[{ name: 'Eastmarsh', value: 3, interval: { lower: 2.5, upper: 3.5 }, position: 'third of four' }]} />,
  )
  assert.equal(count(markup, /<circle/g), 2 * 4)
  assert.match(markup, /The sentence\./)
  assert.deepEqual(rowsOf(markup), [
    ['Eastmarsh', '3.00', 'third of four; probably between 2.50 and 3.50'],
    ['Lowest', '1.00', ''],
    ['A quarter lie below', '1.75', ''],
    ['Half lie below', '2.50', ''],
    ['A quarter lie above', '3.25', ''],
    ['Highest', '4.00', ''],
  ])
})

test('a picture says in its description what it shows', () => {
  const strip = renderToStaticMarkup(<PeerStrip words={words} format={format} measure="Managers" peersName="trusts" peers={[1, 2]} quarters={{ lower: 1, median: 1.5, upper: 2 }} named={[{ name: 'Eastmarsh', value: 2, position: 'the most' }]} />)
  assert.match(strip, />Managers\. middle half of trusts: 1\.00 to 2\.00\. Eastmarsh: 2\.00, the most\.<\/desc>/)
  const points = [{ year: 2012, value: 3 }, { year: 2014, value: 4 }, { year: 2015 }]
  const lines = renderToStaticMarkup(<YearLines words={words} format={format} series={[{ meaning: 'management', name: 'Managers', points }]} />)
  assert.match(lines, />Managers: 3\.00 in 2012, 4\.00 in 2014<\/desc>/)
  const place = { management: 3, leadership: 3 }
  const map = renderToStaticMarkup(<BalanceMap words={words} format={format} management="Managing" leadership="Leading" middle={place} peers={[place, place]} named={[{ name: 'You', ...place, direction: 'cannot-tell', where: 'in the middle' }]} />)
  assert.match(map, />Managing; Leading\. You: cannot tell, in the middle\. 2 dots have no name<\/desc>/)
})

test('a strip marks at most four organisations, each by its own letter', () => {
  const named = ['a', 'b', 'c', 'd', 'e'].map((name, value) => ({ name, value }))
  const markup = renderToStaticMarkup(<PeerStrip words={words} format={format} measure="Managers" peersName="trusts" peers={[]} named={named} />)
  assert.equal(count(markup, /class="ek-c-named"/g), 2 * 4)
  assert.deepEqual([...markup.matchAll(/class="ek-c-named-letter"[^>]*>(.)</g)].map(([, letter]) => letter), ['A', 'B', 'C', 'D', 'A', 'B', 'C', 'D'])
})

test('a line is interrupted by a missing year and by a break, and the table keeps the year', () => {
  const points = [2012, 2013, 2014, 2015, 2016].map((year) => ({ year, ...(year === 2014 ? {} : { value: 3 }) }))
  const markup = renderToStaticMarkup(<YearLines words={words} format={format} series={[{ meaning: 'management', name: 'Managers', points }]} breaks={[{ afterYear: 2012, words: 'new question' }]} />)
  // 2012, 2013, then 2015 to 2016: three stretches on each of two papers.
  assert.equal(count(markup, /class="ek-c-line"/g), 2 * 3)
  assert.match(markup, />new question</)
  assert.deepEqual(rowsOf(markup)[2], ['2014', 'no figure'])
})

test('a map names a direction or says "cannot tell", in the picture and in the table', () => {
  const model = { words, format, management: 'Management', leadership: 'Leadership', middle: { management: 3, leadership: 3 }, peers: [{ management: 3, leadership: 3 }] }
  const place = { management: 3.1, leadership: 3.2, region: { management: 0.2, leadership: 0.3 } }
  const unclear = renderToStaticMarkup(<BalanceMap {...model} named={[{ name: 'Eastmarsh', ...place, direction: 'cannot-tell' }]} />)
  assert.deepEqual(rowsOf(unclear), [['Eastmarsh', '3.10 (2.90 to 3.30)', '3.20 (2.90 to 3.50)', 'cannot tell']])
  assert.match(unclear, /<ellipse[^>]*fill="url\(#/)
  assert.match(unclear, />cannot tell<\/text>/)
  const clear = renderToStaticMarkup(<BalanceMap {...model} named={[{ name: 'Eastmarsh', ...place, direction: 'more-leadership' }]} />)
  assert.match(clear, />Eastmarsh: more leadership than management</)
  assert.doesNotMatch(clear, /<ellipse[^>]*fill="url\(#/)
})

test('a map of a person turns its region, keeps to its ends, and writes "cannot tell" once', () => {
  const model = { words, format: { decimals: 1 }, management: 'Management', leadership: 'Leadership', middle: { management: 3, leadership: 3 }, peers: [], scale: { lowest: 1, highest: 5, words: { lowest: '1 Not yet', middle: '3 Reliably', highest: '5' } } }
  const region = { management: 0.8, leadership: 0.9, turned: { semiAxes: [1.1, 0.5], angle: Math.PI / 2 } } as const
  const markup = renderToStaticMarkup(<BalanceMap {...model} named={[{ name: 'You', management: 3.6, leadership: 3.2, isOneView: true, direction: 'cannot-tell', label: 'one view' }, { name: '12 colleagues', management: 3.3, leadership: 3.1, region, direction: 'cannot-tell' }]} />)
  assert.equal(count(markup, />cannot tell<\/text>/g), 1)
  assert.match(markup, /class="ek-c-alike"/)
  assert.match(markup, /clip-path="url\(#/)
  // A quarter turn: the long half axis stands upright.
  const outline = /class="ek-c-region"[^>]* d="M([^"]*)z"/.exec(markup)?.[1] ?? ''
  const [across, up] = [0, 1].map((place) => outline.split('L').map((point) => Number(point.split(' ')[place])))
  const spread = (values: readonly number[] = []) => Math.max(...values) - Math.min(...values)
  assert.ok(Math.abs(spread(across) / spread(up) - 0.5 / 1.1) < 0.02)
})

test('one view of a person is a dotted mark without a region, and its numbers stand nowhere', () => {
  const model = { words, format: { decimals: 1 }, management: 'Management', leadership: 'Leadership', middle: { management: 3, leadership: 3 }, peers: [], scale: { lowest: 1, highest: 5, words: { lowest: '1', middle: '3', highest: '5' } } }
  const named = [{ name: 'You', management: 3.6, leadership: 3.2, region: { management: 1, leadership: 1 }, isOneView: true, direction: 'cannot-tell' as const, label: 'one view, not a measurement' }]
  const markup = renderToStaticMarkup(<BalanceMap {...model} named={named} table={{ caption: 'c', columns: [{ heading: 'View' }, { heading: 'Management' }], rows: [['You', 'Reliably or further on 7 of 9']] }} />)
  assert.match(markup, /class="ek-c-one-view"/)
  assert.doesNotMatch(markup, /ek-c-region|3\.6|3\.2</)
  assert.deepEqual(rowsOf(markup), [['You', 'Reliably or further on 7 of 9']])
})

test('no chart says good, bad, chaos or bureaucracy of an organisation', () => {
  const model = { words, format, management: 'Management', leadership: 'Leadership', middle: { management: 3, leadership: 3 }, peers: [{ management: 3, leadership: 3 }], named: [] }
  assert.doesNotMatch(renderToStaticMarkup(<BalanceMap {...model} />), /good|bad|chaos|bureaucra/i)
})

test('a tilt is named only when its whole interval lies on one side of zero', () => {
  assert.equal(tiltWords({ label: '', value: 0.1, interval: { lower: 0.01, upper: 0.2 } }), 'leans to leadership')
  assert.equal(tiltWords({ label: '', value: -0.1, interval: { lower: -0.2, upper: -0.01 } }), 'leans to management')
  assert.equal(tiltWords({ label: '', value: 0.1, interval: { lower: 0, upper: 0.2 } }), 'cannot tell')
  assert.equal(tiltWords({ label: '', value: 0.1 }), 'cannot tell')
  assert.equal(tiltWords({ label: '' }), 'no figure')
})

test('outcomes leave a gap where the own figure is missing and say so in the table', () => {
  const points = [{ year: 2012, own: 1, peers: { lower: 0, upper: 2 } }, { year: 2013, peers: { lower: 0, upper: 2 } }, { year: 2014, own: 1 }]
  const markup = renderToStaticMarkup(<OutcomeMultiples words={words} ownName="Eastmarsh" peersName="trusts" outcomes={[{ name: 'A&E', note: 'Higher is better.', format, points }]} />)
  assert.equal(count(markup, /class="ek-c-named"/g), 1 + 2)
  assert.deepEqual(rowsOf(markup), [['A&amp;E', '2012', '1.00', '0.00 to 2.00'], ['A&amp;E', '2013', 'no figure', '0.00 to 2.00'], ['A&amp;E', '2014', '1.00', 'no figure']])
})

test('a funnel plot draws both edges of each pair of limits and writes what they mean', () => {
  const limits = [{ words: '19 in 20 lie inside', points: [{ precision: 10, lower: 1, upper: 3 }, { precision: 20, lower: 1.5, upper: 2.5 }] }]
  const markup = renderToStaticMarkup(<FunnelPlot words={words} format={format} measure="Rating" precision="Answers" peers={[{ precision: 15, value: 2 }]} named={[{ name: 'Eastmarsh', precision: 12, value: 2.2 }]} centre={2} limits={limits} />)
  assert.equal(count(markup, /<path d="M/g), 2 * 2)
  assert.match(markup, />19 in 20 lie inside</)
  assert.deepEqual(rowsOf(markup)[0], ['Eastmarsh', '2.20', '12', ''])
})

test('comparison bars write the definition at each bar and draw none where there is no figure', () => {
  const markup = renderToStaticMarkup(<ComparisonBars words={words} format={{ decimals: 0, unit: '%' }} bars={[{ name: 'Here', value: 2, year: '2018', definition: 'By code' }, { name: 'There', value: 8, year: '2018', definition: 'By own word' }, { name: 'Nowhere', year: '2018', definition: 'Not counted' }]} />)
  assert.deepEqual([...markup.matchAll(/class="ek-c-bar"[^>]*width="([\d.]+)"/g)].map(([, width]) => width), ['50', '200'])
  for (const definition of ['By code', 'By own word', 'Not counted']) assert.match(markup, new RegExp(`<p class="ek-note">${definition}</p>`))
})
