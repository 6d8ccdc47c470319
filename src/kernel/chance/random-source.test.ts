import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomStream } from '../random-stream.ts'
import { randomSource, RandomSource } from './random-source.ts'

test('gives the first words of xoshiro128** that follow on paper from the state 1, 2, 3, 4', () => {
  // b = 2: rotl(2 * 5, 7) * 9 = 1280 * 9 = 11520. The step leaves b = 2 ^ (3 ^ 1) = 0: 0. The next leaves b = 1026 ^ 7 = 1029:
  // rotl(1029 * 5, 7) * 9 = 658560 * 9 = 5927040.
  const source = new RandomSource([1, 2, 3, 4])
  assert.deepEqual([source.word(), source.word(), source.word()], [11520, 0, 5927040])
})

test('gives the numbers of the stream of the same seed and name, uniform and in words', () => {
  const source = randomSource(7, 'arrivals')
  const { word, uniform } = randomStream(7, 'arrivals')
  for (let count = 0; count < 1000; count += 1) {
    assert.equal(source.uniform(), uniform())
    assert.equal(source.word() >>> 0, word())
  }
})

test('gives words with a sign, about as many below 0 as above', () => {
  const source = randomSource(2, 'signs')
  const words = Array.from({ length: 10_000 }, () => source.word())
  assert.ok(words.every((word) => word === (word | 0)))
  assert.ok(Math.abs(words.filter((word) => word < 0).length - 5000) < 200)
})

test('refuses a seed that is not a whole number from 0', () => {
  assert.throws(() => randomSource(-1, 'a'), RangeError)
  assert.throws(() => randomSource(2 ** 53, 'a'), RangeError)
})
