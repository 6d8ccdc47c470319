import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { shippedCatalogue } from '../content/index.ts'
import { anEntry, seed } from '../testing/some-entries.ts'
import { type PortfolioLine, besideGaps, completedLine, portfolioByDomain } from './portfolio.ts'

const amount = fc.option(fc.integer({ min: 0, max: 10_000 }))
const someLines: fc.Arbitrary<readonly PortfolioLine[]> = fc.array(fc.record({ entry: fc.constantFrom(...shippedCatalogue), places: amount, hours: amount, pence: amount }), { maxLength: 12 })
const seacole = shippedCatalogue.find(({ id }) => id === 'mary-seacole') ?? assert.fail('no Mary Seacole programme')
const jenner = shippedCatalogue.find(({ id }) => id === 'edward-jenner') ?? assert.fail('no Edward Jenner programme')

describe('a portfolio by domain', () => {
  // By hand: 30 places of 33 and 67 hundredths, and 10 of 100: 9.9 + 10 and 20.1.
  it('sets title against content', () => {
    const [places] = portfolioByDomain([{ entry: seacole, places: 30, hours: null, pence: null }, { entry: anEntry(), places: 10, hours: null, pence: null }])
    assert.deepEqual(places, {
      kind: 'known',
      measure: 'places',
      total: 40,
      byTitle: { management: 10, leadership: 30, neither: 0, notKnown: 0 },
      byContent: { management: 19.9, leadership: 20.1, neither: 0, notKnown: 0 },
      without: [],
    })
  })

  it('gives no figure where no amount is known, never 0', () => {
    const [, hours, pence] = portfolioByDomain([{ entry: seacole, places: 30, hours: null, pence: 0 }])
    assert.deepEqual(hours, { kind: 'not-known', measure: 'hours', without: ['mary-seacole'] })
    assert.equal(pence?.kind === 'known' && pence.total, 0)
    assert.deepEqual(portfolioByDomain([]).map(({ kind }) => kind), ['not-known', 'not-known', 'not-known'])
  })

  it('keeps content that is not known apart from every domain', () => {
    const [places] = portfolioByDomain([{ entry: jenner, places: 12, hours: null, pence: null }])
    assert.deepEqual(places?.kind === 'known' && places.byContent, { management: 0, leadership: 0, neither: 0, notKnown: 12 })
  })

  it('adds up: domains, neither and not known make the total, by title and by content', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        for (const reading of portfolioByDomain(lines)) {
          if (reading.kind === 'not-known') assert.ok(lines.every((line) => line[reading.measure] === null))
          else for (const split of [reading.byTitle, reading.byContent]) assert.ok(Math.abs(split.management + split.leadership + split.neither + split.notKnown - reading.total) < 1e-6)
        }
      }),
      { seed },
    )
  })

  it('does not change when a line that is not known is added, but for naming it', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const [before] = portfolioByDomain(lines)
        const [after] = portfolioByDomain([...lines, { entry: anEntry(), places: null, hours: null, pence: null }])
        const without = [...new Set([...(before?.without ?? []), 'budget-morning'])].toSorted()
        assert.deepEqual(after, { ...before, without })
      }),
      { seed },
    )
  })

  it('works out hours and fees from places where the entry says one number, and says so', () => {
    assert.deepEqual(completedLine({ entry: anEntry(), places: 8, hours: null, pence: null }), { entry: anEntry(), places: 8, hours: 24, pence: 0, workedOut: ['hours', 'pence'] })
    const { hours, pence, workedOut } = completedLine({ entry: seacole, places: 2, hours: null, pence: null })
    assert.deepEqual([hours, pence, workedOut], [null, 199_000, ['pence']])
    assert.deepEqual(completedLine({ entry: anEntry(), places: 8, hours: 20, pence: null }).hours, 20)
    assert.deepEqual(completedLine({ entry: jenner, places: null, hours: null, pence: null }).workedOut, [])
  })

  it('stands beside the gaps, and counts places for each capability without adding them up', () => {
    const gap = { name: 'Budgeting', domain: 'management', reading: 'gap' } as const
    const lines = [{ entry: seacole, places: 30, hours: null, pence: null }, { entry: anEntry(), places: null, hours: null, pence: null }]
    const rows = besideGaps(lines, [{ ...gap, capability: 'M3' }, { ...gap, capability: 'M5', reading: 'cannot-tell' }])
    assert.deepEqual(rows.map(({ capability, reading, entries, places, without }) => [capability, reading, entries, places, without]), [
      ['M3', 'gap', ['budget-morning', 'mary-seacole'], 30, ['budget-morning']],
      ['M5', 'cannot-tell', [], 0, []],
    ])
    assert.equal(besideGaps(lines.slice(1), [{ ...gap, capability: 'M3' }])[0]?.places, null)
  })
})
