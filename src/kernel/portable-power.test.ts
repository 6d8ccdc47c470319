import assert from 'node:assert/strict'
import { test } from 'node:test'
import { powerOf2 } from './binary-exponent.ts'
import { power } from './portable-power.ts'
import { randomSource } from './chance/random-source.ts'
import { exactExp, exactLog, exactly, scale, times, unitsInTheLastPlace } from './testing/exact.ts'

const ln2 = exactLog(2n * scale)

/** Error of base^exponent in units in the last place; both answers are first brought near 1 by the same power of 2. */
function errorOf(base: number, exponent: number): number {
  // a base below 2^-200 has no exact digits in units of 2^-200: lift it first
  const lift = base < 1e-100 ? 1000 : 0
  const logarithm = times(exactly(exponent), exactLog(exactly(base * powerOf2(lift))) - BigInt(lift) * ln2)
  const shift = -Number(logarithm / ln2)
  const actual = power(base, exponent) * powerOf2(Math.trunc(shift / 2)) * powerOf2(shift - Math.trunc(shift / 2))
  return unitsInTheLastPlace(actual, exactExp(logarithm + BigInt(shift) * ln2))
}

/** Bases and exponents of many sizes, with answers that are ordinary numbers. */
function* wide(): Generator<readonly [number, number]> {
  const source = randomSource(1, 'power')
  const around = (size: number): number => (2 * source.uniform() - 1) * size
  for (let count = 0; count < 700; count += 1) {
    yield [3 * source.uniform(), around(10)]
    yield [1 + around(0.4), around(1400)]
    yield [Math.exp(around(50)), around(14)]
    yield [1 + around(1) * powerOf2(-1 - (count % 50)), around(powerOf2(count % 50))]
    yield [Math.SQRT2 * (1 + around(0.001)), around(2000)]
    yield [Math.SQRT1_2 * (1 + around(0.001)), around(2000)]
    yield [powerOf2(-1000) * powerOf2(-count % 70) * (1 + source.uniform()), around(0.9)]
  }
}

test('agrees with whole-number arithmetic within 1 unit in the last place over wide ranges', () => {
  let worst = 0
  for (const [base, exponent] of wide()) worst = Math.max(worst, errorOf(base, exponent))
  assert.ok(worst <= 1, `worst ${worst}`)
})

test('is exact where base and exponent are whole and the answer is below 2^53', () => {
  for (let base = 2; base < 400; base += 1) {
    let exact = BigInt(base)
    for (let exponent = 1; exact < 2n ** 53n; exponent += 1, exact *= BigInt(base)) assert.equal(power(base, exponent), Number(exact))
  }
})

test('gives squares, square roots and reciprocals as rounded once', () => {
  for (const base of [0.1, 0.7, 3.3, 1e-200, 1e200]) {
    assert.deepEqual([power(base, 2), power(base, 0.5), power(base, -1), power(base, 1)], [base * base, Math.sqrt(base), 1 / base, base])
  }
})

test('holds at the corners as IEEE 754 lays down for pow', () => {
  for (const any of [0, 1, 2.5, Infinity, NaN]) assert.deepEqual([power(any, 0), power(1, any)], [1, 1])
  assert.deepEqual([power(0, 0.3), power(0, 3), power(0, Infinity), power(-0, 3)], [0, 0, 0, 0])
  assert.deepEqual([power(0, -0.3), power(0, -1), power(0, -Infinity), power(Infinity, 0.1)], [Infinity, Infinity, Infinity, Infinity])
  assert.deepEqual([power(Infinity, -0.1), power(0.9, Infinity), power(1.1, -Infinity)], [0, 0, 0])
  assert.deepEqual([power(0.9, -Infinity), power(1.1, Infinity), power(Infinity, Infinity)], [Infinity, Infinity, Infinity])
  assert.deepEqual([power(NaN, 1), power(NaN, 2.5), power(2, NaN)], [NaN, NaN, NaN])
})

test('gives NaN for a base below 0, with whole exponents too', () => {
  for (const exponent of [1, 2, 0.5, -1, -2.5, Infinity]) assert.ok(Number.isNaN(power(-2, exponent)))
})

test('runs into infinity and 0 where the answer is beyond the range of numbers', () => {
  assert.deepEqual([power(10, 308.3), power(10, -324.5), power(1.5, 1e300), power(1.5, -1e300), power(0.5, 1e300)], [Infinity, 0, Infinity, 0, 0])
  assert.deepEqual([power(2, 1023), power(2, -1074), power(2, 1024), power(2, -1076)], [powerOf2(1023), Number.MIN_VALUE, Infinity, 0])
  assert.equal(power(1 + 2 ** -52, 1e-320), 1)
})
