import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Post, ReportingLine, Unit } from '../../organisation/index.ts'
import type { Holding, Person } from '../../people/index.ts'
import { folded } from '../../../kernel/line-text.ts'

/** What the organisation holds before an import. Exactly one unit has no parent: it is the organisation itself, and has its name. */
export interface PresentState {
  readonly units: readonly Unit[]
  readonly people: readonly Person[]
  readonly posts: readonly Post[]
  /** Also those that have ended: who comes back is known again. */
  readonly holdings: readonly Holding[]
  /** Lines that have ended may be left out. */
  readonly lines: readonly ReportingLine[]
}

/** The present state by the keys that an import asks for. */
export interface PresentIndex {
  readonly root: Unit
  readonly peopleById: ReadonlyMap<string, Person>
  readonly peopleByNumber: ReadonlyMap<string, Person>
  readonly peopleByEmail: ReadonlyMap<string, Person>
  readonly postsById: ReadonlyMap<string, Post>
  /** The latest holding of an assignment, current or ended. */
  readonly latestByAssignment: ReadonlyMap<string, Holding>
  readonly currentByPost: ReadonlyMap<string, readonly Holding[]>
  readonly holdingsByPerson: ReadonlyMap<string, readonly Holding[]>
  /** The line that holds today, by the post that reports. */
  readonly lineByPost: ReadonlyMap<string, ReportingLine>
  /** The first day of the next line that begins after today, by the post that reports. */
  readonly nextLineByPost: ReadonlyMap<string, CalendarDate>
}

/** Whether a holding is in force, or will be, on a day. */
export function isCurrent(holding: Holding, today: CalendarDate): boolean {
  return holding.endsOn === null || holding.endsOn > today
}

/**
 * Puts the present state into maps, once for all rows.
 * @param today the day of the import
 */
export function indexPresent(present: PresentState, today: CalendarDate): PresentIndex {
  const root = present.units.find(({ parentId }) => parentId === null)
  if (root === undefined) throw new Error('An organisation has one unit without a parent: itself.')
  const inForce = present.lines.filter(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn > today))
  const later = present.lines.filter(({ startsOn }) => startsOn > today).toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1))
  return {
    root,
    peopleById: new Map(present.people.map((person) => [person.personId, person])),
    peopleByNumber: new Map(present.people.flatMap((person) => (person.employeeNumber === null ? [] : [[numberKey(person.employeeNumber), person] as const]))),
    peopleByEmail: new Map(present.people.flatMap((person) => (person.email === null ? [] : [[folded(person.email), person] as const]))),
    postsById: new Map(present.posts.map((post) => [post.postId, post])),
    latestByAssignment: latestByAssignment(present.holdings),
    currentByPost: Map.groupBy(present.holdings.filter((holding) => isCurrent(holding, today)), ({ postId }) => postId),
    holdingsByPerson: Map.groupBy(present.holdings, ({ personId }) => personId),
    lineByPost: new Map(inForce.map((line) => [line.postId, line])),
    nextLineByPost: new Map(later.map((line) => [line.postId, line.startsOn])),
  }
}

/** Numbers are compared without regard to capitals; zeros before them count. */
export function numberKey(number: string): string {
  return number.toUpperCase()
}

function latestByAssignment(holdings: readonly Holding[]): ReadonlyMap<string, Holding> {
  const latest = new Map<string, Holding>()
  for (const holding of holdings) {
    if (holding.assignmentNumber === null) continue
    const key = numberKey(holding.assignmentNumber)
    const before = latest.get(key)
    if (before === undefined || isLater(holding, before)) latest.set(key, holding)
  }
  return latest
}

function isLater(holding: Holding, other: Holding): boolean {
  if (holding.endsOn === null || other.endsOn === null) return holding.endsOn === null && (other.endsOn !== null || holding.startsOn > other.startsOn)
  return holding.endsOn > other.endsOn
}
