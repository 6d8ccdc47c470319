import { type Spread, spreads } from './preferred-ranges.ts'
import type { RoundView, SentenceView } from './round-view.ts'

type Said = Extract<SentenceView, { kind: 'said' }>

/**
 * The sentences on which a class was most divided, the most divided first.
 * Chosen from what is said of each and from nothing else, so that the choice tells nothing that the page did not say already.
 *
 * 1. Leave out what is held back, and what may be nearly all on one side: there the class may have agreed.
 * 2. Of the rest, put first what lies closest to half; where two lie as close, what may be half before what is most.
 * 3. Where that is the same too, keep the order of the page.
 *
 * @param atMost how many sentences, at least 1
 * @returns their ids; none when nothing that was said shows a class divided
 * @example "about half chose each", "most management": in this order; "somewhere from all or nearly all leadership to about half chose each" is left out
 */
export function mostDivided({ sentences }: RoundView, atMost: number): readonly string[] {
  return sentences
    .filter((view): view is Said => view.kind === 'said' && fromHalf(view.from) < 2 && fromHalf(view.to) < 2)
    .toSorted((one, other) => farthest(one) - farthest(other) || closest(one) - closest(other))
    .slice(0, atMost)
    .map(({ sentence }) => sentence)
}

/** Steps from about half: 2 is nearly all. */
function fromHalf(spread: Spread): number {
  return Math.abs(spreads.indexOf(spread) - spreads.indexOf('about-half'))
}

function farthest({ from, to }: Said): number {
  return Math.max(fromHalf(from), fromHalf(to))
}

function closest({ from, to }: Said): number {
  return spreads.indexOf(from) <= spreads.indexOf('about-half') && spreads.indexOf('about-half') <= spreads.indexOf(to) ? 0 : Math.min(fromHalf(from), fromHalf(to))
}
