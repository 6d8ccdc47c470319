import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numberText } from '../number-text.ts'
import { scaleAround, scaleOver, ticksOf } from './scales.ts'
import { writtenYears, yearsOf } from './years.ts'

test('holds every value and leaves out what cannot be drawn', () => {
  const scale = scaleOver([1, undefined, NaN, 3, Infinity], [0, 100])
  assert.ok(scale !== undefined && scale(1) > 0 && scale(3) < 100)
})

test('gives a single value room on both sides', () => {
  assert.equal(scaleOver([5, 5], [0, 100])?.(5), 50)
  assert.equal(scaleOver([0], [0, 100])?.(0), 50)
})

test('is absent when there is nothing to hold', () => {
  assert.equal(scaleOver([NaN, undefined], [0, 100]), undefined)
})

test('puts the middle in the middle', () => {
  assert.ok(Math.abs((scaleAround(3.7, [3.1, 3.9], [0, 100])?.(3.7) ?? 0) - 50) < 1e-9)
})

test('writes ticks with the decimals that their steps need', () => {
  const scale = scaleOver([0, 0.1], [0, 100])
  assert.deepEqual(scale && ticksOf(scale, 5, { decimals: 0 }).map((tick) => numberText(tick.at, tick.format)), ['0.00', '0.02', '0.04', '0.06', '0.08', '0.10'])
})

test('lists all years between the first and the last', () => {
  assert.deepEqual(yearsOf([2015, 2012, NaN]), [2012, 2013, 2014, 2015])
  assert.deepEqual(yearsOf([]), [])
})

test('always writes the last year, and leaves out others when they would touch', () => {
  assert.deepEqual([...writtenYears([2012, 2013, 2014, 2015, 2016], 25)], [2012, 2014, 2016])
})
