/** How many people chose management: both ends are in it. */
export interface CountRange {
  readonly lowest: number
  readonly highest: number
}

/** The five things that can be said of how people sorted a sentence, from leadership to management. */
export const spreads = ['nearly-all-leadership', 'most-leadership', 'about-half', 'most-management', 'nearly-all-management'] as const
export type Spread = (typeof spreads)[number]

/**
 * The ranges that have a name of their own: nearly all is all but at most 1 in 20, or all but 1 person; about half is half, give or take as many; most is what lies
 * between. The first and the last hold at least two counts, so that neither says that all chose the same.
 * They widen seldom, because a range that moves is what can give somebody away.
 * @param people a multiple of 4, at least 4
 * @returns three ranges for 4 people, five for more; they touch each other and cover 0 to `people`
 * @example 20 people: 0 to 1, 2 to 8, 9 to 11, 12 to 18, 19 to 20
 */
export function preferredRanges(people: number): readonly CountRange[] {
  const { edge, aboutHalf } = boundariesOf(people)
  return [
    { lowest: 0, highest: edge },
    { lowest: edge + 1, highest: aboutHalf.lowest - 1 },
    aboutHalf,
    { lowest: aboutHalf.highest + 1, highest: people - edge - 1 },
    { lowest: people - edge, highest: people },
  ].filter(({ lowest, highest }) => lowest <= highest)
}

/**
 * What can be said of a range: from which spread to which.
 * @param people all who are counted, a multiple of 4, at least 4
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
  const edge = Math.max(1, Math.floor(people / 20))
  // Of 4 people, 1 and 3 are nearly all already.
  const giveOrTake = people === 4 ? 0 : edge
  return { edge, aboutHalf: { lowest: people / 2 - giveOrTake, highest: people / 2 + giveOrTake } }
}
