import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linearScale } from '../linear-scale.ts'
import { levelPath, runsOf } from './levels.ts'
import { spread } from './line-names.tsx'

const places = { edges: [0, 10, 20, 30, 40], y: linearScale([0, 100], [100, 0]) }
const never = () => false

test('a level that stays is one line', () => {
  assert.equal(levelPath([50, 50, 50, 50], never, places), 'M0 50H40')
})

test('a level that changes steps in the middle between points', () => {
  assert.equal(levelPath([50, 60, 60, 40], never, places), 'M0 50H10V40H30V60H40')
})

test('a level is interrupted where it is missing and where limits begin anew', () => {
  assert.equal(levelPath([50, undefined, 50, 50], never, places), 'M0 50H10M20 50H40')
  assert.equal(levelPath([50, 50, 60, 60], (index) => index === 2, places), 'M0 50H20M20 40H40')
  assert.equal(levelPath([undefined, undefined, undefined, undefined], never, places), '')
})

test('runs of one level know where they begin and end', () => {
  assert.deepEqual(runsOf([7, 7, undefined, 7, 5]), [{ first: 0, last: 1, value: 7 }, { first: 3, last: 3, value: 7 }, { first: 4, last: 4, value: 5 }])
})

test('names that would touch are moved apart, as little as needed and within their room', () => {
  const of = (...wanted: number[]) => spread(wanted.map((one) => ({ wanted: one, height: 20 })), 0, 100)
  assert.deepEqual(of(10, 50), [10, 50])
  assert.deepEqual(of(10, 15, 20), [10, 30, 50])
  assert.deepEqual(of(90, 95), [60, 80])
  assert.deepEqual(of(0, 0, 0, 0, 0, 0), [0, 20, 40, 60, 80, 100])
})
