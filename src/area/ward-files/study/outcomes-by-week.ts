import { type OutcomeBand, type OutcomeName, type Policy, type SettingName, bandsOf, deck, replicationsOf, settings } from '../../../engine/ward/index.ts'

/** What is run: a ward, a way of running it, and how often. */
export interface AskedStudy {
  readonly ward: SettingName
  readonly policy: Policy
  readonly weeks: number
  readonly replications: number
  readonly seed: number
}

/** Runs a ward as often as asked: each outcome by week. Of each run nothing but the outcomes is kept, so that memory does not limit how many there are. */
export function outcomesByWeek({ ward, ...asked }: AskedStudy): Readonly<Record<OutcomeName, OutcomeBand>> {
  return bandsOf(replicationsOf({ setting: settings[ward], deck, ...asked }))
}
