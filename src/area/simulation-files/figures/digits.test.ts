import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Estimate } from '../../../engine/simulation/index.ts'
import { shortText, shownEstimate } from './digits.ts'

function between(low: number, high: number): Estimate {
  return { kind: 'estimated', mean: (low + high) / 2, standardError: 1, low, high, replications: 20 }
}

function shown(estimate: Estimate, factor?: number): string {
  const { estimate: mean, interval } = shownEstimate(estimate, factor)
  return `${mean ?? 'none'}: ${interval.kind === 'between' ? `${interval.low} to ${interval.high}` : interval.kind}`
}

describe('an estimate', () => {
  it('has as many digits as its interval bears', () => {
    assert.equal(shown(between(15.08, 16.14)), '15.6: 15.1 to 16.1')
    assert.equal(shown(between(0.06412, 0.07493), 100), '7.0: 6.4 to 7.5')
    assert.equal(shown(between(45_056.4, 45_205.1)), '45,131: 45,056 to 45,205')
    assert.equal(shown(between(-10.9, -10)), '-10.4: -10.9 to -10.0')
    assert.equal(shown(between(-1e-9, 1e-9)), '0.000000000: -0.000000001 to 0.000000001')
  })

  it('has no more than six, however narrow its interval', () => assert.equal(shown(between(12.3456788, 12.345679)), '12.3457: 12.3457 to 12.3457'))

  it('that was the same in every run is as short as it can be', () => {
    assert.equal(shown(between(2, 2)), '2: always')
    assert.equal(shown(between(7 / 3, 7 / 3)), '2.333: always')
    assert.equal(shown(between(0, 0), 100), '0: always')
    assert.equal(shown(between(0.5, 0.5), 100), '50: always')
  })

  it('without an interval has three', () => {
    assert.equal(shown({ kind: 'one-value', mean: 15.4321, replications: 1 }), '15.4: one-value')
    assert.equal(shown({ kind: 'one-value', mean: 0.0123456, replications: 1 }, 100), '1.23: one-value')
    assert.equal(shown({ kind: 'one-value', mean: 123_456.7, replications: 1 }), '123,457: one-value')
    assert.equal(shown({ kind: 'one-value', mean: 0, replications: 1 }), '0: one-value')
    assert.equal(shown({ kind: 'no-value', replications: 0 }), 'none: no-value')
  })
})

describe('a short number', () => {
  it('has no noughts at its end', () => assert.deepEqual([24, 0.0858333, 90.1, 1200, 0].map((value) => shortText(value, 3)), ['24', '0.0858', '90.1', '1,200', '0']))
})
