import { randomStream } from '../src/kernel/random-stream.ts'

/** One source of chance with the questions that the demonstration asks of it. */
export interface Chance {
  readonly happens: (probability: number) => boolean
  /** A whole number from the first to the second, both included. */
  readonly between: (lowest: number, highest: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** An item as often as its weight says. */
  readonly weighted: <Item>(choices: readonly (readonly [Item, number])[]) => Item
  readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[]
  readonly word: () => number
}

/** Gives the source of chance of a purpose: drawing from one never moves another. */
export type ChanceFor = (purpose: string) => Chance

/**
 * The sources of chance of a seed.
 * @param seed a whole number from 0 to 2^53 - 1
 * @error RangeError when the seed is not such a number
 */
export function chanceOf(seed: number): ChanceFor {
  return (purpose) => asked(seed, purpose)
}

function asked(seed: number, purpose: string): Chance {
  const { uniform, word } = randomStream(seed, `demo/${purpose}`)
  const between = (lowest: number, highest: number): number => lowest + Math.floor(uniform() * (highest - lowest + 1))
  return {
    word,
    between,
    happens: (probability) => uniform() < probability,
    pick: (items) => itemAt(items, between(0, items.length - 1)),
    weighted: (choices) => weightedItem(choices, uniform()),
    shuffled: (items) => shuffledBy(items, between),
  }
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  if (index < 0 || index >= items.length) throw new RangeError('There is nothing to pick from.')
  // the index was checked just before
  return items[index] as Item
}

function weightedItem<Item>(choices: readonly (readonly [Item, number])[], uniform: number): Item {
  let left = uniform * choices.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [item, weight] of choices) {
    left -= weight
    if (left < 0) return item
  }
  return itemAt(choices, choices.length - 1)[0]
}

function shuffledBy<Item>(items: readonly Item[], between: (lowest: number, highest: number) => number): readonly Item[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = between(0, last)
    const held = itemAt(order, last)
    order[last] = itemAt(order, other)
    order[other] = held
  }
  return order
}
