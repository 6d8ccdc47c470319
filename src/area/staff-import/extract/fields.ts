/** The levels of the organisation tree that an extract can name, from the top. */
export const unitLevels = ['unitLevel1', 'unitLevel2', 'unitLevel3', 'unitLevel4', 'unitLevel5', 'unitLevel6', 'unitLevel7', 'unitLevel8'] as const
export type UnitLevel = (typeof unitLevels)[number]

/** What is taken from a staff extract. Area of work is recognised, so that nobody wonders about it, and not kept. */
export const fields = [
  'employeeNumber',
  'assignmentNumber',
  'givenName',
  'familyName',
  'email',
  ...unitLevels,
  'positionTitle',
  'positionNumber',
  'jobRole',
  'staffGroup',
  'areaOfWork',
  'occupationCode',
  'payBand',
  'fullTimeEquivalent',
  'assignmentStatus',
  'supervisorAssignmentNumber',
  'supervisorEmployeeNumber',
  'startDate',
  'endDate',
] as const
export type Field = (typeof fields)[number]

/** What a column is used for. */
export type ColumnUse = Field | 'ignored'

/** The use of each column, in the order of the columns. */
export type Mapping = readonly ColumnUse[]

/** How the cells of a field are read. A number is a name made of digits: leading zeros count. */
export type FieldKind = 'number' | 'name' | 'text' | 'date' | 'share'

const notText: Partial<Readonly<Record<Field, FieldKind>>> = {
  employeeNumber: 'number',
  assignmentNumber: 'number',
  positionNumber: 'number',
  supervisorAssignmentNumber: 'number',
  supervisorEmployeeNumber: 'number',
  givenName: 'name',
  familyName: 'name',
  fullTimeEquivalent: 'share',
  startDate: 'date',
  endDate: 'date',
}

/** How the cells of a field are read. */
export function kindOf(field: Field): FieldKind {
  return notText[field] ?? 'text'
}

/**
 * A use of a column from text, as forms and remembered choices bring it.
 * @returns undefined when no field has this name
 */
export function columnUse(text: string): ColumnUse | undefined {
  return text === 'ignored' ? 'ignored' : fields.find((field) => field === text)
}
