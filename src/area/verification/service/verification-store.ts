import type { Stage } from '../../../kernel/workforce.ts'
import type { KnownName } from '../../people/index.ts'
import type { Confirmation, SupervisorAnswer, Verification, VerificationEvent } from '../records.ts'

/** A request in the list of a supervisor, with as much of it as a line shows. */
export interface AskedLine extends Verification {
  readonly personName: KnownName
  /** How many behaviours the supervisor has rated so far. */
  readonly ratedSoFar: number
  /** Of the assessment: what is asked about. */
  readonly stage: Stage
}

/** An event before it has its number. */
export type NewEvent = Omit<VerificationEvent, 'number'>

/** What verifications need from a store; everything within one organisation. */
export interface VerificationStore {
  readonly find: (verificationId: string) => Promise<Verification | null>
  /** The same; whoever else changes it waits until this transaction ends. */
  readonly lock: (verificationId: string) => Promise<Verification | null>
  /** Of one assessment, newest first. */
  readonly ofAssessment: (assessmentId: string) => Promise<readonly Verification[]>
  /** The supervisors who saw the answers of an assessment: they handed in, whatever became of it. */
  readonly sawAnswers: (assessmentId: string) => Promise<ReadonlySet<string>>
  /** Makes whoever deletes an assessment wait until this transaction ends; false when it is gone. */
  readonly keepAssessment: (assessmentId: string) => Promise<boolean>
  /** What a supervisor was asked, newest first: all of it, or what is not handed in and did not end. */
  readonly askedOf: (supervisorId: string, which: 'all' | 'open') => Promise<readonly AskedLine[]>
  /** What a person asked and did not withdraw, newest first, with when something last happened to it. */
  readonly recentOf: (personId: string) => Promise<readonly (Verification & { readonly lastAt: Date })[]>
  /** False when this supervisor has a request of this assessment that stands: nothing was added. */
  readonly add: (verification: Verification) => Promise<boolean>
  readonly change: (verification: Verification) => Promise<void>
  readonly answers: (verificationId: string) => Promise<readonly SupervisorAnswer[]>
  readonly putAnswers: (verificationId: string, answers: readonly SupervisorAnswer[]) => Promise<void>
  readonly confirmations: (verificationId: string) => Promise<readonly Confirmation[]>
  readonly putConfirmations: (verificationId: string, confirmations: readonly Confirmation[]) => Promise<void>
  /** Takes away everything that the supervisor said. */
  readonly removeSaid: (verificationId: string) => Promise<void>
  /** In the order in which they happened. */
  readonly events: (verificationId: string) => Promise<readonly VerificationEvent[]>
  /** Only with the lock in hand, or for what was just added. */
  readonly addEvent: (verificationId: string, event: NewEvent) => Promise<void>
}
