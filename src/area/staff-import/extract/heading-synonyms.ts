import type { Field } from './fields.ts'

/**
 * Headings by which exports of staff systems call each field, in plain spelling: case, spaces and punctuation do not matter.
 * @source headings of the Electronic Staff Record and its reports as known; exports vary, so the person can map what is not here
 */
export const headingSynonyms: Partial<Readonly<Record<Field, readonly string[]>>> = {
  employeeNumber: ['Employee Number', 'Employee No', 'Emp No', 'Emp Number', 'Employee ID', 'Staff Number', 'Staff No', 'ESR Number', 'ESR Employee Number', 'Payroll Number', 'Personnel Number'],
  assignmentNumber: ['Assignment Number', 'Assignment No', 'Assignment', 'ESR Assignment Number', 'Asg Number', 'Asg No'],
  givenName: ['First Name', 'Forename', 'Forenames', 'First Names', 'Given Name', 'Given Names', 'Preferred Name', 'Preferred First Name', 'Known As'],
  familyName: ['Last Name', 'Surname', 'Family Name', 'Preferred Last Name', 'Preferred Surname'],
  email: ['Email', 'E-mail', 'Email Address', 'E-mail Address', 'Work Email', 'Work Email Address', 'Work E-mail', 'Office Email', 'Employee Email Address', 'NHSmail', 'NHS Mail'],
  positionTitle: ['Position Title', 'Position Name', 'Position', 'Job Title', 'Post Title', 'Post'],
  positionNumber: ['Position Number', 'Position No', 'Position ID', 'Post Number'],
  jobRole: ['Job Role', 'Role', 'Job Name'],
  staffGroup: ['Staff Group', 'Staff Group Name', 'NHS Staff Group', 'Professional Group'],
  areaOfWork: ['Area of Work', 'Primary Area of Work', 'Work Area'],
  occupationCode: ['Occupation Code', 'Occ Code', 'NHS Occupation Code'],
  payBand: ['Pay Band', 'Band', 'AfC Band', 'Agenda for Change Band', 'Pay Scale', 'Payscale', 'Pay Scale Name', 'Pay Scale Description', 'Grade', 'Grade Name', 'Pay Grade'],
  fullTimeEquivalent: ['FTE', 'WTE', 'Full Time Equivalent', 'Whole Time Equivalent', 'Contracted FTE', 'Contracted WTE', 'Assignment FTE', 'FTE Contracted'],
  assignmentStatus: ['Assignment Status', 'User Assignment Status', 'Employment Status', 'Status'],
  supervisorAssignmentNumber: [
    'Supervisor Assignment Number',
    'Supervisor Assignment No',
    'Supervisor Assignment',
    'Line Manager Assignment Number',
    'Line Manager Assignment No',
    'Manager Assignment Number',
  ],
  supervisorEmployeeNumber: [
    'Supervisor Employee Number',
    'Supervisor Employee No',
    'Supervisor Number',
    'Supervisor No',
    'Supervisor ID',
    'Line Manager Employee Number',
    'Line Manager Employee No',
    'Line Manager Number',
    'Line Manager No',
    'Line Manager ID',
    'Manager Employee Number',
    'Manager Employee No',
    'Manager Number',
    'Manager No',
    'Manager ID',
    'Reports To Employee Number',
  ],
  startDate: [
    'Start Date',
    'Latest Start Date',
    'Latest Hire Date',
    'Hire Date',
    'Start Date In Position',
    'Position Start Date',
    'Assignment Start Date',
    'Effective Start Date',
    'Earliest Assignment Start Date',
    'Date Started',
  ],
  endDate: [
    'End Date',
    'Fixed Term End Date',
    'Fixed Term Temp End Date',
    'Fixed Term Contract End Date',
    'Acting Up End Date',
    'Acting Up End',
    'Secondment End Date',
    'Contract End Date',
    'Assignment End Date',
    'Projected End Date',
  ],
}

/** A heading that is the title of the position where no other column is, and the job role beside one. */
export const titleOrRole = 'Job'

/** Words before the number of a level: `Org L1`, `Level 3`. */
export const levelWords = ['Org L', 'Org Level', 'Organisation L', 'Organisation Level', 'Org', 'Level', 'L', 'Hierarchy Level', 'Org Hierarchy L', 'Org Hierarchy Level', 'Unit Level', 'Unit']

/** Headings that name a unit without a number, from the top of an organisation down; the last are the smallest. */
export const unitHeadings: readonly (readonly string[])[] = [
  ['Employer', 'Employing Organisation', 'Employing Authority', 'Trust', 'Organisation', 'Organisation Name', 'Organization', 'Org Name'],
  ['Division', 'Division Name', 'Care Group', 'Business Unit', 'Clinical Division'],
  ['Directorate', 'Directorate Name', 'Care Unit'],
  ['Service', 'Service Name', 'Service Line', 'Specialty'],
  ['Department', 'Department Name', 'Dept'],
  ['Ward', 'Ward Name', 'Team', 'Team Name', 'Unit Name'],
  ['Cost Centre', 'Cost Centre Name', 'Cost Centre Description', 'Cost Center Name'],
]
