import { drawsFrom } from '../src/engine/spc/change/draws.ts'
import { didItChange } from '../src/engine/spc/change/index.ts'
import type { ChangeVerdict } from '../src/engine/spc/change/index.ts'
import { defaultXmrOptions } from '../src/engine/spc/index.ts'
import { randomStream } from '../src/kernel/random-stream.ts'
import { aDay } from '../src/kernel/testing/a-day.ts'
import { printHeadings, printShares } from './spc-simulation/print-table.ts'
import { type StudiedFamily, studiedFamilies } from './spc-simulation/studied-families.ts'
import { studiedSeries } from './spc-simulation/studied-series.ts'
import { changes } from './spc-simulation/studies.ts'

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

/** Ways of answering, by their name in the study, as the table calls them. */
const methods: readonly (readonly [string, string])[] = [
  ['nhs_all_four', 'the four rules'],
  ['shift7_points_after_only', 'a shift of 7, points after only'],
  ['nhs_point_outside', 'a point outside'],
  ['nhs_trend7', 'a trend of 7'],
  ['welch_t_one_sided_2.5pct', 'the 95% interval'],
  ['all_four_and_welch_2.5pct', '**the four rules and the 95% interval**'],
]

printHeadings([`${before} before, ${after} after`, 'nothing changed', '0.5 SD', '1 SD', '1.5 SD', '2 SD'])
const steps = [0, 0.5, 1, 1.5, 2].map((step) => changes({ family: 'normal', before, after, step }, { series: 10 * series, seed: 1 }))
for (const [name, words] of methods) printShares(words, steps.map((shares) => shares[name] ?? NaN))

process.stdout.write('\n')
printHeadings([`${before} before, ${after} after; values`, 'nothing changed: "changed"', '"changed the other way"', '"cannot tell"', '1 SD better: "changed"', '"cannot tell"'])
for (const family of studiedFamilies) {
  const still = verdicts(family, 0)
  const moved = verdicts(family, family.deviation)
  printShares(family.words, [still('changed'), still('changed-the-other-way'), still('cannot-tell'), moved('changed'), moved('cannot-tell')])
}

/** The share of each verdict among series whose mean moves by so much. */
function verdicts({ name, kind }: StudiedFamily, step: number): (verdict: ChangeVerdict) => number {
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
