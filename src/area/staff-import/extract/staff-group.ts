import type { Profession } from '../../../kernel/workforce.ts'
import { folded } from '../../../kernel/line-text.ts'

export interface FieldOfWork {
  readonly profession: Profession
  /** Whether the staff group cares for patients. A clinician who manages stays in the clinical group, so this is a suggestion only. */
  readonly isClinical: boolean
}

/**
 * The field of work from the national staff group, refined by the job role, and from the occupation code when both are silent.
 * A job name of two parts ("Nursing and Midwifery Registered|Staff Nurse") is read as group and role.
 * @param words texts of the cells, empty when there are none
 * @returns undefined when nothing of it is known
 * @source National Workforce Data Set: staff groups, job roles and the first sign of the occupation code
 */
export function fieldOfWork(words: { readonly staffGroup: string; readonly jobRole: string; readonly occupationCode: string }): FieldOfWork | undefined {
  const [groupOfJob = '', roleOfJob] = words.jobRole.split('|')
  const role = folded(roleOfJob ?? words.jobRole)
  const group = groupOf(folded(words.staffGroup || (roleOfJob === undefined ? '' : groupOfJob)))
  const profession = refined(group, role) ?? group ?? byRole(role) ?? byOccupation(folded(words.occupationCode))
  return profession === undefined ? undefined : { profession, isClinical: !withoutPatients.includes(profession) }
}

const withoutPatients: readonly Profession[] = ['administration', 'estates', 'other']

/** Names of the staff groups, short forms included, and our own words, which our export writes. */
const groups: readonly (readonly [RegExp, Profession])[] = [
  [/^students?\b/u, 'other'],
  [/^midwifery$/u, 'midwifery'],
  [/^nursing\b/u, 'nursing'],
  [/^(?:medical|medicine)\b/u, 'medicine'],
  [/^(?:dental|dentistry)\b/u, 'dentistry'],
  [/^allied health\b|^ahps?$/u, 'allied-health'],
  [/^healthcare scientists?\b|^science$/u, 'science'],
  [/^pharmacy$/u, 'pharmacy'],
  [/^psychology$/u, 'psychology'],
  [/^ambulance\b/u, 'ambulance'],
  [/^additional clinical services\b|^clinical support\b|^support to clinical\b/u, 'clinical-support'],
  [/^add(?:itional)? prof(?:essional)?\b|^scientific,? (?:therapeutic|technic)/u, 'science'],
  [/^admin(?:istrative|istration)?\b/u, 'administration'],
  [/^estates\b/u, 'estates'],
  [/^other$/u, 'other'],
]

function groupOf(group: string): Profession | undefined {
  return group === '' ? undefined : groups.find(([pattern]) => pattern.test(group))?.[1]
}

/** Within a group, the job role tells fields of work that manage in different ways. */
function refined(group: Profession | undefined, role: string): Profession | undefined {
  if (group === 'nursing' && /\bmidwi(?:fe|ves|fery)\b/u.test(role)) return 'midwifery'
  if (group === 'medicine' && /\b(?:dental|dentists?|orthodonti\w+|oral)\b/u.test(role)) return 'dentistry'
  if (group === 'allied-health' && /\b(?:paramedics?|ambulance)\b/u.test(role)) return 'ambulance'
  if (group === 'clinical-support' && /\b(?:ambulance|emergency care assistant|emergency medical technician)\b/u.test(role)) return 'ambulance'
  if (group === 'science' && /\bpharmac\w+\b/u.test(role)) return 'pharmacy'
  if (group === 'science' && /\b(?:psycholog\w+|psychotherap\w+|counsellors?)\b/u.test(role)) return 'psychology'
  return undefined
}

/** Job roles that tell the field of work alone. */
const roles: readonly (readonly [RegExp, Profession])[] = [
  [/\bmidwi(?:fe|ves|fery)\b/u, 'midwifery'],
  [/\b(?:nurse|nursing|matron|sister|health visitor)\b/u, 'nursing'],
  [/\b(?:dental|dentists?|orthodontist)\b/u, 'dentistry'],
  [/\bpharmac\w+\b/u, 'pharmacy'],
  [/\b(?:psycholog\w+|psychotherap\w+)\b/u, 'psychology'],
  [/\b(?:paramedics?|ambulance)\b/u, 'ambulance'],
  [/\b(?:physiotherap\w+|occupational therap\w+|radiograph\w+|dietiti\w+|speech and language therap\w+|podiatr\w+|orthoptist|prosthetist)\b/u, 'allied-health'],
  [/\b(?:biomedical scien\w+|clinical scien\w+|healthcare scien\w+|physiologist)\b/u, 'science'],
  [/\b(?:healthcare assistant|health care support worker|healthcare support worker)\b/u, 'clinical-support'],
  [/\b(?:consultant|specialty registrar|specialty doctor|foundation year)\b/u, 'medicine'],
]

function byRole(role: string): Profession | undefined {
  return role === '' ? undefined : roles.find(([pattern]) => pattern.test(role))?.[1]
}

/** First signs of the occupation code. S holds several fields of work at once and tells none. */
const occupations: Readonly<Record<string, Profession>> = { a: 'ambulance', g: 'administration', h: 'clinical-support', n: 'nursing', u: 'science' }

function byOccupation(code: string): Profession | undefined {
  if (/^\d{3}$/u.test(code)) return 'medicine'
  return /^[a-z]\w{2}$/u.test(code) ? occupations[code.charAt(0)] : undefined
}
