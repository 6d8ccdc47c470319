import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type InventedViews, inventViews } from '../testing/made-self-views.ts'
import { alphaInterval } from '../consistency/alpha-interval.ts'
import { instrumentReport } from './instrument-report.ts'
import type { ParcelsOfPerson } from './people-answers.ts'

const usual: InventedViews = { seed: 1, people: 120, correlation: 0.75, capabilities: 8, variances: { person: 0.25, capability: 0.06, residual: 0.3 }, missing: 0.08 }
const near = (actual: number | undefined, expected: number, within = 1e-12) => assert.ok(Math.abs((actual ?? NaN) - expected) <= within, `${actual} instead of ${expected}`)

function reportOf(people: readonly ParcelsOfPerson[]) {
  const found = instrumentReport(people)
  assert.ok(found.ok)
  return found.value
}

describe('the report on the questions', () => {
  it('needs 30 people who rated 3 capabilities in each domain', () => {
    const people = inventViews({ ...usual, people: 30, missing: 0 })
    assert.equal(reportOf(people).people, 30)
    assert.deepEqual(instrumentReport(people.slice(1)), { ok: false, error: 'too-few-people' })
    assert.deepEqual(instrumentReport([]), { ok: false, error: 'too-few-people' })
    const [first, ...others] = people
    const two = { management: first?.management ?? [], leadership: (first?.leadership ?? []).map((one, at) => (at < 2 ? one : null)) }
    assert.deepEqual(instrumentReport([two, ...others]), { ok: false, error: 'too-few-people' })
  })

  it('frees the correlation from the error that alpha tells of: r/√(alpha x alpha) where nobody lacks anything', () => {
    const { correlation, freed, management, leadership } = reportOf(inventViews({ ...usual, missing: 0 }))
    near(freed?.found.value, (correlation?.value ?? NaN) / Math.sqrt((management.alpha?.value ?? NaN) * (leadership.alpha?.value ?? NaN)))
  })

  it('gives the same to people in another order, and on another scale', () => {
    const people = inventViews(usual)
    const one = reportOf(people)
    const moved = reportOf(people.toReversed().map(({ management, leadership }) => ({ management: management.map((value) => (value === null ? null : 2 * value + 1)), leadership })))
    near(moved.freed?.found.value, one.freed?.found.value ?? NaN)
    near(moved.freed?.found.interval.lower, one.freed?.found.interval.lower ?? NaN)
    near(moved.management.alpha?.value, one.management.alpha?.value ?? NaN)
    near(moved.management.parcels[3]?.withOther?.value, one.management.parcels[3]?.withOther?.value ?? NaN)
  })

  it('holds the true correlation in about 95 of 100 intervals, of 30 people and of 80', () => {
    for (const [people, correlation] of [[30, 0.75], [80, 0.9]] as const) {
      const held = Array.from({ length: 120 }, (_, seed) => reportOf(inventViews({ ...usual, seed, people, correlation })).freed?.found.interval)
        .filter((interval) => interval !== undefined && interval.lower <= correlation && correlation <= interval.upper).length
      assert.ok(held >= 108 && held <= 119, `${held} of 120 with ${people} people`)
    }
  })

  it('names two scores or one only where the interval lies beyond the line', () => {
    const verdicts = (correlation: number, people: number) => reportOf(inventViews({ ...usual, correlation, people })).verdict
    assert.deepEqual([verdicts(0.5, 300), verdicts(1, 400), verdicts(0.9, 60)], ['two-scores', 'one-score', 'cannot-tell'])
  })

  it('shows no correlation above 1, and says that it was cut', () => {
    const people = inventViews({ ...usual, people: 60 }).map(({ management }) => ({ management, leadership: management }))
    const { freed, verdict, correlation } = reportOf(people)
    assert.deepEqual([freed?.value, freed?.interval.upper, freed?.isCut, verdict, correlation?.value], [1, 1, true, 'one-score', 1])
    assert.ok((freed?.found.value ?? 0) > 1)
  })

  it('tells of each capability, and finds one that belongs to the other domain', () => {
    const people = inventViews({ ...usual, correlation: 0.2, people: 300, missing: 0 }).map(({ management, leadership }) => ({ management: [...management.slice(1), leadership[0] ?? null], leadership: leadership.slice(1) }))
    const { management, leadership } = reportOf(people)
    assert.deepEqual(management.parcels.map(({ nearer }) => nearer), ['own', 'own', 'own', 'own', 'own', 'own', 'own', 'other'])
    assert.deepEqual(leadership.parcels.map(({ people: rated, nearer }) => [rated, nearer]), Array.from({ length: 7 }, () => [300, 'own']))
    const [{ mean: mean_, deviation } = { mean: NaN, deviation: NaN }] = management.parcels
    const values = people.map((one) => one.management[0] ?? NaN)
    const mean = values.reduce((total, one) => total + one, 0) / 300
    near(mean_ ?? NaN, mean)
    near(deviation ?? NaN, Math.sqrt(values.reduce((total, one) => total + (one - mean) * (one - mean), 0) / 299))
  })

  it('has no figure where there is nothing to tell, and never no number', () => {
    const same = Array.from({ length: 40 }, () => ({ management: [3, 3, 3, null], leadership: [4, 4, 4, 4] }))
    const { freed, correlation, verdict, management } = reportOf(same)
    assert.deepEqual([freed, correlation, verdict, management.alpha, management.omega], [null, null, 'cannot-tell', null, null])
    assert.deepEqual(management.parcels[3], { people: 0, mean: null, deviation: null, withOwn: null, withOther: null, nearer: 'cannot-tell' })
    const rare = inventViews({ ...usual, people: 60, missing: 0 }).map(({ management: [first = null, ...others], leadership }, place) => ({ management: [place < 9 ? first : null, ...others], leadership }))
    const shown = JSON.stringify(reportOf(rare))
    assert.equal(reportOf(rare).management.parcels[0]?.withOwn, null)
    const kept = rare.map(({ management: [, ...others], leadership }) => ({ management: others, leadership }))
    near(reportOf(rare).freed?.found.value, reportOf(kept).freed?.found.value ?? NaN)
    assert.ok(!/NaN|Infinity/u.test(shown))
  })

  it('has no omega and no nearness where a domain has two capabilities, and no alpha of one', () => {
    const few = inventViews({ ...usual, people: 60, missing: 0 }).map(({ management, leadership }) => ({ management: management.slice(0, 2), leadership: leadership.slice(0, 1) }))
    const { management, leadership, freed } = reportOf(few)
    assert.ok(management.alpha !== null)
    assert.deepEqual([management.omega, leadership.alpha, leadership.parcels[0]?.withOwn, leadership.parcels[0]?.nearer, freed], [null, null, null, 'cannot-tell', null])
  })
})

it('alpha has the interval of Feldt', () => {
  // the example of Feldt et al. 1987, with the quantiles of F by scipy 1.17
  const { lower, upper } = alphaInterval(0.79, 26, 41, 0.9)
  assert.deepEqual([lower.toFixed(4), upper.toFixed(4)], ['0.7047', '0.8616'])
})
