import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exp, log } from './portable-math.ts'

// High-precision values are worked out here with whole numbers scaled by 2^200, from the series themselves.
const scale = 1n << 200n

function exactly(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  const bits = view.getBigUint64(0)
  const exponent = Number((bits >> 52n) & 0x7ffn)
  const fraction = bits & 0xfffffffffffffn
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n)
  const shift = BigInt((exponent === 0 ? 1 : exponent) - 1075 + 200)
  const size = shift >= 0n ? mantissa << shift : mantissa >> -shift
  return bits >> 63n === 1n ? -size : size
}

/** 2 atanh((x - 1)/(x + 1)) for x near 1, with x = numerator / scale. */
function logNearOne(x: bigint): bigint {
  const s = ((x - scale) * scale) / (x + scale)
  const square = (s * s) / scale
  let power = s
  let sum = 0n
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += power / n
    power = (power * square) / scale
  }
  return 2n * sum
}

const ln2 = logNearOne(2n * scale)

function exactLog(x: number): bigint {
  let k = 0n
  let value = exactly(x)
  while (value > (scale * 3n) / 2n) {
    value >>= 1n
    k += 1n
  }
  while (value < (scale * 3n) / 4n) {
    value <<= 1n
    k -= 1n
  }
  return logNearOne(value) + k * ln2
}

function exactExp(x: number): bigint {
  const whole = exactly(x)
  const k = whole / ln2
  const r = whole - k * ln2
  let term = scale
  let sum = 0n
  for (let n = 1n; term !== 0n; n += 1n) {
    sum += term
    term = (term * r) / scale / n
  }
  return k >= 0n ? sum << k : sum >> -k
}

function unitsInTheLastPlace(actual: number, exact: bigint): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, Math.abs(actual))
  view.setBigUint64(0, view.getBigUint64(0) + 1n)
  const unit = exactly(view.getFloat64(0)) - exactly(Math.abs(actual))
  const difference = exactly(actual) - exact
  return Number(((difference < 0n ? -difference : difference) * 1000n) / unit) / 1000
}

function* spread(from: number, to: number, steps: number): Generator<number> {
  for (let step = 0; step <= steps; step += 1) yield from + ((to - from) * step) / steps
}

test('log agrees with whole-number arithmetic within 1 unit in the last place', () => {
  let worst = 0
  for (const x of [...spread(0.001, 3, 4001), ...spread(0.99, 1.01, 2001), ...spread(3, 1e6, 2003)]) {
    if (x !== 1) worst = Math.max(worst, unitsInTheLastPlace(log(x), exactLog(x)))
  }
  assert.ok(worst <= 1, `worst ${worst}`)
})

test('exp agrees with whole-number arithmetic within 1 unit in the last place', () => {
  let worst = 0
  for (const x of [...spread(-30, 30, 6001), ...spread(-0.01, 0.01, 2001), ...spread(30, 80, 1001)]) {
    worst = Math.max(worst, unitsInTheLastPlace(exp(x), exactExp(x)))
  }
  assert.ok(worst <= 1, `worst ${worst}`)
})

test('log and exp hold at the ends of the range', () => {
  assert.equal(log(1), 0)
  assert.equal(log(0), -Infinity)
  assert.ok(Number.isNaN(log(-1)))
  assert.ok(Number.isNaN(log(NaN)))
  assert.equal(log(Infinity), Infinity)
  assert.equal(log(Number.MIN_VALUE), -744.4400719213812)
  assert.equal(log(Number.MAX_VALUE), 709.782712893384)
  assert.equal(exp(0), 1)
  assert.equal(exp(-Infinity), 0)
  assert.equal(exp(Infinity), Infinity)
  assert.equal(exp(710), Infinity)
  assert.equal(exp(-746), 0)
  assert.ok(Number.isNaN(exp(NaN)))
  assert.ok(Math.abs(exp(709.7) / 1.6549840276802644e308 - 1) < 1e-15)
  assert.ok(Math.abs(exp(-745) - Number.MIN_VALUE) <= Number.MIN_VALUE)
})

test('exp undoes log', () => {
  for (const x of spread(0.5, 1.9, 500)) assert.ok(Math.abs(exp(log(x)) / x - 1) < 4e-16)
})
