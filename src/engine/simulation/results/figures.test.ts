import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Model } from '../model/model.ts'
import { aRecord } from '../testing/a-record.ts'
import { aDesk, aWorld, comeAt, takes } from '../testing/a-world.ts'
import { figuresOf } from './figures.ts'

/** Figures of a run, by their paths with dots. */
function told(model: Model): Readonly<Record<string, number>> {
  return Object.fromEntries(figuresOf(model, aRecord(model)).map(({ path, value }) => [path.join('.'), value]))
}

function assertTold(model: Model, expected: Readonly<Record<string, number>>): void {
  const found = told(model)
  for (const [path, value] of Object.entries(expected)) assert.ok(Object.is(found[path], value) || Math.abs((found[path] ?? NaN) - value) < 1e-12, `${path} is ${found[path]}, worked out ${value}`)
}

describe('the figures of a run', () => {
  it('are means over customers and over time', () => {
    // 1 is served from 1 to 3; 2 comes at 2, waits 1 and is served to 5; 3 comes at 10 and is served to 12. The run lasts 20.
    assertTold(aWorld({ stations: [aDesk({ measure: { waitsOver: [0, 1], percentiles: [50], numbers: true } })], arrivals: comeAt([1, 2, 10]) }), {
      arrived: 3,
      left: 3,
      'timeInSystem.everyone.mean': (2 + 3 + 2) / 3,
      'stations.desk.wait.mean': 1 / 3,
      'stations.desk.wait.shareWhoWait': 1 / 3,
      'stations.desk.wait.longest': 1,
      'stations.desk.wait.shareOver.0': 1 / 3,
      'stations.desk.wait.shareOver.1': 0,
      'stations.desk.wait.percentiles.50': 0,
      'stations.desk.waiting': 1 / 20,
      'stations.desk.present': 7 / 20,
      'stations.desk.busy': 6 / 20,
      'stations.desk.servers': 1,
      'stations.desk.utilisation': 6 / 20,
      'stations.desk.throughput': 3 / 20,
      'stations.desk.shareOfTimeWith.0': 14 / 20,
      'stations.desk.shareOfTimeWith.1': 5 / 20,
      'stations.desk.shareOfTimeWith.2': 1 / 20,
    })
  })

  it('tell which of them are mean waits at a station, whatever stations and classes are called', () => {
    const stations = ['wait', 'mean'].map((name) => aDesk({ name, measure: { numbers: true } }))
    const arrivals = stations.map(({ name }) => ({ to: name, rate: 1 }))
    const model = aWorld({ classes: [{ name: 'wait' }, { name: 'mean' }], stations, arrivals })
    const figures = figuresOf(model, aRecord(model))
    assert.deepEqual(figures.filter(({ kind }) => kind === 'mean-wait').map(({ path }) => path.join('.')), ['stations.wait.wait.mean', 'stations.mean.wait.mean'])
    assert.ok(figures.every(({ path, kind }) => (kind === 'share-of-time') === (path[2] === 'shareOfTimeWith')))
  })

  it('tell waits by class where there are several', () => {
    const arrivals = [...comeAt([1], { class: 'urgent' }), ...comeAt([2], { class: 'routine' })]
    assertTold(aWorld({ classes: [{ name: 'urgent' }, { name: 'routine' }, { name: 'never' }], arrivals }), {
      'stations.desk.waitByClass.urgent.mean': 0,
      'stations.desk.waitByClass.routine.mean': 1,
      'stations.desk.waitByClass.never.mean': NaN,
      'stations.desk.waitByClass.never.longest': NaN,
      'timeInSystem.never.mean': NaN,
    })
    assert.ok(!Object.keys(told(aWorld({ arrivals: comeAt([1]) }))).some((path) => path.includes('waitByClass')))
  })

  it('tell how many were turned away, and which share of those who came to the door', () => {
    // 2 has no room; 1 is there from 1 to 3, 3 from 4 to 6.
    assertTold(aWorld({ stations: [aDesk({ room: 1 })], arrivals: comeAt([1, 2, 4]) }), {
      'rooms.desk.turnedAway': 1,
      'rooms.desk.shareTurnedAway': 1 / 3,
      'rooms.desk.inside': 4 / 20,
      'rooms.desk.shareOfTimeFull': 4 / 20,
      'rooms.desk.held': 0,
      'rooms.desk.timeHeld': NaN,
    })
  })

  it('tell how long customers are held, of all who came in from elsewhere', () => {
    // 1 goes on at 3 and is there to 8; 2 ends at 5 and is held to 8.
    const stations = [aDesk({ next: [{ to: 'bed' }] }), aDesk({ name: 'bed', time: takes(5), room: 1 })]
    assertTold(aWorld({ stations, arrivals: comeAt([1, 2]) }), { 'rooms.bed.timeHeld': 3 / 2, 'rooms.bed.held': 3 / 20, 'rooms.bed.shareTurnedAway': NaN })
  })

  it('tell who was lost on the way, where a station turns away who comes from another', () => {
    const stations = [aDesk({ next: [{ to: 'bed' }] }), aDesk({ name: 'bed', time: takes(5), room: 1, whenFull: 'turned-away' })]
    assertTold(aWorld({ stations, arrivals: comeAt([1, 2]) }), { 'rooms.bed.lostOnTheWay': 1, 'rooms.bed.shareLostOnTheWay': 1 / 2 })
    assert.ok(!('rooms.bed.timeHeld' in told(aWorld({ stations, arrivals: comeAt([1, 2]) }))))
  })

  it('tell who leaves unseen and who turns back, as shares', () => {
    assertTold(aWorld({ stations: [aDesk({ time: takes(9), patience: takes(2) })], arrivals: comeAt([1, 2, 3]) }), { 'stations.desk.shareWhoLeaveUnseen': 2 / 3 })
    assertTold(aWorld({ stations: [aDesk({ time: takes(9), balking: [0, 1] })], arrivals: comeAt([1, 2, 3, 4]) }), { 'stations.desk.shareWhoTurnBack': 2 / 4 })
  })

  it('tell how often services are interrupted, over time', () => {
    const stations = [aDesk({ order: 'interrupting', time: takes(4) })]
    const arrivals = [...comeAt([1], { class: 'routine' }), ...comeAt([2], { class: 'urgent' })]
    assertTold(aWorld({ classes: [{ name: 'urgent', priority: 1 }, { name: 'routine', priority: 2 }], stations, arrivals }), { 'stations.desk.interruptions': 1 / 20 })
  })

  it('tell how many are there at the times that were asked for', () => {
    // At 1.5 and 11.5 one and two are there, at 2.5 and 12.5 two and one.
    const stations = [aDesk({ time: takes(1.6), measure: { at: { times: [1.5, 2.5], period: 10 } } })]
    assertTold(aWorld({ stations, arrivals: comeAt([1, 2, 11, 11.2]) }), { 'stations.desk.presentAt.1.5': 1.5, 'stations.desk.presentAt.2.5': 2 })
  })

  it('have no value when the run is over at the very time at which its warm-up ends', () => {
    const found = told(aWorld({ arrivals: comeAt([1, 2]), run: { customers: 1, warmUp: 3 } }))
    assert.equal(found['left'], 1)
    for (const [path, value] of Object.entries(found)) assert.ok(Number.isFinite(value) === ['arrived', 'left', 'events'].includes(path), `${path} is ${value}`)
  })
})
