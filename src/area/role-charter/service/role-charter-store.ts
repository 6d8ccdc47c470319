import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Charter, CharterText, CharterVersion, ClarityAnswer, ClarityCheck, Side, Signature } from '../records.ts'

/** A charter with where it belongs, as lists and pages name it. */
export interface PlacedCharter extends Charter {
  readonly personName: string
  readonly postTitle: string
  readonly unitId: string
  readonly unitName: string
  /** Hours a week that the post has for managing and leading; null when none are stated. */
  readonly protectedHours: number | null
  /** The person holds the post, or will. */
  readonly isHeld: boolean
}

/** Somebody by name. */
export interface Named {
  readonly personId: string
  readonly name: string
}

/** What a list needs of a charter: the review and the writer of each version, and who signed which. */
export interface CharterOutline {
  /** Latest first. */
  readonly versions: readonly Pick<CharterVersion, 'version' | 'reviewOn' | 'writtenBy'>[]
  readonly signatures: readonly Signature[]
}

/** A check that waits for somebody's answers. */
export interface AwaitedCheck {
  readonly checkId: string
  readonly charterId: string
  readonly otherName: string
}

/** What charters need from a store; everything within one organisation. */
export interface RoleCharterStore {
  readonly find: (charterId: string, today: CalendarDate) => Promise<PlacedCharter | null>
  /** Whoever else changes it waits until this transaction ends. @returns its version; null when it is gone */
  readonly lock: (charterId: string) => Promise<number | null>
  readonly ofPerson: (personId: string, today: CalendarDate) => Promise<readonly PlacedCharter[]>
  /** Of those whose posts, held or to come, report to a post that this person holds. */
  readonly ofReports: (managerId: string, today: CalendarDate) => Promise<readonly PlacedCharter[]>
  /** Of several charters at once. */
  readonly outlines: (charterIds: readonly string[]) => Promise<ReadonlyMap<string, CharterOutline>>
  /** Who holds the post to which each of these posts reports, on a day. */
  readonly managersOf: (postIds: readonly string[], today: CalendarDate) => Promise<ReadonlyMap<string, readonly Named[]>>
  /** False when there is one for this person in this post: nothing was added. */
  readonly add: (charter: Charter, text: CharterText, writtenBy: string) => Promise<boolean>
  readonly addVersion: (charterId: string, version: CharterVersion) => Promise<void>
  /** Latest first. */
  readonly versions: (charterId: string) => Promise<readonly CharterVersion[]>
  /** Latest first. */
  readonly signatures: (charterId: string) => Promise<readonly Signature[]>
  /** Only with the lock in hand: signatures are numbered. */
  readonly sign: (charterId: string, signature: Signature) => Promise<void>
  /** Latest first. */
  readonly checks: (charterId: string) => Promise<readonly ClarityCheck[]>
  /** Those that wait for this person: the other has answered, they have not. With the name of the other, and only while the two are still the two. */
  readonly awaitedChecks: (personId: string, today: CalendarDate) => Promise<readonly AwaitedCheck[]>
  readonly addCheck: (check: ClarityCheck) => Promise<boolean>
  readonly handIn: (checkId: string, side: Side, answers: readonly Omit<ClarityAnswer, 'side'>[], at: Date) => Promise<void>
  /** Of several checks at once, by their ids. */
  readonly clarityAnswers: (checkIds: readonly string[]) => Promise<ReadonlyMap<string, readonly ClarityAnswer[]>>
}
