import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failure } from '../../../kernel/result.ts'
import { aDesk, aWorld, comeAt, takes } from '../testing/a-world.ts'
import { runOnce } from './run-once.ts'

test('comes to its end with as many customers at once as may be, and is given up with one more', () => {
  const crowd = (size: number) => runOnce(aWorld({ arrivals: [...comeAt([1], { size: 4 }), ...comeAt([2], { size })] }), { seed: 1, replication: 0, customersAtOnce: 10 })
  assert.ok(crowd(6).ok)
  assert.deepEqual(crowd(7), failure({ code: 'too-many-customers', most: 10 }))
})

test('is given up when a line grows without end, however long the run is', () => {
  const model = aWorld({ stations: [aDesk({ time: takes(2) })], arrivals: [{ to: 'desk', gap: takes(1) }], run: { length: 1e12 } })
  assert.deepEqual(runOnce(model, { seed: 1, replication: 0, customersAtOnce: 1_000 }), failure({ code: 'too-many-customers', most: 1_000 }))
})
