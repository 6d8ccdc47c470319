import { type ParameterPath, type Values, valuesOf } from '../parameters/index.ts'

/** A ward whose people never tire, feel, fall ill, leave or learn, and whose patients need nothing to leave: what is left are patients, beds and chance. */
const bedsOnly: Partial<Record<ParameterPath, number>> = {
  'patients.rhythm': 0, 'patients.electiveShare': 0, 'patients.settlesAfter': 2, 'patients.stayByAcuity': 0,
  'flow.needMedicines': 0, 'flow.needTransport': 0, 'flow.needSocialCare': 0, 'flow.leavesFrom': 0, 'flow.leavesUntil': 24, 'flow.turnaround': 0,
  'harm.deteriorations': 0, 'harm.falls': 0, 'harm.medicineHarms': 0,
}

/** Values of a ward of beds only, but for changes. */
export function bedsOnlyValues(changes: Partial<Record<ParameterPath, number>> = {}): Values {
  return valuesOf({ ...bedsOnly, ...changes })
}
