import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Customers } from './customers.ts'
import { Line } from './line.ts'

describe('a line', () => {
  it('is first come, lets the interrupted stand in front, and closes up when somebody goes from its middle', () => {
    const customers = new Customers(10, () => assert.fail('too many'))
    const line = new Line()
    const [a, b, c, d, e] = [1, 2, 3, 4, 5].map((time) => customers.admit(time)) as [number, number, number, number, number]
    line.append(customers, a)
    line.append(customers, b)
    line.append(customers, c)
    line.prepend(customers, d)
    line.append(customers, e)
    line.remove(customers, b)
    assert.deepEqual(line.everybody(customers), [d, a, c, e])
    assert.deepEqual([0, 1, 2, 3].map(() => line.takeFirst(customers)), [d, a, c, e])
    assert.deepEqual([line.everybody(customers), line.count], [[], 0])
    line.prepend(customers, b)
    line.remove(customers, b)
    assert.deepEqual([line.everybody(customers), line.count], [[], 0])
  })
})
