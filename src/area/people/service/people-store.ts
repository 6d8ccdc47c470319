import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Band, GivenRole, HoldingKind } from '../../../kernel/workforce.ts'
import type { PostFields } from '../../organisation/index.ts'
import type { Holding, Person } from '../records.ts'
import type { ListState } from '../rules/people-list.ts'
import type { UnitPlace } from '../rules/scope.ts'
import type { PersonFields } from '../rules/typed-person.ts'

/** A holding with what is known of its post. */
export interface HeldPost extends Holding {
  readonly title: string
  readonly band: Band
  readonly unitId: string
}

export interface PeopleQuery {
  /** Each must be found in a name, the employee number (its beginning) or the title of a post held now. */
  readonly words: readonly string[]
  /** Units that hold them; null for all. */
  readonly unitIds: readonly string[] | null
  readonly state: ListState
  readonly today: CalendarDate
}

/** Somebody by name. */
export interface NamedPerson {
  readonly personId: string
  readonly givenName: string
  readonly familyName: string
}

/** Somebody who holds a post on the day that was asked for. */
export interface PostHolder extends NamedPerson {
  readonly holding: HeldPost
}

/** To which post another reports, and who holds it. */
export interface ReportingPost {
  readonly postId: string
  readonly reportsTo: { readonly postId: string; readonly title: string }
  readonly holders: readonly (NamedPerson & { readonly kind: HoldingKind })[]
}

/** A post that somebody may start in. */
export interface OpenPost {
  readonly postId: string
  readonly unitId: string
  readonly title: string
  readonly band: Band
  /** Whose own post it is, or who covers it, today. */
  readonly holders: readonly (NamedPerson & { readonly kind: HoldingKind })[]
}

/** What somebody sees of a colleague whom they may choose as supervisor. */
export interface Colleague extends NamedPerson {
  /** The posts that they hold: title and unit of each. */
  readonly titles: readonly string[]
}

/** What people need from a store; everything within one organisation. */
export interface PeopleStore {
  /** All units, closed ones too, each before those below it. */
  readonly units: () => Promise<readonly UnitPlace[]>
  /** In the order of family names, with how many there are in all; 0 when the part lies beyond them. */
  readonly listPeople: (query: PeopleQuery, part: { readonly offset: number; readonly limit: number }) => Promise<{ readonly total: number; readonly people: readonly NamedPerson[] }>
  /** Null when there is none, or they were erased. */
  readonly person: (personId: string) => Promise<Person | null>
  readonly holdingsOf: (personIds: readonly string[]) => Promise<readonly HeldPost[]>
  /** Posts of others that the posts of this person are reported to by, and who holds them, on a day. */
  readonly reportsTo: (personId: string, day: CalendarDate) => Promise<readonly PostHolder[]>
  /** Ids of people who start later in a post that reports to one that this person holds on the day. */
  readonly comingReportsTo: (personId: string, day: CalendarDate) => Promise<readonly string[]>
  /** How many people hold posts that report to each of these on a day, the holders of these aside; a post with none has no entry. */
  readonly countReports: (postIds: readonly string[], day: CalendarDate) => Promise<ReadonlyMap<string, number>>
  readonly managersOf: (postIds: readonly string[], day: CalendarDate) => Promise<readonly ReportingPost[]>
  readonly supervisorOf: (personId: string, day: CalendarDate) => Promise<Colleague | null>
  /** Who chose this person and works here. */
  readonly chosenBy: (personId: string, day: CalendarDate) => Promise<readonly NamedPerson[]>
  readonly rolesOf: (personId: string) => Promise<readonly { readonly role: GivenRole; readonly unitId: string | null }[]>
  /** Is a sign-in of a provider linked to the person? */
  readonly hasIdentity: (personId: string) => Promise<boolean>
  /** Does a sign-in provider let in whoever has the employee number? */
  readonly isMatchedByNumber: () => Promise<boolean>
  /** Administrators who work here and have no day of leaving set; whoever else would take one away waits until this transaction ends. */
  readonly lockStayingAdministrators: () => Promise<ReadonlySet<string>>
  /** People who work here, by names that hold all the words; those whose names begin with them come first. */
  readonly findColleagues: (words: readonly string[], day: CalendarDate, limit: number) => Promise<readonly Colleague[]>
  /** Posts that are not closed, by titles or units that hold all the words; those that nobody holds come first, and of these the ones in the units named. */
  readonly findPosts: (query: { readonly words: readonly string[]; readonly unitIds: readonly string[] | null; readonly firstUnitIds: readonly string[]; readonly day: CalendarDate; readonly limit: number }) => Promise<readonly OpenPost[]>
  /** Null when there is none, or it is closed. */
  readonly openPost: (postId: string, day: CalendarDate) => Promise<OpenPost | null>
  /** Everybody in a post at any time; whoever else would add to it waits until this transaction ends. */
  readonly lockHoldingsOfPost: (postId: string) => Promise<readonly Holding[]>
  /** Of this and the next: whoever else asks for the same waits until this transaction ends. */
  readonly isEmailTaken: (email: string, exceptPersonId: string | null) => Promise<boolean>
  readonly isEmployeeNumberTaken: (employeeNumber: string, exceptPersonId: string | null) => Promise<boolean>

  readonly addPerson: (person: PersonFields & { readonly personId: string }) => Promise<void>
  /** Changes what is given and moves the version on; false when the version is another by now: then nothing is changed. */
  readonly changePerson: (personId: string, version: number, change: Partial<PersonFields & Pick<Person, 'leftOn'>>) => Promise<boolean>
  readonly addHolding: (holding: Omit<Holding, 'assignmentNumber'>) => Promise<void>
  readonly endHolding: (holdingId: string, endsOn: CalendarDate) => Promise<void>
  readonly addPost: (post: PostFields & { readonly postId: string; readonly unitId: string }) => Promise<void>
  /** Ends the choice of a supervisor that holds or is to come; on the day it began, it never came to be. */
  readonly endSupervision: (personId: string, day: CalendarDate) => Promise<void>
  readonly startSupervision: (personId: string, supervisorId: string, day: CalendarDate) => Promise<void>
  /** Ends every choice in which somebody is on either side. */
  readonly endSupervisionsWith: (personId: string, day: CalendarDate) => Promise<void>
  /** Makes whoever else changes this person wait until this transaction ends. */
  readonly lockPerson: (personId: string) => Promise<void>
}
