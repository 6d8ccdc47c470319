import { free } from '../patients/bed-marks.ts'
import { type Patient, type Acuity, type Route, dischargeSteps, type DischargeStep } from '../patients/patient.ts'
import type { Person, Role } from '../people/person.ts'
import type { Ward } from '../run/ward.ts'

/** Four bays of six beds; the rest are side rooms, and beds beyond those of the ward stand in the corridor. */
const bayNames = ['A', 'B', 'C', 'D'] as const
const bedsInBay = 6

export type Bay = (typeof bayNames)[number] | 'side' | 'corridor'

/** The one mark that a bed carries: the most urgent. */
export type BedMark = 'watched' | 'waiting-to-go' | 'new'

/** What can be seen of a ward at an hour. Nothing that nobody there could know: a deterioration that nobody has noticed is not in it. */
export interface WardView {
  /** Hours from the start. */
  readonly hour: number
  readonly beds: readonly BedView[]
  readonly waiting: readonly WaitingView[]
  readonly staff: readonly StaffView[]
  /** Agency on this shift. */
  readonly agency: Readonly<Record<Role, number>>
  /** Places of this shift that nobody took. */
  readonly short: number
  readonly isRedFlag: boolean
  readonly isFrozen: boolean
  /** Your energy, 0 to 1. */
  readonly energy: number
}

export interface BedView {
  readonly number: number
  readonly bay: Bay
  readonly state: 'free' | 'made-ready' | 'taken'
  /** Null where nobody lies. */
  readonly patient: { readonly number: number; readonly acuity: Acuity; readonly days: number; readonly mark: BedMark | null; readonly waitsFor: DischargeStep | null } | null
}

export interface WaitingView {
  readonly patient: number
  readonly route: Route
  readonly acuity: Acuity
  readonly hours: number
}

/** Somebody of the ward on this shift. */
export interface StaffView {
  readonly person: number
  readonly role: Role
  /** 0 to 1; pages show it as a ring in three steps. */
  readonly energy: number
  readonly isOnExtraShift: boolean
  readonly isNew: boolean
  readonly bay: Bay
}

/** Hours for which somebody counts as new in a bed. */
const newFor = 4
/** Experience below which somebody counts as new on the ward. */
const experienced = 0.5

/** The ward as it can be seen now. */
export function viewOf(ward: Ward): WardView {
  const { roster, manager, money, setting, beds, plan, waiting, now } = ward
  const inUse = plan.orders.includes('extraBeds') ? beds.length : setting.beds
  const shown = Array.from(beds).flatMap((whom, number) => (number < inUse || whom !== free ? [bedView(ward, number, whom)] : []))
  return {
    hour: now,
    beds: shown,
    waiting: waiting.map(({ number, route, acuity, askedAt }) => ({ patient: number, route, acuity, hours: now - askedAt })),
    staff: roster.onShift.map(staffView),
    agency: { nurse: roster.agencyNurses, assistant: roster.agencyAssistants },
    short: roster.short,
    isRedFlag: roster.isRedFlag,
    isFrozen: money.isFrozen,
    energy: manager.energy,
  }
}

function bedView(ward: Ward, number: number, whom: number): BedView {
  const bay = bayOf(ward, number)
  const patient = whom < 0 ? null : ward.patients[whom] ?? null
  if (patient === null) return { number, bay, state: whom === free ? 'free' : 'made-ready', patient: null }
  const { acuity, admittedAt } = patient
  return { number, bay, state: 'taken', patient: { number: patient.number, acuity, days: (ward.now - admittedAt) / 24, mark: markOf(ward.now, patient), waitsFor: waitsForOf(patient) } }
}

function bayOf({ setting }: Ward, number: number): Bay {
  if (number >= setting.beds) return 'corridor'
  return bayNames[Math.floor(number / bedsInBay)] ?? 'side'
}

function markOf(now: number, { watchedUntil, isFit, admittedAt }: Patient): BedMark | null {
  if (watchedUntil > now) return 'watched'
  if (isFit) return 'waiting-to-go'
  return now - admittedAt < newFor ? 'new' : null
}

/** What somebody who is fit waits for: the first step that is not done. */
function waitsForOf({ isFit, stepsLeft }: Patient): DischargeStep | null {
  if (!isFit) return null
  return dischargeSteps.find((_, step) => (stepsLeft[step] ?? 0) > 0) ?? null
}

function staffView({ number, role, energy, isOnExtraShift, experience }: Person, place: number): StaffView {
  return { person: number, role, energy, isOnExtraShift, isNew: experience < experienced, bay: bayNames[place % bayNames.length] ?? 'side' }
}
