import { type Style, styles } from '../src/kernel/vocabulary.ts'
import { valuesOf } from '../src/engine/ward/parameters/index.ts'
import { type Policy, type StyleByKind, answerOf, policyOf } from '../src/engine/ward/policy/policy.ts'
import { ways } from '../src/engine/ward/policy/ways.ts'
import type { WeekRecord } from '../src/engine/ward/record/week-record.ts'
import { runWard } from '../src/engine/ward/run/run-ward.ts'
import { type WardSetting, settings } from '../src/engine/ward/setting/ward-setting.ts'
import { deck } from '../src/engine/ward/situations/deck/index.ts'
import { replicationSeed } from '../src/engine/ward/study/outcome-bands.ts'
import { qualityOf } from '../src/engine/ward/situations/quality.ts'
import { type Changes, runsOf } from './ward/ends.ts'
import { printTable } from './ward/print.ts'

/**
 * Expectations 7 and 11 to 14 of docs/ward-expectations.md, tried: `bin/run scripts/ward-experiments.ts [REPLICATIONS]`, some minutes.
 * Every table compares runs in the same circumstances.
 */
const [given = '200'] = process.argv.slice(2)
const replications = Number(given)
const weeks = 52

interface Trial {
  readonly setting: WardSetting
  readonly policyIn: (week: number) => Policy
  readonly changes?: Changes
}

function runsWith({ setting, policyIn, changes = {} }: Trial): readonly (readonly WeekRecord[])[] {
  const values = valuesOf(changes)
  return Array.from({ length: replications }, (_, replication) => {
    let week = 0
    return runWard({
      setting, values, weeks, deck, seed: replicationSeed(1, replication),
      planOf: (next) => {
        week = next
        return policyIn(next).plan
      },
      answerOf: ({ situation }) => answerOf(policyIn(week), situation),
    })
  })
}

/** Mean of a number over runs and weeks, from and to, counted from 1. */
function meanOf(runs: readonly (readonly WeekRecord[])[], from: number, to: number, of: (record: WeekRecord) => number): number {
  const numbers = runs.flatMap((run) => run.slice(from - 1, to).map(of))
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

/** Mean of the differences of two lists of runs, run by run, with twice its standard error. */
function difference(one: readonly (readonly WeekRecord[])[], other: readonly (readonly WeekRecord[])[], from: number, to: number, of: (record: WeekRecord) => number): string {
  const differences = one.map((run, index) => meanOf([run], from, to, of) - meanOf([other[index] ?? []], from, to, of))
  const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length
  const variance = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (differences.length - 1)
  return `${mean.toFixed(2)} ± ${(2 * Math.sqrt(variance / differences.length)).toFixed(2)}`
}

const flow = ({ outcomes }: WeekRecord): number => outcomes.flow
const safe = ({ outcomes }: WeekRecord): number => outcomes.safe
const staff = ({ outcomes }: WeekRecord): number => outcomes.staff
const improvement = ({ outcomes }: WeekRecord): number => outcomes.improvement

process.stdout.write('11. One way of leading for everything, against the usual one for each kind (balanced, average ward, weeks 49 to 52)\n\n')
const usual = runsWith({ setting: settings.average, policyIn: () => policyOf(ways.balanced) })
printTable(['always', 'staff', 'safe', 'improvement'], styles.map((style) => {
  const always = runsWith({ setting: settings.average, policyIn: () => policyOf(ways.balanced, everyKind(style)) })
  return [style, difference(always, usual, 49, 52, staff), difference(always, usual, 49, 52, safe), difference(always, usual, 49, 52, improvement)]
}))

process.stdout.write('11. How well an emergency is dealt with, 0 to 1 (severity 0.8, no time, an experienced team, the act that meets it)\n\n')
printTable(['familiarity', ...styles], [0.1, 0.5, 0.9].map((familiarity) => [String(familiarity), ...styles.map((style) => qualityIn(style, familiarity).toFixed(2))]))

process.stdout.write('12. Five hours a week from beds and cover to improvement, from week 9: hours waited for a bed, against balanced\n\n')
printTable(['ward', 'weeks 9 to 12', 'weeks 17 to 20', 'weeks 33 to 36', 'weeks 49 to 52'], (['average', 'tight'] as const).map((name) => {
  const balanced = runsWith({ setting: settings[name], policyIn: () => policyOf(ways.balanced) })
  const moved = runsWith({ setting: settings[name], policyIn: (week) => policyOf(week < 8 ? ways.balanced : { ...ways.balanced, flow: 1.5, roster: 1, improve: 10 }) })
  return [name, ...([[9, 12], [17, 20], [33, 36], [49, 52]] as const).map(([from, to]) => difference(moved, balanced, from, to, flow))]
}))

process.stdout.write('13. Half as many patients again in week 10: hours waited for a bed, and improvement, against the same weeks without\n\n')
printTable(['ward', 'flow, week 10', 'flow, week 14', 'flow, week 18', 'improvement, week 18', 'staff, week 18'], (['slack', 'average', 'tight'] as const).map((name) => {
  const without = runsWith({ setting: settings[name], policyIn: () => policyOf(ways.balanced) })
  const pulse = runsWith({ setting: { ...settings[name], season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1.5, 1] }, policyIn: () => policyOf(ways.balanced) })
  return [name, difference(pulse, without, 10, 10, flow), difference(pulse, without, 14, 14, flow), difference(pulse, without, 18, 18, flow), difference(pulse, without, 18, 18, improvement), difference(pulse, without, 18, 18, staff)]
}))

process.stdout.write('14. Direct care only in the tight ward, with and without the link from tiredness to sickness and leaving: change from weeks 1 to 4 to weeks 49 to 52\n\n')
const spiral = runsOf('tight', 'direct-care-only', replications)
const without = runsOf('tight', 'direct-care-only', replications, { 'staff.sicknessByEnergy': 0, 'staff.leavingByEnergy': 0 })
printTable(['outcome', 'with the link', 'without it'], ([['staff', staff], ['safe', safe]] as const).map(([name, of]) => [name, ...[spiral, without].map((runs) => (meanOf(runs, 49, 52, of) - meanOf(runs, 1, 4, of)).toFixed(1))]))

process.stdout.write('7. The slack ward for 26 weeks against balanced: is the middle 80% of a way beyond the median of balanced?\n\n')
const balancedSlack = runsOf('slack', 'balanced', replications)
printTable(['way', 'safe', 'flow'], (['management-only', 'leadership-only'] as const).map((way) => {
  const runs = runsOf('slack', way, replications)
  return [way.replaceAll('-', ' '), clearly(runs, balancedSlack, safe), clearly(runs, balancedSlack, flow)]
}))

function everyKind(style: Style): StyleByKind {
  return { familiarEmergency: style, unfamiliarEmergency: style, change: style, development: style, routine: style }
}

function qualityIn(style: Style, familiarity: number): number {
  const factors = { 'life-and-death': 3, autonomy: 1, accountabilities: 1, resources: 1, visibility: 1, interdependencies: 1 } as const
  const emergency = { id: 'an-emergency', trend: null, kind: 'familiarEmergency', factors, severity: 0.8, familiarity, timeLeft: 0, whoKnows: 'team', commitmentNeeded: 0.2, hours: 1, acts: [{ act: 'roster', meets: 1 }], stakes: [], comes: 'any' } as const
  return qualityOf(emergency, { style, act: 'roster' }, { experience: 0.85, trust: 0.6, clarity: 0.6, familiarity }, 0.5, valuesOf()).quality
}

function clearly(runs: readonly (readonly WeekRecord[])[], balanced: readonly (readonly WeekRecord[])[], of: (record: WeekRecord) => number): string {
  const sorted = (some: readonly (readonly WeekRecord[])[]): readonly number[] => some.map((run) => meanOf([run], 1, 26, of)).toSorted((one, other) => one - other)
  const own = sorted(runs)
  const middle = sorted(balanced)[balanced.length >> 1] ?? NaN
  const at = (share: number): number => own[Math.floor(share * own.length)] ?? NaN
  return `${at(0.1) > middle || at(0.9) < middle ? 'clearly apart' : 'not clearly'}: ${at(0.5).toFixed(1)} (${at(0.1).toFixed(1)} to ${at(0.9).toFixed(1)}) against ${middle.toFixed(1)}`
}
