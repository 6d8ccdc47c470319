import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import type { Post, ReportingLine, Unit } from '../records.ts'
import type { HistoryDifference } from '../rules/line-history.ts'

/** What counting needs of a post. */
export type PostPlace = Pick<Post, 'postId' | 'unitId' | 'isClinical' | 'closedOn'>

/** Where a post is, and at which stage. */
export type StagePlace = Pick<Post, 'postId' | 'unitId' | 'stage'>

/** What the organisation's services need from a store. It is bound to one organisation: rows of others are not there. */
export interface OrganisationStore {
  /** Every unit, closed ones too. */
  readonly units: () => Promise<readonly Unit[]>
  /** Where every post is, closed ones too: for counting. */
  readonly postPlaces: () => Promise<readonly PostPlace[]>
  readonly postsOfUnit: (unitId: string) => Promise<readonly Post[]>
  readonly postsById: (postIds: readonly string[]) => Promise<readonly Post[]>
  /** Where every post of these stages is, closed ones too. */
  readonly placesOfStages: (stages: readonly Stage[]) => Promise<readonly StagePlace[]>
  readonly post: (postId: string) => Promise<Post | null>
  /** Open posts of each unit on a day; a unit without any has no entry. */
  readonly postsPerUnit: (day: CalendarDate) => Promise<ReadonlyMap<string, number>>
  /** Posts open on a day whose title holds this text, by title: at most as many as asked for. */
  readonly postsByTitle: (text: string, day: CalendarDate, atMost: number) => Promise<readonly Post[]>
  readonly postsByPositionNumber: (positionNumber: string) => Promise<readonly Post[]>
  /** Every reporting line with its history. */
  readonly lines: () => Promise<readonly ReportingLine[]>
  /** To whom the posts of a unit reported, report or will report. */
  readonly linesOfUnit: (unitId: string) => Promise<readonly ReportingLine[]>
  /** To whom a post reported, reports or will report, earliest first. */
  readonly linesFrom: (postId: string) => Promise<readonly ReportingLine[]>
  /** Which posts reported, report or will report to a post. */
  readonly linesTo: (postId: string) => Promise<readonly ReportingLine[]>
  /** Makes whoever else changes the tree or the lines wait until this transaction ends: two changes that are sound apart may form a circle together. */
  readonly lockShape: () => Promise<void>
  readonly addUnit: (unit: Unit) => Promise<void>
  /** Keeps a unit and counts its version up; false when it is no longer the version that is given. */
  readonly changeUnit: (unit: Unit) => Promise<boolean>
  readonly addPost: (post: Post) => Promise<void>
  /** Keeps a post and counts its version up; false when it is no longer the version that is given. */
  readonly changePost: (post: Post) => Promise<boolean>
  readonly changeLines: (postId: string, difference: HistoryDifference) => Promise<void>
}
