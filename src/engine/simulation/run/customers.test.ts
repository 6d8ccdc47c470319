import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { randomStream } from '../../../kernel/random-stream.ts'
import { Customers, nobody } from './customers.ts'

describe('the numbers of customers', () => {
  it('are given anew once their holders have left', () => {
    const customers = new Customers(10_000, () => assert.fail('too many'))
    const [one, other] = [customers.admit(1), customers.admit(2)]
    assert.notEqual(one, other)
    customers.release(one)
    assert.equal(customers.admit(3), one)
    assert.deepEqual([customers.came, customers.count], [3, 2])
    assert.deepEqual([customers.serial[one], customers.serial[other]], [3, 2])
    assert.deepEqual([customers.arrivedAt[one], customers.arrivedAt[other]], [3, 2])
  })

  it('are held by one customer at a time, and no more are needed than were ever in at once', () => {
    const customers = new Customers(10_000, () => assert.fail('too many'))
    const { uniform } = randomStream(1, 'customers')
    const inside = new Map<number, number>()
    let most = 0
    for (let step = 1; step <= 20_000; step += 1) {
      const leaves = inside.size > 0 && uniform() < (inside.size > 700 ? 0.7 : 0.47)
      if (leaves) {
        const leaver = [...inside.keys()][Math.floor(uniform() * Math.min(inside.size, 20))] ?? nobody
        assert.equal(customers.arrivedAt[leaver], inside.get(leaver))
        customers.release(leaver)
        inside.delete(leaver)
      } else {
        const number = customers.admit(step)
        assert.ok(!inside.has(number))
        inside.set(number, step)
      }
      most = Math.max(most, inside.size)
      assert.equal(customers.count, inside.size)
    }
    assert.ok(most > 600, 'more were in than there is room for at first')
    for (const [number, arrived] of inside) assert.equal(customers.arrivedAt[number], arrived)
    assert.ok(Math.max(...inside.keys()) < most)
  })
})
