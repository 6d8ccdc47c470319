import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Estimate } from './estimate.ts'
import type { SummaryFigure } from './figure-tallies.ts'
import { notSureEnough, replicationsAtFirst, replicationsMore } from './precision.ts'

function mean(station: string, estimate: Estimate): SummaryFigure {
  return { path: ['stations', station, 'wait', 'mean'], kind: 'mean-wait', estimate }
}

function between(low: number, high: number): Estimate {
  return { kind: 'estimated', mean: (low + high) / 2, standardError: 1, low, high, replications: 20 }
}

const named = (figures: readonly SummaryFigure[]) => figures.map(({ path }) => path.join(' '))

test('a mean wait is sure enough when half of its interval is at most so much of it', () => {
  assert.deepEqual(named(notSureEnough([mean('sure', between(9, 11)), mean('unsure', between(8.9, 11.1))], 0.1)), ['stations unsure wait mean'])
})

test('a wait of 0 in every run is sure, one run tells nothing, and nobody cannot be waited for', () => {
  const figures = [mean('none', between(0, 0)), mean('one', { kind: 'one-value', mean: 3, replications: 1 }), mean('nobody', { kind: 'no-value', replications: 0 })]
  assert.deepEqual(named(notSureEnough(figures, 0.1)), ['stations one wait mean'])
})

test('only mean waits of stations are asked for', () => {
  const unsure = between(1, 9)
  const others = (['share-of-time', 'other'] as const).map((kind) => ({ path: ['stations', 'desk', 'wait', 'mean'] as const, kind, estimate: unsure }))
  assert.deepEqual(notSureEnough(others, 0.1), [])
})

test('replications come in whole antithetic pairs', () => {
  assert.deepEqual([replicationsAtFirst % 2, replicationsMore % 2], [0, 0])
})
