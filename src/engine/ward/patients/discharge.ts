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
  if (ward.day % 7 < weekdays && hourOfDay >= officeOpens && hourOfDay < officeCloses) step(patient, socialCare, pace * (1 - flow.partnerEffect * (1 - ward.kept.across)))
}

/** How fast steps go, over how fast they could. */
function paceOf(ward: Ward): number {
  const { values: { flow }, capability, kept, care } = ward
  return Math.max(0, 1 - ward.lastingOn('discharge')) * (1 - flow.dischargeEffect * (1 - (capability[3] ?? 0))) * (1 - flow.flowEffect * (1 - kept.flow)) * (0.5 + 0.5 * (care.done[4] ?? 1))
}

function step({ stepsLeft }: Patient, which: number, pace: number): void {
  stepsLeft[which] = Math.max(0, (stepsLeft[which] ?? 0) - pace)
}
