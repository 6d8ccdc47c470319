import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerLine } from './answer-line.ts'

interface Answer {
  readonly id: unknown
  readonly status: string
  readonly error?: string
  readonly warnings?: readonly string[]
  readonly segments?: readonly { readonly facet: string | null; readonly rebase_group: number; readonly mean: number | null; readonly assurance_type: string | null }[]
  readonly points?: Readonly<Record<string, readonly unknown[]>>
  readonly icons?: readonly unknown[]
}

const date = Array.from({ length: 14 }, (_, index) => `20${21 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`)
const value = [5, 6, 4, 7, 5, 6, 4, 8, 5, 6, 4, 5, 6, 4]
const facets = { date: [...date, ...date], value: [...value, ...value], facet: [...date.map(() => 'a'), ...date.map(() => 'b')] }

function answer(input: unknown, options?: unknown): Answer {
  return JSON.parse(JSON.stringify(answerLine(JSON.stringify({ id: 'x', input, options })).answer)) as Answer // as a program reads it
}

function errorOf(input: unknown, options?: unknown): string {
  const { id, status, error = '' } = answer(input, options)
  assert.deepEqual([id, status], ['x', 'error'])
  assert.doesNotMatch(error, /undefined|NaN|\[object/)
  return error
}

const replaced = (list: readonly unknown[], row: number, by: unknown): readonly unknown[] => list.map((one, index) => (index === row - 1 ? by : one))

describe('a line that asks for an XmR chart', () => {
  it('is answered with segments, points, icons and warnings under the names of the reference', () => {
    const { status, segments, points, icons, warnings } = answer({ date, value })
    assert.equal(status, 'ok')
    assert.deepEqual(warnings, [])
    assert.equal(segments?.length, 1)
    assert.deepEqual(Object.keys(points ?? {}), ['date', 'value', 'rebase_group', 'in_baseline', 'outside_limits', 'relative_to_mean', 'close_to_limits', 'special_cause_type', 'special_cause_flag', 'point_type', 'target', 'rules'])
    assert.deepEqual(icons, [{ facet: null, variation: 'common_cause', assurance: null }])
  })

  it('names all rules that a point meets and the side of each, the deciding one apart', () => {
    const rising = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 11.2, 11.4, 11.6, 11.8, 12, 15, 17]
    const dates = rising.map((_, index) => `2024-01-${String(index + 1).padStart(2, '0')}`)
    const { points } = answer({ date: dates, value: rising }, { fix_after_n_points: 12 })
    assert.deepEqual(points?.['rules']?.at(-1), ['Above UCL', '7 Point Trend (Increasing)', '7 Points Above CL'])
    assert.equal(points?.['special_cause_type']?.at(-1), 'Above UCL')
  })

  it('names rules by the length they were asked with', () => {
    const { points } = answer({ date, value: [...value.slice(0, 7), 1, 2, 3, 4, 5, 6, 7] }, { trend_length: 6 })
    assert.equal(points?.['special_cause_type']?.at(-1), '6 Point Trend (Increasing)')
  })

  it('has a column of facets only where there are several series', () => {
    assert.deepEqual(answer(facets).points?.['facet'], facets.facet)
  })

  it('ignores what else the line holds', () => {
    const line = JSON.stringify({ id: 7, tag: 'x', input: { date, value, ref: 'y' }, options: { colour: 'blue' }, oracle: {} })
    assert.deepEqual((answerLine(line).answer as Answer).status, 'ok')
  })
})

describe('odd input', () => {
  it('names the row of a value that is infinite, text, or true', () => {
    assert.match(errorOf({ date, value: replaced(value, 4, '7') }), /^Row 4: value is not a number/)
    assert.match(errorOf({ date, value: value.map(String) }), /^Row 1: .*There are 9 more problems in this line\.$/)
    assert.match(errorOf({ date, value: replaced(value, 2, true) }), /^Row 2: value is not a number/)
    const line = JSON.stringify({ id: 'x', input: { date, value: replaced(value, 4, 'HERE') } })
    for (const infinite of ['1e999', 'Infinity', '-Infinity']) {
      assert.match((answerLine(line.replace('"HERE"', infinite)).answer as Answer).error ?? '', /^Row 4: the value is infinite/)
    }
  })

  it('takes NaN, however a program writes it, for a missing value', () => {
    const missing = answer({ date, value: replaced(value, 4, null) })
    assert.deepEqual(answer({ date, value: replaced(value, 4, 'NaN') }), missing)
    assert.deepEqual(answer({ date, value: replaced(value, 4, 'NA') }), missing)
    const line = JSON.stringify({ id: 'x', input: { date, value: replaced(value, 4, 'HERE') } }).replace('"HERE"', 'NaN')
    assert.deepEqual(JSON.parse(JSON.stringify(answerLine(line).answer)), missing)
  })

  it('leaves NaN alone inside a text', () => {
    const line = JSON.stringify({ id: 'the NaN "Infinity" case', input: { date, value: replaced(value, 4, 'HERE') } }).replace('"HERE"', 'NaN')
    assert.equal((answerLine(line).answer as Answer).id, 'the NaN "Infinity" case')
  })

  it('names the row without a date, and a date that is there twice', () => {
    assert.equal(errorOf({ date: replaced(date, 4, null), value }), 'Row 4 has no date.')
    assert.match(errorOf({ date: [...date, '2021-03-01'], value: [...value, 4] }), /^The date 2021-03-01 is there twice, in rows 3 and 15\./)
  })

  it('names the row without a facet', () => {
    assert.match(errorOf({ ...facets, facet: replaced(facets.facet, 4, null) }), /^Row 4 has no facet/)
  })

  it('rebases by the calendar day of a time, between points at the next one, and warns of a day before the first', () => {
    const hours = date.map((day) => `${day}T09:00:00Z`)
    assert.equal(answer({ date: hours, value }, { rebase: ['2021-05-01'] }).segments?.length, 2)
    const between = answer({ date, value }, { rebase: ['2021-05-15'] })
    assert.equal(between.points?.['rebase_group']?.[5], 1)
    assert.match(between.warnings?.[0] ?? '', /no point is of the rebase date 2021-05-15.*2021-06-01/)
    assert.match(answer({ date, value }, { rebase: ['2020-01-01'] }).warnings?.[0] ?? '', /before the first point/)
    assert.equal(answer({ date, value }, { rebase: '2021-05-01' }).segments?.length, 2)
  })

  it('is refused with a sentence for each option that is wrong', () => {
    assert.match(errorOf({ date, value }, { improvement_direction: 'up' }), /improvement_direction as one of increase, decrease, neutral/)
    assert.match(errorOf({ date, value }, { fix_after_n_points: 12.5 }), /whole number of at least 12/)
    for (const fix of ['twelve', [12, 13]]) assert.match(errorOf({ date, value }, { fix_after_n_points: fix }), /whole number of at least 12/)
    for (const screen of [null, 'NA', 1]) assert.match(errorOf({ date, value }, { screen_outliers: screen }), /screen_outliers as true or false/)
    for (const rebase of [5, [5], { a: 5 }]) assert.match(errorOf(facets, { rebase }), /Give rebase as a list of dates/)
    for (const target of ['high', [5], [{ from: 5, target: 1 }], true]) assert.match(errorOf({ date, value }, { target }), /Give target as/)
    assert.match(errorOf({ date, value }, { rules: 'western' }), /rules as one of/)
    assert.match(errorOf({ date, value }, { shift_length: 5 }), /6, 7 or 8/)
    assert.match(errorOf({ date, value }, []), /options as an object/)
  })

  it('is refused when a column is not there, is no list, or has another length', () => {
    assert.equal(errorOf({ value }), 'The input has no list called date.')
    assert.equal(errorOf({ date }), 'The input has no list called value.')
    assert.match(errorOf({ date: '2021-01-01', value: 1 }), /no list called date.*no list called value/)
    assert.match(errorOf({ date, value: [1, 2] }), /The list value has 2 cells, the first list has 14/)
    assert.match(errorOf(null), /Give input as an object/)
    assert.match(errorOf([1]), /Give input as an object/)
  })

  it('takes an infinite target for a mistake, a missing one for none', () => {
    assert.equal(answer({ date, value }, { target: 'NA' }).segments?.[0]?.assurance_type, null)
    const line = JSON.stringify({ id: 'x', input: { date, value }, options: { target: 'HERE' } }).replace('"HERE"', '1e999')
    assert.match((answerLine(line).answer as Answer).error ?? '', /The target is infinite/)
  })

  it('gives a facet without a target no assurance, and names a facet that is not there', () => {
    const { segments } = answer(facets, { target: { a: 5 } })
    assert.deepEqual(segments?.map(({ assurance_type }) => assurance_type), ['inconsistent', null])
    assert.match(errorOf(facets, { target: { a: 5, z: 6 } }), /“z”, which no row has/)
    assert.match(errorOf(facets, { rebase: { z: ['2021-05-01'] } }), /“z”, which no row has/)
  })

  it('makes no rows an empty chart with a message, two rows trial limits with a warning', () => {
    const empty = answer({ date: [], value: [] })
    assert.deepEqual([empty.status, empty.segments, empty.icons, empty.warnings?.length], ['ok', [], [], 1])
    const two = answer({ date: date.slice(0, 2), value: value.slice(0, 2) })
    assert.deepEqual([two.status, two.segments?.[0]?.mean, two.warnings?.length], ['ok', 5.5, 1])
  })

  it('has no effect on the house: names like those of objects are facets like any other', () => {
    const named = { ...facets, facet: facets.facet.map((name) => (name === 'a' ? '__proto__' : 'constructor')) }
    const line = JSON.stringify({ id: 'x', input: named, options: { target: 'HERE' } }).replace('"HERE"', '{"__proto__":5,"constructor":4}')
    assert.deepEqual((answerLine(line).answer as Answer).segments?.map(({ facet }) => facet), ['__proto__', 'constructor'])
  })
})

describe('a line that asks for another chart', () => {
  const other = (fields: object): Answer => answerLine(JSON.stringify({ id: 'x', ...fields })).answer as Answer

  it('is answered with its columns', () => {
    const { status, ...columns } = other({ chart: 'c', input: { y: [4, 9, 4, 7], n: null, subgroup: null }, options: null })
    assert.equal(status, 'ok')
    assert.deepEqual((columns as unknown as { readonly cl: unknown }).cl, [6, 6, 6, 6])
  })

  it('is told why it has no limits', () => {
    assert.deepEqual(other({ chart: 'i', input: { y: [5, 5, 5] } }).warnings, ['Part 1 has no limits. It takes 2 different values beside each other.'])
    assert.deepEqual(other({ chart: 'i', input: { y: [4, 9, 5, 7] }, options: { part: 3 } }).warnings, ['Part 2 has no limits. It takes 2 different values beside each other.'])
    assert.deepEqual(other({ chart: 'xbar', input: { y: [4, 9], subgroup: ['a', 'b'] } }).warnings, ['Part 1 has no limits. It takes a group of 2 values or more.'])
    assert.deepEqual(other({ chart: 'c', input: { y: [null] } }).warnings, ['Part 1 has no limits. No row has a value.'])
    assert.deepEqual(other({ chart: 'c', input: { y: [] } }).warnings, ['There are no rows, so there is nothing to chart.'])
    for (const chart of ['run', 'c', 'i']) assert.deepEqual(other({ chart, input: { y: [4, 9, 5, 7] } }).warnings, [], chart)
  })

  it('is told what is impossible about it', () => {
    assert.match(other({ chart: 'u', input: { y: [4, 9], n: [10, 0] } }).error ?? '', /^Row 2: the denominator is 0/)
    assert.match(other({ chart: 'p', input: { y: [4, 12], n: [10, 10] } }).error ?? '', /^Row 2: the numerator 12 is above the denominator 10/)
    assert.equal(other({ chart: 'u', input: { y: [4, 9], n: [10] } }).error, 'There is 1 denominator for 2 values: give as many.')
    assert.equal(other({ chart: 's', input: { y: [4], subgroup: ['a', 'b'] } }).error, 'There are 2 group names for 1 value: give as many.')
    assert.match(other({ chart: 'pie', input: { y: [4] } }).error ?? '', /Give chart as one of run, i/)
    assert.match(other({ chart: 'c', input: { y: ['four'] } }).error ?? '', /Row 1: y is not a number/)
    for (const chart of ['c', 'i']) assert.match(other({ chart, input: { y: [1e308, 1e308] } }).error ?? '', /^Row 1: the value 1e\+308 is too large/)
    assert.match(other({ chart: 'u', input: { y: [1, 2], n: [1, 1e-310] } }).error ?? '', /^Row 2: the denominator 1e-310 is too small/)
    assert.match(other({ chart: 'i', input: { y: [4, 5] }, options: { freeze: 'x', part: 'y' } }).error ?? '', /Give freeze.*Give part/)
  })
})

describe('a line that is no case', () => {
  it('is told so, without an id where it has none', () => {
    assert.deepEqual(answerLine('{').answer, { id: null, status: 'error', error: 'This line is not JSON: give one object on each line.' })
    assert.deepEqual((answerLine('[1]').answer as Answer).status, 'error')
    assert.deepEqual((answerLine('null').answer as Answer).status, 'error')
  })

  it('may be nested as deep as it likes, and is answered all the same', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    for (const line of [deep, `{"id":${deep}}`, `{"id":1,"input":{"date":${deep},"value":[1]}}`]) {
      assert.equal((JSON.parse(JSON.stringify(answerLine(line).answer)) as Answer).status, 'error')
    }
  })
})
