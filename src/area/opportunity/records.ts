import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Domain } from '../../kernel/vocabulary.ts'
import type { Stage } from '../../kernel/workforce.ts'

/** What can be offered: work that is new to somebody, work across borders, a mentor, or learning as a small group of equals. */
export const opportunityKinds = ['stretch-assignment', 'cross-boundary-project', 'mentor-offer', 'learning-set'] as const
export type OpportunityKind = (typeof opportunityKinds)[number]

/** A capability as it was called when it was chosen, with the domain that it carries. */
export interface LearntCapability {
  /** Of the framework’s item. */
  readonly itemId: string
  readonly name: string
  /** null: on neither axis. */
  readonly domain: Domain | null
}

/** What is written about an opportunity. */
export interface OpportunityText {
  readonly title: string
  /** What one does. */
  readonly does: string
  /** What one learns, in words. */
  readonly learns: string
  /** null where no single one is meant; never of work that managers post. */
  readonly capability: LearntCapability | null
  /** For whom; null for every stage. */
  readonly stage: Stage | null
  readonly monthlyHours: number
  /** The last day of it. */
  readonly until: CalendarDate
  /** Of a project the units or partner organisations, of a learning set when and where it meets; empty for the others. */
  readonly particulars: string
  /** How many can take part; of a learning set with its host. */
  readonly places: number
  /** The last day on which somebody can come in. */
  readonly closesOn: CalendarDate
}

/** Something that somebody offers to colleagues. */
export interface Opportunity extends OpportunityText {
  readonly opportunityId: string
  readonly kind: OpportunityKind
  /** Where the work is: the unit of whoever posted it. */
  readonly unitId: string
  /** Who posted it, or hosts it by now; null once that person is erased. */
  readonly posterId: string | null
  readonly postedOn: CalendarDate
  /** The day on which it was closed by hand; null while it was not. */
  readonly closedOn: CalendarDate | null
  readonly version: number
}

/** How somebody stands to an opportunity. What leads on from each: rules/deeds.ts. */
export const partStates = ['interested', 'declined', 'taking-part', 'stepped-back', 'let-go', 'finished'] as const
export type PartState = (typeof partStates)[number]

/** Somebody and an opportunity. */
export interface Part {
  readonly opportunityId: string
  readonly personId: string
  readonly state: PartState
  /** What they wrote to whoever posted it; empty without. */
  readonly words: string
  readonly askedOn: CalendarDate
  /** What was answered to them; empty without. */
  readonly reply: string
  /** The first day of taking part; null before. */
  readonly since: CalendarDate | null
  /** The day on which it came to an end in any way; null while it goes on. */
  readonly endedOn: CalendarDate | null
  /** What came of it, in their own words; empty until they say. */
  readonly cameOfIt: string
  /** Hours that it took in all, as they say; null until they do. */
  readonly hoursTaken: number | null
  /** Something was decided that they have not put away yet. */
  readonly hasNews: boolean
}

/** What somebody took part in to the end. */
export interface TakenPart {
  readonly opportunityId: string
  readonly title: string
  readonly kind: OpportunityKind
  /** Of the framework’s item; null where no single capability was meant. */
  readonly itemId: string | null
  readonly from: CalendarDate
  readonly to: CalendarDate
  /** As the person says. */
  readonly hours: number
}
