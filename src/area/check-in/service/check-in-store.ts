import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { OpenedShare, Rhythm, SealedCheckIn, Share } from '../records.ts'

/** The check-ins of one person; the store is made for that person and reaches no other's. */
export interface CheckInStore {
  /** Newest first. */
  readonly all: () => Promise<readonly SealedCheckIn[]>
  /** False when there is one of that day already. */
  readonly add: (checkIn: SealedCheckIn) => Promise<boolean>
  /** False when it is another version by now, or gone. */
  readonly change: (checkIn: SealedCheckIn, drawnFrom: number) => Promise<boolean>
  readonly remove: (checkInId: string, drawnFrom: number) => Promise<boolean>
  /** The day of the newest; null when there is none. */
  readonly lastDay: () => Promise<CalendarDate | null>
  readonly rhythm: () => Promise<Rhythm>
  readonly keepRhythm: (rhythm: Rhythm) => Promise<void>
  /** What the person shares and shared, newest first. */
  readonly shares: () => Promise<readonly OpenedShare[]>
  /** Until the end of the transaction nobody else begins a share of this person: of two at once the second sees the first. */
  readonly holdShares: () => Promise<void>
  /** Never beyond the day before one of the two leaves. */
  readonly addShare: (share: Share) => Promise<void>
  /** False when there is none of this id, or it has ended. */
  readonly endShare: (shareId: string, at: Date) => Promise<boolean>
  /** The person has seen that it was opened, up to a moment. */
  readonly noteSeen: (shareId: string, until: Date) => Promise<void>
}

/** What others let one person read. */
export interface ReaderStore {
  /** Newest first; what was ended is not there. */
  readonly shares: () => Promise<readonly OpenedShare[]>
  readonly share: (shareId: string) => Promise<OpenedShare | null>
  readonly addOpening: (shareId: string, at: Date) => Promise<void>
  /** What somebody else keeps, from a day on. */
  readonly checkInsOf: (personId: string, fromDay: CalendarDate | null) => Promise<readonly SealedCheckIn[]>
}
