import type { Ward } from '../run/ward.ts'
import type { Patient } from './patient.ts'

const medicines = 0
const transport = 1
const socialCare = 2
/** Transport can be ordered so many hours before somebody is fit. */
const transportAhead = 8
/** Hours earlier that planning can begin when it is done on admission. */
const plannedAtAdmission = 24
/** Open hours: medicines and transport every day, social care on weekdays. */
const opens = 8
const closes = 20
const officeOpens = 9
const officeCloses = 17
const weekdays = 5

/** Lets an hour's work go into what a patient needs before leaving. */
export function progressDischarge(ward: Ward, patient: Patient): void {
  if (patient.isReady) return
  const { now, values: { flow }, capability } = ward
  const ahead = flow.planAhead * (capability[3] ?? 0) + (ward.hasOrder('planAtAdmission') ? plannedAtAdmission : 0)
  if (now < patient.fitAt - ahead) return
  const hourOfDay = now % 24
  const pace = paceOf(ward)
  if (hourOfDay >= opens && hourOfDay < closes) {
    step(patient, medicines, pace)
    if (patient.stepsLeft[medicines] === 0 && now >= patient.fitAt - transportAhead) step(patient, transport, pace)
  }
  if (ward.day % 7 < weekdays && hourOfDay >= officeOpens && hourOfDay < officeCloses) step(patient, socialCare, pace * paceAt(ward.kept.across, flow.partnerEffect))
}

/** How fast steps go, over how fast they could. */
function paceOf(ward: Ward): number {
  const { values: { flow }, capability, kept } = ward
  return Math.max(0, 1 - ward.lastingOn('discharge')) * paceAt(capability[3] ?? 0, flow.dischargeEffect) * paceAt(kept.flow, flow.flowEffect) * paceByNurses(ward)
}

/** Pace of steps, over how fast they could go, by something that slows them as far as it is missing. @param there how much of it there is, 0 to 1 @param effect share by which they are slower without any of it */
export function paceAt(there: number, effect: number): number {
  return 1 - effect * (1 - there)
}

/** The same, by how much of the work for going home nurses come to: without any, half as fast. */
export function paceByNurses({ care }: Ward): number {
  return 0.5 + 0.5 * (care.done[4] ?? 1)
}

function step({ stepsLeft }: Patient, which: number, pace: number): void {
  stepsLeft[which] = Math.max(0, (stepsLeft[which] ?? 0) - pace)
}
