import type { Verification } from '../records.ts'
import { type DeedFacts, hasRunOut, isSignOffOver } from './steps.ts'

/**
 * How a verification stands on a day: what its state, its days, and who is close to whom make of it together.
 * `apart`: the supervisor is neither the chosen one nor a line manager any more, so they can do nothing and see nothing.
 */
export const standings = ['waiting', 'begun', 'in', 'signed-off', 'sign-off-over', 'apart', 'ran-out', 'declined', 'withdrawn'] as const
export type HowItStands = (typeof standings)[number]

/** For the person: what was handed in stands, whoever has moved on since. */
export function standsForPerson(verification: Verification, facts: DeedFacts): HowItStands {
  const { state } = verification
  if (state === 'rated') return 'in'
  if (state === 'signed-off') return isSignOffOver(verification, facts.today) ? 'sign-off-over' : 'signed-off'
  if (state === 'declined' || state === 'withdrawn') return state
  if (hasRunOut(verification, facts.today)) return 'ran-out'
  if (!facts.isClose) return 'apart'
  return state === 'asked' ? 'waiting' : 'begun'
}

/** For the supervisor: whoever is not close to the person any more sees nothing of it. */
export function standsForSupervisor(verification: Verification, facts: DeedFacts): HowItStands {
  const stands = standsForPerson(verification, facts)
  const isShown = stands === 'in' || stands === 'signed-off' || stands === 'sign-off-over'
  return isShown && !facts.isClose ? 'apart' : stands
}

/** Does the supervisor have something to do? */
export function doesWait(stands: HowItStands): boolean {
  return stands === 'waiting' || stands === 'begun'
}

/** Lines on one page of the list of a supervisor. */
export const askedOnPage = 50
