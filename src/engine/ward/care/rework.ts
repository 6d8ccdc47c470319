import type { Patient } from '../patients/patient.ts'
import type { Values } from '../parameters/index.ts'
import type { Ward } from '../run/ward.ts'

/** Hours of care a day that the patients need, and the share of it that is done twice. */
export function reworkOf(ward: Ward): { readonly need: number; readonly twice: number } {
  const { values: { care }, capability, kept, knowHow } = ward
  let need = 0
  for (const patient of ward.lying) need += needOf(patient, care)
  const capable = ((capability[1] ?? 0) + (capability[2] ?? 0) + (capability[4] ?? 0)) / 3
  return { need, twice: care.waste * (1 - (2 * capable + knowHow.known) / 3) + care.unclearRoles * (1 - kept.roles) }
}

/** Hours of care a day that some of the patients need. @param some by number */
export function needOfSome({ lying, values: { care } }: Ward, some: ReadonlySet<number>): number {
  let need = 0
  for (const patient of lying) if (some.has(patient.number)) need += needOf(patient, care)
  return need
}

function needOf(patient: Patient, care: Values['care']): number {
  if (patient.isFit) return care.needFit
  switch (patient.acuity) {
    case 1:
      return care.needAcuity1
    case 2:
      return care.needAcuity2
    case 3:
      return care.needAcuity3
    default:
      return care.needAcuity4
  }
}
