import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Reply } from '../../kernel/rating.ts'

/** How far a verification is. Whether it is over its time follows from its days and is no state of its own. */
export const verificationStates = ['asked', 'declined', 'rating', 'rated', 'signed-off', 'withdrawn'] as const
export type VerificationState = (typeof verificationStates)[number]

/** A supervisor is asked to rate somebody, without seeing the self-assessment first, and then to confirm it. */
export interface Verification {
  readonly verificationId: string
  readonly assessmentId: string
  /** Whose assessment it is. */
  readonly personId: string
  readonly supervisorId: string
  readonly state: VerificationState
  /** What the person wrote when they asked; often empty. */
  readonly message: string
  readonly askedAt: Date
  /** The last day on which the supervisor may rate. */
  readonly openUntil: CalendarDate
  /** Why the supervisor declined, in their words; often empty, and always where they did not. */
  readonly declineReason: string
  /** When the ratings were handed in: from then on both see both. */
  readonly ratedAt: Date | null
  readonly signedOffAt: Date | null
  /** The last day for which a sign-off stands. */
  readonly validUntil: CalendarDate | null
  /** What the supervisor wrote at the end; often empty. */
  readonly comment: string
  readonly version: number
}

/** What a supervisor answered about one behaviour. */
export interface SupervisorAnswer {
  readonly itemId: string
  readonly reply: Reply
}

/** A supervisor's word on one capability of the self-assessment, after both saw both. */
export interface Confirmation {
  readonly capabilityId: string
  readonly outcome: 'confirmed' | 'not-confirmed'
  readonly comment: string
  readonly at: Date
  /** Made from the person's answers of the capability as they were then: when they are others now, it no longer stands. */
  readonly answersMark: string
}

/** What happens to a verification, as both can read it. */
export const eventKinds = ['asked', 'declined', 'begun', 'handed-in', 'confirmed', 'signed-off', 'taken-back', 'withdrawn', 'ran-out', 'supervisor-erased'] as const
export type EventKind = (typeof eventKinds)[number]

/** One thing that happened, by whom, and when. It holds no words that anybody typed and no reply. */
export interface VerificationEvent {
  /** 1 for the first of a verification. */
  readonly number: number
  readonly kind: EventKind
  /** Nobody where time did it, or an erasure. */
  readonly by: 'person' | 'supervisor' | 'nobody'
  readonly at: Date
  /** Of `confirmed`: for how many capabilities at once; else null. */
  readonly capabilities: number | null
}
