import { drawsFrom } from '../src/engine/spc/change/draws.ts'
import { didItChange } from '../src/engine/spc/change/index.ts'
import type { ChangeAnswer } from '../src/engine/spc/change/index.ts'
import { defaultXmrOptions } from '../src/engine/spc/index.ts'
import { randomStream } from '../src/kernel/random-stream.ts'
import { aDay } from '../src/kernel/testing/a-day.ts'
import { printHeadings, printShares } from './spc-simulation/print-table.ts'
import { type StudiedFamily, studiedFamilies } from './spc-simulation/studied-families.ts'
import { studiedSeries } from './spc-simulation/studied-series.ts'

/**
 * How near the chances that a page shows come to the true ones: the table of docs/explanation/did-it-change.md, computed anew in some minutes.
 * `bin/run scripts/simulated-chances-table.ts [BASELINES]`. A new table means a new page: copy it there.
 */
const [given = '1000'] = process.argv.slice(2)
const baselines = Number(given)
if (!Number.isInteger(baselines) || baselines < 1) {
  process.stderr.write(`BASELINES is a whole number above 0, not ${given}.\n`)
  process.exit(2)
}

const [before, after] = [24, 12]
/** The true chances come from so many series for each baseline that is looked at. */
const seriesForEach = 40

/** Chances of a signal although nothing changed: by the rules, and by rules and interval. */
interface Chances {
  readonly rules: number
  readonly both: number
}

printHeadings([`${before} before, ${after} after; values`, 'the rules: true', 'shown', 'within 2 points', 'rules and interval: true', 'shown', 'within 1 point'])
for (const family of [...studiedFamilies, { name: 'poisson1', words: 'counts around 1', kind: 'count' } as const]) {
  const truth = trueChances(family)
  const shown = shownChances(family)
  printShares(family.words, [
    truth.rules, meanOf(shown.map(({ rules }) => rules)), shareOf(shown, ({ rules }) => Math.abs(rules - truth.rules) <= 0.02),
    truth.both, meanOf(shown.map(({ both }) => both)), shareOf(shown, ({ both }) => Math.abs(both - truth.both) <= 0.01),
  ])
}

/** How often it happens. */
function trueChances({ name, kind }: Pick<StudiedFamily, 'name' | 'kind'>): Chances {
  const values = new Float64Array(before + after)
  const fill = studiedSeries(name, drawsFrom(randomStream(3, `true/${name}`)))
  const found = Array.from({ length: seriesForEach * baselines }, () => {
    fill(values)
    const { signal, difference } = answerTo(values, { kind, seed: 1, series: 1 })
    const isSignal = signal.better.length > 0
    return { isSignal, isBoth: isSignal && difference !== null && difference.interval.lower > 0 }
  })
  return { rules: shareOf(found, ({ isSignal }) => isSignal), both: shareOf(found, ({ isBoth }) => isBoth) }
}

/** What pages say of it, each time for another baseline. */
function shownChances({ name, kind }: Pick<StudiedFamily, 'name' | 'kind'>): readonly Chances[] {
  const values = new Float64Array(before + after)
  const fill = studiedSeries(name, drawsFrom(randomStream(3, `shown/${name}`)))
  return Array.from({ length: baselines }, (_, seed) => {
    fill(values)
    return answerTo(values, { kind, seed, series: null }).falseAlarm
  }).flatMap((chances) => (chances === null ? [] : [{ rules: chances.rules.chance, both: chances.rulesAndInterval.chance }]))
}

function answerTo(values: Float64Array, { kind, seed, series }: Pick<StudiedFamily, 'kind'> & { readonly seed: number; readonly series: number | null }): ChangeAnswer {
  return didItChange({
    baseline: [...values.subarray(0, before)], after: [...values.subarray(before)], kind, improvementDirection: 'increase',
    rules: defaultXmrOptions, hopedShift: null, smallestWorthwhile: null, registration: { registeredOn: aDay('2026-01-01'), firstAfterOn: aDay('2026-02-01') },
    seed, series,
  })
}

function meanOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}

function shareOf<One>(all: readonly One[], counts: (one: One) => boolean): number {
  return all.filter(counts).length / all.length
}
