import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type AtomsOfTree, type TreeUnit, atomsOf } from './atoms.ts'

const tree = (parents: Readonly<Record<string, string | null>>): readonly TreeUnit[] => Object.entries(parents).map(([id, parentId]) => ({ id, parentId }))
const people = (counts: Readonly<Record<string, number>>) => new Map(Object.entries(counts))
const house = tree({ trust: null, medicine: 'trust', curlew: 'medicine', heron: 'medicine', surgery: 'trust' })

/** What is shown, with how many people each. */
function shownWith({ atoms, shown }: AtomsOfTree): Readonly<Record<string, number>> {
  return Object.fromEntries([...shown].map(([unit, places]) => [unit, places.reduce((sum, place) => sum + (atoms[place]?.people ?? NaN), 0)]))
}

describe('dividing people along a tree', () => {
  it('shows every unit that has enough, when all have', () => {
    assert.deepEqual(shownWith(atomsOf(house, people({ trust: 10, medicine: 10, curlew: 11, heron: 12, surgery: 13 }), 10)), { trust: 56, medicine: 33, curlew: 11, heron: 12, surgery: 13 })
  })

  it('merges small leaves upwards, and shows the first unit that has enough', () => {
    assert.deepEqual(shownWith(atomsOf(house, people({ medicine: 2, curlew: 4, heron: 5, surgery: 12 }), 10)), { trust: 23, medicine: 11, surgery: 12 })
  })

  it('joins who is left over to the part beside, so that the unit above can be shown', () => {
    assert.deepEqual(shownWith(atomsOf(house, people({ medicine: 2, curlew: 12, heron: 4 }), 10)), { trust: 18, medicine: 18 })
  })

  it('gives up the fewest shown units, and of those the smallest', () => {
    const found = atomsOf(house, people({ trust: 1, curlew: 30, heron: 20, surgery: 15 }), 10)
    assert.deepEqual(shownWith(found), { trust: 66, medicine: 50, curlew: 30, heron: 20 })
  })

  it('shows nothing when all together are too few', () => {
    assert.deepEqual(atomsOf(house, people({ curlew: 4, surgery: 5 }), 10), { atoms: [], shown: new Map() })
  })

  it('shows nothing of nobody', () => {
    assert.deepEqual(atomsOf(house, new Map(), 10), { atoms: [], shown: new Map() })
  })
})

/** Trees of up to 12 units in any shape, with up to 14 people of their own each. */
const anyTree = fc
  .array(fc.tuple(fc.nat(), fc.nat(14)), { minLength: 1, maxLength: 12 })
  .map((parts) => {
    const parents = parts.map(([pick], place) => (place === 0 ? null : pick % place))
    const children = (parent: number): readonly number[] => parents.flatMap((one, place) => (one === parent ? [place, ...children(place)] : []))
    const order = [0, ...children(0)]
    return {
      units: order.map((place) => ({ id: String(place), parentId: parents[place] === null || parents[place] === undefined ? null : String(parents[place]) })),
      counts: new Map(parts.map(([, count], place) => [String(place), count])),
    }
  })
  .chain((made) => fc.record({ units: fc.constant(made.units), counts: fc.constant(made.counts), least: fc.integer({ min: 2, max: 12 }) }))

/** Everybody in a unit and below it, each named after their unit and number. */
function peopleOf(units: readonly TreeUnit[], counts: ReadonlyMap<string, number>, unit: string): ReadonlySet<string> {
  const below = new Set([unit])
  for (const { id, parentId } of units) if (parentId !== null && below.has(parentId)) below.add(id)
  return new Set([...below].flatMap((id) => Array.from({ length: counts.get(id) ?? 0 }, (_, place) => `${id}/${place}`)))
}

describe('whatever the tree', () => {
  it('every atom has enough people, and every person of a shown unit is in one atom', () => {
    fc.assert(
      fc.property(anyTree, ({ units, counts, least }) => {
        const { atoms, shown } = atomsOf(units, counts, least)
        for (const atom of atoms) {
          assert.ok(atom.people >= least)
          assert.equal(atom.people, atom.unitIds.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0))
        }
        const all = atoms.flatMap(({ unitIds }) => unitIds)
        assert.equal(new Set(all).size, all.length)
        for (const [unit, places] of shown) assert.equal(places.reduce((sum, place) => sum + (atoms[place]?.people ?? NaN), 0), peopleOf(units, counts, unit).size)
      }),
    )
  })

  it('union, difference and intersection of any shown units hold nobody or enough', () => {
    fc.assert(
      fc.property(anyTree, fc.array(fc.tuple(fc.nat(), fc.constantFrom('union', 'difference', 'intersection')), { minLength: 1, maxLength: 5 }), ({ units, counts, least }, steps) => {
        const views = [...atomsOf(units, counts, least).shown.keys()].map((unit) => peopleOf(units, counts, unit))
        if (views.length === 0) return
        let found: ReadonlySet<string> = new Set()
        for (const [pick, how] of [[0, 'union'] as const, ...steps]) {
          const view = views[pick % views.length] ?? new Set<string>()
          found = how === 'union' ? found.union(view) : how === 'difference' ? found.difference(view) : found.intersection(view)
          assert.ok(found.size === 0 || found.size >= least, `${found.size} of ${least}`)
        }
      }),
    )
  })

  it('no weighted sum of shown totals rests on a few: what has the same weights lies in whole atoms', () => {
    fc.assert(
      fc.property(anyTree, fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 12, maxLength: 12 }), ({ units, counts, least }, weights) => {
        const views = [...atomsOf(units, counts, least).shown.keys()].map((unit) => peopleOf(units, counts, unit))
        const weightOf = new Map<string, number>()
        views.forEach((view, place) => view.forEach((person) => weightOf.set(person, (weightOf.get(person) ?? 0) + (weights[place] ?? 0))))
        const support = [...weightOf.values()].filter((weight) => weight !== 0).length
        assert.ok(support === 0 || support >= least)
      }),
    )
  })

  it('shows the whole as soon as it has enough, and a unit with too few never', () => {
    fc.assert(
      fc.property(anyTree, ({ units, counts, least }) => {
        const { shown } = atomsOf(units, counts, least)
        assert.equal(shown.has('0'), peopleOf(units, counts, '0').size >= least)
        for (const { id } of units) if (peopleOf(units, counts, id).size < least) assert.ok(!shown.has(id))
      }),
    )
  })

  it('one more person never breaks the rule, however the division changes by them', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(), ({ units, counts, least }, pick) => {
        const id = units[pick % units.length]?.id ?? '0'
        const more = new Map(counts).set(id, (counts.get(id) ?? 0) + 1)
        const [before, after] = [counts, more].map((one) => [...atomsOf(units, one, least).shown.keys()].map((unit) => peopleOf(units, one, unit).size))
        assert.ok([...(before ?? []), ...(after ?? [])].every((size) => size >= least))
        if (before !== undefined && before.length > 0) assert.ok((after ?? []).length > 0)
      }),
    )
  })
})
