import type { Transaction } from 'kysely'
import type { AuditEvent } from '../audit/index.ts'

/** Ids and choices that a job needs: what it works on is in tables. */
export type JobPayload = Readonly<Record<string, string | number | boolean | null>>

/** What a job is handed. All that it writes in its transaction comes to pass together with its end, or not at all. */
export interface JobContext {
  readonly tenant: string
  readonly jobId: string
  readonly payload: JobPayload
  /** Who asked for it; null for the service itself. */
  readonly madeBy: string | null
  readonly transaction: Transaction<unknown>
  readonly now: () => Date
  readonly newId: () => string
  /** Says how far it is, at once and outside its transaction. */
  readonly progress: (done: number, total: number) => Promise<void>
  /** Adds to the audit trail, at the end of the transaction. */
  readonly record: (event: AuditEvent) => void
}

/** How a job ended: done, with what a page shows of it; to be tried again later; or for good not possible. Reasons are shown to administrators and hold nothing personal. */
export type JobOutcome =
  | { readonly kind: 'done'; readonly outcome?: JobPayload }
  | { readonly kind: 'try-again'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** The reason of a try that broke in a way that nobody expected. */
export const unexpected = 'unexpected'

/** Where a job waits for its turn: a quick one, such as a mail, is never held up by long ones. */
export const jobLanes = ['quick', 'long'] as const
export type JobLane = (typeof jobLanes)[number]

/** What is handed to a kind when a job of it is tried no more. */
export interface GivenUp extends Pick<JobContext, 'tenant' | 'payload' | 'transaction' | 'now'> {
  readonly reason: string
}

/** One kind of job and what does it. */
export interface JobKind {
  readonly kind: string
  readonly lane: JobLane
  /** How often it is tried before it counts as failed. */
  readonly mostAttempts: number
  readonly run: (context: JobContext) => Promise<JobOutcome>
  /**
   * Settles what a job worked on when it is tried no more, in the transaction of its end; the job then counts as done, with the outcome that is answered.
   * Without it, the job counts as failed and can be tried again by hand.
   */
  readonly giveUp?: (ended: GivenUp) => Promise<JobPayload>
}

/** A job to be done. */
export interface NewJob {
  readonly jobId: string
  readonly kind: string
  /** Two jobs of one kind with one key are the same job; the id of what it works on, usually. */
  readonly key: string
  readonly payload: JobPayload
  readonly dueAt: Date
  readonly madeAt: Date
  readonly madeBy: string | null
}
