import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exp, log } from './portable-math.ts'
import { exactExp, exactLog, exactly, unitsInTheLastPlace } from './testing/exact.ts'

function* spread(from: number, to: number, steps: number): Generator<number> {
  for (let step = 0; step <= steps; step += 1) yield from + ((to - from) * step) / steps
}

test('log agrees with whole-number arithmetic within 1 unit in the last place', () => {
  let worst = 0
  for (const x of [...spread(0.001, 3, 4001), ...spread(0.99, 1.01, 2001), ...spread(3, 1e6, 2003)]) {
    if (x !== 1) worst = Math.max(worst, unitsInTheLastPlace(log(x), exactLog(exactly(x))))
  }
  assert.ok(worst <= 1, `worst ${worst}`)
})

test('exp agrees with whole-number arithmetic within 1 unit in the last place', () => {
  let worst = 0
  for (const x of [...spread(-30, 30, 6001), ...spread(-0.01, 0.01, 2001), ...spread(30, 80, 1001)]) {
    worst = Math.max(worst, unitsInTheLastPlace(exp(x), exactExp(exactly(x))))
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
