import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type CountRange, preferredRanges, spreadsOf } from './preferred-ranges.ts'
import { rangeOf, safeRanges } from './safe-ranges.ts'

/** All that anybody can have seen of a sentence whose blocks had these counts of management. */
function everythingSaid(blocks: readonly number[], rangesAfter: (said: readonly CountRange[]) => readonly CountRange[]): readonly CountRange[] {
  const said: CountRange[] = []
  let count = 0
  for (const block of blocks) {
    count += block
    said.push(rangeOf(rangesAfter(said), count))
  }
  return said
}

/** Keeps what was worked out: an attacker tries the same beginnings again and again. */
function remembering(work: typeof safeRanges): typeof safeRanges {
  const known = new Map<string, readonly CountRange[]>()
  return (said) => {
    const name = JSON.stringify(said)
    const ranges = known.get(name) ?? work(said)
    known.set(name, ranges)
    return ranges
  }
}

/** Every way in which so many blocks of four can have chosen, as counts of management. */
function allWays(blockCount: number): readonly (readonly number[])[] {
  return blockCount === 0 ? [[]] : allWays(blockCount - 1).flatMap((way) => [0, 1, 2, 3, 4].map((count) => [...way, count]))
}

function sumOf(ends: readonly { readonly weight: number }[]): number {
  return ends.reduce((total, { weight }) => total + weight, 0)
}

/**
 * An attacker who shares no line with the rules: she writes down every way in which so many blocks can have chosen, looks at what each would have shown at every
 * moment, and asks for each thing that can be seen whether some block was the same, all 0 or all 4, in every way that would look like it.
 * @returns how many different histories give somebody away
 */
function givenAway(blockCount: number, rangesAfter: typeof safeRanges): number {
  const ways = allWays(blockCount)
  const possible = new Map<string, { readonly management: boolean[]; readonly leadership: boolean[] }>()
  for (const way of ways) {
    const seen = JSON.stringify(everythingSaid(way, rangesAfter))
    const sides = possible.get(seen) ?? { management: way.map(() => false), leadership: way.map(() => false) }
    possible.set(seen, sides)
    way.forEach((count, block) => {
      if (count > 0) sides.management[block] = true
      if (count < 4) sides.leadership[block] = true
    })
  }
  return [...possible.values()].filter(({ management, leadership }) => management.includes(false) || leadership.includes(false)).length
}

describe('what may be said of how a class sorted a sentence', () => {
  for (const blockCount of [1, 2, 3, 4, 5, 6]) {
    it(`leaves both sides possible for everybody, in every history of ${blockCount * 4} people`, () => {
      assert.equal(givenAway(blockCount, remembering(safeRanges)), 0)
    })
  }

  it('would give people away without joining ranges: the attacker of this test is no straw man', () => {
    assert.ok(givenAway(2, (said) => preferredRanges(4 * (said.length + 1))) > 0)
  })

  it('leaves both sides possible in histories of up to 200 people', () => {
    const blocks = fc.array(fc.constantFrom(0, 1, 2, 3, 4), { minLength: 1, maxLength: 50 })
    const oneSided = fc.tuple(fc.constantFrom(0, 4), fc.integer({ min: 1, max: 50 })).map(([count, length]) => Array.from({ length }, () => count))
    fc.assert(
      fc.property(fc.oneof(blocks, oneSided), (given) => {
        const said = everythingSaid(given, safeRanges)
        for (let block = 0; block < given.length; block += 1) for (const held of [0, 4]) assert.ok(canDiffer(said, block, held), `block ${block} can only be ${held}`)
      }),
      { numRuns: 200 },
    )
  })

  it('depends on what was said before and on nothing else, so that joining itself tells nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1, 2, 3, 4), { minLength: 1, maxLength: 12 }), (blocks) => {
        const said = everythingSaid(blocks, safeRanges)
        const ranges = safeRanges(said)
        assert.equal(ranges[0]?.lowest, 0)
        assert.equal(ranges.at(-1)?.highest, 4 * (blocks.length + 1))
        for (const [index, range] of ranges.entries()) if (index > 0) assert.equal(range.lowest, (ranges[index - 1]?.highest ?? 0) + 1)
      }),
    )
  })

  it('costs little in the usual class: where 12 to 24 people toss a coin, more than 9 in 10 sentences end in one name', () => {
    for (const blockCount of [3, 4, 5, 6]) {
      const people = 4 * blockCount
      const weights = [1, 4, 6, 4, 1]
      const rangesAfter = remembering(safeRanges)
      const ends = allWays(blockCount).map((way) => ({
        weight: way.reduce((product, count) => product * (weights[count] ?? 0), 1),
        last: everythingSaid(way, rangesAfter).at(-1),
      }))
      const named = ends.filter(({ last }) => last !== undefined && spreadsOf(last, people).from === spreadsOf(last, people).to)
      const share = sumOf(named) / sumOf(ends)
      assert.ok(share > 0.9, `${people} people: ${share}`)
    }
  })
})

/** Is there a history that looks the same and in which this block is not `held`? By sets of counts, step by step. */
function canDiffer(said: readonly CountRange[], block: number, held: number): boolean {
  let counts = new Set([0])
  said.forEach(({ lowest, highest }, index) => {
    const next = new Set<number>()
    for (const count of counts) for (const step of [0, 1, 2, 3, 4]) if ((index !== block || step !== held) && count + step >= lowest && count + step <= highest) next.add(count + step)
    counts = next
  })
  return counts.size > 0
}
