/** How many people chose management: both ends are in it. */
export interface CountRange {
  readonly lowest: number
  readonly highest: number
}

/** The five things that can be said of how people sorted a sentence, from leadership to management. */
export const spreads = ['nearly-all-leadership', 'most-leadership', 'about-half', 'most-management', 'nearly-all-management'] as const
export type Spread = (typeof spreads)[number]

/**
 * The ranges that have a name of their own: nearly all is all but at most 2 people or 1 in 20 (of a group of 8, all but 1); about half is half, give or take 1 person or
 * 1 in 20; most is what lies between. From 16 people on, the first and the last hold three counts, so that one who knows her own answer cannot tell the others.
 * They widen seldom, because a range that moves is what can give somebody away.
 * @param people a multiple of 8, at least 8
 * @returns five ranges; they touch each other and cover 0 to `people`
 * @example 24 people: 0 to 2, 3 to 10, 11 to 13, 14 to 21, 22 to 24
 */
export function preferredRanges(people: number): readonly CountRange[] {
  const { edge, aboutHalf } = boundariesOf(people)
  return [
    { lowest: 0, highest: edge },
    { lowest: edge + 1, highest: aboutHalf.lowest - 1 },
    aboutHalf,
    { lowest: aboutHalf.highest + 1, highest: people - edge - 1 },
    { lowest: people - edge, highest: people },
  ]
}

/**
 * What can be said of a range: from which spread to which.
 * @param people all who are counted, a multiple of 8, at least 8
 */
export function spreadsOf({ lowest, highest }: CountRange, people: number): { readonly from: Spread; readonly to: Spread } {
  return { from: spreadOf(lowest, people), to: spreadOf(highest, people) }
}

function spreadOf(count: number, people: number): Spread {
  const { edge, aboutHalf } = boundariesOf(people)
  if (count <= edge) return 'nearly-all-leadership'
  if (count >= people - edge) return 'nearly-all-management'
  if (count < aboutHalf.lowest) return 'most-leadership'
  return count > aboutHalf.highest ? 'most-management' : 'about-half'
}

function boundariesOf(people: number): { readonly edge: number; readonly aboutHalf: CountRange } {
  const oneInTwenty = Math.floor(people / 20)
  const giveOrTake = Math.max(1, oneInTwenty)
  // Of 8 people, 2 are a quarter: too many to say that nearly all chose the other side.
  return { edge: people === 8 ? 1 : Math.max(2, oneInTwenty), aboutHalf: { lowest: people / 2 - giveOrTake, highest: people / 2 + giveOrTake } }
}
