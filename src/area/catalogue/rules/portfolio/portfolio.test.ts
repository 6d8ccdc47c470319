import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { aDay } from '../../../../kernel/testing/a-day.ts'
import { shippedCatalogue } from '../../content/index.ts'
import { coreCapabilities } from '../../files/core-capabilities.ts'
import { anEntry, seed } from '../../testing/some-entries.ts'
import { type CatalogueEntry, entryKinds } from '../entry.ts'
import { besideGaps } from './beside-gaps.ts'
import { type Taken, cellsOf, fewestPeople, peopleIn } from './cells.ts'
import { lastTwelveMonths } from './period.ts'
import { portfolioOf, rowsByKind, rowsByTitle, titleAgainstContent } from './portfolio.ts'
import { toldCell } from './told.ts'
import { takenIn } from './written-down.ts'

const seacole = shippedCatalogue.find(({ id }) => id === 'mary-seacole') ?? assert.fail('no Mary Seacole programme')
const period = lastTwelveMonths(aDay('2026-11-26'))

/** So many people, each with a place in an entry. */
function taken(entry: CatalogueEntry, people: number, written: Partial<Pick<Taken, 'hours' | 'pence'>> = {}, from = 0): readonly Taken[] {
  return Array.from({ length: people }, (_, place) => ({ personId: `person ${from + place}`, entry, hours: null, pence: null, ...written }))
}

const placesOnly = (places: readonly Taken[], completions: readonly Taken[] = []) => portfolioOf(period, { applications: [], places, completions })

const someTaken: fc.Arbitrary<readonly Taken[]> = fc.array(fc.record({ personId: fc.integer({ min: 1, max: 30 }).map(String), entry: fc.constantFrom(...shippedCatalogue.slice(0, 14), anEntry()), hours: fc.option(fc.integer({ min: 1, max: 90 })), pence: fc.option(fc.integer({ min: 0, max: 900 })) }), { maxLength: 160 })

describe('the period of a portfolio', () => {
  it('is the 12 whole months before the one of today, also around a leap day', () => {
    assert.deepEqual(period, { first: '2025-11-01', last: '2026-10-31' })
    assert.deepEqual(lastTwelveMonths(aDay('2028-03-01')), { first: '2027-03-01', last: '2028-02-29' })
    assert.deepEqual(lastTwelveMonths(aDay('2027-01-31')), { first: '2026-01-01', last: '2026-12-31' })
  })
})

describe('what is told of a portfolio', () => {
  it('is made of cells of 10 people or more, no place of which is in two', () => {
    fc.assert(
      fc.property(someTaken, (all) => {
        const cells = cellsOf(all)
        for (const cell of cells) assert.ok(peopleIn(cell.taken) >= fewestPeople)
        const told = cells.flatMap((cell) => cell.taken)
        assert.equal(new Set(told).size, told.length)
        // Whoever is left over cannot be told by title either.
        for (const left of Map.groupBy(all.filter((one) => !told.includes(one)), ({ entry }) => entry.titleNames).values()) assert.ok(peopleIn(left) < fewestPeople)
      }),
      { seed, numRuns: 60 },
    )
  })

  it('does not depend on the order of people', () => {
    fc.assert(fc.property(someTaken, (all) => assert.deepEqual(placesOnly(all, all), placesOnly(all.toReversed(), all.toReversed()))), { seed, numRuns: 40 })
  })

  it('counts one person who does something 10 times as one, and tells nothing of them', () => {
    assert.deepEqual(cellsOf(Array.from({ length: 10 }, () => taken(seacole, 1)).flat()), [])
  })

  it('puts entries with few people together by kind, then by title, and tells neither their content nor their capabilities', () => {
    const [bevan, franklin] = ['nye-bevan', 'rosalind-franklin'].map((id) => shippedCatalogue.find((entry) => entry.id === id) ?? assert.fail(id))
    assert.ok(bevan !== undefined && franklin !== undefined)
    const portfolio = placesOnly([...taken(bevan, 6), ...taken(franklin, 6, {}, 6), ...taken(seacole, 20)])
    assert.deepEqual(portfolio.cells.places.map(({ kind, entry, places }) => [kind, entry?.id ?? null, places]), [['programme', 'mary-seacole', 20], ['programme', null, 10]])
    const [places] = titleAgainstContent(portfolio)
    // By hand: 20 places of 33 hundredths management are 22 of 100; the 10 together are not told.
    assert.deepEqual(places?.split, { byTitle: { management: 0, leadership: 100, neither: 0, notKnown: 0 }, byContent: { management: 22, leadership: 45, neither: 0, notKnown: 33 } })
    assert.equal(besideGaps(portfolio, coreCapabilities(), []).find(({ capability }) => capability.code === 'L4')?.places, null)
  })

  it('rounds people to the nearest 5, and sums to two digits', () => {
    const [cell] = cellsOf(taken(seacole, 13, { hours: 100.5 }))
    assert.ok(cell !== undefined)
    // By hand: 13 × 100.5 = 1,306.5.
    assert.deepEqual([toldCell(cell).places, toldCell(cell).hours], [15, { amount: 1300, ofPlaces: 15, basis: 'written-down' }])
  })

  it('works out from the entry what fewer than 10 people wrote down, and never mixes the two', () => {
    const [cell] = cellsOf([...taken(anEntry(), 12), ...taken(anEntry(), 3, { hours: 50 }, 20)])
    assert.ok(cell !== undefined)
    assert.deepEqual(toldCell(cell).hours, { amount: 45, ofPlaces: 15, basis: 'worked-out' })
  })

  it('says what is not known as not known, never as 0', () => {
    const [row] = rowsByTitle(placesOnly([], taken(seacole, 12))).filter(({ names }) => names === 'leadership')
    assert.deepEqual([row?.row.completions, row?.row.hours], [10, null])
    assert.deepEqual(titleAgainstContent(placesOnly([])).map(({ split }) => split), [null, null, null])
  })

  it('says of how many places hours are known', () => {
    const [row] = rowsByKind(placesOnly([], [...taken(seacole, 10, { hours: 100 }), ...taken(seacole, 10, {}, 50)]), entryKinds)
    assert.deepEqual(row?.row.hours, { amount: 1000, ofPlaces: 10, isPart: true, basis: 'written-down' })
  })

  it('counts places for each capability that an entry builds, beside what figures say', () => {
    const rows = besideGaps(placesOnly(taken(anEntry(), 10)), coreCapabilities(), [{ code: 'M3', reading: 'fewer-than-half', told: '30%' }])
    assert.deepEqual(rows.slice(1, 4).map(({ capability: { code }, reading, places }) => [code, reading, places]), [['M2', 'no-figure', null], ['M3', 'fewer-than-half', 10], ['M4', 'no-figure', null]])
  })
})

describe('what belongs to a portfolio', () => {
  const one = { personId: 'ada', entryId: 'mary-seacole', saidBy: 'self' } as const
  const finished = { ...one, hours: 90, pence: null }

  it('is by the day of the application, of the decision and of the end, both ends included', () => {
    const found = takenIn(period, { applications: [{ ...one, appliedOn: aDay('2025-10-31'), outcome: 'place', decidedOn: period.first }, { ...one, appliedOn: period.last, outcome: 'no-place', decidedOn: period.last }], completions: [{ ...finished, completedOn: aDay('2026-11-01') }] }, shippedCatalogue)
    assert.deepEqual([found.applications.length, found.places.length, found.completions.length], [1, 1, 0])
  })

  it('takes what the organisation wrote down where both did', () => {
    const found = takenIn(period, { applications: [], completions: [{ ...finished, completedOn: aDay('2026-05-01') }, { ...finished, hours: 100, saidBy: 'organisation', completedOn: aDay('2026-05-03') }] }, shippedCatalogue)
    assert.deepEqual(found.completions.map(({ hours }) => hours), [100])
  })
})
