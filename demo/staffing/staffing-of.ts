import { chaplaincy, estatesTeam, facilitiesTeam, fellowsTeam, officeTeam, organisationalDevelopment, temporaryStaffing } from './corporate.ts'
import { consultantTeam, dentalService, medicalTeam } from './doctors.ts'
import { board, clinicalDirectorate, consultantDirectorate, corporateDirectorate, division, serviceDirectorate, serviceDivision } from './management.ts'
import type { PostRow } from './post-row.ts'
import { communityTeam, imagingTeam, patientServices, pharmacyTeam, psychologyTeam, scienceTeam, specialistNurses, therapyTeam, transportTeam } from './services.ts'
import { childrensWard, clinic, criticalCare, emergencyDepartment, emergencyTeam, maternityWard, theatreTeam, ward } from './wards.ts'

const staffings = {
  board, division, 'service-division': serviceDivision, 'clinical-directorate': clinicalDirectorate, 'service-directorate': serviceDirectorate,
  'consultant-directorate': consultantDirectorate, 'corporate-directorate': corporateDirectorate,
  ward, 'childrens-ward': childrensWard, 'critical-care': criticalCare, 'emergency-department': emergencyDepartment, 'emergency-team': emergencyTeam,
  'theatre-team': theatreTeam, clinic, 'maternity-ward': maternityWard,
  'medical-team': medicalTeam, 'consultant-team': consultantTeam, 'dental-service': dentalService,
  'therapy-team': therapyTeam, 'imaging-team': imagingTeam, 'science-team': scienceTeam, 'pharmacy-team': pharmacyTeam, 'psychology-team': psychologyTeam,
  'community-team': communityTeam, 'specialist-nurses': specialistNurses, 'transport-team': transportTeam, 'patient-services': patientServices,
  'office-team': officeTeam, 'fellows-team': fellowsTeam, 'temporary-staffing': temporaryStaffing, 'organisational-development': organisationalDevelopment,
  'estates-team': estatesTeam, 'facilities-team': facilitiesTeam, chaplaincy,
  /** Holds units together and has no posts of its own. */
  none: [],
} as const satisfies Readonly<Record<string, readonly PostRow[]>>

/** The kinds of units by who works in them. */
export type StaffingKind = keyof typeof staffings

/** The posts of a kind of unit, in an order in which each row comes after those of the unit that it names. */
export function staffingOf(kind: StaffingKind): readonly PostRow[] {
  return staffings[kind]
}
