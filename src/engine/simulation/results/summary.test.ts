import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Model } from '../model/model.ts'
import type { Pairing } from '../run/pairing.ts'
import { aRecord } from '../testing/a-record.ts'
import { aDesk, aWorld, comeAt } from '../testing/a-world.ts'
import type { Estimate } from './estimate.ts'
import { figuresOf } from './figures.ts'
import { SummaryTally, summaryOf } from './summary.ts'

const queue: Model = {
  format: 'evenkeel-model/1',
  arrivals: [{ to: 'desk', rate: 0.5 }],
  stations: [{ name: 'desk', servers: 1, time: { law: 'exponential', mean: 1 }, measure: { numbers: true } }],
  run: { length: 200, warmUp: 20 },
}

function recordsOf(model: Model, count: number, pairing: Pairing = 'independent') {
  return Array.from({ length: count }, (_, replication) => aRecord(model, { replication, pairing }))
}

function tallied(model: Model, count: number, pairing: Pairing = 'independent'): SummaryTally {
  const tally = new SummaryTally(model, pairing)
  for (const record of recordsOf(model, count, pairing)) tally.add(record)
  return tally
}

function estimateAt(tally: SummaryTally, path: string): Estimate | undefined {
  return tally.figures.find((figure) => figure.path.join('.') === path)?.estimate
}

function meanOf(estimate: Estimate | undefined): number {
  return estimate === undefined || estimate.kind === 'no-value' ? NaN : estimate.mean
}

describe('a summary', () => {
  it('has the mean over replications of every figure', () => {
    const waits = recordsOf(queue, 3).map((record) => figuresOf(queue, record).find(({ path }) => path.join('.') === 'stations.desk.wait.mean')?.value ?? NaN)
    const estimate = estimateAt(tallied(queue, 3), 'stations.desk.wait.mean')
    assert.ok(Math.abs(meanOf(estimate) - ((waits[0] ?? NaN) + (waits[1] ?? NaN) + (waits[2] ?? NaN)) / 3) < 1e-12)
    assert.equal(estimate?.replications, 3)
  })

  it('counts a number of customers that never was there as there for no time, in runs before and after', () => {
    const tally = tallied(queue, 30)
    const shares = tally.figures.filter(({ path }) => path.includes('shareOfTimeWith'))
    assert.ok(shares.length > 4)
    for (const { estimate } of shares) assert.equal(estimate.replications, 30)
    assert.ok(Math.abs(shares.reduce((sum, { estimate }) => sum + meanOf(estimate), 0) - 1) < 1e-12)
  })

  it('takes each antithetic pair as one value, and leaves a last half out', () => {
    const waits = recordsOf(queue, 4, 'antithetic-pairs').map((record) => record.stations[0]?.waits).map((times) => (times?.sum ?? NaN) / (times?.count ?? NaN))
    const estimate = estimateAt(tallied(queue, 5, 'antithetic-pairs'), 'stations.desk.wait.mean')
    assert.equal(estimate?.replications, 2)
    assert.ok(Math.abs(meanOf(estimate) - waits.reduce((sum, wait) => sum + wait, 0) / 4) < 1e-12)
  })

  it('tells in how many replications customers held one another for ever, and from when on at the earliest', () => {
    const both = (time: number) => [...comeAt([time], { to: 'a' }), ...comeAt([time], { to: 'b' })]
    const stations = [aDesk({ name: 'a', room: 1, next: [{ to: 'b' }] }), aDesk({ name: 'b', room: 1, next: [{ to: 'a' }] })]
    const tally = new SummaryTally(aWorld({ stations, arrivals: both(1) }), 'independent')
    tally.add(aRecord(aWorld({ stations, arrivals: comeAt([1], { to: 'a' }) })))
    assert.equal(tally.locked, null)
    for (const time of [7, 5, 6]) tally.add(aRecord(aWorld({ stations, arrivals: both(time) })))
    assert.deepEqual(tally.locked, { replications: 3, from: 7 })
  })

  it('leaves out the runs in which nothing happened, and says so', () => {
    const tally = new SummaryTally(aWorld({ arrivals: [] }), 'independent')
    const someone = aRecord(aWorld({ arrivals: comeAt([1]) }), { replication: 0 })
    const nobody = aRecord(aWorld({ arrivals: comeAt([30]) }), { replication: 1 })
    for (const record of [someone, nobody]) tally.add(record)
    assert.deepEqual(estimateAt(tally, 'stations.desk.wait.mean'), { kind: 'one-value', mean: 0, replications: 1 })
    assert.equal(estimateAt(tally, 'stations.desk.busy')?.replications, 2)
  })

  it('is a tree by the names of the paths, whatever stations are called', () => {
    const stations = ['__proto__', 'wait', 'mean'].map((name) => aDesk({ name }))
    const arrivals = stations.map(({ name }) => ({ to: name, rate: 1 }))
    const tree = JSON.parse(JSON.stringify(summaryOf(tallied(aWorld({ stations, arrivals }), 2).figures, ({ kind }) => kind))) as { readonly stations: object }
    assert.deepEqual(Object.keys(tree.stations), ['__proto__', 'wait', 'mean'])
    for (const station of Object.values(tree.stations)) assert.equal((station as { readonly utilisation: string }).utilisation, 'estimated')
  })
})
