import { type ParameterPath, valuesOf } from '../../src/engine/ward/parameters/index.ts'
import { policyOf } from '../../src/engine/ward/policy/policy.ts'
import { type WayName, ways } from '../../src/engine/ward/policy/ways.ts'
import type { Order } from '../../src/engine/ward/policy/week-plan.ts'
import { type OutcomeName, type WeekRecord, outcomeNames } from '../../src/engine/ward/record/week-record.ts'
import { type SettingName, settings } from '../../src/engine/ward/setting/ward-setting.ts'
import { deck } from '../../src/engine/ward/situations/deck/index.ts'
import { runStudy } from '../../src/engine/ward/study/outcome-bands.ts'

export const weeks = 52

/** Weeks of a year that are looked at, from and to, counted from 1. */
export const windows = { 'weeks 1 to 4': [1, 4], 'weeks 11 to 14': [11, 14], 'weeks 23 to 26': [23, 26], 'weeks 49 to 52': [49, 52], 'weeks 1 to 16': [1, 16] } as const
export type WindowName = keyof typeof windows

/** Changes of numbers of the model, by path. */
export type Changes = Partial<Record<ParameterPath, number>>

/** Runs of a ward in a way, in the same circumstances for all wards and ways. @param orders that stand in every week */
export function runsOf(setting: SettingName, way: WayName, replications: number, changes: Changes = {}, orders: readonly Order[] = []): readonly (readonly WeekRecord[])[] {
  const policy = policyOf(ways[way])
  return runStudy({ setting: settings[setting], policy: { ...policy, plan: { ...policy.plan, orders } }, deck, weeks, replications, seed: 1, values: valuesOf(changes) })
}

/** Mean of a number over weeks, for each run, in rising order. */
export function overWeeks(runs: readonly (readonly WeekRecord[])[], window: WindowName, of: (record: WeekRecord) => number): readonly number[] {
  const [from, to] = windows[window]
  return runs.map((run) => run.slice(from - 1, to).reduce((sum, record) => sum + of(record), 0) / (to - from + 1)).toSorted((one, other) => one - other)
}

/** Mean over runs of each outcome, over weeks. */
export function meansOf(runs: readonly (readonly WeekRecord[])[], window: WindowName): Readonly<Record<OutcomeName, number>> {
  const meanOf = (name: OutcomeName): number => overWeeks(runs, window, ({ outcomes }) => outcomes[name]).reduce((sum, one) => sum + one, 0) / runs.length
  return Object.fromEntries(outcomeNames.map((name) => [name, meanOf(name)])) as Record<OutcomeName, number> // each outcome is there
}
