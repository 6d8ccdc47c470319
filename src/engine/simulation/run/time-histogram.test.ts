import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { drawExponential } from '../../../kernel/chance/exponential.ts'
import { randomSource } from '../../../kernel/chance/random-source.ts'
import { TimeHistogram } from './time-histogram.ts'

function histogramOf(times: readonly number[]): TimeHistogram {
  const histogram = new TimeHistogram()
  for (const time of times) histogram.note(time)
  return histogram
}

/** The smallest time that so many do not exceed. */
function exactly(times: readonly number[], percentile: number): number {
  const inOrder = times.toSorted((one, other) => one - other)
  return inOrder[Math.ceil((percentile / 100) * times.length) - 1] ?? NaN
}

const percentiles = [0.5, 5, 25, 50, 75, 90, 95, 99, 99.9]

function assertNear(found: number, exact: number, what: string): void {
  assert.ok(Math.abs(found - exact) <= 0.005 * exact, `${what}: ${found}, exactly ${exact}`)
}

describe('the histogram of times', () => {
  it('knows percentiles within half a percent, from small times to large ones', () => {
    const source = randomSource(1, 'histogram')
    for (const scale of [1e-6, 0.03, 1, 77, 1e9]) {
      const times = Array.from({ length: 20_000 }, () => scale * drawExponential(source))
      const histogram = histogramOf(times)
      for (const percentile of percentiles) assertNear(histogram.percentile(percentile), exactly(times, percentile), `${percentile}% of ${scale}`)
    }
  })

  it('knows percentiles of few times', () => {
    const times = [7.3, 0.2, 1.1, 5, 100]
    for (const percentile of [1, 19, 21, 50, 61, 99]) assertNear(histogramOf(times).percentile(percentile), exactly(times, percentile), `${percentile}%`)
  })

  it('gives 0 up to the share that did not wait', () => {
    const times = [0, 0, 0, 4]
    const histogram = histogramOf(times)
    assert.equal(histogram.percentile(50), 0)
    assert.equal(histogram.percentile(75), 0)
    assertNear(histogram.percentile(76), 4, '76%')
  })

  it('gives no percentile of nothing, and 0 where all are 0', () => {
    assert.ok(Number.isNaN(new TimeHistogram().percentile(50)))
    assert.equal(histogramOf([0, 0]).percentile(99), 0)
  })

  it('adds up, and forgets', () => {
    const source = randomSource(2, 'histogram')
    const [one, other] = [3, 5].map((scale) => Array.from({ length: 500 }, () => scale * drawExponential(source)))
    const both = histogramOf(one ?? [])
    both.add(histogramOf([...(other ?? []), 0, 0]))
    const all = [...(one ?? []), ...(other ?? []), 0, 0]
    for (const percentile of percentiles) assert.equal(both.percentile(percentile), histogramOf(all).percentile(percentile))
    both.reset()
    assert.ok(Number.isNaN(both.percentile(50)))
  })

  it('counts times beyond its range as the shortest and the longest', () => {
    assert.ok(histogramOf([1e-300]).percentile(50) < 1e-12)
    assert.ok(histogramOf([1e300]).percentile(50) > 1e19)
  })
})
