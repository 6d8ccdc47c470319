import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { randomStream } from '../../../kernel/random-stream.ts'
import { EventList } from './event-list.ts'

interface Scheduled {
  readonly time: number
  readonly order: number
  readonly code: number
  readonly customer: number
}

/** The same as the event list, the plain way: an array that is kept in order. */
class SortedEvents {
  readonly list: Scheduled[] = []

  schedule(event: Scheduled): void {
    this.list.splice(this.list.findLastIndex(({ time }) => time <= event.time) + 1, 0, event)
  }
}

function nextOf(events: EventList): Scheduled {
  return { time: events.nextTime, order: events.nextOrder, code: events.nextCode, customer: events.nextCustomer }
}

describe('the event list', () => {
  it('gives events in order of time, and at the same time in the order in which they were scheduled', () => {
    const events = new EventList()
    const times = [5, 3, 5, 1, 3, 3, 9, 1]
    times.forEach((time, place) => assert.equal(events.schedule(time, place, 10 + place), place))
    const found: (readonly number[])[] = []
    while (events.count > 0) {
      const { time, order, code, customer } = nextOf(events)
      found.push([time, order, code, customer])
      events.take()
      events.settle()
    }
    assert.deepEqual(found, [[1, 3, 3, 13], [1, 7, 7, 17], [3, 1, 1, 11], [3, 4, 4, 14], [3, 5, 5, 15], [5, 0, 0, 10], [5, 2, 2, 12], [9, 6, 6, 16]])
  })

  it('does the same as an array in order over 100,000 events with many ties, with none, one or more scheduled by each', () => {
    const events = new EventList()
    const plain = new SortedEvents()
    const { uniform } = randomStream(1, 'event list')
    let orders = 0
    const schedule = (now: number) => {
      // one in two at one of few times, so that many are at the same time, some at once
      const time = uniform() < 0.5 ? now + Math.floor(6 * uniform()) : now + 6 * uniform()
      const event = { time, order: orders, code: Math.floor(8000 * uniform()), customer: Math.floor(3e6 * uniform()) }
      orders += 1
      assert.equal(events.schedule(time, event.code, event.customer), event.order)
      plain.schedule(event)
    }
    for (let first = 0; first < 40; first += 1) schedule(0)
    for (let happened = 0; happened < 100_000; happened += 1) {
      const expected = plain.list.shift()
      if (expected === undefined || events.count !== plain.list.length + 1) assert.fail(`${events.count} events, and ${plain.list.length}`)
      const { time, order, code, customer } = expected
      if (events.nextTime !== time || events.nextOrder !== order || events.nextCode !== code || events.nextCustomer !== customer) assert.deepEqual(nextOf(events), expected)
      events.take()
      // the list swells to some hundreds and shrinks again
      const swells = happened % 2000 < 1000
      const more = plain.list.length < 3 ? 3 : Math.floor((swells ? 2.5 : 1.6) * uniform() + (uniform() < 0.1 ? 1 : 0))
      for (let one = 0; one < more; one += 1) schedule(time)
      events.settle()
    }
  })

  it('grows beyond the room that it begins with, while an event is at hand too', () => {
    const events = new EventList()
    events.schedule(0, 0, 0)
    events.take()
    for (let count = 1000; count > 0; count -= 1) events.schedule(count, 1, count)
    events.settle()
    for (let count = 1; count <= 1000; count += 1) {
      assert.deepEqual([events.nextTime, events.nextCustomer, events.nextCode], [count, count, 1])
      events.take()
      events.settle()
    }
    assert.equal(events.count, 0)
  })

  it('is empty after its only event, and can be filled again', () => {
    const events = new EventList()
    events.schedule(1, 2, 3)
    events.take()
    events.settle()
    assert.equal(events.count, 0)
    events.schedule(7, 5, 4)
    assert.deepEqual(nextOf(events), { time: 7, order: 1, code: 5, customer: 4 })
  })
})
