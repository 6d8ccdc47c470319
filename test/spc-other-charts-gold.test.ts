// Agreement with charts made with the R package qicharts2 0.8.1. The reference folder lies beside the project; without it the test says that it skips.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { otherChart, otherChartColumns, plainOtherChart } from '../src/engine/spc/other-charts/index.ts'
import type { OtherChartKind } from '../src/engine/spc/index.ts'
import type { OtherChartColumns } from '../src/engine/spc/other-charts/other-chart-columns.ts'

const file = path.join(import.meta.dirname, '../../shared/gold/spc/other-charts.jsonl.gz')
const tolerance = 1e-9
const impossible = ['zero denominator', 'numerator above denominator']
const columns = ['y', 'cl', 'lcl', 'ucl', 'lcl_95', 'ucl_95', 'sigma_signal', 'part'] as const

interface GoldCase {
  readonly id: string
  readonly chart: OtherChartKind
  readonly note: string | null
  readonly input: { readonly y: readonly (number | null)[]; readonly n: readonly (number | null)[] | null; readonly subgroup: readonly string[] | null }
  readonly options: { readonly freeze?: number; readonly part?: number | readonly number[] } | null
  readonly oracle: OtherChartColumns
}

test('agrees with every published chart in centre, limits, points outside and runs', (t) => {
  if (!existsSync(file)) return t.skip('../shared/gold/spc is not there')
  const cases = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as GoldCase) // the documented form
  assert.ok(cases.length > 100)
  assert.deepEqual(cases.flatMap(differences), [])
})

function differences({ id, chart, note, input, options, oracle }: GoldCase): readonly string[] {
  const parts = options?.part === undefined ? [] : [options.part].flat()
  const made = otherChart({ kind: chart, values: input.y, denominators: input.n, subgroups: input.subgroup }, { ...plainOtherChart, freeze: options?.freeze ?? null, parts })
  if (impossible.includes(note ?? '')) return made.ok ? [`${id}: ${note} is accepted`] : []
  if (!made.ok) return [`${id}: ${JSON.stringify(made.error)}`]
  const ours = otherChartColumns(made.value)
  const rows = columns.flatMap((column) => oracle[column].flatMap((expected, index) =>
    agrees(expected, ours[column][index]) ? [] : [`${id} ${chart} ${column} ${index + 1}: ${String(ours[column][index])}, expected ${String(expected)}`]))
  const runs = chart === 'mr' || JSON.stringify(ours.parts) === JSON.stringify(oracle.parts) ? [] : [`${id} ${chart} runs: ${JSON.stringify(ours.parts)}, expected ${JSON.stringify(oracle.parts)}`]
  return [...(ours.y.length === oracle.y.length ? [] : [`${id}: ${ours.y.length} points`]), ...rows, ...runs]
}

function agrees(expected: unknown, actual: unknown): boolean {
  if (typeof expected !== 'number' || typeof actual !== 'number') return expected === actual
  return Math.abs(expected - actual) <= tolerance * Math.max(1e-12, Math.abs(expected))
}
