import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { PercentileTally } from './percentile-tally.ts'
import { RatioTally } from './ratio-tally.ts'

describe('the ratio of fractions', () => {
  it('is the sum of the parts over the sum of the wholes, with the error of the residuals', () => {
    const tally = new RatioTally()
    for (const [part, whole] of [[1, 10], [4, 20], [2, 10]] as const) tally.add({ part, whole })
    // Ratio 7/40; residuals 1 - 1.75, 4 - 3.5, 2 - 1.75; sum of squares 0.875; √(3/2 · 0.875) / 40.
    const { estimate, standardError, replications } = tally.estimate
    assert.equal(estimate, 0.175)
    assert.ok(Math.abs(standardError - Math.sqrt(1.3125) / 40) < 1e-15)
    assert.equal(replications, 3)
  })

  it('of means of runs is their mean with its usual error, without the runs that have none', () => {
    const tally = new RatioTally()
    for (const part of [2, 4, 6]) tally.add({ part, whole: 1 })
    tally.add({ part: 0, whole: 0 })
    const { estimate, standardError, replications } = tally.estimate
    assert.deepEqual([estimate, replications], [4, 3])
    assert.ok(Math.abs(standardError - 2 / Math.sqrt(3)) < 1e-15)
  })

  it('is not a number when nothing was seen', () => {
    assert.ok(Number.isNaN(new RatioTally().estimate.estimate))
  })
})

describe('a percentile of pooled waits', () => {
  const tallyOf = (limits: readonly number[], percent: number, share: (limit: number) => number): PercentileTally => {
    const tally = new PercentileTally(limits, percent)
    for (const wobble of [0.99, 1.01]) tally.add(limits.map((limit) => ({ part: 1e4 * wobble * share(limit), whole: 1e4 })))
    return tally
  }

  it('is exact where shares fall exponentially, within the limits and outside', () => {
    for (const limits of [[2, 3, 4], [3.5, 4, 5], [1, 2, 2.5]]) {
      const { estimate } = tallyOf(limits, 95, (limit) => Math.exp(-limit)).estimate
      assert.ok(Math.abs(estimate - Math.log(20)) < 1e-12, `${estimate}`)
    }
  })

  it('has the error of the share over the slope', () => {
    const { standardError, replications } = tallyOf([2, 3, 4], 95, (limit) => Math.exp(-limit)).estimate
    // Shares differ by 1% of themselves from run to run; the slope of their logarithm is 1.
    assert.ok(Math.abs(standardError - 0.01) < 1e-6)
    assert.equal(replications, 2)
  })

  it('is not a number when no wait was over two of the limits', () => {
    assert.ok(Number.isNaN(tallyOf([2, 3], 95, () => 0).estimate.estimate))
  })
})
