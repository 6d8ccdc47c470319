import { Elimination } from './elimination.ts'
import type { Way } from './network.ts'

/** After so many steps of taking pairs out, and some more for each link that there is, going round is quicker: about 170 pairs that all lead to one another. */
const eliminationAtMost = 2_000_000

/** Going round ends when no number changes by more than this share, or after so much work. */
const roundingShare = 1e-13
const roundsAtMost = 1e9

/**
 * How many pass through each pair in a unit of time: the traffic equations, passing(j) = entering(j) + sum of passing(i) · chance(i to j).
 * @param entering how many come in from outside, by pair
 * @param ways     of every pair that can be reached
 * @returns Infinity for pairs that customers come to and never leave
 * @example 1 comes in; from there 0.5 come again: 2 pass
 */
export function passages(entering: ReadonlyMap<number, number>, ways: ReadonlyMap<number, readonly Way[]>): ReadonlyMap<number, number> {
  const links = [...ways.values()].reduce((sum, { length }) => sum + length, 0)
  return new Elimination(entering, ways).solve(eliminationAtMost + 4 * links) ?? passagesByRounds(entering, ways)
}

/**
 * The same for large nets in which everything leads to everything: the equations are gone through again and again until nothing changes.
 * In loops that are hardly ever left that takes so long that the answer may be too small.
 * @source Gauss and Seidel
 */
export function passagesByRounds(entering: ReadonlyMap<number, number>, ways: ReadonlyMap<number, readonly Way[]>): ReadonlyMap<number, number> {
  const links = linksInto(ways)
  const starts = Float64Array.from(ways.keys(), (pair) => entering.get(pair) ?? 0)
  const passing = Float64Array.from(starts)
  for (let steps = 0, changes = true; changes && steps < roundsAtMost; steps += links.from.length + starts.length) changes = goRound(links, starts, passing)
  return new Map([...ways.keys()].map((pair, place) => [pair, passing[place] ?? 0]))
}

/** The links into each place, one place after the other. */
interface Links {
  readonly from: Int32Array
  readonly chance: Float64Array
  /** Where the links of a place begin; one more than places. */
  readonly begin: Int32Array
  /** The chance to go on from each place, other than back to itself. */
  readonly goingOn: Float64Array
}

function linksInto(ways: ReadonlyMap<number, readonly Way[]>): Links {
  const places = new Map([...ways.keys()].map((pair, place) => [pair, place]))
  const into: { from: number; chance: number }[][] = [...places].map(() => [])
  const goingOn = new Float64Array(places.size).fill(1)
  for (const [pair, out] of ways) {
    const from = places.get(pair) ?? 0
    for (const { to, chance } of out) {
      if (to === pair) goingOn[from] = (goingOn[from] ?? 0) - chance
      else into[places.get(to) ?? 0]?.push({ from, chance })
    }
  }
  const all = into.flat()
  let count = 0
  const begin = Int32Array.from([0, ...into.map(({ length }) => (count += length))])
  return { from: Int32Array.from(all, ({ from }) => from), chance: Float64Array.from(all, ({ chance }) => chance), begin, goingOn }
}

/** @returns whether anything changed */
function goRound({ from, chance, begin, goingOn }: Links, starts: Float64Array, passing: Float64Array): boolean {
  let hasChanged = false
  for (let place = 0; place < starts.length; place += 1) {
    let coming = starts[place] ?? 0
    const end = begin[place + 1] ?? 0
    for (let link = begin[place] ?? 0; link < end; link += 1) coming += (passing[from[link] ?? 0] ?? 0) * (chance[link] ?? 0)
    const now = coming === 0 ? 0 : coming / (goingOn[place] ?? 1)
    if (Math.abs(now - (passing[place] ?? 0)) > roundingShare * now) hasChanged = true
    passing[place] = now
  }
  return hasChanged
}
