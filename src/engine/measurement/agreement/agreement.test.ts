import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { intraclass } from './intraclass.ts'
import { weightedKappa } from './kappa.ts'

describe('how two agree', () => {
  /** 20 both yes, 5 and 10 apart, 15 both no: of 50, observed 0.7, by chance 0.5. */
  const pairs = ([[0, 0, 20], [0, 1, 5], [1, 0, 10], [1, 1, 15]] as const).flatMap(([a, b, times]) => Array.from({ length: times }, () => [a, b] as const))

  it('is what is beyond chance', () => {
    const found = weightedKappa(pairs, 2, 'any')
    assert.ok(found.ok)
    assert.ok(Math.abs(found.value.kappa - 0.4) < 1e-12)
    assert.ok(found.value.interval.lower < 0.4 && found.value.interval.upper > 0.4 && found.value.pairs === 50)
  })

  it('has the error of a plain kappa as its first authors give it', () => {
    const found = weightedKappa(pairs, 2, 'any')
    // Fleiss, Cohen and Everitt 1969, equation 13, by hand for this table.
    const [po, pe, k] = [0.7, 0.5, 0.4]
    const a = 0.4 * (1 - (0.5 + 0.6) * (1 - k)) ** 2 + 0.3 * (1 - (0.5 + 0.4) * (1 - k)) ** 2
    const b = (1 - k) ** 2 * (0.1 * (0.6 + 0.5) ** 2 + 0.2 * (0.4 + 0.5) ** 2)
    const c = (k - pe * (1 - k)) ** 2
    assert.ok(found.ok && Math.abs(found.value.error - Math.sqrt((a + b - c) / (50 * (1 - pe) ** 2))) < 1e-12, `${po}`)
  })

  it('weighs near misses lightly when they are squared', () => {
    const near = ([[0, 1], [1, 2], [2, 3], [3, 4], [4, 3], [1, 1], [3, 3]] as const).map((pair) => pair)
    const [any, squared] = [weightedKappa(near, 5, 'any'), weightedKappa(near, 5, 'squared')]
    assert.ok(any.ok && squared.ok && squared.value.kappa > 0.7 && any.value.kappa < 0.2)
  })

  it('is the same whoever comes first, and of two categories the same by both weights', () => {
    const turned = pairs.map(([a, b]) => [b, a] as const)
    const all = [weightedKappa(pairs, 2, 'any'), weightedKappa(turned, 2, 'any'), weightedKappa(pairs, 2, 'squared')].map((found) => (found.ok ? found.value.kappa.toFixed(12) : found.error))
    assert.equal(new Set(all).size, 1)
  })

  it('cannot be told of one pair, or where both use one category only', () => {
    assert.deepEqual([weightedKappa([[0, 0]], 2, 'any'), weightedKappa([[1, 1], [1, 1]], 3, 'squared')], [{ ok: false, error: 'too-few-pairs' }, { ok: false, error: 'one-category' }])
  })
})

describe('the six intraclass correlations', () => {
  it('are 1 or nearly where judges hardly differ, and those of the mean above those of one judge', () => {
    const found = intraclass([[1, 1.1, 1], [5, 5, 5.1], [9, 9.1, 9]]) ?? []
    assert.deepEqual(found.map(({ kind }) => kind), ['ICC1', 'ICC2', 'ICC3', 'ICC1k', 'ICC2k', 'ICC3k'])
    for (const { value, interval } of found) assert.ok(value > 0.99 && interval.lower <= value && value <= interval.upper)
  })
  it('are not defined where nothing varies within targets', () => assert.equal(intraclass([[1, 1], [2, 2]]), null))
})
