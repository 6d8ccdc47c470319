/** What can be said of how many of a class did something, from none to all. */
export const shareWords = ['hardly-anybody', 'some', 'about-half', 'most', 'nearly-everybody'] as const
export type ShareWord = (typeof shareWords)[number]

/** How many people of a class, or of a part of it, a word can mean: both ends are in it. */
export interface CountRange {
  readonly lowest: number
  readonly highest: number
}

/** Fewer are never told of. */
export const fewestPlaces = 8
/** The first word means none to this many, the last as many fewer than all; more where that is below 1 in 8. */
const edgeAtLeast = 2
/** Of all, on each side of a half, that still are about half. */
const halfWidth = 1 / 8

/**
 * What each word means among so many.
 * @param places 8 or more
 * @returns five ranges that touch each other and cover 0 to `places`
 * @example 24: 0 to 3, 4 to 8, 9 to 15, 16 to 20, 21 to 24
 */
export function rangesOf(places: number): Readonly<Record<ShareWord, CountRange>> {
  const edge = Math.max(edgeAtLeast, Math.floor(places / 8))
  const halfLowest = Math.max(edge + 2, Math.ceil(places * (1 / 2 - halfWidth)))
  return {
    'hardly-anybody': { lowest: 0, highest: edge },
    'some': { lowest: edge + 1, highest: halfLowest - 1 },
    'about-half': { lowest: halfLowest, highest: places - halfLowest },
    'most': { lowest: places - halfLowest + 1, highest: places - edge - 1 },
    'nearly-everybody': { lowest: places - edge, highest: places },
  }
}

/**
 * The word for a count.
 * @param count 0 to `places`
 * @param places 8 or more
 */
export function shareWord(count: number, places: number): ShareWord {
  const ranges = rangesOf(places)
  const word = shareWords.find((one) => count >= ranges[one].lowest && count <= ranges[one].highest)
  if (word === undefined) throw new RangeError(`No word says ${count} of ${places}.`)
  return word
}
