import { answersAbout, fitComponents, itemFirstWithError, plainFigures } from '../src/engine/measurement/index.ts'
import { type RatedCrowd, simulateCrowd } from './rating-crowd.ts'
import { proveDirections } from './rating-directions.ts'

/**
 * How often a 95% interval of somebody's figure holds what endlessly many such colleagues would give, on a scale from 1 to 5 on which many give the most: over all people, and over the quarter that fares worst,
 * once where colleagues disagree alike about everybody and once where they disagree more about some.
 */
const people = 12_000
const itemCount = 8
const raterCounts = [3, 5, 8, 12]
const spreads = [0, 0.4]
/** What is asked of all people together. */
const asked = { least: 0.93, most: 0.97 }

let failed = 0
process.stdout.write('raters  spread of disagreement  covered  quarter whose colleagues disagree most  quarter with the highest figures  mean width  reliability\n')
for (const spread of spreads) {
  for (const raters of raterCounts) {
    const found = coverageOf(simulateCrowd({ seed: 100 * raters + 10 * spread, people, itemCount, raters, spread }))
    const shown = [found.all, found.disagreeing, found.high].map((share) => `${(100 * share).toFixed(1)}%`)
    process.stdout.write(`${String(raters).padStart(6)}  ${spread.toFixed(1).padStart(22)}  ${shown[0]?.padStart(7)}  ${shown[1]?.padStart(38)}  ${shown[2]?.padStart(32)}  ${found.width.toFixed(2).padStart(10)}  ${found.reliability.toFixed(2).padStart(11)}\n`)
    if (found.all < asked.least || found.all > asked.most) failed += 1
  }
}
process.stdout.write(failed === 0 ? `All lie between ${100 * asked.least}% and ${100 * asked.most}%.\n` : `${failed} lie outside ${100 * asked.least}% to ${100 * asked.most}%.\n`)
failed += proveDirections()
if (failed > 0) process.exitCode = 1

interface Coverage {
  readonly all: number
  readonly disagreeing: number
  readonly high: number
  readonly width: number
  readonly reliability: number
}

function coverageOf({ rated, truth, disagreement }: RatedCrowd): Coverage {
  const fit = fitComponents(rated)
  if (!fit.ok) throw new Error(`No components: ${fit.error}.`)
  const rows = truth.map((true_, place) => {
    const about = answersAbout(rated, place)
    const { value, interval, reliability } = itemFirstWithError(rated, place, about, fit.value.components, plainFigures(about).itemFirst)
    return { isHeld: interval.lower <= true_ && true_ <= interval.upper, value, width: interval.upper - interval.lower, reliability, disagreement: disagreement[place] ?? 0 }
  })
  const share = (some: readonly { readonly isHeld: boolean }[]) => some.filter(({ isHeld }) => isHeld).length / some.length
  const upperQuarter = (of: (row: (typeof rows)[number]) => number) => rows.toSorted((a, b) => of(b) - of(a)).slice(0, rows.length / 4)
  return {
    all: share(rows), disagreeing: share(upperQuarter((row) => row.disagreement)), high: share(upperQuarter((row) => row.value)),
    width: rows.reduce((total, { width }) => total + width, 0) / rows.length, reliability: rows[0]?.reliability ?? 0,
  }
}
