import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Model, ReplicationTask } from '../../../engine/simulation/index.ts'
import { failure } from '../../../kernel/result.ts'
import { inThisThread } from './in-this-thread.ts'
import { inThreads } from './in-threads.ts'
import type { DoneReplication, Replicator } from './replicator.ts'

const queue: Model = {
  format: 'evenkeel-model/1',
  arrivals: [{ to: 'desk', rate: 0.8 }],
  stations: [{ name: 'desk', servers: 1, time: { law: 'exponential', mean: 1 }, measure: { percentiles: [95] } }],
  run: { length: 500, warmUp: 50 },
}
const task: ReplicationTask = { models: [queue], seed: 1, pairing: 'independent', hashes: true }

async function allOf(replicator: Replicator, batches: readonly (readonly [number, number])[]): Promise<readonly DoneReplication[]> {
  const done: DoneReplication[] = []
  try {
    for (const [from, until] of batches) assert.ok((await replicator.run(from, until, (one) => done.push(one))).ok)
  } finally {
    await replicator.close()
  }
  return done
}

describe('replications on several threads', () => {
  it('are the same as on one, to the bit and in the same order, in one batch or in two', async () => {
    const here = await allOf(inThisThread(task), [[0, 9]])
    assert.deepEqual(here.map(({ replication }) => replication), [0, 1, 2, 3, 4, 5, 6, 7, 8])
    assert.equal(new Set(here.map(({ runs }) => runs[0].sha256)).size, 9)
    assert.deepEqual(await allOf(inThreads(task, 1), [[0, 9]]), here)
    assert.deepEqual(await allOf(inThreads(task, 2), [[0, 4], [4, 9], [9, 9]]), here)
    assert.deepEqual(await allOf(inThreads(task, 4), [[0, 9]]), here)
  })

  it('end with the error of the one that fails', async () => {
    // A model that was not checked: the engine meets what cannot be.
    const broken: ReplicationTask = { ...task, models: [{ ...queue, arrivals: [{ to: 'nowhere', rate: 1 }] }] }
    for (const replicator of [inThreads(broken, 2), inThisThread(broken)]) {
      await assert.rejects(async () => await replicator.run(0, 5, () => {}), /There is no station -1/)
      await replicator.close()
    }
  })

  it('tell the error of who takes them', async () => {
    const replicator = inThreads(task, 2)
    await assert.rejects(replicator.run(0, 5, () => assert.fail('not taken')), /not taken/)
    await replicator.close()
  })

  it('tell when they were closed', async () => {
    const replicator = inThreads(task, 2)
    const run = replicator.run(0, 100_000, () => {})
    await Promise.all([assert.rejects(run, /were closed/), replicator.close()])
  })

  it('tell when more customers are in at once than may be, as a value', async () => {
    const crowded: ReplicationTask = { ...task, customersAtOnce: 3, hashes: false }
    for (const replicator of [inThisThread(crowded), inThreads(crowded, 1), inThreads(crowded, 2)]) {
      assert.deepEqual(await replicator.run(0, 4, () => assert.fail('taken')), failure({ code: 'too-many-customers', most: 3 }))
      await replicator.close()
    }
  })
})
