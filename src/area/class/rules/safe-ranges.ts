import { type CountRange, preferredRanges } from './preferred-ranges.ts'

/** People who become visible together. */
export const blockSize = 8

/**
 * The ranges of which one may be said after the next block, so that whichever it is, who ever looked at every page and knows one person's answer, her own, still cannot
 * work out the side of another. They depend only on what was said before, never on the answers: so it gives nothing away that some are wider.
 *
 * 1. Begin with the ranges that have a name of their own (all or nearly all, most, about half).
 * 2. Take each as said. For nobody's answer known, and for each block and side with one answer of that block known, work out from all that was said how many of
 *    the others of each block can have chosen management.
 * 3. If the others of some block could then only be all on one side, they would be known: these ranges are not safe.
 * 4. Then join neighbours: as few as will do, on both sides alike where that does as well.
 *
 * @param said what was said after each block so far, in order
 * @returns ranges that touch each other and cover 0 to 8 × (blocks so far + 1); at least one
 * @source our own; deciding from what is public alone is called simulatable auditing (Kenthapadi, Mishra and Nissim, 2005)
 */
export function safeRanges(said: readonly CountRange[]): readonly CountRange[] {
  const named = preferredRanges(blockSize * (said.length + 1))
  const safe = joinings(named).find((ranges) => ranges.every((range) => !givesSomebodyAway([...said, range])))
  if (safe === undefined) throw new Error('Saying nothing new gives somebody away: what was said before was not safe.')
  return safe
}

/** The range that holds a count. */
export function rangeOf(ranges: readonly CountRange[], count: number): CountRange {
  const range = ranges.find(({ lowest, highest }) => lowest <= count && count <= highest)
  if (range === undefined) throw new Error(`No range holds ${count}.`)
  return range
}

/** One answer that somebody knows: of a person of which block, and 1 when it was management. Null for who knows none. */
type KnownAnswer = { readonly block: number; readonly management: 0 | 1 } | null

/** Is there somebody who knows one answer or none and can tell what others chose? */
function givesSomebodyAway(said: readonly CountRange[]): boolean {
  const oneKnown = said.flatMap((_, block): readonly KnownAnswer[] => [{ block, management: 0 }, { block, management: 1 }])
  return [null, ...oneKnown].some((known) => tellsOthers(said, known))
}

/** Is there a block whose people, but for the one who is known, must all have chosen the same? */
function tellsOthers(said: readonly CountRange[], known: KnownAnswer): boolean {
  const before = reachable(said, known)
  // What can never be said gives nobody away.
  if (before === null) return false
  let after: CountRange | null = null
  for (let block = said.length - 1; block >= 0; block -= 1) {
    const [here, start, possible] = [said[block], before[block], canChoose(block, known)]
    if (here === undefined || start === undefined) throw new Error('Each block has what was said after it.')
    const end: CountRange = after === null ? here : overlap(here, after)
    const fewest = Math.max(possible.lowest, end.lowest - start.highest)
    const most = Math.min(possible.highest, end.highest - start.lowest)
    if (fewest === possible.highest || most === possible.lowest) return true
    after = { lowest: end.lowest - possible.highest, highest: end.highest - possible.lowest }
  }
  return false
}

/** The counts that are possible before each block and after the last, from all that was said until then; null when there is none. */
function reachable(said: readonly CountRange[], known: KnownAnswer): readonly CountRange[] | null {
  let start: CountRange = { lowest: 0, highest: 0 }
  const before = [start]
  for (const [block, range] of said.entries()) {
    const possible = canChoose(block, known)
    start = overlap(range, { lowest: start.lowest + possible.lowest, highest: start.highest + possible.highest })
    if (start.lowest > start.highest) return null
    before.push(start)
  }
  return before
}

/** How many people of a block can have chosen management, before anything is said. */
function canChoose(block: number, known: KnownAnswer): CountRange {
  return known?.block === block ? { lowest: known.management, highest: known.management + blockSize - 1 } : { lowest: 0, highest: blockSize }
}

function overlap(one: CountRange, other: CountRange): CountRange {
  return { lowest: Math.max(one.lowest, other.lowest), highest: Math.min(one.highest, other.highest) }
}

/** Every way to join neighbours, those that keep more ranges first, and of those the ones that are alike on both sides. */
function joinings(ranges: readonly CountRange[]): readonly (readonly CountRange[])[] {
  return waysToKeep(ranges.length - 1)
    .toSorted((one, other) => keptIn(other) - keptIn(one) || unlikeSides(one) - unlikeSides(other))
    .map((kept) => joined(ranges, kept))
}

/** For each boundary between neighbours: is it kept? */
type Kept = readonly boolean[]

function waysToKeep(boundaries: number): readonly Kept[] {
  return boundaries === 0 ? [[]] : waysToKeep(boundaries - 1).flatMap((kept) => [[...kept, true], [...kept, false]])
}

function keptIn(kept: Kept): number {
  return kept.filter(Boolean).length
}

function unlikeSides(kept: Kept): number {
  return kept.filter((isKept, index) => isKept !== kept[kept.length - 1 - index]).length
}

function joined(ranges: readonly CountRange[], kept: Kept): readonly CountRange[] {
  const whole: CountRange[] = []
  for (const [index, range] of ranges.entries()) {
    const last = index > 0 && kept[index - 1] === false ? whole.pop() : undefined
    whole.push(last === undefined ? range : { lowest: last.lowest, highest: range.highest })
  }
  return whole
}
