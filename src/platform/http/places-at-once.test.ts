import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { placesAtOnce } from './places-at-once.ts'

describe('places at once', () => {
  it('are given at once while there are some, then in the order in which they were asked for', async () => {
    const enter = placesAtOnce({ places: 1, waiting: 2, longestWaitMs: 60_000 })
    const order: string[] = []
    const first = await enter()
    const second = enter().then((leave) => (order.push('second'), leave))
    const third = enter().then((leave) => (order.push('third'), leave))
    assert.deepEqual(order, [])
    first?.()
    ;(await second)?.()
    ;(await third)?.()
    assert.deepEqual(order, ['second', 'third'])
    assert.ok((await enter()) !== null)
  })

  it('are not given while as many wait as may wait', async () => {
    const enter = placesAtOnce({ places: 1, waiting: 1, longestWaitMs: 60_000 })
    const first = await enter()
    const second = enter()
    assert.equal(await enter(), null)
    first?.()
    assert.ok((await second) !== null)
  })

  it('are not waited for longer than told', async () => {
    const enter = placesAtOnce({ places: 1, waiting: 1, longestWaitMs: 5 })
    const first = await enter()
    assert.equal(await enter(), null)
    first?.()
    assert.ok((await enter()) !== null, 'whoever gave up holds no place')
  })

  it('are left once, however often it is said', async () => {
    const enter = placesAtOnce({ places: 1, waiting: 1, longestWaitMs: 5 })
    const first = await enter()
    first?.()
    first?.()
    assert.ok((await enter()) !== null)
    assert.equal(await enter(), null)
  })
})
