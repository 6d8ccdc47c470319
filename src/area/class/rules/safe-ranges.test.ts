import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type CountRange, preferredRanges, spreads, spreadsOf } from './preferred-ranges.ts'
import { rangeOf, safeRanges } from './safe-ranges.ts'

/** How many of a block can have chosen management. */
const counts = [0, 1, 2, 3, 4, 5, 6, 7, 8]

/** All that anybody can have seen of a sentence whose blocks of eight had these counts of management. */
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

/** Every way in which so many blocks of eight can have chosen, as counts of management. */
function allWays(blockCount: number): readonly (readonly number[])[] {
  return blockCount === 0 ? [[]] : allWays(blockCount - 1).flatMap((way) => counts.map((count) => [...way, count]))
}

/**
 * An attacker who shares no line with the rules: she writes down every way in which so many blocks can have chosen and looks at what each would have shown at every
 * moment. Then she asks whether, in every way that would look like it, the people of some block were all on the same side.
 * @param knowsOne she was in the class: she knows in which block, and what she chose, so she asks for the others only
 * @returns how many different histories give somebody away
 */
function givenAway(blockCount: number, rangesAfter: typeof safeRanges, knowsOne: boolean): number {
  const possible = new Map<string, { readonly management: boolean[]; readonly leadership: boolean[] }>()
  for (const way of allWays(blockCount)) {
    const seen = JSON.stringify(everythingSaid(way, rangesAfter))
    for (const { own, side } of knowsOne ? answersIn(way) : [{ own: -1, side: 0 }]) {
      const name = `${seen} ${own} ${side}`
      const sides = possible.get(name) ?? { management: way.map(() => false), leadership: way.map(() => false) }
      possible.set(name, sides)
      way.forEach((count, block) => {
        const [others, people] = block === own ? [count - side, 7] : [count, 8]
        if (others > 0) sides.management[block] = true
        if (others < people) sides.leadership[block] = true
      })
    }
  }
  return [...possible.values()].filter(({ management, leadership }) => management.includes(false) || leadership.includes(false)).length
}

/** Each answer that somebody can have given who was in one of these blocks: side 1 is management. */
function answersIn(way: readonly number[]): readonly { readonly own: number; readonly side: 0 | 1 }[] {
  return way.flatMap((count, own) => [...(count < 8 ? [{ own, side: 0 } as const] : []), ...(count > 0 ? [{ own, side: 1 } as const] : [])])
}

describe('what may be said of how a class sorted a sentence', () => {
  for (const blockCount of [1, 2, 3, 4, 5]) {
    it(`leaves both sides possible for everybody, in every history of ${blockCount * 8} people`, () => {
      assert.equal(givenAway(blockCount, remembering(safeRanges), false), 0)
    })
  }

  for (const blockCount of [1, 2, 3, 4, 5]) {
    it(`leaves both sides possible for the others also to who knows her own answer, in every history of ${blockCount * 8} people`, () => {
      assert.equal(givenAway(blockCount, remembering(safeRanges), true), 0)
    })
  }

  it('would give people away without joining ranges: the attackers of these tests are no straw men', () => {
    const unjoined = (said: readonly CountRange[]) => preferredRanges(8 * (said.length + 1))
    assert.ok(givenAway(2, unjoined, false) > 0)
    assert.ok(givenAway(1, unjoined, true) > 0)
  })

  it('leaves both sides possible for the others in histories of up to 200 people, also to who knows one answer', () => {
    const blocks = fc.array(fc.constantFrom(...counts), { minLength: 1, maxLength: 25 })
    const oneSided = fc.tuple(fc.constantFrom(0, 1, 7, 8), fc.integer({ min: 1, max: 25 })).map(([count, length]) => Array.from({ length }, () => count))
    fc.assert(
      fc.property(fc.oneof(blocks, oneSided), fc.nat(), (given, seed) => {
        const said = everythingSaid(given, safeRanges)
        const own = seed % given.length
        for (const [side, isThere] of [[0, (given[own] ?? 0) < 8], [1, (given[own] ?? 0) > 0]] as const) {
          if (isThere) for (let block = 0; block < given.length; block += 1) for (const held of ['none', 'all'] as const) assert.ok(canDiffer(said, { own, side }, block, held), `${held} of block ${block}`)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('depends on what was said before and on nothing else, so that joining itself tells nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...counts), { minLength: 1, maxLength: 12 }), (blocks) => {
        const said = everythingSaid(blocks, safeRanges)
        const ranges = safeRanges(said)
        assert.equal(ranges[0]?.lowest, 0)
        assert.equal(ranges.at(-1)?.highest, 8 * (blocks.length + 1))
        for (const [index, range] of ranges.entries()) if (index > 0) assert.equal(range.lowest, (ranges[index - 1]?.highest ?? 0) + 1)
      }),
    )
  })

  for (const share of [0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
    it(`costs little where each of 8 to 32 people chooses one side with a chance of ${share}: 7 sentences in 8 end in one name or on one side`, () => {
      for (const blockCount of [1, 2, 3, 4]) {
        const people = 8 * blockCount
        const rangesAfter = remembering(safeRanges)
        const useful = allWays(blockCount).reduce((total, way) => {
          const last = everythingSaid(way, rangesAfter).at(-1)
          return last !== undefined && isUseful(spreadsOf(last, people)) ? total + way.reduce((product, count) => product * chanceOf(count, share), 1) : total
        }, 0)
        assert.ok(useful > 7 / 8, `${people} people: ${useful}`)
      }
    })
  }
})

/** Does it have one name, or lie on one side? */
function isUseful({ from, to }: ReturnType<typeof spreadsOf>): boolean {
  const half = spreads.indexOf('about-half')
  return from === to || spreads.indexOf(to) < half || spreads.indexOf(from) > half
}

/** The chance that of 8 people so many choose a side that each chooses with this chance. */
function chanceOf(count: number, share: number): number {
  const ways = [1, 8, 28, 56, 70, 56, 28, 8, 1][count] ?? 0
  return ways * share ** count * (1 - share) ** (8 - count)
}

/** Is there a history that looks the same, with the known answer in it, in which not none, or not all, of the others of this block chose management? By sets of counts, step by step. */
function canDiffer(said: readonly CountRange[], { own, side }: { readonly own: number; readonly side: 0 | 1 }, block: number, held: 'none' | 'all'): boolean {
  let possible = new Set([0])
  said.forEach(({ lowest, highest }, index) => {
    const next = new Set<number>()
    const [known, others] = index === own ? [side, 7] : [0, 8]
    const steps = counts.filter((step) => step <= others && (index !== block || step !== (held === 'none' ? 0 : others)))
    for (const count of possible) for (const step of steps) if (count + known + step >= lowest && count + known + step <= highest) next.add(count + known + step)
    possible = next
  })
  return possible.size > 0
}
