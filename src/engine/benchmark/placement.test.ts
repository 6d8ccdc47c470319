import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeAt95, rawCorner } from './placement.ts'

const away = (fromMean: number, standardErrorUpper = 0.05) => ({ fromMean, standardErrorUpper })

test('above the mean of the year is high, on it or below it is low', () => {
  assert.equal(rawCorner(away(0.01), away(0.01)), 'both_high')
  assert.equal(rawCorner(away(0), away(0)), 'both_low')
  assert.equal(rawCorner(away(0.01), away(-0.01)), 'management_high_leadership_low')
  assert.equal(rawCorner(away(-0.01), away(0.01)), 'management_low_leadership_high')
})

test('names a corner only when both 95% intervals exclude the mean', () => {
  // 1.96 x 0.05 = 0.098
  assert.equal(placeAt95(away(0.099), away(-0.099)), 'management_high_leadership_low')
  assert.equal(placeAt95(away(0.097), away(-0.5)), 'not_placed')
  assert.equal(placeAt95(away(0.5), away(-0.097)), 'not_placed')
})

test('an interval that only reaches the mean does not exclude it', () => {
  assert.equal(placeAt95(away(1.96, 1), away(5)), 'not_placed')
})
