import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Verification, VerificationState } from '../records.ts'

/** What can be done with a verification. The person asks and withdraws; everything else the supervisor does. */
export const deeds = ['begin', 'decline', 'rate', 'hand-in', 'confirm', 'sign-off', 'take-back', 'withdraw'] as const
export type Deed = (typeof deeds)[number]

/** From each state by each deed to the next. What is not here cannot be done. */
const steps: Readonly<Record<VerificationState, Readonly<Partial<Record<Deed, VerificationState>>>>> = {
  'asked': { begin: 'rating', decline: 'declined', withdraw: 'withdrawn' },
  'rating': { 'rate': 'rating', 'hand-in': 'rated', 'decline': 'declined', 'withdraw': 'withdrawn' },
  // The ratings stay as they were given: nothing leads back to rating.
  'rated': { 'confirm': 'rated', 'sign-off': 'signed-off', 'withdraw': 'withdrawn' },
  'signed-off': { 'take-back': 'rated', 'withdraw': 'withdrawn' },
  'declined': {},
  'withdrawn': {},
}

/**
 * The state after a deed.
 * @returns null when the deed cannot be done in this state
 */
export function stateAfter(state: VerificationState, deed: Deed): VerificationState | null {
  return steps[state][deed] ?? null
}

/** What else a deed depends on. */
export interface DeedFacts {
  readonly today: CalendarDate
  /** The supervisor is still the chosen one, or a line manager of the person. */
  readonly isClose: boolean
}

/** Deeds that must come before the day until which a request is open. */
const inTime: ReadonlySet<Deed> = new Set(['begin', 'rate', 'hand-in'])

/** May it be done today? The person may withdraw whatever else holds; a supervisor does anything only while they are close to the person. */
export function mayDo(verification: Pick<Verification, 'state' | 'openUntil' | 'validUntil'>, deed: Deed, { today, isClose }: DeedFacts): boolean {
  if (stateAfter(verification.state, deed) === null) return false
  if (deed === 'withdraw') return true
  if (!isClose || (inTime.has(deed) && hasRunOut(verification, today))) return false
  return deed !== 'take-back' || !isSignOffOver(verification, today)
}

/** May the person take it back? On any day, and whoever the supervisor is by now. */
export function mayWithdraw({ state }: Pick<Verification, 'state'>): boolean {
  return stateAfter(state, 'withdraw') !== null
}

/** Did the time to rate end before the ratings were handed in? */
export function hasRunOut({ state, openUntil }: Pick<Verification, 'state' | 'openUntil'>, today: CalendarDate): boolean {
  return (state === 'asked' || state === 'rating') && openUntil < today
}

/** Is the time over for which a sign-off stands? */
export function isSignOffOver({ validUntil }: Pick<Verification, 'validUntil'>, today: CalendarDate): boolean {
  return validUntil !== null && validUntil < today
}
