import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Evidence, Goal, GoalCapability, IfThen, SignOff } from './development-plan.ts'

/** What a badge says, and no more than its goal and sign-off carry. */
export interface BadgeFacts {
  readonly capability: GoalCapability
  readonly ifThen: IfThen
  readonly signOff: SignOff
  readonly begunOn: CalendarDate
  /** What the supervisor named: words and links only where the person lets them stand. */
  readonly evidence: readonly BadgeEvidence[]
}

export interface BadgeEvidence {
  readonly evidenceId: string
  readonly kind: Evidence['kind']
  readonly day: CalendarDate
  readonly words: string | null
  /** Of a page in the web; a page of the product needs a sign-in and does not stand in a badge. */
  readonly href: string | null
}

/** Why a goal gets no badge. */
export type NoBadge = { readonly code: 'not-signed-off' } | { readonly code: 'no-evidence' }

/** Why no badge can be taken now. */
export type BadgeRefusal = NoBadge | { readonly code: 'no-address-of-service' } | { readonly code: 'has-one' } | { readonly code: 'key-sealed' } | { readonly code: 'no-mail-address' } | { readonly code: 'not-chosen' }

/**
 * What a badge of a goal may say.
 * @param evidence of the goal; of it only what the sign-off names
 * @error not-signed-off when the goal is not, or not any more; no-evidence when nothing that was named is left
 */
export function badgeFacts(goal: Goal, evidence: readonly Evidence[]): Result<BadgeFacts, NoBadge> {
  const { signOff, begunOn, capability, ifThen } = goal
  if (goal.state !== 'signed-off' || signOff === null || begunOn === null) return failure({ code: 'not-signed-off' })
  const named = evidence.filter(({ goalId, evidenceId }) => goalId === goal.goalId && signOff.evidenceIds.includes(evidenceId))
  if (named.length === 0) return failure({ code: 'no-evidence' })
  return success({ capability, ifThen, signOff, begunOn, evidence: named.map(shown) })
}

function shown({ evidenceId, kind, day, words, href, isShownInBadge }: Evidence): BadgeEvidence {
  const isWeb = href !== null && /^https:\/\//iu.test(href)
  return { evidenceId, kind, day, words: isShownInBadge ? words : null, href: isShownInBadge && isWeb ? href : null }
}
