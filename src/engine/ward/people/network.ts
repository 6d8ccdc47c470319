import type { RandomSource } from '../../../kernel/chance/random-source.ts'

/** How many on each side one is tied to on the ring; a share of ties goes somewhere else. */
const neighboursOnSide = 2
const shareMoved = 0.15
/** One in so many is a hub: an informal leader, tied to a third of all. */
const peoplePerHub = 12
const shareTiedToHub = 1 / 3

/**
 * Who works with whom: a ring of near ones, of whose ties some lead far away (a small world), and a few hubs.
 * @param people how many, 6 or more
 * @returns ties of each, by number, without doubles, both ways
 * @source small world: Watts and Strogatz 1998, Nature 393:440-442; the hubs are ours
 */
export function networkOf(people: number, source: RandomSource): readonly Int32Array[] {
  const ties = Array.from({ length: people }, () => new Set<number>())
  const tie = (one: number, other: number): void => {
    if (one === other) return
    ties[one]?.add(other)
    ties[other]?.add(one)
  }
  for (let one = 0; one < people; one += 1) {
    for (let step = 1; step <= neighboursOnSide; step += 1) {
      const isMoved = source.uniform() < shareMoved
      const far = Math.floor(source.uniform() * people)
      tie(one, isMoved ? far : (one + step) % people)
    }
  }
  for (let hub = 0; hub < people; hub += peoplePerHub) {
    for (let other = 0; other < people; other += 1) if (source.uniform() < shareTiedToHub) tie(hub, other)
  }
  return ties.map((others) => Int32Array.from(others).toSorted())
}
