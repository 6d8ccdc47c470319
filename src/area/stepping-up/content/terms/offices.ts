import type { Profession, Setting } from '../../rules/answers.ts'

/** Whom she asks about terms, money and people, as the place calls them. */
export interface Offices {
  /** Explained; for its first use on a sheet. */
  readonly people: string
  readonly peopleShort: string
  readonly payroll: string
  readonly money: string
}

/** A trust has offices; a practice has a practice manager, and a hospital clinic may have either. Somebody in operations may be that manager. */
export function officesOf(setting: Setting, profession: Profession): Offices {
  if (setting === 'clinic' && profession !== 'operations') return practiceOffices
  return profession === 'doctor' ? medicalOffices : trustOffices
}

const trustOffices: Offices = { people: 'human resources (HR)', peopleShort: 'HR', payroll: 'payroll', money: 'your finance contact' }

const medicalOffices: Offices = { ...trustOffices, people: 'medical staffing (human resources, HR, for doctors)' }

const practiceOffices: Offices = { people: 'the practice manager or human resources (HR)', peopleShort: 'the practice manager or HR', payroll: 'the practice manager or payroll', money: 'the practice manager or your finance contact' }
