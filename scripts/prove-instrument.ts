import { type ScoresVerdict, instrumentReport } from '../src/engine/measurement/index.ts'
import { inventViews } from '../src/engine/measurement/testing/made-self-views.ts'

/**
 * How often the 95% interval of the correlation that is freed of error holds the true one, and what is said of two scores: of invented people who rated themselves in sixteen capabilities, with gaps, rounded and cut to 1 to 5.
 */
const repetitions = 1_000
const correlations = [0.5, 0.75, 0.9, 1]
const counts = [30, 60, 120, 320]
/** Variance between people in a domain: as little as the default components have, and as much as one's own views may have. */
const spreads = [0.08, 0.25]
/** What is asked of each row, and of all together: few people with little spread between them are told a little too wide an interval, which is no harm. */
const asked = { leastInRow: 0.92, least: 0.93, most: 0.98 }

interface Found {
  readonly held: number
  readonly told: number
  readonly width: number
  readonly verdicts: Readonly<Record<ScoresVerdict, number>>
}

let failed = 0
const shares: number[] = []
process.stdout.write('spread between people  true correlation  people  held by the interval  mean width  two scores  cannot tell  one score\n')
for (const spread of spreads) {
  for (const correlation of correlations) {
    for (const people of counts) {
      const { held, told, width, verdicts } = tried(spread, correlation, people)
      shares.push(held / told)
      if (held / told < asked.leastInRow) failed += 1
      const said = (['two-scores', 'cannot-tell', 'one-score'] as const).map((verdict) => `${Math.round((100 * verdicts[verdict]) / repetitions)}%`.padStart(11))
      process.stdout.write(`${spread.toFixed(2).padStart(21)}  ${correlation.toFixed(2).padStart(16)}  ${String(people).padStart(6)}  ${`${((100 * held) / told).toFixed(1)}%`.padStart(20)}  ${(width / told).toFixed(2).padStart(10)} ${said.join('  ')}\n`)
    }
  }
}
const overall = shares.reduce((total, share) => total + share, 0) / shares.length
if (overall < asked.least || overall > asked.most) failed += 1
process.stdout.write(`Over all rows ${(100 * overall).toFixed(1)}% hold the true correlation; ${failed === 0 ? 'all is as asked' : `${failed} rows are not as asked`}.\n`)
if (failed > 0) process.exitCode = 1

function tried(spread: number, correlation: number, people: number): Found {
  let [held, told, width] = [0, 0, 0]
  const verdicts: Record<ScoresVerdict, number> = { 'two-scores': 0, 'cannot-tell': 0, 'one-score': 0 }
  for (let seed = 1; seed <= repetitions; seed += 1) {
    const report = instrumentReport(inventViews({ seed: seed + people * 10_000, people, correlation, capabilities: 8, variances: { person: spread, capability: 0.06, residual: 0.3 }, missing: 0.08 }))
    if (!report.ok) continue
    verdicts[report.value.verdict] += 1
    const interval = report.value.freed?.found.interval
    if (interval === undefined) continue
    told += 1
    width += interval.upper - interval.lower
    if (interval.lower <= correlation && correlation <= interval.upper) held += 1
  }
  return { held, told, width, verdicts }
}
