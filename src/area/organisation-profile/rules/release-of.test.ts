import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Rating } from '../../../kernel/rating.ts'
import type { WholeRelease } from '../records.ts'
import { aWaveOf, answering, answeringFew, framework, peopleOf, someUnits } from '../testing/some-answers.ts'
import { releaseOf } from './release-of.ts'

function made(...given: Parameters<typeof aWaveOf>): WholeRelease {
  const release = releaseOf(aWaveOf(...given))
  if (!release.ok) throw new Error('There were not enough people')
  return release.value
}

const shownIn = ({ units }: WholeRelease) => units.flatMap(({ unitId, shown }) => (shown === null ? [] : [unitId]))

describe('a release', () => {
  const large = [...peopleOf('curlew', 14), ...peopleOf('heron', 22), ...peopleOf('teal', 4), ...peopleOf('medicine', 2), ...peopleOf('theatres', 31)]

  it('is not made of fewer than 10 people', () => {
    assert.deepEqual(releaseOf(aWaveOf(peopleOf('curlew', 9))), { ok: false, error: 'not-yet-enough' })
    assert.deepEqual(shownIn(made(peopleOf('curlew', 10))), ['trust', 'medicine', 'curlew'])
  })

  it('does not count who rated fewer than 3 behaviours of one domain', () => {
    const few = answeringFew('curlew', { management: [3, 3, 3], leadership: [3, 3] })
    assert.equal(releaseOf(aWaveOf([...peopleOf('curlew', 9), few])).ok, false)
    assert.equal(made([...peopleOf('curlew', 10), ...Array.from({ length: 12 }, () => few)]).release.leftOut, 10)
  })

  it('keeps every unit in its place, and says figures only of whole groups of 10 or more', () => {
    const { units, release } = made(large)
    assert.deepEqual(units.map(({ unitId }) => unitId), someUnits.map(({ unitId }) => unitId))
    assert.deepEqual(units.flatMap(({ name, shown }) => (shown === null ? [] : [[name, shown.people, shown.atoms]])), [['Harbour trust', 70, 3], ['Medicine', 40, 2], ['Heron ward', 20, 1], ['Surgery', 30, 1], ['Theatres', 30, 1]])
    assert.equal(release.people, 70)
  })

  it('says counts in tens only, also of who holds posts', () => {
    const { release, units } = made(large, { holders: [...large.map(({ unitId }) => unitId), 'teal', 'curlew'], leftOut: 9 })
    assert.deepEqual([release.people, release.holders, release.leftOut], [70, 70, 0])
    assert.ok(units.every(({ shown }) => shown === null || (shown.people % 10 === 0 && shown.holders % 10 === 0)))
  })

  it('takes the means of people, each by behaviours that count equally', () => {
    const threes = Array.from({ length: 10 }, () => answering('curlew', (domain) => (domain === 'management' ? 3 : 4)))
    const { units } = made(threes)
    assert.deepEqual(units[0]?.shown, { people: 10, holders: 10, atoms: 1, management: { value: 3, code: 'exact' }, leadership: { value: 4, code: 'exact' } })
  })

  it('tells ends only as a bound, and needs no spread to say how sure it is', () => {
    const { units, release } = made(Array.from({ length: 40 }, () => answering('curlew', () => 5)))
    assert.deepEqual(units[0]?.shown?.management, { value: 4.4, code: 'at-least' })
    assert.ok(release.basis.within.management > 0)
    assert.equal(release.basis.correlation, 0)
    assert.ok(!JSON.stringify(release).includes('NaN'))
  })

  it('says shares of aspects and capabilities from 30 people on, and never none or all', () => {
    assert.ok(made(peopleOf('curlew', 29)).shares.every(({ percent }) => percent === null))
    const all = made(Array.from({ length: 30 }, () => answering('curlew', () => 4))).shares.flatMap(({ percent }) => percent ?? [])
    assert.ok(all.length > 0 && all.every(({ code, value }) => code === 'at-least' && value < 100))
  })

  it('estimates nothing of how people differ from fewer than 30', () => {
    assert.deepEqual(made(peopleOf('curlew', 29)).release.basis, { source: 'usual-components', within: { management: 0.33, leadership: 0.33 }, correlation: null, between: null })
    assert.equal(made(peopleOf('curlew', 30)).release.basis.source, 'own-answers')
  })

  it('says how the questions did from 30 people on, to two digits', () => {
    assert.equal(made(peopleOf('curlew', 29)).release.instrument, null)
    const { instrument } = made(large).release
    assert.equal(instrument?.report.people, 70)
    assert.match(JSON.stringify(instrument?.report.management.alpha?.value), /^-?0\.\d{1,2}$/)
    assert.equal(instrument?.capabilities.management.length, 8)
  })

  it('tells nothing of a capability that fewer than 30 people rated', () => {
    const [last] = framework.items.filter(({ kind, domain }) => kind === 'capability' && domain === 'leadership').slice(-1)
    const ofLast = new Set(framework.items.filter(({ parent }) => parent === last?.id).map(({ id }) => id))
    const people = peopleOf('curlew', 60).map((person, place) => (place < 7 ? person : { ...person, answers: person.answers.map((one) => (ofLast.has(one.itemId) ? { ...one, reply: 'not-in-role' as const } : one)) }))
    const { release, shares } = made(people)
    assert.deepEqual(release.instrument?.report.leadership.parcels.at(-1), { people: 0, mean: null, deviation: null, withOwn: null, withOther: null, nearer: 'cannot-tell' })
    assert.equal(shares.find(({ key }) => key === last?.id)?.percent, null)
  })

  it('does not tell what everybody answered where all answer alike: no mean of a capability, and no spread that leaves less than a step open on either side', () => {
    for (const reply of [1, 3, 5] as const) {
      const { basis, instrument, people } = made(Array.from({ length: 36 }, () => answering('curlew', () => reply))).release
      assert.equal(people, 30)
      for (const domain of ['management', 'leadership'] as const) {
        assert.ok(instrument?.report[domain].parcels.every(({ mean, deviation, withOwn }) => mean === null && deviation === null && withOwn === null))
        assert.ok(basis.within[domain] * (36 - 1) > 1)
      }
    }
  })

  it('has a middle that tells of a group near an end no more than its own figure does', () => {
    const steady = (unitId: string, seed: number) => peopleOf(unitId, 14, { seed, management: 3.2, leadership: 3.2 })
    const of = (reply: (place: number) => 4 | 5) => made([...steady('heron', 1), ...steady('theatres', 2), ...Array.from({ length: 20 }, (_, place) => answering('curlew', () => reply(place)))])
    const [all, nearly] = [of(() => 5), of((place) => (place < 5 ? 4 : 5))]
    const curlew = (whole: WholeRelease) => whole.units.find(({ unitId }) => unitId === 'curlew')?.shown?.management
    assert.deepEqual([curlew(all)?.code, curlew(nearly)], ['at-least', curlew(all)])
    assert.ok(all.release.basis.between !== null && nearly.release.basis.between !== null)
    assert.ok(Math.abs(all.release.basis.between.centre.management - nearly.release.basis.between.centre.management) <= 0.01)
  })

  it('holds back a capability of which one alone answered otherwise', () => {
    const [first] = framework.items.filter(({ kind, domain }) => kind === 'capability' && domain === 'management')
    const ofFirst = new Set(framework.items.filter(({ parent }) => parent === first?.id).map(({ id }) => id))
    const people = peopleOf('curlew', 60).map((person, place) => ({ ...person, answers: person.answers.map((one) => (ofFirst.has(one.itemId) ? { ...one, reply: place === 0 ? (2 as const) : (4 as const) } : one)) }))
    const [told, next] = made(people).release.instrument?.report.management.parcels ?? []
    assert.deepEqual(told, { people: 60, mean: null, deviation: null, withOwn: null, withOther: null, nearer: 'cannot-tell' })
    assert.ok(next?.mean !== null)
  })

  it('is the same in whatever order people come', () => {
    const shuffled = large.toReversed().map((person) => ({ ...person, answers: person.answers.toReversed() }))
    assert.equal(JSON.stringify(made(shuffled)), JSON.stringify(made(large)))
  })

  it('holds nothing of who works in no unit of the tree', () => {
    assert.equal(made([...peopleOf('curlew', 12), ...peopleOf('nowhere', 30)]).release.people, 10)
  })
})

const rating = fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Rating>
const few = fc.record({ management: fc.array(rating, { minLength: 3, maxLength: 3 }), leadership: fc.array(rating, { minLength: 3, maxLength: 3 }) })

describe('somebody who has everything that was released, and knows the answers of all others of a unit', () => {
  const others = peopleOf('theatres', 40)

  it('cannot work out one answer of the one who is left, who rated 3 behaviours', () => {
    fc.assert(
      fc.property(fc.array(few, { minLength: 10, maxLength: 14 }), (unit) => {
        const [last, ...known] = unit
        if (last === undefined) return
        const knownPeople = known.map((one) => answeringFew('curlew', one))
        const seen = (management: readonly Rating[]) => JSON.stringify(made([...knownPeople, answeringFew('curlew', { ...last, management })]))
        const real = seen(last.management)
        const open = triples.filter((one) => seen(one) === real)
        for (const place of [0, 1, 2]) assert.ok(new Set(open.map((one) => one[place])).size >= 2, last.management.join(' '))
      }),
      { numRuns: 12 },
    )
  })

  it('learns no more in a large organisation: units and what they are compared by know people in half steps only', () => {
    const unit = peopleOf('curlew', 11)
    const [nearly, wholly] = [4, 5].map((first) => made([...others, ...unit, answeringFew('curlew', { management: [5, 4, first as Rating], leadership: [3, 3, 3] })]))
    assert.equal(JSON.stringify([nearly?.units, nearly?.release.basis]), JSON.stringify([wholly?.units, wholly?.release.basis]))
  })
})

const triples = [1, 2, 3, 4, 5].flatMap((one) => [1, 2, 3, 4, 5].flatMap((two) => [1, 2, 3, 4, 5].map((three) => [one, two, three] as readonly Rating[])))

describe('somebody who has the figures before and after one person more', () => {
  it('sees the same, or a difference that rests on at least 10: no group has fewer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(24), { minLength: 7, maxLength: 7 }), fc.nat(6), (counts, more) => {
        const people = someUnits.flatMap(({ unitId }, place) => peopleOf(unitId, counts[place] ?? 0))
        const after = [...people, ...peopleOf(someUnits[more]?.unitId ?? 'trust', 1, { seed: 2 })]
        for (const wave of [people, after]) {
          const release = releaseOf(aWaveOf(wave))
          if (!release.ok) continue
          const views = release.value.units.filter(({ shown }) => shown !== null).map(({ unitId }) => new Set(wave.flatMap((person, place) => (isWithin(person.unitId, unitId) ? [place] : []))))
          for (const one of views) for (const other of views) for (const rest of [one.difference(other), one.intersection(other)]) assert.ok(rest.size === 0 || rest.size >= 10)
        }
      }),
      { numRuns: 20 },
    )
  })
})

function isWithin(unitId: string, above: string): boolean {
  for (let unit = someUnits.find((one) => one.unitId === unitId); unit !== undefined; unit = someUnits.find((one) => one.unitId === unit?.parentId)) if (unit.unitId === above) return true
  return false
}
