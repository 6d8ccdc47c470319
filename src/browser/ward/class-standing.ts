import type { ClassState, Heard, Refusal } from './class-server.ts'

/** How a ward stands to the class that it is run with. */
export type Standing =
  | { readonly kind: 'with-class'; readonly state: ClassState; readonly line: 'heard' | 'away' }
  /** Nothing is sent any more: the run can be finished alone. */
  | { readonly kind: 'alone'; readonly because: Refusal }

/** Until the class is heard, nothing holds anybody. */
export const justJoined: Standing & { readonly kind: 'with-class' } = { kind: 'with-class', state: { frozen: false, holdAfterWeek: null, ended: false }, line: 'heard' }

/** How one stands to a class once the run is over or was stopped: there is nothing left to freeze or to hold. */
export function released(standing: Standing): Standing {
  return standing.kind === 'alone' ? standing : { ...standing, state: justJoined.state }
}

/** A look every so often while all is well, in milliseconds. */
const lookMs = 2_500
/** After answers that did not come: the first wait, which doubles, and the longest. */
const firstRetryMs = 2_000
const longestRetryMs = 15_000
/** One answer that does not come is no sign of anything. */
const failuresToSay = 2
/** Whoever does not see the page for about a minute needs no news. */
const looksUnseenAtMost = 24

/**
 * What holds after an answer, or after none.
 * @param failures answers in a row that did not come, this one too; 0 or more
 */
export function standingAfter(standing: Standing, heard: Heard, failures: number): Standing {
  if (standing.kind === 'alone') return standing
  switch (heard.kind) {
    case 'state':
      return heard.state.ended ? { kind: 'alone', because: 'ended' } : { kind: 'with-class', state: heard.state, line: 'heard' }
    case 'refused':
      return { kind: 'alone', because: heard.reason }
    case 'nothing':
      return failures < failuresToSay ? standing : { ...standing, line: 'away' }
  }
}

/** What decides when the class is asked next. */
export interface LinkNow {
  readonly standing: Standing
  /** Answers in a row that did not come. */
  readonly failures: number
  readonly hasUnsent: boolean
  /** The run is over or was stopped. */
  readonly hasLeft: boolean
  /** Times that the class was asked since somebody saw the page. */
  readonly looksUnseen: number
}

/** Milliseconds until the class is asked next, 0 or more; null: not again, until something is decided or the page is seen. */
export function nextAskMs({ standing, failures, hasUnsent, hasLeft, looksUnseen }: LinkNow): number | null {
  if (standing.kind === 'alone') return null
  if (!hasUnsent && (hasLeft || looksUnseen >= looksUnseenAtMost)) return null
  if (failures > 0) return Math.min(longestRetryMs, firstRetryMs * 2 ** (failures - 1))
  return hasUnsent ? 0 : lookMs
}
