import { drawsFrom } from '../src/engine/spc/change/draws.ts'
import { didItChange } from '../src/engine/spc/change/index.ts'
import type { ChangeVerdict, KindOfValues } from '../src/engine/spc/change/index.ts'
import { defaultXmrOptions } from '../src/engine/spc/index.ts'
import { parseCalendarDate } from '../src/kernel/calendar-date.ts'
import { randomStream } from '../src/kernel/random-stream.ts'
import { changes } from './spc-simulation/studies.ts'
import { studiedSeries } from './spc-simulation/studied-series.ts'

/**
 * The tables of docs/explanation/did-it-change.md, computed anew: `bin/run scripts/did-it-change-table.ts [SERIES]`. A new table means a new
 * page: copy it there.
 */
const series = Number(process.argv[2] ?? '4000')

interface Family {
  readonly name: string
  readonly words: string
  readonly kind: KindOfValues
  readonly deviation: number
}

const families: readonly Family[] = [
  { name: 'normal', words: 'normal, nothing else going on', kind: 'measurement', deviation: 1 },
  { name: 'poisson3', words: 'counts around 3', kind: 'count', deviation: Math.sqrt(3) },
  { name: 'exponential', words: 'times between events', kind: 'time-between', deviation: 1 },
  { name: 'lognormal0.5', words: 'lopsided (lognormal 0.5)', kind: 'measurement', deviation: 0.604 },
  { name: 't5', words: 'long tails (t with 5 degrees)', kind: 'measurement', deviation: Math.sqrt(5 / 3) },
  { name: 'ar0.2', words: 'neighbours alike, 0.2', kind: 'measurement', deviation: 1 },
  { name: 'ar0.4', words: 'neighbours alike, 0.4', kind: 'measurement', deviation: 1 },
  { name: 'ar0.6', words: 'neighbours alike, 0.6', kind: 'measurement', deviation: 1 },
  { name: 'seasonal1sd', words: 'a yearly swing of 1 SD', kind: 'measurement', deviation: Math.SQRT2 },
  { name: 'drift0.05sd', words: 'a drift of 0.05 SD a point', kind: 'measurement', deviation: 1 },
]

const methods: readonly (readonly [string, string])[] = [
  ['nhs_all_four', 'the four rules'],
  ['shift7_points_after_only', 'a shift of 7, points after only'],
  ['nhs_point_outside', 'a point outside'],
  ['nhs_trend7', 'a trend of 7'],
  ['welch_t_one_sided_2.5pct', 'the 95% interval'],
  ['all_four_and_welch_2.5pct', '**the four rules and the 95% interval**'],
]

write('| 24 before, 12 after | nothing changed | 0.5 SD | 1 SD | 1.5 SD | 2 SD |\n| --- | --- | --- | --- | --- | --- |')
const steps = [0, 0.5, 1, 1.5, 2].map((step) => changes('normal', 24, 12, step, { series: 10 * series, seed: 1 }))
for (const [name, words] of methods) write(`| ${words} | ${steps.map((shares) => percent(shares[name] ?? NaN)).join(' | ')} |`)

write('\n| 24 before, 12 after; values | nothing changed: "changed" | "changed the other way" | "cannot tell" | 1 SD better: "changed" | "cannot tell" |\n| --- | --- | --- | --- | --- | --- |')
for (const family of families) {
  const still = verdicts(family, 24, 12, 0)
  const moved = verdicts(family, 24, 12, family.deviation)
  write(`| ${family.words} | ${[still['changed'], still['changed-the-other-way'], still['cannot-tell'], moved['changed'], moved['cannot-tell']].map((share) => percent(share ?? 0)).join(' | ')} |`)
}

/** The share of each verdict. */
function verdicts({ name, kind }: Family, before: number, after: number, step: number): Readonly<Partial<Record<ChangeVerdict, number>>> {
  const values = new Float64Array(before + after)
  const fill = studiedSeries(name, drawsFrom(randomStream(2, `${name}/${step}`)))
  const shares: Partial<Record<ChangeVerdict, number>> = {}
  for (let count = 0; count < series; count += 1) {
    fill?.(values)
    const { verdict } = didItChange({
      baseline: [...values.subarray(0, before)], after: [...values.subarray(before)].map((value) => value + step), kind, improvementDirection: 'increase',
      rules: defaultXmrOptions, hopedShift: null, smallestWorthwhile: null, registration: { registeredOn: day('2026-01-01'), firstAfterOn: day('2026-02-01') },
      seed: 1, series: 1,
    })
    shares[verdict] = (shares[verdict] ?? 0) + 1 / series
  }
  return shares
}

function day(text: string): Extract<ReturnType<typeof parseCalendarDate>, { readonly ok: true }>['value'] {
  const parsed = parseCalendarDate(text)
  if (!parsed.ok) throw new Error(`${text} is no day.`)
  return parsed.value
}

function percent(share: number): string {
  return share < 0.1 && share > 0 ? `${(100 * share).toFixed(1)}%` : `${Math.round(100 * share)}%`
}

function write(line: string): void {
  process.stdout.write(`${line}\n`)
}
