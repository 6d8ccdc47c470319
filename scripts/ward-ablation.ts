import type { WayName } from '../src/engine/ward/policy/ways.ts'
import type { WeekRecord } from '../src/engine/ward/record/week-record.ts'
import type { SettingName } from '../src/engine/ward/setting/ward-setting.ts'
import { type Changes, overWeeks, runsOf } from './ward/ends.ts'
import { printTable } from './ward/print.ts'

/**
 * Each mechanism switched off, and what it moved: `bin/run scripts/ward-ablation.ts [REPLICATIONS]`, a minute or two.
 * The effect of a mechanism is told by a number that it moves, with it and without it, in the same circumstances.
 */
const [given = '60'] = process.argv.slice(2)
const replications = Number(given)

interface Ablation {
  readonly mechanism: string
  readonly off: Changes
  readonly setting: SettingName
  readonly way: WayName
  readonly what: string
  readonly of: (record: WeekRecord) => number
}

const ablations: readonly Ablation[] = [
  { mechanism: 'late care brings falls', off: { 'harm.fallsByCare': 0 }, setting: 'tight', way: 'balanced', what: 'falls a week', of: ({ tally }) => tally.falls },
  { mechanism: 'huddles prevent falls', off: { 'harm.fallsWithHuddle': 0 }, setting: 'average', way: 'balanced', what: 'falls a week', of: ({ tally }) => tally.falls },
  { mechanism: 'rework', off: { 'care.waste': 0, 'care.unclearRoles': 0 }, setting: 'average', way: 'balanced', what: 'load', of: ({ tally }) => tally.load / tally.hours },
  { mechanism: 'hurry and eroding norms', off: { 'staff.rushed': 0 }, setting: 'tight', way: 'balanced', what: 'norm of care', of: ({ staff }) => staff.norm },
  { mechanism: 'overload', off: { 'care.overload': 1e6 }, setting: 'tight', way: 'balanced', what: 'share of care lost', of: ({ tally }) => tally.careLost / tally.careNeeded },
  { mechanism: 'work tires', off: { 'staff.drain': 0 }, setting: 'average', way: 'balanced', what: 'energy', of: ({ staff }) => staff.energy },
  { mechanism: 'the tired fall ill more', off: { 'staff.sicknessByEnergy': 0 }, setting: 'tight', way: 'direct-care-only', what: 'days of sickness a week', of: ({ tally }) => tally.sickDays },
  { mechanism: 'the tired and dispirited leave more', off: { 'staff.leavingByMorale': 0, 'staff.leavingByEnergy': 0 }, setting: 'tight', way: 'direct-care-only', what: 'people in post', of: ({ staff }) => staff.inPost },
  { mechanism: 'leaving takes capability', off: { 'processes.turnoverLoss': 0 }, setting: 'average', way: 'balanced', what: 'capability', of: ({ outcomes }) => outcomes.improvement },
  { mechanism: 'improvement', off: { 'processes.gain': 0 }, setting: 'average', way: 'balanced', what: 'capability', of: ({ outcomes }) => outcomes.improvement },
  { mechanism: 'capability erodes', off: { 'processes.erosion': 1e9 }, setting: 'average', way: 'direct-care-only', what: 'capability', of: ({ outcomes }) => outcomes.improvement },
  { mechanism: 'participation', off: { 'processes.alone': 1 }, setting: 'average', way: 'balanced', what: 'capability', of: ({ outcomes }) => outcomes.improvement },
  { mechanism: 'load leaves no time for improvement', off: { 'processes.noTimeFrom': 10, 'processes.noTimeAt': 20 }, setting: 'tight', way: 'balanced', what: 'capability', of: ({ outcomes }) => outcomes.improvement },
  { mechanism: 'mutual learning', off: { 'staff.conform': 0, 'staff.listened': 0, 'staff.turbulence': 0 }, setting: 'average', way: 'balanced', what: 'known, 0 to 1', of: ({ knowHow }) => knowHow.known },
  { mechanism: 'news costs trust', off: { 'mood.frozenTrust': 0, 'style.heard': 0 }, setting: 'tight', way: 'leadership-only', what: 'trust', of: ({ staff }) => staff.trust },
  { mechanism: 'spending is frozen', off: { 'money.tolerance': 1e6 }, setting: 'tight', way: 'leadership-only', what: 'weeks frozen', of: ({ isFrozen }) => (isFrozen ? 1 : 0) },
  { mechanism: 'partners speed social care', off: { 'flow.partnerEffect': 0 }, setting: 'average', way: 'management-only', what: 'hours waited for a bed', of: ({ outcomes }) => outcomes.flow },
  { mechanism: 'work on beds speeds going home', off: { 'flow.flowEffect': 0 }, setting: 'average', way: 'leadership-only', what: 'hours waited for a bed', of: ({ outcomes }) => outcomes.flow },
  { mechanism: 'other wards take patients', off: { 'flow.elsewhere': 0 }, setting: 'average', way: 'balanced', what: 'hours waited for a bed', of: ({ outcomes }) => outcomes.flow },
  { mechanism: 'you are pulled into care', off: { 'manager.pulledIn': 0 }, setting: 'tight', way: 'leadership-only', what: 'hours pulled in a week', of: ({ tally }) => tally.pulledHours },
  { mechanism: 'situations', off: { 'style.situationsPerWeek': 0 }, setting: 'average', way: 'balanced', what: 'hours over the week', of: ({ you }) => you.overrun },
]

printTable(['mechanism', 'looked at', 'in', 'with it', 'without it'], ablations.map(({ mechanism, off, setting, way, what, of }) => {
  const meanOf = (changes: Changes): string => {
    const numbers = overWeeks(runsOf(setting, way, replications, changes), 'weeks 49 to 52', of)
    return (numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toPrecision(3)
  }
  return [mechanism, what, `${setting}, ${way.replaceAll('-', ' ')}`, meanOf({}), meanOf(off)]
}))
