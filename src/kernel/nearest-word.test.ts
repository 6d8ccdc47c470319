import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearestOf } from './nearest-word.ts'

test('the word that was likely meant has the fewest letters added, left out, changed or swapped', () => {
  assert.equal(nearestOf('statoin', ['station', 'region']), 'station')
  assert.equal(nearestOf('--replicatons', ['--replications', '--precision']), '--replications')
  assert.equal(nearestOf('SEED', ['speed', 'seed']), 'seed')
})

test('where none is near there is none, so that a suggestion never misleads', () => {
  assert.equal(nearestOf('colour', ['name', 'servers']), null)
  assert.equal(nearestOf('', []), null)
})
