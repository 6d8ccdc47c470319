import type { Outline } from '../outline.ts'
import type { Network, Way } from './network.ts'

/** Every pair that customers can come to, with its ways. */
export function pairsOf(model: Pick<Outline, 'arrivals'>, { entrancesOf, waysFrom }: Network): ReadonlyMap<number, readonly Way[]> {
  return reachedFrom(model.arrivals.flatMap((stream) => entrancesOf(stream).map(({ to }) => to)), waysFrom)
}

/**
 * Everything that can be reached.
 * @param starts  pairs to begin with
 * @param waysFrom the ways out of a pair
 * @returns each pair that is reached, starts included, with its ways, in the order of finding
 */
export function reachedFrom(starts: Iterable<number>, waysFrom: (pair: number) => readonly Way[]): ReadonlyMap<number, readonly Way[]> {
  const found = new Map<number, readonly Way[]>()
  const open = [...new Set(starts)]
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    if (found.has(pair)) continue
    const ways = waysFrom(pair)
    found.set(pair, ways)
    for (const { to } of ways) if (!found.has(to)) open.push(to)
  }
  return found
}

/** Of pairs with their ways, those from which one of the ends can be reached; the ends included. */
export function leadingTo(ends: readonly number[], ways: ReadonlyMap<number, readonly Way[]>): ReadonlySet<number> {
  const before = new Map<number, Way[]>()
  for (const [from, out] of ways) {
    for (const { to, chance } of out) {
      const others = before.get(to)
      if (others === undefined) before.set(to, [{ to: from, chance }])
      else others.push({ to: from, chance })
    }
  }
  return new Set(reachedFrom(ends, (pair) => before.get(pair) ?? []).keys())
}
