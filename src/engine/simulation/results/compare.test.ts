import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Model, Station } from '../model/model.ts'
import type { Pairing } from '../run/pairing.ts'
import { aRecord } from '../testing/a-record.ts'
import { DifferenceTally } from './compare.ts'
import type { Estimate } from './estimate.ts'
import { SummaryTally } from './summary.ts'

function queue(more: Partial<Station> = {}): Model {
  return {
    format: 'evenkeel-model/1',
    arrivals: [{ to: 'desk', rate: 1.6 }],
    stations: [{ name: 'desk', servers: 2, time: { law: 'exponential', mean: 1 }, ...more }],
    run: { length: 500, warmUp: 50 },
  }
}

function differencesOf(one: Model, other: Model, count: number, pairing: Pairing = 'independent'): ReadonlyMap<string, Estimate> {
  const tally = new DifferenceTally(pairing)
  for (let replication = 0; replication < count; replication += 1) {
    const choice = { replication, pairing }
    tally.add({ model: one, record: aRecord(one, choice) }, { model: other, record: aRecord(other, choice) })
  }
  return new Map(tally.figures.map(({ path, estimate }) => [path.join('.'), estimate]))
}

const waitsAt = 'stations.desk.wait.mean'

describe('differences between two models', () => {
  it('are the second less the first', () => {
    const estimate = differencesOf(queue(), queue({ servers: 3 }), 10).get('stations.desk.servers')
    assert.deepEqual(estimate, { kind: 'estimated', mean: 1, standardError: 0, low: 1, high: 1, replications: 10 })
  })

  it('are 0 without doubt between a model and itself', () => {
    for (const [path, estimate] of differencesOf(queue(), queue(), 5)) assert.ok(estimate.kind === 'no-value' || (estimate.mean === 0 && estimate.replications === 5), path)
  })

  it('are surer than the waits themselves, since both meet the same circumstances', () => {
    const difference = differencesOf(queue(), queue({ servers: 3 }), 20).get(waitsAt)
    const alone = new SummaryTally(queue(), 'independent')
    for (let replication = 0; replication < 20; replication += 1) alone.add(aRecord(queue(), { replication }))
    const wait = alone.figures.find(({ path }) => path.join('.') === waitsAt)?.estimate
    assert.ok(difference?.kind === 'estimated' && wait?.kind === 'estimated')
    assert.ok(difference.high < 0)
    assert.ok(difference.standardError < wait.standardError, `${difference.standardError} and ${wait.standardError}`)
  })

  it('leave out what one of the two does not show', () => {
    const found = differencesOf(queue({ room: 8 }), queue({ patience: { law: 'exponential', mean: 9 } }), 2)
    assert.ok(![...found.keys()].some((path) => path.startsWith('rooms') || path.includes('Unseen')))
    assert.ok(found.has(waitsAt))
  })

  it('count a number of customers that only one of them ever had', () => {
    const found = differencesOf(queue({ measure: { numbers: true } }), queue({ measure: { numbers: true }, servers: 9 }), 3)
    const shares = [...found].filter(([path]) => path.includes('shareOfTimeWith')).map(([, estimate]) => estimate)
    for (const estimate of shares) assert.equal(estimate.replications, 3)
    // Shares of each add to 1, so that their differences add to 0.
    assert.ok(Math.abs(shares.reduce((sum, estimate) => sum + (estimate.kind === 'no-value' ? NaN : estimate.mean), 0)) < 1e-12)
    assert.ok(![...differencesOf(queue({ measure: { numbers: true } }), queue(), 3).keys()].some((path) => path.includes('shareOfTimeWith')))
  })

  it('take antithetic pairs as one value each', () => {
    assert.equal(differencesOf(queue(), queue({ servers: 3 }), 6, 'antithetic-pairs').get(waitsAt)?.replications, 3)
  })
})
