import type { MailState } from '../../../platform/mail/index.ts'

/** A mail as administrators see it: never its address, never its text. */
export interface ListedMail {
  readonly mailId: string
  readonly purpose: string
  readonly madeAt: Date
  readonly state: MailState
  readonly settledAt: Date | null
  /** Why it was refused, or was not sent at the last try; null when nothing stood in the way. */
  readonly problem: string | null
  readonly attempts: number
}
