import type { Domain } from '../../../kernel/vocabulary.ts'
import type { RoundCount } from './counting.ts'
import { type Spread, spreads, spreadsOf } from './preferred-ranges.ts'

/** What may be said of one sentence. */
export type SentenceView =
  | { readonly kind: 'said'; readonly sentence: string; readonly from: Spread; readonly to: Spread }
  /** Anything narrower than "from nearly all to nearly all" could give somebody away. */
  | { readonly kind: 'held-back'; readonly sentence: string }

/** What a results page shows of a round: made from what was said, never from a count of answers. */
export interface RoundView {
  /** Everybody who sorted. */
  readonly sorted: number
  /** Those who can be seen: whole blocks of eight. */
  readonly shown: number
  /** Empty until the first block is whole. */
  readonly sentences: readonly SentenceView[]
}

/** The view of a round. */
export function viewOfRound({ people, waiting, sentences }: RoundCount): RoundView {
  return {
    sorted: people + waiting,
    shown: people,
    sentences: sentences.flatMap(({ sentence, said }): readonly SentenceView[] => {
      const range = said.at(-1)
      if (range === undefined) return []
      const { from, to } = spreadsOf(range, people)
      return [from === spreads[0] && to === spreads.at(-1) ? { kind: 'held-back', sentence } : { kind: 'said', sentence, from, to }]
    }),
  }
}

/**
 * On how many sentences most of the class, or nearly all, chose as our key does.
 * @param keyOf the side of our key for a sentence
 */
export function agreedByMost({ sentences }: RoundView, keyOf: (sentence: string) => Domain | undefined): number {
  return sentences.filter((view) => view.kind === 'said' && sideOf(view.from) !== null && sideOf(view.from) === sideOf(view.to) && sideOf(view.from) === keyOf(view.sentence)).length
}

/** The side that a spread leans to, or null for about half. */
function sideOf(spread: Spread): Domain | null {
  switch (spread) {
    case 'nearly-all-leadership':
    case 'most-leadership':
      return 'leadership'
    case 'about-half':
      return null
    case 'most-management':
    case 'nearly-all-management':
      return 'management'
  }
}
