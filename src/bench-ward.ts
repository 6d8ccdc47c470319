import { type OutcomeName, type WardStudy, deck, outcomeNames, policyOf, runStudy, settings, ways } from './engine/ward/index.ts'
import { measured } from './measured-work.ts'

const weeksOfYear = 52
/** As much as makes the host compile the engine: that is start-up. */
const yearsOfStartUp = 3

/**
 * Runs a year of the average ward so many times, under the balanced policy, and measures it.
 * @param seed of the first year; each further one has the next
 * @returns CPU time without that of some years beforehand, by which the host compiles the engine; `result`: the mean of each outcome over all weeks
 */
export function benchWard(years: number, seed: number): object {
  const { value: result, ...usage } = measured(() => meansOf(years, seed), () => void meansOf(yearsOfStartUp, seed + years))
  return { peer: 'evenkeel', task: 'ward', n: years, years, events: null, ...usage, ms_per_year: (1000 * usage.cpu_s) / years, years_per_cpu_s: years / usage.cpu_s, result }
}

/** Of each year nothing but sums is kept. */
function meansOf(years: number, seed: number): Readonly<Record<OutcomeName, number>> {
  const sums = outcomeNames.map((name) => ({ name, sum: 0 }))
  for (let year = 0; year < years; year += 1) {
    for (const { outcomes } of runStudy(yearOf(seed + year)).flat()) for (const one of sums) one.sum += outcomes[one.name]
  }
  return Object.fromEntries(sums.map(({ name, sum }) => [name, sum / (years * weeksOfYear)])) as Record<OutcomeName, number> // each outcome is there
}

function yearOf(seed: number): WardStudy {
  return { setting: settings.average, policy: policyOf(ways.balanced), deck, weeks: weeksOfYear, replications: 1, seed }
}
