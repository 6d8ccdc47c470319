import type { WayName } from '../../src/engine/ward/policy/ways.ts'
import type { Order } from '../../src/engine/ward/policy/week-plan.ts'
import type { WeekRecord } from '../../src/engine/ward/record/week-record.ts'
import type { SettingName } from '../../src/engine/ward/setting/ward-setting.ts'
import type { Changes } from './ends.ts'

/** What switches a mechanism off: numbers of the model, or an order without which it does not come about. */
export type Off = { readonly changes: Changes } | { readonly without: Order }

/** A mechanism that can be switched off, and a number that shows it. */
export interface Ablation {
  /** The step of docs/ward-model.md in which it stands. */
  readonly step: number
  readonly mechanism: string
  readonly off: Off
  readonly setting: SettingName
  readonly way: WayName
  readonly what: string
  readonly of: (record: WeekRecord) => number
  /** Which way the number goes when the mechanism is switched off; null where it need not go anywhere in these wards. */
  readonly goes: 'up' | 'down' | null
}

type Row = readonly [step: number, mechanism: string, changes: Changes, where: Where, seen: readonly [what: string, of: Ablation['of']], goes: Ablation['goes']]
type Where = readonly [SettingName, WayName]

const average: Where = ['average', 'balanced']
const tight: Where = ['tight', 'balanced']
const management: Where = ['average', 'management-only']
const leadership: Where = ['average', 'leadership-only']
const tightLeadership: Where = ['tight', 'leadership-only']
const slackLeadership: Where = ['slack', 'leadership-only']
const care: Where = ['average', 'direct-care-only']
const tightCare: Where = ['tight', 'direct-care-only']

const falls = ['falls a week', ({ tally }: WeekRecord) => tally.falls] as const
const medicines = ['harms from medicines a week', ({ tally }: WeekRecord) => tally.medicineHarms] as const
const late = ['noticed late a week', ({ tally }: WeekRecord) => tally.noticedLate] as const
const load = ['load', ({ tally }: WeekRecord) => tally.load / tally.hours] as const
const lost = ['share of care lost', ({ tally }: WeekRecord) => tally.careLost / tally.careNeeded] as const
const waiting = ['hours waited for a bed', ({ outcomes }: WeekRecord) => outcomes.flow] as const
const fit = ['fit to leave, of beds taken', ({ tally }: WeekRecord) => tally.fitHours / tally.bedHoursTaken] as const
const energy = ['energy', ({ staff }: WeekRecord) => staff.energy] as const
const morale = ['morale', ({ staff }: WeekRecord) => staff.morale] as const
const trust = ['trust', ({ staff }: WeekRecord) => staff.trust] as const
const voice = ['safety to speak up', ({ staff }: WeekRecord) => staff.voice] as const
const norm = ['norm of care', ({ staff }: WeekRecord) => staff.norm] as const
const inPost = ['people in post', ({ staff }: WeekRecord) => staff.inPost] as const
const sick = ['days of sickness a week', ({ tally }: WeekRecord) => tally.sickDays] as const
const short = ['places left empty a week', ({ tally }: WeekRecord) => tally.shiftsShort] as const
const capability = ['capability', ({ outcomes }: WeekRecord) => outcomes.improvement] as const
const known = ['known, 0 to 1', ({ knowHow }: WeekRecord) => knowHow.known] as const
const over = ['thousand pounds over plan', ({ outcomes }: WeekRecord) => outcomes.money] as const
const frozen = ['weeks frozen', ({ isFrozen }: WeekRecord) => (isFrozen ? 1 : 0)] as const
const yours = ['your energy', ({ you }: WeekRecord) => you.energy] as const
const overrun = ['hours over the week', ({ you }: WeekRecord) => you.overrun] as const
const undone = ['hours left undone', ({ tally }: WeekRecord) => tally.undoneHours] as const
const pulled = ['hours pulled in a week', ({ tally }: WeekRecord) => tally.pulledHours] as const
const agency = ['agency shifts a week', ({ tally }: WeekRecord) => tally.agencyShifts] as const
const extra = ['extra shifts a week', ({ tally }: WeekRecord) => tally.extraShifts] as const

const byNumbers: readonly Row[] = [
  [4, 'patients come by the hour and the weekday', { 'patients.rhythm': 0 }, average, waiting, null],
  [5, 'the sicker stay longer', { 'patients.stayByAcuity': 0 }, average, waiting, null],
  [6, 'other wards take patients', { 'flow.elsewhere': 0 }, average, waiting, 'up'],
  [7, 'steps of going home', { 'flow.needMedicines': 0, 'flow.needTransport': 0, 'flow.needSocialCare': 0 }, average, fit, 'down'],
  [7, 'planning before a patient is fit', { 'flow.planAhead': 0 }, average, fit, 'up'],
  [7, 'a capable process speeds going home', { 'flow.dischargeEffect': 0 }, average, fit, 'down'],
  [7, 'work on beds speeds going home', { 'flow.flowEffect': 0 }, leadership, waiting, 'down'],
  [7, 'partners speed social care', { 'flow.partnerEffect': 0 }, management, waiting, 'down'],
  [8, 'close watch takes hands', { 'care.deteriorating': 0 }, tight, load, 'down'],
  [9, 'rework', { 'care.waste': 0, 'care.unclearRoles': 0 }, average, load, 'down'],
  [10, 'newcomers, agency and the tired do less', { 'care.newcomerEffect': 1, 'care.agencyEffect': 1, 'care.tiredEffect': 0 }, tight, load, 'down'],
  [11, 'what waits too long is lost', { 'care.observationsWait': 1e6, 'care.medicinesWait': 1e6, 'care.personalCareWait': 1e6, 'care.comfortWait': 1e6, 'care.dischargeWorkWait': 1e6 }, average, lost, 'down'],
  [12, 'hurry and eroding norms', { 'staff.rushed': 0 }, tight, norm, 'up'],
  [12, 'cut corners harm', { 'harm.cornersCut': 0 }, tightCare, falls, 'down'],
  [13, 'overload', { 'care.overload': 1e6 }, tight, lost, null],
  [14, 'late care brings falls', { 'harm.fallsByCare': 0 }, tight, falls, 'down'],
  [14, 'falls by night', { 'harm.fallsByNight': 1 }, average, falls, 'down'],
  [14, 'huddles prevent falls', { 'harm.fallsWithHuddle': 0 }, average, falls, 'up'],
  [14, 'late medicines harm', { 'harm.medicineByDelay': 0 }, tight, medicines, null],
  [14, 'a capable process prevents harm from medicines', { 'harm.medicineByProcess': 0 }, average, medicines, 'up'],
  [14, 'noticing hangs on handover', { 'harm.noticedByHandover': 0 }, tightCare, late, 'down'],
  [14, 'noticing hangs on daring to say it', { 'harm.noticedByVoice': 0 }, tightCare, late, 'down'],
  [15, 'work tires', { 'staff.drain': 0 }, average, energy, 'up'],
  [15, 'load tires more than in proportion', { 'staff.drainByLoad': 1 }, tightCare, energy, 'up'],
  [15, 'nights tire more', { 'staff.nightDrain': 1 }, average, energy, 'up'],
  [15, 'extra shifts tire more', { 'staff.extraDrain': 1 }, tightCare, energy, null],
  [15, 'harm touches those who are there', { 'mood.harmMorale': 0 }, tightCare, morale, 'up'],
  [15, 'morale follows getting better', { 'mood.progress': 0 }, tightCare, morale, 'up'],
  [15, 'trust follows listening and coaching', { 'mood.trustListen': 0, 'mood.trustCoach': 0 }, average, trust, 'down'],
  [15, 'voice follows listening and coaching', { 'mood.voiceListen': 0, 'mood.voiceCoach': 0 }, average, voice, 'down'],
  [15, 'the tired fall ill more', { 'staff.sicknessByEnergy': 0 }, tightCare, sick, 'down'],
  [15, 'the tired and dispirited leave more', { 'staff.leavingByMorale': 0, 'staff.leavingByEnergy': 0 }, tightCare, inPost, 'up'],
  [15, 'leaving takes capability', { 'processes.turnoverLoss': 0 }, average, capability, 'up'],
  [15, 'news costs trust', { 'mood.frozenTrust': 0, 'style.heard': 0 }, tightLeadership, trust, 'down'],
  [16, 'mutual learning', { 'staff.conform': 0, 'staff.listened': 0, 'staff.turbulence': 0 }, average, known, 'down'],
  [17, 'places are overlooked', { 'roster.overlooked': 0 }, slackLeadership, short, 'down'],
  [17, 'people of the ward take open places', { 'roster.extraShifts': 0 }, tight, short, 'up'],
  [17, 'agency takes open places', { 'roster.agencyComes': 0 }, tight, short, 'up'],
  [17, 'you are pulled into care', { 'manager.pulledIn': 0 }, tightLeadership, pulled, 'down'],
  [18, 'agency and supplies cost more where nobody looks after money', { 'money.agencyWaste': 0, 'money.bedDayWaste': 0 }, leadership, over, 'down'],
  [18, 'spending is frozen', { 'money.tolerance': 1e6 }, tightLeadership, frozen, 'down'],
  [19, 'an hour is worth what your energy makes it', { 'manager.worthRested': 0 }, average, capability, 'down'],
  [20, 'hours keep things up', { 'processes.reach': 0 }, average, trust, 'down'],
  [21, 'improvement', { 'processes.gain': 0 }, average, capability, 'down'],
  [21, 'participation', { 'processes.alone': 1 }, average, capability, 'up'],
  [21, 'load leaves no time for improvement', { 'processes.noTimeFrom': 10, 'processes.noTimeAt': 20 }, tight, capability, 'up'],
  [21, 'capability erodes', { 'processes.erosion': 1e9 }, care, capability, 'up'],
  [21, 'standards slow erosion', { 'processes.kept': 0 }, average, capability, 'down'],
  [22, 'you stay on', { 'manager.overrun': 0 }, tight, undone, 'up'],
  [22, 'hours tire you', { 'manager.drain': 0 }, average, yours, 'up'],
  [24, 'situations', { 'style.situationsPerWeek': 0 }, average, overrun, 'down'],
  [26, 'what hangs on situations', { 'style.stakes': 0 }, care, voice, null],
]

/** Orders in the balanced way: switched off is the ward without the order. */
const byOrders: readonly (readonly [mechanism: string, without: Order, where: Where, seen: Row[4], goes: Ablation['goes']])[] = [
  ['no improvement meeting is cancelled', 'protectImprovement', tight, capability, 'down'],
  ['agency needs your word', 'agencyByMe', tight, agency, 'up'],
  ['discharges are planned at admission', 'planAtAdmission', average, fit, 'up'],
  ['nobody works extra shifts', 'homeOnTime', tight, extra, 'up'],
  ['beds in the corridor', 'extraBeds', tight, waiting, 'up'],
  ['a second huddle', 'secondHuddle', average, falls, 'up'],
  ['deputies decide', 'deputiesDecide', average, overrun, 'up'],
  ['you stay out of the numbers', 'stayOutOfNumbers', tightLeadership, pulled, 'up'],
]

/** Every mechanism that docs/ward-model.md numbers and that a week of a ward can show. */
export const ablations: readonly Ablation[] = [
  ...byNumbers.map(([step, mechanism, changes, [setting, way], [what, of], goes]): Ablation => ({ step, mechanism, off: { changes }, setting, way, what, of, goes })),
  ...byOrders.map(([mechanism, without, [setting, way], [what, of], goes]): Ablation => ({ step: 23, mechanism, off: { without }, setting, way, what, of, goes })),
].toSorted((one, other) => one.step - other.step)

/** Steps of docs/ward-model.md that are no mechanism of a ward’s week, or none that such a number shows; and the test that tries each. */
export const triedElsewhere: Readonly<Record<number, string>> = {
  1: 'src/engine/ward/run/beds-only.test.ts',
  2: 'src/engine/ward/run/replay.test.ts',
  3: 'src/engine/ward/run/beds-only.test.ts',
  25: 'src/engine/ward/situations/best-style.test.ts',
  27: 'src/engine/ward/why/explain.test.ts',
  28: 'src/engine/ward/why/shares.test.ts',
  29: 'src/engine/ward/why/traces-agree.test.ts',
  30: 'src/engine/ward/why/money-trace.test.ts',
  31: 'src/engine/ward/why/load-parts.test.ts',
  32: 'src/engine/ward/why/traces-agree.test.ts',
  33: 'src/engine/ward/why/explain.test.ts',
  34: 'src/engine/ward/directorate/directorate.test.ts',
  35: 'src/engine/ward/directorate/directorate.test.ts',
  36: 'src/engine/ward/directorate/directorate.test.ts',
  37: 'src/engine/ward/why/directorate-trace.test.ts',
}
