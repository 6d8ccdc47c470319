import { drawsFrom } from '../src/engine/spc/change/draws.ts'
import { didItChange } from '../src/engine/spc/change/index.ts'
import type { ChangeVerdict, KindOfValues } from '../src/engine/spc/change/index.ts'
import { defaultXmrOptions } from '../src/engine/spc/index.ts'
import { randomStream } from '../src/kernel/random-stream.ts'
import { aDay } from '../src/kernel/testing/a-day.ts'
import { changes } from './spc-simulation/studies.ts'
import { studiedSeries } from './spc-simulation/studied-series.ts'

/**
 * The tables of docs/explanation/did-it-change.md, computed anew: `bin/run scripts/did-it-change-table.ts [SERIES]`. A new table means a new
 * page: copy it there.
 */
const [given = '4000'] = process.argv.slice(2)
const series = Number(given)
if (!Number.isInteger(series) || series < 1) {
  process.stderr.write(`SERIES is a whole number above 0, not ${given}.\n`)
  process.exit(2)
}

/** Points before the change and after it, in both tables. */
const [before, after] = [24, 12]

interface Family {
  readonly name: string
  readonly words: string
  readonly kind: KindOfValues
  /** Standard deviation of the values around their mean: the size of "1 SD". */
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

/** Ways of answering, by their name in the study, as the table calls them. */
const methods: readonly (readonly [string, string])[] = [
  ['nhs_all_four', 'the four rules'],
  ['shift7_points_after_only', 'a shift of 7, points after only'],
  ['nhs_point_outside', 'a point outside'],
  ['nhs_trend7', 'a trend of 7'],
  ['welch_t_one_sided_2.5pct', 'the 95% interval'],
  ['all_four_and_welch_2.5pct', '**the four rules and the 95% interval**'],
]

write(`| ${before} before, ${after} after | nothing changed | 0.5 SD | 1 SD | 1.5 SD | 2 SD |\n| --- | --- | --- | --- | --- | --- |`)
const steps = [0, 0.5, 1, 1.5, 2].map((step) => changes({ family: 'normal', before, after, step }, { series: 10 * series, seed: 1 }))
for (const [name, words] of methods) write(`| ${words} | ${steps.map((shares) => percent(shares[name] ?? NaN)).join(' | ')} |`)

write(`\n| ${before} before, ${after} after; values | nothing changed: "changed" | "changed the other way" | "cannot tell" | 1 SD better: "changed" | "cannot tell" |\n| --- | --- | --- | --- | --- | --- |`)
for (const family of families) {
  const still = verdicts(family, 0)
  const moved = verdicts(family, family.deviation)
  write(`| ${family.words} | ${[still('changed'), still('changed-the-other-way'), still('cannot-tell'), moved('changed'), moved('cannot-tell')].map(percent).join(' | ')} |`)
}

/** The share of each verdict among series whose mean moves by so much. */
function verdicts({ name, kind }: Family, step: number): (verdict: ChangeVerdict) => number {
  const values = new Float64Array(before + after)
  const fill = studiedSeries(name, drawsFrom(randomStream(2, `${name}/${step}`)))
  const registration = { registeredOn: aDay('2026-01-01'), firstAfterOn: aDay('2026-02-01') }
  const counts = new Map<ChangeVerdict, number>()
  for (let count = 0; count < series; count += 1) {
    fill(values)
    const { verdict } = didItChange({
      baseline: [...values.subarray(0, before)], after: [...values.subarray(before)].map((value) => value + step), kind, improvementDirection: 'increase',
      rules: defaultXmrOptions, hopedShift: null, smallestWorthwhile: null, registration, seed: 1, series: 1,
    })
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  }
  return (verdict) => (counts.get(verdict) ?? 0) / series
}

function percent(share: number): string {
  return share < 0.1 && share > 0 ? `${(100 * share).toFixed(1)}%` : `${Math.round(100 * share)}%`
}

function write(line: string): void {
  process.stdout.write(`${line}\n`)
}
