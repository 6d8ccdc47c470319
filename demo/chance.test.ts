import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chanceOf } from './chance.ts'

test('draws the same for the same seed and purpose, and another purpose never moves it', () => {
  const alone = chanceOf(3)('one')
  const beside = chanceOf(3)('one')
  const other = chanceOf(3)('other')
  for (let count = 0; count < 20; count += 1) {
    other.word()
    assert.equal(alone.between(0, 1000), beside.between(0, 1000))
  }
})

test('gives whole numbers from the first to the second, both included', () => {
  const chance = chanceOf(1)('between')
  const drawn = new Set(Array.from({ length: 200 }, () => chance.between(2, 5)))
  assert.deepEqual([...drawn].sort(), [2, 3, 4, 5])
})

test('shuffles without losing or doubling anything', () => {
  fc.assert(fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
    assert.deepEqual(chanceOf(seed)('shuffle').shuffled(items).toSorted(), items.toSorted())
  }))
})

test('gives an item as often as its weight says and never one of weight 0', () => {
  const chance = chanceOf(9)('weights')
  const drawn = Array.from({ length: 10_000 }, () => chance.weighted([['often', 3], ['never', 0], ['seldom', 1]]))
  const often = drawn.filter((item) => item === 'often').length
  // mean 7,500, sd 43: the bounds are four sd away
  assert.ok(often > 7327 && often < 7673, String(often))
  assert.ok(!drawn.includes('never'))
})

test('refuses to pick from nothing', () => {
  assert.throws(() => chanceOf(1)('pick').pick([]), RangeError)
})
