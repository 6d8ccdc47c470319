import type { WayName } from '../../src/engine/ward/policy/ways.ts'
import type { WeekRecord } from '../../src/engine/ward/record/week-record.ts'
import type { SettingName } from '../../src/engine/ward/setting/ward-setting.ts'
import { wilsonInterval } from '../../src/kernel/statistics/interval.ts'
import { type WindowName, overWeeks } from './ends.ts'

type Runs = (setting: SettingName, way: WayName) => readonly (readonly WeekRecord[])[]

/** An expectation that says "clearly", or counts replications: with what was found, in words. */
export interface ClearClaim {
  readonly number: string
  readonly words: string
  readonly find: (runs: Runs) => { readonly isBorneOut: boolean; readonly found: string }
}

const half = 'weeks 23 to 26'
const end = 'weeks 49 to 52'

type Outcome = keyof WeekRecord['outcomes']

/** Does the middle 80% of one way lie beyond the median of another, on the side where it is higher, or lower? */
function clearly(runs: Runs, setting: SettingName, way: WayName, other: WayName, outcome: Outcome, window: WindowName, side: 'higher' | 'lower'): { readonly isBorneOut: boolean; readonly found: string } {
  const own = overWeeks(runs(setting, way), window, ({ outcomes }) => outcomes[outcome])
  const others = overWeeks(runs(setting, other), window, ({ outcomes }) => outcomes[outcome])
  const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(share * sorted.length)] ?? NaN
  const [low, high, middle] = [at(own, 0.1), at(own, 0.9), at(others, 0.5)]
  return { isBorneOut: side === 'higher' ? low > middle : high < middle, found: `${low.toFixed(1)} to ${high.toFixed(1)} against ${middle.toFixed(1)}` }
}

function all(...found: readonly { readonly isBorneOut: boolean; readonly found: string }[]): { readonly isBorneOut: boolean; readonly found: string } {
  return { isBorneOut: found.every(({ isBorneOut }) => isBorneOut), found: found.map((one) => one.found).join('; ') }
}

/** Expected is that they are not clearly apart on either side. */
function notApart(runs: Runs, setting: SettingName, way: WayName, other: WayName, outcome: Outcome, window: WindowName): { readonly isBorneOut: boolean; readonly found: string } {
  const [higher, lower] = [clearly(runs, setting, way, other, outcome, window, 'higher'), clearly(runs, setting, way, other, outcome, window, 'lower')]
  return { isBorneOut: !higher.isBorneOut && !lower.isBorneOut, found: higher.found }
}

/** Expectations with "clearly" or "most", in the order in which they were written down. */
export const clearClaims: readonly ClearClaim[] = [
  { number: '2', words: 'tight: management only is clearly lower in improvement than balanced', find: (runs) => clearly(runs, 'tight', 'management-only', 'balanced', 'improvement', end, 'lower') },
  {
    number: '3', words: 'tight: leadership only is frozen by week 16 in most replications',
    find: (runs) => {
      const some = runs('tight', 'leadership-only')
      const frozen = some.filter((run) => run.slice(0, 16).some(({ isFrozen }) => isFrozen)).length
      const { lower, upper } = wilsonInterval(frozen, some.length)
      const percent = (share: number): string => `${Math.round(100 * share)}%`
      return { isBorneOut: lower > 0.5, found: `${percent(frozen / some.length)} of ${some.length} replications (95%: ${percent(lower)} to ${percent(upper)})` }
    },
  },
  { number: '3', words: 'tight: leadership only is clearly worse in safe and flow than balanced', find: (runs) => all(clearly(runs, 'tight', 'leadership-only', 'balanced', 'safe', end, 'higher'), clearly(runs, 'tight', 'leadership-only', 'balanced', 'flow', end, 'higher')) },
  {
    number: '7', words: 'slack: management only and leadership only are not clearly apart from balanced in safe and flow until week 26',
    find: (runs) => all(...(['management-only', 'leadership-only'] as const).flatMap((way) => (['safe', 'flow'] as const).map((outcome) => notApart(runs, 'slack', way, 'balanced', outcome, half)))),
  },
  {
    number: '9', words: 'slack: direct care only clearly loses improvement',
    find: (runs) => {
      const late = overWeeks(runs('slack', 'direct-care-only'), end, ({ outcomes }) => outcomes.improvement)
      const early = overWeeks(runs('slack', 'direct-care-only'), 'weeks 1 to 4', ({ outcomes }) => outcomes.improvement)
      const [high, middle] = [late[Math.floor(0.9 * late.length)] ?? NaN, early[early.length >> 1] ?? NaN]
      return { isBorneOut: high < middle, found: `at most ${high.toFixed(1)} in 9 of 10, from ${middle.toFixed(1)}` }
    },
  },
  { number: '10', words: 'average: management only is not clearly apart from balanced in safe before week 26', find: (runs) => notApart(runs, 'average', 'management-only', 'balanced', 'safe', half) },
]
