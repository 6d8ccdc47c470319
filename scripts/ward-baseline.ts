import { overWeeks, runsOf, weeks } from './ward/ends.ts'
import { twiceTheError, withError } from './ward/twice-the-error.ts'
import type { WeekTally } from '../src/engine/ward/record/week-tally.ts'

/** What the balanced way in the average ward comes to, beside the figures it is set to: `bin/run scripts/ward-baseline.ts [REPLICATIONS]`. */
const [given = '200'] = process.argv.slice(2)
const everyRun = runsOf('average', 'balanced', Number(given))
type Row = readonly [figure: string, value: number, setTo: string]

/** What some of the replications come to. */
function rowsOf(runs: typeof everyRun): readonly Row[] {
  const sum = (of: keyof WeekTally): number => runs.flat().reduce((all, { tally }) => all + tally[of], 0)
  return [
    ['beds taken', sum('bedHoursTaken') / sum('bedHours'), '0.88 to 0.94'],
    ['stay, days', sum('stayHours') / sum('left') / 24, '7.3 to 8.3'],
    ['fit to leave, of beds taken', sum('fitHours') / sum('bedHoursTaken'), 'not set'],
    ['sickness, of days in post', sum('sickDays') / sum('postDays'), '0.043 to 0.056'],
    ['leavers a year, of posts', sum('leavers') / runs.length / (weeks / 52) / (runs[0]?.[0]?.staff.inPost ?? NaN), '0.10 to 0.13'],
    ['falls per 1,000 bed days', (1000 * sum('falls')) / sum('bedDays'), '6.0 to 7.2'],
    ['noticed late per 1,000 bed days', (1000 * sum('noticedLate')) / sum('bedDays'), 'not set'],
    ['load', sum('load') / sum('hours'), 'not set'],
    ['care lost, of care needed', sum('careLost') / sum('careNeeded'), 'not set'],
    ['agency and extra, of shifts', (sum('agencyShifts') + sum('extraShifts')) / sum('shiftsPlanned'), 'not set'],
    ['went elsewhere, of who came', sum('wentElsewhere') / sum('came'), 'not set'],
    ['weeks frozen', runs.flat().filter(({ isFrozen }) => isFrozen).length / runs.flat().length, 'not set'],
    ...(['weeks 1 to 4', 'weeks 23 to 26', 'weeks 49 to 52'] as const).flatMap((window) => [
      [`morale, ${window}`, middle(overWeeks(runs, window, ({ staff }) => staff.morale)), 'not set'] as const,
      [`capability, ${window}`, middle(overWeeks(runs, window, ({ outcomes }) => outcomes.improvement)), 'not set'] as const,
      [`thousand pounds over plan, ${window}`, middle(overWeeks(runs, window, ({ outcomes }) => outcomes.money)), 'not set'] as const,
    ]),
  ]
}

process.stdout.write('| figure | baseline | set to |\n| --- | --- | --- |\n')
for (const [place, [figure, value, setTo]] of rowsOf(everyRun).entries()) {
  const error = twiceTheError((isKept) => rowsOf(everyRun.filter((_, replication) => isKept(replication)))[place]?.[1] ?? NaN)
  process.stdout.write(`| ${figure} | ${withError(value, error)} | ${setTo} |\n`)
}

function middle(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1] ?? NaN
}
