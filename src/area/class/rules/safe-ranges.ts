import { type CountRange, preferredRanges } from './preferred-ranges.ts'

/** People who become visible together. */
export const blockSize = 4

/**
 * The ranges of which one may be said after the next block, so that whichever it is, who ever looked at every page still cannot work out one person's side.
 * They depend only on what was said before, never on the answers: so it gives nothing away that some are wider.
 *
 * 1. Begin with the ranges that have a name of their own (all or nearly all, most, about half).
 * 2. Take each as said, and work out from all that was said how many of each block can have chosen management.
 * 3. If some block could then only be 0, or only be all 4, everybody in it would be known: these ranges are not safe.
 * 4. Then join neighbours: as few as will do, on both sides alike where that does as well.
 *
 * @param said what was said after each block so far, in order
 * @returns ranges that touch each other and cover 0 to 4 × (blocks so far + 1); at least one
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

/** Is there a block of which everybody must have chosen the same? */
function givesSomebodyAway(said: readonly CountRange[]): boolean {
  const before = reachable(said)
  let after: CountRange | null = null
  for (let block = said.length - 1; block >= 0; block -= 1) {
    const [here, start] = [said[block], before[block]]
    if (here === undefined || start === undefined) return false
    const end: CountRange = after === null ? here : overlap(here, { lowest: after.lowest - blockSize, highest: after.highest })
    const fewest = Math.max(0, end.lowest - start.highest)
    const most = Math.min(blockSize, end.highest - start.lowest)
    // What can never be said gives nobody away.
    if (fewest > most) return false
    if (fewest === blockSize || most === 0) return true
    after = end
  }
  return false
}

/** The counts that are possible before each block, from all that was said until then. */
function reachable(said: readonly CountRange[]): readonly CountRange[] {
  const before: CountRange[] = [{ lowest: 0, highest: 0 }]
  for (const range of said) {
    const start = before.at(-1) ?? range
    before.push(overlap(range, { lowest: start.lowest, highest: start.highest + blockSize }))
  }
  return before
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
