import type { Domain } from '../../../../kernel/vocabulary.ts'
import type { First, Order, SuggestionFacts } from './facts.ts'

/**
 * Which domain comes first: management for who acts up, who is newly promoted below the board, and who is new in a post in which managing begins. The person’s own choice goes before all of it.
 * @source the article of 10 January 2026; our reading of who is newly promoted
 */
export function orderOf({ postKind, isNewInPost, stage, chosenOrder }: Pick<SuggestionFacts, 'postKind' | 'isNewInPost' | 'stage' | 'chosenOrder'>): Order {
  if (chosenOrder !== null) return { first: chosenOrder, why: 'chosen' }
  if (postKind === 'acting-up') return { first: 'management', why: 'acting-up' }
  if (postKind === 'new' && stage !== 'executive') return { first: 'management', why: 'newly-promoted' }
  if (isNewInPost && (stage === 'first-line' || stage === 'middle')) return { first: 'management', why: 'new-in-post' }
  return { first: 'either', why: 'nothing' }
}

/** 0 for what comes first, 1 for what comes after it. */
export function placeIn(first: First, domain: Domain): 0 | 1 {
  return first === 'either' || first === domain ? 0 : 1
}
