import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import type { TestContext } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { answerLine } from '../src/area/chart-files/answer-line.ts'
import type { IconAnswer, SegmentAnswer } from '../src/area/chart-files/xmr-answer.ts'

const gold = path.join(import.meta.dirname, '../../shared/gold/spc')
const files: readonly string[] = ['cases-synthetic.jsonl.gz', 'cases-real.jsonl.gz', 'examples.jsonl']

type Columns = Readonly<Record<string, readonly (string | number | boolean | null)[]>>

interface Chart {
  readonly status: string
  readonly warnings: readonly string[]
  readonly segments: readonly SegmentAnswer[]
  readonly points: Columns
  readonly icons: readonly IconAnswer[]
}

interface GoldCase {
  readonly id: string
  readonly family: string
  readonly input: { readonly date: readonly string[]; readonly value: readonly (number | null)[]; readonly facet: readonly string[] | null }
  readonly options: Readonly<Record<string, unknown>>
  readonly oracle: Chart
  readonly mdc_two_sigma: {
    readonly index: readonly number[]
    readonly special_cause_type: readonly string[]
    readonly point_type: readonly string[]
    readonly close_to_limits_true_at: readonly number[]
    readonly segment_variation_type: readonly string[]
  } | null
}

function casesOf(t: TestContext, file: string): readonly GoldCase[] {
  const whole = path.join(gold, file)
  if (!existsSync(whole)) {
    t.skip(`shared/gold/spc/${file} is not there`)
    return []
  }
  const bytes = readFileSync(whole)
  const text = file.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8')
  return text.trimEnd().split('\n').map((line) => JSON.parse(line) as GoldCase) // the form that the README beside the file states
}

function chartOf({ id, input, options }: GoldCase, rules?: string): Chart {
  const { answer } = answerLine(JSON.stringify({ id, input, options: rules === undefined ? options : { ...options, rules } }))
  return JSON.parse(JSON.stringify(answer)) as Chart // the answer as a reader of the file has it
}

/** The gold has no limits for equal values when it screens: a known defect, after which nothing that rests on limits can agree. */
function isConstant({ lpl, n }: SegmentAnswer): boolean {
  return lpl === null && n > 1
}

/** The gold ignores a rebase date on which a series has no point, without a word: a known defect. We start the segment at the next point. */
function hasRebaseOffPoints({ input: { date, facet }, options: { rebase } }: GoldCase): boolean {
  const byFacet = typeof rebase === 'object' && rebase !== null && !Array.isArray(rebase)
  const names = [...new Set(facet ?? [null])]
  return names.some((name) => {
    const days = date.filter((_, index) => name === null || facet?.[index] === name)
    const asked = byFacet ? (rebase as Readonly<Record<string, readonly string[]>>)[name ?? ''] : (rebase as readonly string[] | null) // the two forms of the README
    return (asked ?? []).some((day) => !days.includes(day))
  })
}

function isClose(actual: number | null, expected: number | null, { lpl, upl }: SegmentAnswer): boolean {
  if (actual === null || expected === null) return actual === expected
  return Math.abs(actual - expected) <= 1e-9 * Math.max(Math.abs(expected), Math.abs(lpl ?? 0), Math.abs(upl ?? 0))
}

const ofLimits: readonly string[] = ['outside_limits', 'close_to_limits', 'special_cause_type', 'special_cause_flag', 'point_type']

/** What disagrees between a chart and its gold; nothing when they agree. */
function disagreements(gold: GoldCase): readonly string[] {
  const { oracle } = gold
  const chart = chartOf(gold)
  if (chart.status !== 'ok') return [`${gold.id} is refused: ${JSON.stringify(chart)}`]
  if (oracle.status !== 'ok' || hasRebaseOffPoints(gold)) return []
  return [...segmentDisagreements(gold, chart), ...pointDisagreements(gold, chart), ...iconDisagreements(gold, chart)].map((text) => `${gold.id} ${text}`)
}

function segmentDisagreements({ oracle, family }: GoldCase, chart: Chart): readonly string[] {
  if (chart.segments.length !== oracle.segments.length) return [`has ${chart.segments.length} segments`]
  const isWarned = oracle.segments.some(({ short_group_warning }) => short_group_warning)
  const warning = isWarned === chart.warnings.length > 0 ? [] : [`warns: ${chart.warnings.join()}`]
  return oracle.segments.flatMap((expected, index) => {
    const actual = chart.segments[index]
    if (actual === undefined) return []
    const exact = ['facet', 'rebase_group', 'n', 'short_group_warning'] as const
    const judged = isConstant(expected) ? [] : (['common_cause', 'special_cause_improvement', 'special_cause_concern', ...(family === 'missing' ? [] : (['variation_type'] as const))] as const)
    const differs = [...exact, ...judged].filter((field) => actual[field] !== expected[field])
    const limits = isConstant(expected) ? (['mean'] as const) : (['mean', 'lpl', 'upl'] as const)
    return [...differs, ...limits.filter((field) => !isClose(actual[field], expected[field], expected))].map((field) => `segment ${index} ${field}: ${actual[field]}, expected ${expected[field]}`)
  }).concat(warning)
}

/** Segments of the gold without limits, as text of facet and number. */
function constantSegments({ oracle }: GoldCase): ReadonlySet<string> {
  return new Set(oracle.segments.filter(isConstant).map(({ facet, rebase_group }) => `${facet} ${rebase_group}`))
}

function pointDisagreements(gold: GoldCase, { points }: Chart): readonly string[] {
  const constant = constantSegments(gold)
  const expected = gold.oracle.points
  return Object.entries(expected).flatMap(([column, cells]) =>
    cells.flatMap((cell, index) => {
      const isExcused = ofLimits.includes(column) && constant.has(`${expected['facet']?.[index] ?? null} ${expected['rebase_group']?.[index]}`)
      const actual = points[column]?.[index]
      return isExcused || actual === cell ? [] : [`point ${index} ${column}: ${actual}, expected ${cell}`]
    }),
  )
}

function iconDisagreements(gold: GoldCase, chart: Chart): readonly string[] {
  return gold.oracle.icons.flatMap((expected, index) => {
    const actual = chart.icons[index]
    const last = gold.oracle.segments.findLast(({ facet }) => facet === expected.facet)
    if (actual?.facet !== expected.facet || last === undefined) return [`icon ${index} is of ${actual?.facet}`]
    if (isConstant(last)) return []
    const target = chart.points['target']?.[chart.points['facet']?.lastIndexOf(expected.facet) ?? (chart.points['date']?.length ?? 0) - 1] ?? null
    const assurance = target === null ? null : expected.assurance
    const isVariationRight = gold.family === 'missing' || actual.variation === expected.variation
    return isVariationRight && actual.assurance === assurance ? [] : [`icon ${index}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`]
  })
}

function twoSigmaDisagreements(gold: GoldCase): readonly string[] {
  const changed = gold.mdc_two_sigma
  if (gold.oracle.status !== 'ok' || changed === null || hasRebaseOffPoints(gold)) return []
  const { points, segments } = chartOf(gold, 'plot-the-dots-two-sigma')
  const expected = { ...gold.oracle.points }
  const types = [...(expected['special_cause_type'] ?? [])]
  const meanings = [...(expected['point_type'] ?? [])]
  const close = [...(expected['close_to_limits'] ?? [])]
  changed.index.forEach((place, index) => {
    types[place] = changed.special_cause_type[index] ?? null
    meanings[place] = changed.point_type[index] ?? null
  })
  changed.close_to_limits_true_at.forEach((place) => void (close[place] = true))
  const constant = constantSegments(gold)
  const wanted: Columns = { special_cause_type: types, point_type: meanings, close_to_limits: close }
  const wrong = Object.entries(wanted).flatMap(([column, cells]) =>
    cells.flatMap((cell, index) => {
      const isExcused = constant.has(`${expected['facet']?.[index] ?? null} ${expected['rebase_group']?.[index]}`)
      return isExcused || points[column]?.[index] === cell ? [] : [`${gold.id} point ${index} ${column}: ${points[column]?.[index]}, expected ${cell}`]
    }),
  )
  const ofSegments = changed.segment_variation_type.flatMap((type, index) => {
    const isExcused = gold.family === 'missing' || gold.oracle.segments.filter((_, other) => other === index).some(isConstant)
    return isExcused || segments[index]?.variation_type === type ? [] : [`${gold.id} segment ${index}: ${segments[index]?.variation_type}, expected ${type}`]
  })
  return [...wrong, ...ofSegments]
}

describe('XmR charts beside those of the reference program', () => {
  for (const file of files) {
    it(`agree field by field in ${file}: flags exactly, centre and limits within 1e-9`, (t) => {
      const cases = casesOf(t, file)
      assert.deepEqual(cases.flatMap(disagreements).slice(0, 20), [])
    })

    it(`agree in ${file} when points beyond the limits count for two in three`, (t) => {
      const cases = casesOf(t, file)
      assert.deepEqual(cases.flatMap(twoSigmaDisagreements).slice(0, 20), [])
    })
  }

  it('are made where the reference breaks down over a missing value, and name what the last value means', (t) => {
    const broken = casesOf(t, 'cases-synthetic.jsonl.gz').filter(({ oracle }) => oracle.status !== 'ok')
    for (const one of broken) {
      const { status, icons } = chartOf(one)
      assert.equal(status, 'ok', one.id)
      assert.ok(icons.every(({ variation }) => (variation === null) === one.input.value.every((value) => value === null)), one.id)
    }
  })

  it('start a segment at the next point where the reference ignores its date, and warn', (t) => {
    const ignored = casesOf(t, 'cases-real.jsonl.gz').filter((one) => one.oracle.status === 'ok' && hasRebaseOffPoints(one))
    for (const one of ignored) {
      const { segments, warnings } = chartOf(one)
      assert.ok(segments.length > one.oracle.segments.length, one.id)
      assert.match(warnings.join(), /no point is of the rebase date/, one.id)
    }
  })

  it('give equal values limits at their mean', (t) => {
    const constant = casesOf(t, 'cases-synthetic.jsonl.gz').filter(({ oracle }) => oracle.status === 'ok' && oracle.segments.some(isConstant))
    for (const one of constant) {
      const { segments } = chartOf(one)
      one.oracle.segments.forEach((expected, index) => {
        if (isConstant(expected)) assert.deepEqual([segments[index]?.lpl, segments[index]?.upl], [segments[index]?.mean, segments[index]?.mean], one.id)
      })
    }
  })
})
