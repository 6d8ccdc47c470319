import { exp } from '../../../kernel/portable-math.ts'
import type { Ward } from '../run/ward.ts'
import { fallTrace, lateTrace, medicineTrace, rememberUnnoticed } from '../why/harm-trace.ts'
import { leaveIfReady } from './beds.ts'
import { progressDischarge } from './discharge.ts'
import type { Acuity, Patient } from './patient.ts'

/** Harms are told per 1,000 bed days. */
const hoursOf1000BedDays = 24_000
/** Hours for which somebody who fell is watched closely, and care that a fall takes. */
const watchedAfterFall = 2
const careAfterFall = 1.5

/** What the risks of this hour are made of, on the whole ward: 1 changes nothing. */
export interface HourRisks {
  readonly late: number
  readonly night: number
  readonly huddle: number
  readonly corners: number
  readonly lateMedicines: number
  readonly medicines: number
  /** What situations have left. */
  readonly lasting: number
  /** Pace of noticing, an hour. */
  readonly noticing: number
}

/** An hour of the patients in beds: harm, getting worse and being noticed, settling, getting ready to leave. */
export function lieForAnHour(ward: Ward): void {
  const risks = risksOf(ward)
  const { harm } = ward.values
  const falls = (harm.falls / hoursOf1000BedDays) * risks.late * risks.night * risks.huddle * risks.corners * risks.lasting
  const medicines = (harm.medicineHarms / hoursOf1000BedDays) * risks.lateMedicines * risks.medicines * risks.corners * risks.lasting
  ward.tally.bedHoursTaken += ward.lying.length
  ward.tally.bedHours += ward.setting.beds
  ward.tally.bedDays += ward.lying.length / 24
  for (const patient of ward.lying.slice()) {
    if (patient.isFit) ward.tally.fitHours += 1
    settle(ward, patient)
    riskFall(ward, patient, falls * byAcuity(ward, patient), risks)
    riskMedicine(ward, patient, medicines, risks)
    if (!patient.isFit) getWorse(ward, patient, risks)
    progressDischarge(ward, patient)
    leaveIfReady(ward, patient)
  }
}

/** How much more a patient of an acuity falls, as a factor. */
function byAcuity({ values: { harm } }: Ward, { acuity }: Patient): number {
  return 1 + harm.fallsByAcuity * (acuity - 2)
}

function risksOf(ward: Ward): HourRisks {
  const { care: { done, given, voice }, values, capability } = ward
  const { harm } = values
  const hourOfDay = ward.now % 24
  const huddles = Math.min(1, (capability[4] ?? 0) * (ward.hasOrder('secondHuddle') ? 1 + values.processes.huddleTwice : 1))
  const lateCare = 1 - 0.6 * (done[3] ?? 1) - 0.4 * (done[5] ?? 1)
  const handover = 1 - harm.noticedByHandover * (1 - (capability[1] ?? 0))
  const heard = 1 - harm.noticedByVoice * (1 - voice)
  return {
    late: exp(harm.fallsByCare * lateCare),
    night: hourOfDay < 7 || hourOfDay >= 19 ? harm.fallsByNight : 1,
    huddle: 1 - harm.fallsWithHuddle * huddles,
    corners: exp(harm.cornersCut * (1 - given)),
    lateMedicines: exp(harm.medicineByDelay * (1 - (done[1] ?? 1))),
    medicines: 1 - harm.medicineByProcess * (capability[2] ?? 0),
    lasting: exp(ward.lastingOn('risk')),
    noticing: ((done[2] ?? 1) * handover * heard) / harm.noticedIn,
  }
}

/** Later in the stay patients are less ill. */
function settle({ now, values }: Ward, patient: Patient): void {
  if (patient.hasSettled || now < patient.admittedAt + values.patients.settlesAfter * patient.stay) return
  patient.hasSettled = true
  patient.acuity = Math.max(1, patient.acuity - 1) as Acuity // one less, not below 1
}

function riskFall(ward: Ward, patient: Patient, risk: number, risks: HourRisks): void {
  if (!patient.falls.isReachedWith(risk)) return
  patient.watchedUntil = Math.max(patient.watchedUntil, ward.now + watchedAfterFall)
  ward.care.once += careAfterFall
  ward.tally.falls += 1
  if (patient.falls.hasAlso(ward.values.harm.fallInjury)) ward.tally.fallsWithInjury += 1
  hurt(ward)
  if (ward.isNoted) ward.tell('fell', patient.number, patient.bed, { lasting: risks.lasting, late: risks.late, night: risks.night, huddle: risks.huddle, corners: risks.corners, acuity: byAcuity(ward, patient) }, fallTrace(ward, risks, byAcuity(ward, patient)))
}

function riskMedicine(ward: Ward, patient: Patient, risk: number, risks: HourRisks): void {
  if (!patient.medicineHarms.isReachedWith(risk)) return
  ward.tally.medicineHarms += 1
  hurt(ward)
  if (ward.isNoted) ward.tell('medicine-harm', patient.number, patient.bed, { lasting: risks.lasting, lateMedicines: risks.lateMedicines, medicines: risks.medicines, corners: risks.corners }, medicineTrace(ward, risks))
}

/** Somebody may get worse, and be noticed in time, or not. */
function getWorse(ward: Ward, patient: Patient, risks: HourRisks): void {
  if (!Number.isNaN(patient.worseSince)) {
    notice(ward, patient, risks)
    return
  }
  if (!patient.gettingWorse.isReachedWith(ward.worseRates[patient.acuity] ?? 0)) return
  patient.worseSince = ward.now
  patient.wasLate = false
  ward.tally.gotWorse += 1
  if (ward.isNoted) ward.tell('got-worse', patient.number, patient.bed)
}

function notice(ward: Ward, patient: Patient, risks: HourRisks): void {
  const { harm } = ward.values
  if (ward.memory !== null) rememberUnnoticed(ward, ward.memory, patient)
  if (!patient.wasLate && ward.now - patient.worseSince >= harm.lateAfter) beLate(ward, patient, risks)
  if (!patient.noticing.isReachedWith(risks.noticing)) return
  patient.worseSince = NaN
  ward.memory?.unnoticed.delete(patient.number)
  patient.watchedUntil = ward.now + harm.settles * (patient.wasLate ? 2 : 1)
  if (ward.isNoted) ward.tell('noticed', patient.number, patient.bed)
}

function beLate(ward: Ward, patient: Patient, risks: HourRisks): void {
  const longer = ward.values.harm.lateStay * patient.stay
  patient.wasLate = true
  ward.memory?.lengthened.set(patient.number, longer)
  patient.stay += longer
  patient.fitAt += longer
  patient.acuity = Math.min(4, patient.acuity + 1) as Acuity // one more, not above 4
  ward.tally.noticedLate += 1
  hurt(ward)
  if (ward.isNoted) ward.tell('noticed-late', patient.number, patient.bed, { noticing: risks.noticing }, lateTrace(ward, patient))
}

/** Harm to a patient touches those who are there. */
function hurt(ward: Ward): void {
  for (const person of ward.roster.onShift) person.morale = Math.max(0, person.morale + ward.values.mood.harmMorale)
}
