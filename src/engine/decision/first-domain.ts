import type { Domain } from '../../kernel/vocabulary.ts'
import type { Sign } from './facts.ts'
import { type Pressure, isEmergency } from './stance.ts'
import type { FirstReason } from './step-codes.ts'

/** What each sign of a situation asks for. @source our reconstruction of the article's lists of when each is required */
export const domainOfSign: Readonly<Record<Sign, Domain>> = {
  'safety-routine': 'management',
  staffing: 'management',
  budget: 'management',
  standards: 'management',
  incident: 'management',
  'agreed-change': 'management',
  handover: 'management',
  'purpose-unclear': 'leadership',
  'service-must-change': 'leadership',
  'crosses-boundaries': 'leadership',
  'morale-low': 'leadership',
  culture: 'leadership',
  'no-known-answer': 'leadership',
  'winning-consent': 'leadership',
}

/** Marks that say that nobody knows yet where to go. */
const directionMissing: readonly Sign[] = ['purpose-unclear', 'service-must-change', 'no-known-answer']

export interface FirstReading {
  readonly first: Domain | 'cannot-tell'
  readonly reason: FirstReason
}

/**
 * Which of the two a situation asks for first.
 * @param signs what goes on
 * @param pressure how soon and how bad, both known
 * @source our reconstruction; nothing published tests it
 */
export function firstDomain(signs: readonly Sign[], pressure: Pressure): FirstReading {
  if (isEmergency(pressure)) return { first: 'management', reason: 'emergency' }
  const asks = new Set(signs.map((sign) => domainOfSign[sign]))
  if (asks.size === 0) return { first: 'cannot-tell', reason: 'nothing-named' }
  if (!asks.has('leadership')) return { first: 'management', reason: 'only-management' }
  if (!asks.has('management')) return { first: 'leadership', reason: 'only-leadership' }
  if (pressure.urgency !== 'weeks') return { first: 'management', reason: 'both-soon' }
  if (pressure.severity === 'serious-harm') return { first: 'management', reason: 'both-serious' }
  if (signs.some((sign) => directionMissing.includes(sign))) return { first: 'leadership', reason: 'both-direction-missing' }
  return { first: 'cannot-tell', reason: 'both-neither' }
}
