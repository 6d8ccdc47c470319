import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultXmrOptions } from '../xmr-options.ts'
import { chartRows, defaultChartRowsOptions } from './chart-rows.ts'
import type { ChartOfRows, ChartProblem, ChartRow, ChartRowsOptions, TargetRange } from './types.ts'

/** A row for each of the first months of 2024, one after another. */
function months(values: readonly (number | null)[], facet: string | null = null): readonly ChartRow[] {
  return values.map((value, index) => ({ date: `2024-${String(index + 1).padStart(2, '0')}-01`, value, facet }))
}

const year = months([10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12])

function charted(rows: readonly ChartRow[], options: Partial<ChartRowsOptions> = {}): ChartOfRows {
  const made = chartRows(rows, { ...defaultChartRowsOptions, ...options })
  assert.ok(made.ok, made.ok ? '' : JSON.stringify(made.error))
  return made.value
}

function refused(rows: readonly ChartRow[], options: Partial<ChartRowsOptions> = {}): readonly ChartProblem[] {
  const made = chartRows(rows, { ...defaultChartRowsOptions, ...options })
  assert.ok(!made.ok)
  return made.error
}

const rebase = (...value: readonly string[]): Partial<ChartRowsOptions> => ({ rebase: { kind: 'every', value } })
const replaced = (row: number, changes: Partial<ChartRow>): readonly ChartRow[] => year.map((one, index) => (index === row - 1 ? { ...one, ...changes } : one))

describe('rows of one series', () => {
  it('are brought into time order, and each point knows its row', () => {
    const { facets } = charted(year.toReversed())
    assert.deepEqual(facets[0]?.days, year.map(({ date }) => date))
    assert.deepEqual(facets[0]?.rows, [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  })

  it('make an empty chart with a message when there are none', () => {
    assert.deepEqual(charted([]), { facets: [], warnings: [{ code: 'no-rows' }] })
  })

  it('take NaN for a missing value', () => {
    assert.deepEqual(charted(replaced(4, { value: NaN })).facets[0]?.chart, charted(replaced(4, { value: null })).facets[0]?.chart)
  })

  it('are all told what is wrong with them, by row', () => {
    assert.deepEqual(refused(replaced(4, { value: Infinity })), [{ code: 'value-not-finite', row: 4 }])
    assert.deepEqual(refused(replaced(4, { date: null })), [{ code: 'date-missing', row: 4 }])
    assert.deepEqual(refused(replaced(4, { date: '2024-02-30' })), [{ code: 'no-such-date', row: 4, text: '2024-02-30' }])
    assert.deepEqual(refused(replaced(4, { value: 1e301 })), [{ code: 'value-too-large', row: 4, value: 1e301 }])
    assert.deepEqual(refused([...replaced(1, { date: 'May' }), { date: null, value: 1, facet: null }]).map(({ code }) => code), ['no-such-date', 'date-missing'])
  })

  it('may not share a date', () => {
    assert.deepEqual(refused([...year, { date: '2024-03-01', value: 9, facet: null }]), [{ code: 'date-twice', date: '2024-03-01', facet: null, rows: [3, 13] }])
  })

  it('warn of trial limits below 13 points, and of a series without values', () => {
    assert.deepEqual(charted(year).warnings, [{ code: 'trial-limits', facet: null, segment: 1, points: 12 }])
    assert.deepEqual(charted(months([null, null])).warnings.map(({ code }) => code), ['no-values', 'trial-limits'])
    assert.deepEqual(charted([...year, { date: '2025-01-01', value: 9, facet: null }]).warnings, [])
  })

  it('may be shown and left out of every calculation', () => {
    assert.equal(charted([...year, { date: '2025-01-01', value: 99, facet: null, isGhost: true }]).facets[0]?.chart.points.at(-1)?.meaning, 'ghost')
  })

  it('make two values a chart with trial limits', () => {
    const { facets, warnings } = charted(year.slice(0, 2))
    assert.equal(facets[0]?.chart.segments[0]?.mean, 11)
    assert.equal(warnings.length, 1)
  })
})

describe('dates with a time of day', () => {
  const hourly = year.map((row) => ({ ...row, date: `${row.date}T09:00:00Z` }))

  it('count by their calendar day', () => {
    assert.deepEqual(charted(hourly, rebase('2024-05-01')).facets[0]?.chart.segments.map(({ first }) => first), [0, 4])
  })

  it('keep the order of the day', () => {
    const rows = ['2024-01-01 18:00', '2024-01-01 06:30', '2024-01-01'].map((date, index) => ({ date, value: index, facet: null }))
    assert.deepEqual(charted(rows).facets[0]?.rows, [3, 2, 1])
  })

  it('are refused when no clock shows them', () => {
    assert.equal(refused(replaced(2, { date: '2024-02-01T25:00' }))[0]?.code, 'no-such-date')
  })
})

describe('several facets', () => {
  const both = [...months([1, 2, 3], 'Ward 10'), ...months([4, 5, 6], 'Ward 9')]

  it('have a chart each, in the order of their names', () => {
    assert.deepEqual(charted(both).facets.map(({ facet, chart }) => [facet, chart.segments[0]?.mean]), [['Ward 9', 5], ['Ward 10', 2]])
  })

  it('may share a date among them', () => {
    assert.equal(charted(both).facets.length, 2)
  })

  it('must each be named in every row', () => {
    assert.deepEqual(refused([...both, { date: '2024-09-01', value: 1, facet: null }]), [{ code: 'facet-missing', row: 7 }])
    assert.deepEqual(refused([...both, { date: '2024-09-01', value: 1, facet: ' ' }]), [{ code: 'facet-missing', row: 7 }])
  })

  it('have their own rebase days and targets, and none where none is said', () => {
    const { facets } = charted(both, { rebase: { kind: 'by-facet', values: new Map([['Ward 9', ['2024-02-01']]]) }, target: { kind: 'by-facet', values: new Map([['Ward 9', 5]]) } })
    assert.deepEqual(facets.map(({ chart }) => chart.segments.length), [2, 1])
    assert.deepEqual(facets.map(({ chart }) => chart.points[0]?.target), [5, null])
    assert.equal(facets[1]?.chart.assurance, null)
  })

  it('must be there to be named', () => {
    assert.deepEqual(refused(both, { target: { kind: 'by-facet', values: new Map([['Ward 1', 5]]) } }), [{ code: 'target-facet-unknown', facet: 'Ward 1' }])
    assert.deepEqual(refused(both, { rebase: { kind: 'by-facet', values: new Map([['Ward 1', []]]) } }), [{ code: 'rebase-facet-unknown', facet: 'Ward 1' }])
  })
})

describe('a rebase day', () => {
  it('starts a segment at the point of that day', () => {
    const { facets, warnings } = charted(year, rebase('2024-05-01'))
    assert.deepEqual(facets[0]?.chart.segments.map(({ first }) => first), [0, 4])
    assert.ok(warnings.every(({ code }) => code === 'trial-limits'))
  })

  it('between two points starts it at the next one, and warns', () => {
    const { facets, warnings } = charted(year, rebase('2024-04-15'))
    assert.deepEqual(facets[0]?.chart.segments.map(({ first }) => first), [0, 4])
    assert.deepEqual(warnings[0], { code: 'rebase-between-points', facet: null, date: '2024-04-15', startsAt: '2024-05-01' })
  })

  it('before the first point or after the last one changes nothing, and warns', () => {
    const { facets, warnings } = charted(year, rebase('2023-05-01', '2025-05-01'))
    assert.equal(facets[0]?.chart.segments.length, 1)
    assert.equal(facets[0]?.firstGroup, 0)
    assert.deepEqual(warnings.slice(0, 2).map(({ code }) => code), ['rebase-before-first-point', 'rebase-after-last-point'])
  })

  it('on the first point makes the first segment number 1', () => {
    const { facets } = charted(year, rebase('2024-01-01', '2024-07-01'))
    assert.deepEqual([facets[0]?.firstGroup, facets[0]?.chart.segments.length], [1, 2])
  })

  it('has to be a day of the calendar', () => {
    assert.deepEqual(refused(year, rebase('2024-02-30')), [{ code: 'rebase-no-such-date', text: '2024-02-30' }])
  })
})

describe('targets', () => {
  const ranges = (...value: readonly TargetRange[]): Partial<ChartRowsOptions> => ({ target: { kind: 'every', value } })

  it('hold from day to day, both included', () => {
    const { facets } = charted(year, ranges({ from: null, to: '2024-03-01', target: 5 }, { from: '2024-05-01', to: null, target: 6 }))
    assert.deepEqual(facets[0]?.chart.points.slice(1, 6).map(({ target }) => target), [5, 5, null, 6, 6])
  })

  it('of NaN are none, and infinite ones are refused', () => {
    assert.equal(charted(year, { target: { kind: 'every', value: NaN } }).facets[0]?.chart.assurance, null)
    assert.deepEqual(refused(year, { target: { kind: 'every', value: Infinity } }), [{ code: 'target-not-finite', facet: null }])
  })

  it('may not hold at once, nor end before they start', () => {
    assert.deepEqual(refused(year, ranges({ from: null, to: '2024-03-01', target: 5 }, { from: '2024-03-01', to: null, target: 6 })), [{ code: 'targets-overlap', from: '2024-03-01', facet: null }])
    assert.deepEqual(refused(year, ranges({ from: '2024-03-01', to: '2024-02-01', target: 5 })), [{ code: 'target-ends-before-it-starts', from: '2024-03-01', to: '2024-02-01' }])
    assert.deepEqual(refused(year, ranges({ from: '1 March', to: null, target: 5 })), [{ code: 'target-no-such-date', text: '1 March' }])
  })
})

describe('the ways of calculating', () => {
  it('fix limits after a whole number of at least 12 points', () => {
    for (const fixAfterNPoints of [11, 12.5, NaN, Infinity, -12]) assert.deepEqual(refused(year, { xmr: { ...defaultXmrOptions, fixAfterNPoints } }), [{ code: 'fix-after-not-valid', points: fixAfterNPoints }])
    assert.equal(charted(year, { xmr: { ...defaultXmrOptions, fixAfterNPoints: 12 } }).facets.length, 1)
  })

  it('take 6, 7 or 8 points for a shift and for a trend', () => {
    assert.deepEqual(refused(year, { xmr: { ...defaultXmrOptions, shiftLength: 5, trendLength: 9 } }), [
      { code: 'length-not-valid', of: 'shift', points: 5 },
      { code: 'length-not-valid', of: 'trend', points: 9 },
    ])
  })
})
