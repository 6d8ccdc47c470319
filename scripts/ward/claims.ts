import type { WayName } from '../../src/engine/ward/policy/ways.ts'
import type { OutcomeName } from '../../src/engine/ward/record/week-record.ts'
import type { SettingName } from '../../src/engine/ward/setting/ward-setting.ts'
import type { WindowName } from './ends.ts'

/** Means over replications, of a ward, a way and a window. */
export type Look = (setting: SettingName, way: WayName, window: WindowName) => Readonly<Record<OutcomeName, number>>

/** An expectation of docs/ward-expectations.md as a difference of which the sign is expected to be above 0. */
export interface Claim {
  readonly number: string
  readonly words: string
  /** Above 0 when it is borne out. */
  readonly difference: (look: Look) => number
  /** It is about an order, and so has no size. */
  readonly isOrder?: true
}

const early = 'weeks 1 to 4'
const half = 'weeks 23 to 26'
const end = 'weeks 49 to 52'

/** The least of several, so that all must be above 0. */
const all = (...differences: readonly number[]): number => Math.min(...differences)
const others: readonly WayName[] = ['balanced', 'management-only', 'leadership-only']

/** What was expected of ways and wards, in the order in which it was written down. */
export const claims: readonly Claim[] = [
  { number: '1', words: 'tight: management only is at least as safe as balanced, weeks 1 to 4', difference: (look) => look('tight', 'balanced', early).safe - look('tight', 'management-only', early).safe },
  {
    number: '2', words: 'tight: management only is lower in improvement than balanced, and than itself in weeks 1 to 4',
    difference: (look) => {
      const { improvement } = look('tight', 'management-only', end)
      return all(look('tight', 'balanced', end).improvement - improvement, look('tight', 'management-only', early).improvement - improvement)
    },
  },
  {
    number: '2', words: 'tight: management only is worse in safe, flow and staff',
    difference: (look) => {
      const [balanced, management] = [look('tight', 'balanced', end), look('tight', 'management-only', end)]
      return all(management.safe - balanced.safe, management.flow - balanced.flow, balanced.staff - management.staff)
    },
  },
  { number: '2', words: 'tight: management only keeps to its money', difference: (look) => -look('tight', 'management-only', end).money },
  { number: '3', words: 'tight: leadership only spends more than its plan, weeks 1 to 16', difference: (look) => look('tight', 'leadership-only', 'weeks 1 to 16').money },
  { number: '3', words: 'tight: leadership only spends more than balanced, weeks 1 to 16', difference: (look) => look('tight', 'leadership-only', 'weeks 1 to 16').money - look('tight', 'balanced', 'weeks 1 to 16').money },
  {
    number: '3', words: 'tight: leadership only is worse in safe and flow than balanced',
    difference: (look) => all(look('tight', 'leadership-only', end).safe - look('tight', 'balanced', end).safe, look('tight', 'leadership-only', end).flow - look('tight', 'balanced', end).flow),
  },
  { number: '4', words: 'tight: leadership only is better in improvement than balanced, weeks 11 to 14', difference: (look) => look('tight', 'leadership-only', 'weeks 11 to 14').improvement - look('tight', 'balanced', 'weeks 11 to 14').improvement },
  { number: '4', words: 'tight: leadership only is no better in improvement than balanced at the end', difference: (look) => look('tight', 'balanced', end).improvement - look('tight', 'leadership-only', end).improvement },
  { number: '5', words: 'tight: direct care only is the lowest of the four in improvement by week 26', difference: (look) => all(...others.map((way) => look('tight', way, half).improvement - look('tight', 'direct-care-only', half).improvement)) },
  { number: '5', words: 'tight: direct care only is the worst in safe at the end', difference: (look) => all(...others.map((way) => look('tight', 'direct-care-only', end).safe - look('tight', way, end).safe)) },
  { number: '5', words: 'tight: direct care only is the worst in flow at the end', difference: (look) => all(...others.map((way) => look('tight', 'direct-care-only', end).flow - look('tight', way, end).flow)) },
  { number: '5', words: 'tight: direct care only is the worst in staff at the end', difference: (look) => all(...others.map((way) => look('tight', way, end).staff - look('tight', 'direct-care-only', end).staff)) },
  { number: '6', words: 'tight: another way is safer than balanced, weeks 1 to 4', difference: (look) => look('tight', 'balanced', early).safe - Math.min(...(['management-only', 'leadership-only', 'direct-care-only'] as const).map((way) => look('tight', way, early).safe)) },
  {
    number: '8', words: 'slack: leadership only is no worse than balanced in staff and improvement at the end',
    difference: (look) => all(look('slack', 'leadership-only', end).staff - look('slack', 'balanced', end).staff, look('slack', 'leadership-only', end).improvement - look('slack', 'balanced', end).improvement),
  },
  { number: '9', words: 'slack: direct care only loses improvement', difference: (look) => look('slack', 'direct-care-only', early).improvement - look('slack', 'direct-care-only', end).improvement },
  {
    number: '10', words: 'average: improvement in the order of the tight ward at the end', isOrder: true,
    difference: (look) => {
      const order = (setting: SettingName): readonly WayName[] => (['balanced', 'management-only', 'leadership-only', 'direct-care-only'] as const).toSorted((one, other) => look(setting, other, end).improvement - look(setting, one, end).improvement)
      return order('tight').join() === order('average').join() ? 1 : -1
    },
  },
]
