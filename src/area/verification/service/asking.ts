import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { AnsweredAssessment } from '../../assessment/index.ts'
import type { AskedCapability, Framework } from '../../framework/index.ts'
import { questionnaireOf } from '../../framework/index.ts'
import type { Names, Supporter } from '../../people/index.ts'
import type { EventKind, Verification, VerificationEvent } from '../records.ts'
import { type Deed, stateAfter } from '../rules/steps.ts'
import type { VerificationStore } from './verification-store.ts'

/** What other areas tell, within one organisation. */
export interface Around {
  readonly assessment: (assessmentId: string) => Promise<AnsweredAssessment | null>
  readonly framework: (frameworkId: string) => Promise<Framework | null>
  /** Whom a person may ask today. */
  readonly supportersOf: (personId: string) => Promise<readonly Supporter[]>
  /** Whom a person supports today. */
  readonly supportedBy: (personId: string) => Promise<ReadonlySet<string>>
  readonly names: (ids: readonly string[]) => Promise<Names>
}

/** Who asks, when, and what an answer is made from. */
export interface Asking {
  readonly store: VerificationStore
  readonly around: Around
  readonly viewerId: string
  readonly today: CalendarDate
  readonly now: Date
  readonly newId: () => string
}

/** What an assessment asks about, without anything that was answered. Null when it or its framework is gone. */
export async function askedIn({ around }: Pick<Asking, 'around'>, assessmentId: string): Promise<readonly AskedCapability[] | null> {
  const assessment = await around.assessment(assessmentId)
  return assessment === null ? null : capabilitiesOf({ around }, assessment)
}

/** The same of an assessment in hand. */
export async function capabilitiesOf({ around }: Pick<Asking, 'around'>, { frameworkId, form, stage }: Pick<AnsweredAssessment, 'frameworkId' | 'form' | 'stage'>): Promise<readonly AskedCapability[] | null> {
  const framework = await around.framework(frameworkId)
  return framework === null ? null : questionnaireOf(framework, form, stage).capabilities
}

/** What a deed changes besides the state. */
export type Change = Partial<Pick<Verification, 'declineReason' | 'ratedAt' | 'signedOffAt' | 'validUntil' | 'comment'>>

/** What is told of a deed, if anything: saving ratings is told of by nobody. */
export interface Told {
  readonly kind: EventKind
  readonly by: VerificationEvent['by']
  readonly capabilities?: number
}

/** Does a deed that was found to be allowed: the next state, the next version, and what is told of it. */
export async function step({ store, now }: Pick<Asking, 'store' | 'now'>, verification: Verification, deed: Deed, change: Change, told: Told | null): Promise<Verification> {
  const state = stateAfter(verification.state, deed)
  if (state === null) throw new Error(`A verification that is ${verification.state} knows no ${deed}.`)
  const changed: Verification = { ...verification, ...change, state, version: verification.version + 1 }
  await store.change(changed)
  if (told !== null) await store.addEvent(verification.verificationId, { kind: told.kind, by: told.by, at: now, capabilities: told.capabilities ?? null })
  return changed
}
