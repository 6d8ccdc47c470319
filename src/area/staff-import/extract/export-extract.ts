import { addDays } from '../../../kernel/calendar-date.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Band, HoldingKind, Profession } from '../../../kernel/workforce.ts'
import type { Post, Unit } from '../../organisation/index.ts'
import type { Holding, Person } from '../../people/index.ts'
import { unitLevels } from './fields.ts'
import { indexPresent, isCurrent } from './present-state.ts'
import type { PresentIndex, PresentState } from './present-state.ts'

/** The headings of our own extract. An import recognises each of them. */
export const exportHeadings = [
  'Employee Number',
  'Assignment Number',
  'First Name',
  'Last Name',
  'Email Address',
  ...unitLevels.map((_, index) => `Org L${index + 1}`),
  'Position Title',
  'Position Number',
  'Staff Group',
  'Pay Band',
  'FTE',
  'Assignment Status',
  'Supervisor Assignment Number',
  'Start Date',
  'End Date',
] as const

export interface ExportedExtract {
  /** The headings first, then one row for each assignment in force, in the order of the holdings. */
  readonly rows: readonly (readonly string[])[]
  /** Holdings in force that an extract cannot carry: their assignment or their person has no number, or their unit lies deeper than level 8. */
  readonly leftOut: readonly string[]
}

/**
 * The people and posts of today as an extract that imports again without any change. Days are yyyy-mm-dd; the staff group is our profession in words.
 * The supervisor is a numbered holder of the post above; a line to a post that nobody holds is not in it, and an import leaves that line alone.
 * @param today the day of the export
 * @param unitIds whose posts are in it; null for all. Numbers of supervisors stand in it also when they work elsewhere.
 */
export function exportExtract(present: PresentState, today: CalendarDate, unitIds: ReadonlySet<string> | null = null): ExportedExtract {
  const index = indexPresent(present, today)
  const unitsById = new Map(present.units.map((unit) => [unit.unitId, unit]))
  const isAsked = ({ postId }: Holding) => unitIds === null || unitIds.has(index.postsById.get(postId)?.unitId ?? '')
  const current = present.holdings.filter((holding) => isCurrent(holding, today) && isAsked(holding))
  const rows = current.map((holding) => ({ holding, cells: cellsOf(holding, index, unitsById) }))
  return {
    rows: [[...exportHeadings], ...rows.flatMap(({ cells }) => (cells === undefined ? [] : [cells]))],
    leftOut: rows.filter(({ cells }) => cells === undefined).map(({ holding }) => holding.holdingId),
  }
}

function cellsOf(holding: Holding, index: PresentIndex, unitsById: ReadonlyMap<string, Unit>): readonly string[] | undefined {
  const person = index.peopleById.get(holding.personId)
  const post = index.postsById.get(holding.postId)
  const path = post === undefined ? [] : pathOf(post.unitId, unitsById)
  const isNumbered = person !== undefined && person.employeeNumber !== null && holding.assignmentNumber !== null
  if (post === undefined || !isNumbered || path.length > unitLevels.length) return undefined
  return [...personCells(person, holding), ...unitLevels.map((_, level) => path[level] ?? ''), ...postCells(post), ...holdingCells(holding, index)]
}

function personCells({ employeeNumber, givenName, familyName, email }: Person, { assignmentNumber }: Holding): readonly string[] {
  return [employeeNumber ?? '', assignmentNumber ?? '', givenName, familyName, email ?? '']
}

function postCells({ title, positionNumber, profession, band }: Post): readonly string[] {
  return [title, positionNumber ?? '', professionWords[profession], bandWords(band)]
}

function holdingCells({ postId, kind, startsOn, endsOn, agreedUntil, fullTimeEquivalent }: Holding, index: PresentIndex): readonly string[] {
  const above = index.lineByPost.get(postId)?.reportsToPostId ?? ''
  const supervisor = index.currentByPost.get(above)?.find(({ assignmentNumber }) => assignmentNumber !== null)?.assignmentNumber ?? ''
  const lastDay = kind === 'substantive' ? (endsOn === null ? null : addDays(endsOn, -1)) : agreedUntil
  return [fullTimeEquivalent === null ? '' : String(fullTimeEquivalent), statusWords[kind], supervisor, startsOn, lastDay === null || lastDay < startsOn ? '' : lastDay]
}

/** Names from the organisation itself down. */
function pathOf(unitId: string, unitsById: ReadonlyMap<string, Unit>): readonly string[] {
  const names: string[] = []
  let unit = unitsById.get(unitId)
  while (unit !== undefined && names.length <= unitLevels.length) {
    names.unshift(unit.name)
    unit = unitsById.get(unit.parentId ?? '')
  }
  return names
}

const statusWords: Readonly<Record<HoldingKind, string>> = { substantive: 'Active Assignment', 'acting-up': 'Acting Up', secondment: 'Internal Secondment' }

const professionWords: Readonly<Record<Profession, string>> = {
  nursing: 'Nursing',
  midwifery: 'Midwifery',
  medicine: 'Medicine',
  dentistry: 'Dentistry',
  'allied-health': 'Allied health',
  science: 'Science',
  pharmacy: 'Pharmacy',
  psychology: 'Psychology',
  ambulance: 'Ambulance',
  'clinical-support': 'Clinical support',
  administration: 'Administration',
  estates: 'Estates',
  other: 'Other',
}

function bandWords(band: Band): string {
  if (band === 'medical') return 'Medical'
  if (band === 'very-senior-manager') return 'Very senior manager'
  return band === 'other' ? 'Other' : `Band ${band}`
}
