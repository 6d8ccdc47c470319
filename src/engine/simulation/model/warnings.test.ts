import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { circlesOf } from './flow/circles.ts'
import type { Booked, Model, Station } from './model.ts'
import { aQueue, aStation, inARow } from './testing/models.ts'
import { warningsOf } from './warnings.ts'

const withRate = (rate: number, changes: Partial<Station> = {}) => aQueue({ arrivals: [{ to: 'desk', rate }], stations: [aStation(changes)] })
const codes = (model: Model) => warningsOf(model).map(({ code }) => code)

describe('warnings of load', () => {
  it('name a queue that grows without end, with its load and servers', () => {
    assert.deepEqual(warningsOf(withRate(4.5, { servers: 4 })), [{ code: 'unstable', station: 'desk', load: 1.125, servers: 4 }])
  })
  it('hold for a load of exactly 1 too', () => assert.deepEqual(codes(withRate(1)), ['unstable']))
  it('say from 0.95 on that long runs are needed', () => {
    assert.deepEqual(codes(withRate(0.95)), ['heavy-load'])
    assert.deepEqual(codes(withRate(0.94)), [])
  })
  it('are silent where room, patience or turning back limits the queue', () => {
    assert.deepEqual(codes(withRate(3, { room: 9 })), [])
    assert.deepEqual(codes(withRate(3, { patience: { law: 'exponential', mean: 5 } })), [])
    assert.deepEqual(codes(withRate(3, { balking: [0, 0.5, 1] })), [])
    assert.deepEqual(codes({ ...withRate(3), regions: [{ name: 'ward', stations: ['desk'], room: 9 }] }), [])
  })
  it('count who turns back before the longest line, and no more', () => {
    assert.deepEqual(warningsOf(withRate(3, { balking: [0, 0.5] })), [{ code: 'unstable', station: 'desk', load: 1.5, servers: 1 }])
  })
  it('are silent where the load is above 1 for a time only', () => {
    assert.deepEqual(codes(aQueue({ arrivals: [{ to: 'desk', rate: { rates: [0.1, 1.5], each: 12 } }], run: { length: 2400 } })), [])
  })
  it('are silent for unlimited servers', () => assert.deepEqual(codes(withRate(30, { servers: 'unlimited' })), []))
})

describe('a warning that customers may lock one another', () => {
  const one = aStation({ name: 'desk', room: 2, next: [{ to: 'beds', chance: 0.4 }] })
  const roomy = aStation({ name: 'beds', next: [{ to: 'desk', chance: 0.4 }] })
  const other = { ...roomy, room: 2 }

  it('comes when each of two stations holds for the other', () => {
    assert.deepEqual(warningsOf(aQueue({ arrivals: [{ to: 'desk', rate: 0.1 }], stations: [one, other] })), [{ code: 'may-lock', stations: ['desk', 'beds'] }])
  })
  it('does not come when one of them turns away, or has room without limit', () => {
    assert.deepEqual(codes(aQueue({ arrivals: [{ to: 'desk', rate: 0.1 }], stations: [one, { ...other, whenFull: 'turned-away' }] })), [])
    assert.deepEqual(codes(aQueue({ arrivals: [{ to: 'desk', rate: 0.1 }], stations: [one, roomy] })), [])
  })
  it('does not come for a way back to the same station or within a region', () => {
    assert.deepEqual(codes(withRate(0.1, { room: 2, next: [{ to: 'desk', chance: 0.5 }] })), [])
    const stations = [{ ...aStation({ next: [{ to: 'beds', chance: 0.4 }] }) }, aStation({ name: 'beds', next: [{ to: 'desk', chance: 0.4 }] })]
    assert.deepEqual(codes(aQueue({ arrivals: [{ to: 'desk', rate: 0.1 }], stations, regions: [{ name: 'ward', stations: ['desk', 'beds'], room: 3 }] })), [])
  })
  it('finds circles of several, and none in a row', () => {
    const waits = (...pairs: readonly (readonly [string, string])[]) => new Map(pairs.map(([from, to]) => [from, new Set([to])]))
    assert.deepEqual(circlesOf(waits(['a', 'b'], ['b', 'c'], ['c', 'a'], ['d', 'a'])), [['a', 'b', 'c']])
    assert.deepEqual(circlesOf(waits(['a', 'b'], ['b', 'c'])), [])
  })
})

describe('a warning that customers come back into a region', () => {
  const stations = [aStation({ next: [{ to: 'scan', chance: 0.5 }] }), aStation({ name: 'scan', next: [{ to: 'wait', chance: 0.5 }] }), aStation({ name: 'wait', next: [{ to: 'desk', chance: 0.5 }] })]
  const model = (whenFull: 'held' | 'turned-away') => aQueue({ arrivals: [{ to: 'desk', rate: 0.1 }], stations, regions: [{ name: 'ward', stations: ['desk'], room: 3, whenFull }] })

  it('names the stations where they are held meanwhile', () => assert.deepEqual(warningsOf(model('held')), [{ code: 'back-into-region', region: 'ward', stations: ['wait'] }]))
  it('does not come when they are turned away', () => assert.deepEqual(codes(model('turned-away')), []))
})

describe('a warning of what does nothing', () => {
  it('names patience for unlimited servers', () => assert.deepEqual(codes(withRate(1, { servers: 'unlimited', patience: { law: 'constant', value: 1 } })), ['nobody-waits']))
  it('names arrivals that begin when the run is over', () => {
    const arrivals = [{ to: 'desk', rate: 0.5 }, { name: 'late', to: 'desk', rate: 0.5, from: 1000 }]
    assert.deepEqual(warningsOf(aQueue({ arrivals })), [{ code: 'comes-after-end', arrivals: 'late', from: 1000, length: 1000 }])
  })
  it('names appointments that are all after the run', () => {
    const late = (booked: Booked, from = 0) => aQueue({ arrivals: [{ to: 'desk', rate: 0.5 }, { name: 'late', to: 'desk', booked, from }] })
    assert.deepEqual(warningsOf(late({ times: [1200], earliest: 200 })), [{ code: 'comes-after-end', arrivals: 'late', from: 1000, length: 1000 }])
    assert.deepEqual(warningsOf(late({ times: [10, 30], repeatsAfter: 600 }, 631)), [{ code: 'comes-after-end', arrivals: 'late', from: 1210, length: 1000 }])
    assert.deepEqual(codes(late({ times: [1200], earliest: 201 })), [])
  })
  it('does not name a run without a warm-up', () => assert.deepEqual(codes(aQueue({ stations: inARow(aStation(), aStation({ name: 'beds' })), run: { length: 1e6 } })), []))
})
