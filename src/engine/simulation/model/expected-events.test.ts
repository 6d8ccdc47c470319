import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { runOnce } from '../run/run-once.ts'
import { expectedEvents } from './expected-events.ts'
import type { Model } from './model.ts'

const queue: Model = {
  format: 'evenkeel-model/1',
  arrivals: [{ to: 'desk', rate: 0.9 }],
  stations: [{ name: 'desk', servers: 1, time: { law: 'exponential', mean: 1 } }],
  run: { length: 1000 },
}

describe('the expected number of events', () => {
  it('is an arrival and a service for each customer of a queue', () => assert.equal(expectedEvents(queue), 1800))

  it('of a run of so many customers is that of the time in which they leave', () => assert.equal(expectedEvents({ ...queue, run: { customers: 900, warmUp: 100 } }), 1980))

  it('counts no more services than servers can do', () => assert.equal(expectedEvents({ ...queue, arrivals: [{ to: 'desk', rate: 4 }] }), 5000))

  for (const file of globSync('examples/*.json', { cwd: import.meta.dirname })) {
    it(`is near what there are in a run of the example ${path.basename(file)}`, () => {
      const model = JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')) as Model // a model of ours
      const run = runOnce(model, { seed: 1, replication: 0 })
      const events = run.ok ? run.value.events : assert.fail(run.error.code)
      const ratio = expectedEvents(model) / events
      assert.ok(ratio > 0.7 && ratio < 1.5, `${ratio}`)
    })
  }
})
