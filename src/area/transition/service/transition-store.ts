import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { HoldingKind, Profession } from '../../../kernel/workforce.ts'
import type { Matter } from '../../stepping-up/index.ts'
import type { AgreedMatter, KeptTask, KeptTemplate, TaskTemplate, Transition } from '../records.ts'

/** Who looks, and for which units they answer as OD lead. */
export interface Looking {
  readonly viewerId: string
  /** The units of the grant; what lies below belongs to them. */
  readonly odUnits: readonly string[]
  readonly today: CalendarDate
}

/** What somebody is to a transition. Whoever is nothing of these does not see it. */
export interface Relation {
  readonly isOwn: boolean
  /** Holds a post to which one reports that the person holds or goes into. */
  readonly isManager: boolean
  /** Answers as OD lead for the unit of such a post. */
  readonly isOdLead: boolean
}

/** A transition as somebody sees it, with what is told of it in every list. */
export interface SeenTransition {
  readonly transition: Transition
  readonly relation: Relation
  /** The title of the post; null when it is not a post of the organisation. */
  readonly post: string | null
  readonly isMentorHere: boolean
  /** The first day on which the person no longer holds the post, by the staff record; null while they hold or will hold it, or where there is no such record. */
  readonly postEndedOn: CalendarDate | null
}

/** A holding of the staff record for which nothing is entered yet. */
export interface ComingHolding {
  readonly holdingId: string
  readonly personId: string
  readonly postId: string
  readonly post: string
  readonly profession: Profession
  readonly kind: HoldingKind
  readonly startsOn: CalendarDate
  readonly agreedUntil: CalendarDate | null
}

/** A start of one's own that the staff record knows, with no transition in its post. */
export type OwnStart = Pick<ComingHolding, 'postId' | 'kind' | 'startsOn'>

/** The transitions of one organisation. */
export interface TransitionStore {
  /** Those that the viewer sees, the earliest start first; without those that ended before a day. */
  readonly seenBy: (looking: Looking, endedSince: CalendarDate) => Promise<readonly SeenTransition[]>
  /** One of them; null when there is none that the viewer sees. */
  readonly find: (looking: Looking, transitionId: string) => Promise<SeenTransition | null>
  /** Makes whoever else changes it wait until this transaction ends. */
  readonly lock: (transitionId: string) => Promise<void>
  /** False when the person is under way in the same already. */
  readonly add: (transition: Transition) => Promise<boolean>
  readonly change: (transition: Transition) => Promise<void>
  readonly matters: (transitionIds: readonly string[]) => Promise<ReadonlyMap<string, readonly AgreedMatter[]>>
  readonly putMatter: (transitionId: string, matter: AgreedMatter) => Promise<void>
  readonly removeMatter: (transitionId: string, matter: Matter) => Promise<void>
  readonly tasks: (transitionId: string) => Promise<readonly KeptTask[]>
  readonly putTask: (transitionId: string, task: KeptTask) => Promise<void>
  /** Those of a person that have not ended, the earliest start first. */
  readonly underWay: (personId: string) => Promise<readonly Transition[]>
  /** Starts of a person between two days, both inclusive, that the staff record knows and for which nothing is entered. */
  readonly ownStarts: (personId: string, since: CalendarDate, until: CalendarDate) => Promise<readonly OwnStart[]>
  /** The changes to the tasks that hold for what begins now. */
  readonly template: () => Promise<KeptTemplate>
  /** An earlier version of them; nothing changed for version 0. */
  readonly templateAt: (version: number) => Promise<TaskTemplate>
  /** False when there is a version of this number already. */
  readonly addTemplate: (template: KeptTemplate, madeOn: CalendarDate) => Promise<boolean>
  /** The day on which the secret address for a calendar was made; null when there is none. */
  readonly calendarMadeOn: (transitionId: string) => Promise<CalendarDate | null>
  /** Puts a secret address in the place of the one before. */
  readonly putCalendar: (transitionId: string, secretSha256: string, madeOn: CalendarDate) => Promise<void>
  readonly endCalendar: (transitionId: string) => Promise<void>
  /**
   * Holdings of people whom the viewer manages or keeps as OD lead that begin soon or began lately, with no transition in their post; the latest start first.
   * @param since the earliest first day of a holding; until the latest
   */
  readonly comingHoldings: (looking: Looking, since: CalendarDate, until: CalendarDate) => Promise<readonly ComingHolding[]>
}
