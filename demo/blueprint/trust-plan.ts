import { clinicalSupport } from './clinical-support.ts'
import { community } from './community.ts'
import { corporate } from './corporate.ts'
import { medicineAndEmergency } from './medicine-and-emergency.ts'
import { surgeryAndTheatres } from './surgery-and-theatres.ts'
import type { UnitPlan } from './unit-plan.ts'
import { womenAndChildren } from './women-and-children.ts'

/** The whole invented trust: no place of this name is known to us. */
export const trustPlan: UnitPlan = {
  name: 'Northmere and Sollen Vale NHS Trust',
  staffing: 'board',
  parts: [medicineAndEmergency, surgeryAndTheatres, womenAndChildren, clinicalSupport, community, corporate],
}
