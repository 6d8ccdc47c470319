import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawExponential } from '../../../kernel/chance/exponential.ts'
import { randomSource } from '../../../kernel/chance/random-source.ts'
import type { Rate } from '../model/model.ts'
import { aDesk, aWorld, takes } from '../testing/a-world.ts'
import { assertTells } from '../testing/tells.ts'
import { traced } from '../testing/traced.ts'

function timesOf(rate: Rate, length: number, more: { readonly from?: number; readonly until?: number } = {}): readonly number[] {
  const { lines } = traced(aWorld({ stations: [aDesk({ servers: 'unlimited' })], arrivals: [{ to: 'desk', rate, ...more }], run: { length } }))
  return lines.filter(({ deed }) => deed === 'arrives').map(({ time }) => time)
}

/** The times of a stream with this rate, added up from the numbers of chance that are named after it. */
function addedUp(rate: number, length: number): readonly number[] {
  const source = randomSource(1, '0/arrivals of desk/gaps')
  const times: number[] = []
  for (let time = drawExponential(source) / rate; time <= length; time += drawExponential(source) / rate) times.push(time)
  return times
}

function assertNear(found: readonly number[], expected: readonly number[]): void {
  assert.ok(expected.length > 10)
  assert.equal(found.length, expected.length)
  found.forEach((time, place) => assert.ok(Math.abs(time - (expected[place] ?? NaN)) < 1e-9))
}

test('counts the first gap from where a stream begins, and lets nobody come from its end on', () => {
  assertTells(
    aWorld({ stations: [aDesk({ time: takes(1) })], arrivals: [{ to: 'desk', gap: takes(2), from: 3, until: 9 }] }),
    `5 desk: 1 arrives
     5 desk: 1 begins
     6 desk: 1 ends
     6 desk: 1 leaves
     7 desk: 2 arrives
     7 desk: 2 begins
     8 desk: 2 ends
     8 desk: 2 leaves`,
    { arrived: 2 },
  )
})

test('lets customers come at gaps that are drawn one by one from the stream named after the arrivals', () => {
  assertNear(timesOf(2, 20), addedUp(2, 20))
})

test('keeps every candidate of a rate in steps that is always the highest', () => {
  assertNear(timesOf({ rates: [2, 2, 2], each: 3 }, 20), addedUp(2, 20))
  assertNear(timesOf({ rates: [2, 2], each: 3, thinning: 'held' }, 20), addedUp(2, 20))
})

test('keeps every candidate of a wave without height', () => {
  assertNear(timesOf({ mean: 2, amplitude: 0, period: 5 }, 20), addedUp(2, 20))
})

test('lets nobody come in steps of rate 0, and everybody in steps of the highest rate, when the steps repeat', () => {
  const times = timesOf({ rates: [0, 3], each: 10 }, 60)
  const candidates = addedUp(3, 60)
  assertNear(times, candidates.filter((time) => time % 20 >= 10))
})

test('finds the step of a time however many steps have gone by since the last', () => {
  // some billions of steps lie between two candidates
  const times = timesOf({ rates: [3e-1, 1e-9], each: 1e-9 }, 600)
  assert.ok(times.length > 50 && times.length < 130)
})

test('stays at the last rate when steps do not repeat, and ends when that is 0', () => {
  assertNear(timesOf({ rates: [3, 0], each: 10, repeats: false }, 60), addedUp(3, 10))
  assertNear(timesOf({ rates: [0, 3], each: 10, repeats: false }, 40), addedUp(3, 40).filter((time) => time >= 10))
})

test('looks up a rate that is held once for a gap, at its start, and looks again only where it is 0', () => {
  // the rate at the beginning is the highest: the first candidate stays whatever the rate is when it comes
  const [first] = timesOf({ rates: [1e-3, 1e-9], each: 1, repeats: false, thinning: 'held' }, 1e4)
  assert.equal(first, addedUp(1e-3, 1e4)[0])
  const times = timesOf({ rates: [0, 3], each: 10, thinning: 'held' }, 200)
  assert.ok(times.every((time, place) => place > 0 || time >= 10))
  assert.ok(times.some((time) => time % 20 < 10), 'a gap that began before the rate fell ends after it')
})

test('begins a stream of a rate at its start', () => {
  const times = timesOf(2, 30, { from: 10, until: 20 })
  assertNear(times, addedUp(2, 20).map((time) => time + 10).filter((time) => time < 20))
})

test('looks for nobody beyond the end of a run, however long the rate is 0', () => {
  assert.deepEqual(timesOf({ rates: [0, 1e-11], each: 1e-9 }, 1e12).length < 40, true)
  assert.deepEqual(timesOf({ rates: [1e-9, 0], each: 1e300, repeats: true }, 10), [])
})
