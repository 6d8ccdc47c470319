import { randomStream } from '../../../kernel/random-stream.ts'
import type { RandomStream } from '../../../kernel/random-stream.ts'

/** The organisation to which the extract belongs: its first unit has this name. */
export const inventedTrust = 'Invented Valley NHS Foundation Trust'

export interface AnExtract {
  readonly fileName: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Comma-separated, with the lines of a spreadsheet. */
  readonly text: string
  readonly bytes: Uint8Array
}

const headings = [
  'Employee Number',
  'Assignment Number',
  'First Name',
  'Last Name',
  'Work Email',
  'Org L1',
  'Org L2',
  'Org L3',
  'Org L4',
  'Position Number',
  'Position Title',
  'Job Role',
  'Staff Group',
  'Area of Work',
  'Pay Scale',
  'FTE',
  'Assignment Status',
  'Supervisor Assignment Number',
  'Latest Start Date',
  'Fixed Term End Date',
] as const

/** People of one ward or team, with their manager. */
const teamSize = 23
/** One person in twenty has a second assignment. */
const secondAssignments = 0.05

/**
 * A sound staff extract of an invented trust: a chief executive, divisions, directorates and wards, every post but the first with a supervisor,
 * about one assignment in twenty a second one of its person, some acting up, on leave or part time. The same seed gives the same bytes.
 * @param options.rows assignments, 1 or more
 */
export function anExtract({ rows: count, seed = 1 }: { readonly rows: number; readonly seed?: number }): AnExtract {
  const posts = Array.from({ length: count }, (_, place) => postAt(place))
  const names = randomStream(seed, 'an-extract/names')
  const work = randomStream(seed, 'an-extract/work')
  const people = peopleOf(posts, randomStream(seed, 'an-extract/second-assignments'), names)
  const rows = posts.map((post, place) => rowOf(post, people, place, work))
  const text = [headings, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
  return { fileName: 'staff-extract.csv', headings, rows, text, bytes: new TextEncoder().encode(text) }
}

interface PostShape {
  readonly title: string
  readonly role: string
  readonly group: string
  readonly scale: string
  readonly path: readonly string[]
  /** Place of the supervisor in the extract; null for the first post. */
  readonly above: number | null
}

const divisions = ['Medicine', 'Surgery', 'Women and Children', 'Community', 'Diagnostics'] as const
const managers = divisions.length * 4

/** First the chief executive, then a director for each division, three general managers in each, then ward after ward. */
function postAt(place: number): PostShape {
  if (place === 0) return managerAt('Chief Executive', 'Very senior manager', [], null)
  const division = (place - 1) % divisions.length
  const name = divisions[division] ?? ''
  if (place <= divisions.length) return managerAt(`Divisional Director, ${name}`, 'Review Body Band 8 - Range D', [name], 0)
  const directorate = Math.floor((place - 1) / divisions.length)
  if (place <= managers) return managerAt(`General Manager, ${name}`, 'XR09', [name, `${name} Directorate ${directorate}`], division + 1)
  return teamPostAt(place - managers - 1)
}

function managerAt(title: string, scale: string, path: readonly string[], above: number | null): PostShape {
  return { title, role: 'Manager', group: 'Administrative and Clerical', scale, path, above }
}

function teamPostAt(place: number): PostShape {
  const team = Math.floor(place / teamSize)
  const within = place % teamSize
  const generalManager = divisions.length + 1 + (team % (managers - divisions.length))
  const first = managers + 1 + team * teamSize
  const path = [...(postAt(generalManager).path), `Ward ${team + 1}`]
  if (within === 0) return { title: 'Ward Manager', role: 'Sister/Charge Nurse', group: 'Nursing and Midwifery Registered', scale: 'XR07', path, above: generalManager }
  return { ...(teamPosts[within % teamPosts.length] ?? staffNurse), path, above: first }
}

type TeamPost = Pick<PostShape, 'title' | 'role' | 'group' | 'scale'>
const staffNurse: TeamPost = { title: 'Staff Nurse', role: 'Staff Nurse', group: 'Nursing and Midwifery Registered', scale: 'XR05' }
const teamPosts: readonly TeamPost[] = [
  staffNurse,
  { title: 'Healthcare Assistant', role: 'Healthcare Assistant', group: 'Additional Clinical Services', scale: 'XR02' },
  staffNurse,
  { title: 'Deputy Ward Manager', role: 'Sister/Charge Nurse', group: 'Nursing and Midwifery Registered', scale: 'Review Body Band 6' },
  { title: 'Physiotherapist', role: 'Physiotherapist', group: 'Allied Health Professionals', scale: 'Band 6' },
  { title: 'Specialty Doctor', role: 'Specialty Doctor', group: 'Medical and Dental', scale: 'MC46' },
  { title: 'Ward Clerk', role: 'Clerical Worker', group: 'Administrative and Clerical', scale: 'XN03' },
]

interface Assigned {
  readonly employeeNumber: string
  readonly assignmentNumber: string
  readonly givenName: string
  readonly familyName: string
}

const givenNames = ['Ada', 'Bola', 'Chidi', 'Dilys', 'Ewan', 'Farah', 'Gwen', 'Hana', 'Idris', 'Jola', 'Kofi', 'Leona', 'Mirek', 'Nuala', 'Oona', 'Priya', 'Rhys', 'Siân', 'Tomasz', 'Ute', 'Wren', 'Yusuf', 'Zoë'] as const
const familyNames = ['Ashgrove', 'Birchfold', 'Castlemere', 'Dunmarsh', 'Elmhythe', 'Fernwick', 'Gorsebank', 'Heathercombe', 'Inglebeck', 'Kestrelby', "O'Larkin", 'Marlpit', 'Nettlefold-Ray', 'Oakhanger', 'Quarrydale', 'Rushbrook', 'Świerk', 'Thistledown', 'Underbank', 'Yarrowby'] as const

/** Second assignments belong to somebody earlier in the extract; managers have one. */
function peopleOf(posts: readonly PostShape[], luck: RandomStream, names: RandomStream): readonly Assigned[] {
  const people: Assigned[] = []
  const counts = new Map<string, number>()
  posts.forEach((_, place) => {
    const isSecond = place > managers + 1 && luck.uniform() < secondAssignments
    const other = isSecond ? people[managers + 1 + Math.floor(luck.uniform() * (place - managers - 1))] : undefined
    const employeeNumber = other?.employeeNumber ?? String(20_000_001 + place)
    const count = (counts.get(employeeNumber) ?? 0) + 1
    counts.set(employeeNumber, count)
    const named = other ?? { givenName: pick(givenNames, names), familyName: pick(familyNames, names) }
    people.push({ employeeNumber, assignmentNumber: count === 1 ? employeeNumber : `${employeeNumber}-${count}`, givenName: named.givenName, familyName: named.familyName })
  })
  return people
}

function rowOf(post: PostShape, people: readonly Assigned[], place: number, work: RandomStream): readonly string[] {
  const person = people[place]
  if (person === undefined) throw new Error('Every post of the extract has a person.')
  const supervisor = post.above === null ? undefined : people[post.above]
  const [status, endDate] = statusOf(work.uniform())
  const share = work.uniform() < 0.3 ? '0.6' : '1'
  return [
    person.employeeNumber,
    person.assignmentNumber,
    person.givenName,
    person.familyName,
    `staff.${person.employeeNumber}@invented-valley.example`,
    inventedTrust,
    ...[0, 1, 2].map((level) => post.path[level] ?? ''),
    String(3_000_001 + place),
    post.title,
    post.role,
    post.group,
    'General Acute',
    post.scale,
    share,
    status,
    supervisor?.assignmentNumber ?? '',
    `0${1 + (place % 9)}-APR-${2005 + (place % 20)}`,
    endDate,
  ]
}

function statusOf(luck: number): readonly [string, string] {
  if (luck < 0.01) return ['Acting Up', '31-MAR-2027']
  if (luck < 0.02) return ['Internal Secondment', '30-SEP-2027']
  return [luck < 0.04 ? 'Maternity & Adoption' : 'Active Assignment', '']
}

function pick(values: readonly string[], stream: RandomStream): string {
  return values[Math.floor(stream.uniform() * values.length)] ?? ''
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
