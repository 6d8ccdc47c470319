import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { stages } from '../../../kernel/workforce.ts'
import { shippedCatalogue } from '../content/index.ts'
import { coreCapabilities } from '../files/core-capabilities.ts'
import { anEntry, seed, someEntries, today } from '../testing/some-entries.ts'
import { isAnotherPost } from './entry.ts'
import { type MatchWish, matched } from './matched.ts'

const capabilities = coreCapabilities()
const codes = capabilities.map(({ code }) => code)
const newManager: MatchWish = { stage: 'first-line', gaps: [{ capability: 'M3', certainty: 'clear' }, { capability: 'L6', certainty: 'clear' }, { capability: 'L3', certainty: 'cannot-tell' }], hoursLeft: 3, penceLeft: 0, today, first: 'management' }

const someWish: fc.Arbitrary<MatchWish> = fc.record({
  stage: fc.constantFrom(...stages),
  gaps: fc.array(fc.record({ capability: fc.constantFrom(...codes), certainty: fc.constantFrom('clear' as const, 'cannot-tell' as const) }), { maxLength: 5 }),
  hoursLeft: fc.integer({ min: 0, max: 40 }),
  penceLeft: fc.option(fc.integer({ min: 0, max: 200_000 })),
  today: fc.constant(today),
  first: fc.constantFrom('management' as const, 'leadership' as const, null),
})

describe('what is matched', () => {
  it('is for the stage, builds a clear gap or finds one out, and says why', () => {
    fc.assert(
      fc.property(someEntries, someWish, (own, wish) => {
        for (const { entry, reasons } of matched([...shippedCatalogue, ...own], wish, capabilities)) {
          assert.ok(entry.stages.includes(wish.stage))
          for (const reason of reasons) {
            if (reason.code === 'builds') assert.ok(wish.gaps.some(({ capability, certainty }) => capability === reason.capability && certainty === 'clear') && reason.why !== '')
            if (reason.code === 'finds-out') assert.ok(entry.kind === 'feedback-round' && wish.gaps.some(({ capability, certainty }) => capability === reason.capability && certainty === 'cannot-tell'))
          }
          assert.ok(reasons.some(({ code }) => code === 'builds' || code === 'finds-out'))
        }
      }),
      { seed },
    )
  })

  it('is said to fit only within the hours and the money that are left', () => {
    fc.assert(
      fc.property(someEntries, someWish, (own, wish) => {
        for (const { entry, fit } of matched([...shippedCatalogue, ...own], wish, capabilities)) {
          const isWithin = !isAnotherPost(entry) && entry.time.monthlyHours !== null && entry.time.monthlyHours.most <= wish.hoursLeft && (wish.penceLeft === null || entry.cost.kind === 'nothing' || (entry.cost.kind === 'fee' && entry.cost.pence <= wish.penceLeft))
          assert.equal(fit.kind === 'fits', isWithin)
        }
      }),
      { seed },
    )
  })

  it('does not depend on the order of entries or gaps', () => {
    fc.assert(
      fc.property(someEntries, someWish, (own, wish) => {
        const entries = [...shippedCatalogue, ...own]
        const ids = (all: typeof entries, asked: MatchWish) => matched(all, asked, capabilities).map(({ entry }) => entry.id)
        assert.deepEqual(ids(entries.toReversed(), { ...wish, gaps: wish.gaps.toReversed() }), ids(entries, wish))
      }),
      { seed },
    )
  })

  it('is something that fits, for every clear gap at every stage with 3 hours a month and no money', () => {
    for (const capability of codes) {
      for (const stage of stages) {
        const [first] = matched(shippedCatalogue, { stage, gaps: [{ capability, certainty: 'clear' }], hoursLeft: 3, penceLeft: 0, today }, capabilities)
        assert.equal(first?.fit.kind, 'fits', `${capability} ${stage}`)
      }
    }
  })

  it('puts management first for a new manager who has gaps in both, and leaves it out when told so', () => {
    const first = (wish: MatchWish) => matched(shippedCatalogue, wish, capabilities)[0]
    assert.ok(first(newManager)?.reasons.some(({ code }) => code === 'domain-first'))
    assert.ok(first({ ...newManager, first: 'leadership' })?.entry.builds.some(({ capability }) => capability === 'L6'))
  })

  it('puts one gap of the domain that comes first before two of the other', () => {
    const why = 'Because.'
    const both = [anEntry({ id: 'a', builds: [{ capability: 'L6', why }, { capability: 'L1', why }] }), anEntry({ id: 'b', builds: [{ capability: 'M3', why }] })]
    const ids = (first: 'management' | null) => matched(both, { ...newManager, gaps: ['M3', 'L6', 'L1'].map((capability) => ({ capability, certainty: 'clear' as const })), first }, capabilities).map(({ entry }) => entry.id)
    assert.deepEqual([ids('management'), ids(null)], [['b', 'a'], ['a', 'b']])
  })

  it('fits with the last penny and the last hour, and not with one less', () => {
    const kinds = [500, 499].map((penceLeft) => matched([anEntry({ cost: { kind: 'fee', pence: 500 } })], { ...newManager, penceLeft }, capabilities)[0]?.fit)
    assert.deepEqual(kinds, [{ kind: 'fits', monthlyHours: 3 }, { kind: 'needs-more', hours: null, pence: 1 }])
  })

  it('says by how much something goes beyond what is left, and what is not known', () => {
    const fitOf = (entry: ReturnType<typeof anEntry>) => matched([entry], { ...newManager, hoursLeft: 2 }, capabilities)[0]?.fit
    assert.deepEqual(fitOf(anEntry()), { kind: 'needs-more', hours: 1, pence: null })
    assert.deepEqual(fitOf(anEntry({ cost: { kind: 'fee', pence: 500 } })), { kind: 'needs-more', hours: 1, pence: 500 })
    assert.deepEqual(fitOf(anEntry({ time: { ...anEntry().time, monthlyHours: null }, cost: { kind: 'not-known' } })), { kind: 'cannot-tell', because: ['hours', 'cost'] })
  })

  it('never says that another post fits beside one’s own, and names it last', () => {
    const kinds = matched(shippedCatalogue, { ...newManager, gaps: codes.map((capability) => ({ capability, certainty: 'clear' })), hoursLeft: 1000 }, capabilities).map(({ entry, fit }) => [entry.id, fit.kind])
    assert.deepEqual(kinds.slice(-2), [['supported-acting-up', 'another-post'], ['secondment', 'another-post']])
  })

  it('leaves out what is done and forms that are not wanted', () => {
    assert.deepEqual(matched([anEntry()], { ...newManager, done: ['budget-morning'] }, capabilities), [])
    assert.deepEqual(matched([anEntry()], { ...newManager, forms: ['experiential'] }, capabilities), [])
  })
})
