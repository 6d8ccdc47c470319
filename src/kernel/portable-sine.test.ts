import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cosine, sine } from './portable-sine.ts'
import { exactCosine, exactly, exactSine, nearest, pi, unitsInTheLastPlace } from './testing/exact.ts'

function* spread(from: number, to: number, steps: number): Generator<number> {
  for (let step = 0; step <= steps; step += 1) yield from + ((to - from) * step) / steps
}

/** Angles that lie nearest to multiples of π/2, where almost all digits cancel. */
function* nearZeros(): Generator<number> {
  for (let whole = 1n; whole < 636_619n; whole += whole < 2000n ? 1n : 487n) yield nearest((whole * pi) / 2n)
}

function worst(actual: (x: number) => number, exact: (x: bigint) => bigint): number {
  const angles = [...spread(-8, 8, 4003), ...spread(-0.01, 0.01, 500), ...spread(-1e6, 1e6, 4001), ...nearZeros()]
  return angles.reduce((most, x) => (x === 0 ? most : Math.max(most, unitsInTheLastPlace(actual(x), exact(exactly(x))))), 0)
}

test('sine agrees with whole-number arithmetic within 1 unit in the last place, next to its zeros too', () => {
  const most = worst(sine, exactSine)
  assert.ok(most <= 1, `worst ${most}`)
})

test('cosine agrees with whole-number arithmetic within 1 unit in the last place, next to its zeros too', () => {
  const most = worst(cosine, exactCosine)
  assert.ok(most <= 1, `worst ${most}`)
})

test('sine and cosine hold at 0 and at the ends of their range', () => {
  assert.deepEqual([sine(0), sine(-0), cosine(0)], [0, -0, 1])
  assert.equal(sine(Number.MIN_VALUE), Number.MIN_VALUE)
  assert.equal(sine(-1e6), -sine(1e6))
  assert.equal(cosine(-1e6), cosine(1e6))
  for (const x of [1_000_001, -1_000_001, Infinity, -Infinity, NaN]) assert.deepEqual([sine(x), cosine(x)], [NaN, NaN])
})

test('the squares of sine and cosine add up to 1', () => {
  for (const x of spread(0, 100, 1000)) assert.ok(Math.abs(sine(x) * sine(x) + cosine(x) * cosine(x) - 1) < 5e-16)
})
