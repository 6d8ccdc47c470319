import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Arrivals, Model, Station } from '../model/model.ts'
import { aRecord } from '../testing/a-record.ts'
import { aDesk, aWorld, comeAt, takes } from '../testing/a-world.ts'
import { randomModel } from '../testing/random-model.ts'
import { traced } from '../testing/traced.ts'

/** A station from which everybody goes to another, whose room is for one. */
function onTo(name: string, to: string, time: number, more: Partial<Station> = {}): Station {
  return aDesk({ name, time: takes(time), room: 1, next: [{ to }], ...more })
}

function lockOf(stations: readonly Station[], arrivals: readonly Arrivals[], run: Model['run'] = { length: 20 }): number | null {
  return aRecord(aWorld({ stations, arrivals, run })).lockedFrom
}

const oneEach = [...comeAt([1], { to: 'a' }), ...comeAt([1], { to: 'b' })]

describe('a run locks', () => {
  it('when two customers are held for the place of one another, from the later of both', () => {
    assert.equal(lockOf([onTo('a', 'b', 2), onTo('b', 'a', 3)], oneEach), 4)
  })

  it('in a circle of three, however much goes on elsewhere', () => {
    const elsewhere = aDesk({ name: 'elsewhere', time: takes(0.5) })
    const stations = [onTo('a', 'b', 2), onTo('b', 'c', 3), onTo('c', 'a', 5), elsewhere]
    assert.equal(lockOf(stations, [...oneEach, ...comeAt([1], { to: 'c' }), { to: 'elsewhere', gap: takes(1) }]), 6)
  })

  it('also with others who wait for servers that are held, and who would wait for ever', () => {
    // At a one waits from 1.5 behind the one who is held from 3; at b somebody is held from 4.
    assert.equal(lockOf([onTo('a', 'b', 2, { room: 2 }), onTo('b', 'a', 3)], [...oneEach, ...comeAt([1.5], { to: 'a' })]), 4)
  })

  it('before others are held behind it, at the time of the circle', () => {
    const stations = [onTo('a', 'b', 2), onTo('b', 'a', 3), onTo('c', 'a', 7)]
    assert.equal(lockOf(stations, [...oneEach, ...comeAt([1], { to: 'c' })]), 4)
  })

  it('from when the last comes in who will wait there for ever', () => {
    // a and c share two places. At a one is held from 3 for b, at b one from 4 for a. Who waits at c is seen from 6 to 8; the place goes to who was held at d.
    const stations = [
      aDesk({ name: 'a', time: takes(2), next: [{ to: 'b' }] }),
      onTo('b', 'a', 3),
      aDesk({ name: 'c', servers: { shifts: [{ from: 0, servers: 0 }, { from: 6, servers: 1 }] } }),
      aDesk({ name: 'd', time: takes(0.5), next: [{ to: 'a' }] }),
    ]
    const arrivals = ['a', 'b', 'c', 'd'].flatMap((to) => comeAt([1], { to }))
    assert.equal(aRecord(aWorld({ stations, arrivals, regions: [{ name: 'ward', stations: ['a', 'c'], room: 2 }] })).lockedFrom, 8)
  })

  it('in the warm-up, too', () => {
    assert.equal(lockOf([onTo('a', 'b', 2), onTo('b', 'a', 3)], oneEach, { length: 20, warmUp: 10 }), 4)
  })
})

describe('a run does not lock', () => {
  it('while somebody is still served there', () => {
    assert.equal(lockOf([onTo('a', 'b', 2), onTo('b', 'a', 30)], oneEach), null)
  })

  it('when there is a place left', () => {
    assert.equal(lockOf([onTo('a', 'b', 2), onTo('b', 'a', 3, { room: 2 })], oneEach), null)
  })

  it('when somebody who waits there will leave unseen', () => {
    assert.equal(lockOf([onTo('a', 'b', 2, { room: 2, patience: takes(15) }), onTo('b', 'a', 3)], [...oneEach, ...comeAt([2.5], { to: 'a' })], { length: 15 }), null)
  })

  it('when a shift that is to come serves somebody who waits there', () => {
    const shifts = { shifts: [{ from: 0, servers: 1 }, { from: 12, servers: 2 }] }
    const stations = (servers: Station['servers']) => [onTo('a', 'b', 2, { servers, room: 2, next: [{ to: 'b', chance: 0.5 }] }), onTo('b', 'a', 3)]
    const arrivals = [...oneEach, ...comeAt([1.5], { to: 'a' })]
    const locked = [1, 2, 3, 4, 5, 6].find((seed) => aRecord(aWorld({ stations: stations(1), arrivals, run: { length: 10 } }), { seed }).lockedFrom === 4)
    assert.ok(locked !== undefined)
    assert.equal(aRecord(aWorld({ stations: stations(shifts), arrivals, run: { length: 10 } }), { seed: locked }).lockedFrom, null)
  })

  it('when all are held for one who is held for nobody', () => {
    assert.equal(lockOf([onTo('a', 'b', 2), onTo('b', 'c', 3), aDesk({ name: 'c', time: takes(50), room: 1 })], [...oneEach, ...comeAt([0.5], { to: 'c' })]), null)
  })
})

/** Where nobody waits for others of a batch, or for a station that has closed for ever. */
function isEverServed({ batch, servers }: Station): boolean {
  return batch === undefined && (typeof servers !== 'object' || servers.repeatsAfter !== undefined)
}

describe('models by chance', () => {
  const lastArrival = 40
  const models = Array.from({ length: 2_000 }, (_, number) => ({ ...randomModel(number), number })).filter(({ stations }) => stations.every(isEverServed))
  const until = (length: number, model: Model): Model => ({ ...model, arrivals: model.arrivals.map((stream) => ({ ...stream, until: lastArrival })), run: { length } })
  const ran = models.map((model) => ({ model, ...traced(until(20_000, model), { seed: model.number }) }))
  const locked = ran.flatMap(({ model, record: { lockedFrom: from } }) => (from === null ? [] : [{ model, from }]))

  it('locked when somebody is still held long after the last has come, and only then', () => {
    for (const { model, record, run } of ran) assert.equal(record.lockedFrom !== null, run.rooms.some(({ held }) => held.count > 0), `model ${model.number}`)
    assert.ok(locked.length >= 5, `${locked.length}`)
  })

  it('have locked at the same time however long they run, and not before', () => {
    for (const { model, from } of locked) {
      assert.equal(aRecord(until(from, model), { seed: model.number }).lockedFrom, from, `model ${model.number}`)
      if (from > 0.001) assert.equal(aRecord(until(from - 0.001, model), { seed: model.number }).lockedFrom, null, `model ${model.number}`)
    }
  })
})
