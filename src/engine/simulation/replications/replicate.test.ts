import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { failure } from '../../../kernel/result.ts'
import { aWorld, comeAt } from '../testing/a-world.ts'
import { type HashedRuns, type ReplicationTask, replicate } from './replicate.ts'

const world = aWorld({ arrivals: comeAt([0.1, 0.7]) })
const task = { models: [world], seed: 1, pairing: 'independent', hashes: true } as const

function sha256() {
  const hash = createHash('sha256')
  return { add: (piece: string) => void hash.update(piece, 'utf8'), end: () => hash.digest('hex') }
}

function runsOf(one: ReplicationTask, replication: number): HashedRuns<string> {
  const { runs } = replicate(one, replication, sha256)
  assert.ok(runs.ok)
  return runs.value
}

describe('a replication', () => {
  it('has the record of its run, and the hash of its trace', () => {
    const trace = ['0.1 arrives desk 1 everyone', '0.1 begins desk 1 everyone', '0.7 arrives desk 2 everyone', '0.7 waits desk 2 everyone', '2.1 ends desk 1 everyone', '2.1 begins desk 2 everyone', '2.1 leaves desk 1 everyone', '4.1 ends desk 2 everyone', '4.1 leaves desk 2 everyone']
    const [run] = runsOf(task, 3)
    assert.equal(run.sha256, createHash('sha256').update(trace.map((line) => `${line.replaceAll(' ', '\t')}\n`).join('')).digest('hex'))
    assert.deepEqual([run.record.replication, run.record.arrived], [3, 2])
  })

  it('runs each of several models', () => {
    const runs = runsOf({ ...task, models: [world, aWorld({ arrivals: comeAt([1]) })] }, 0)
    assert.deepEqual(runs.map((run) => run?.record.arrived), [2, 1])
  })

  it('says why one of its models comes to no end', () => {
    const crowd = aWorld({ arrivals: comeAt([1], { size: 11 }) })
    for (const models of [[crowd], [world, crowd]] as const) {
      assert.deepEqual(replicate({ ...task, models, customersAtOnce: 10 }, 0, sha256), { replication: 0, runs: failure({ code: 'too-many-customers', most: 10 }) })
    }
  })

  it('takes no hash that is not asked for', () => {
    const { runs } = replicate({ ...task, hashes: false }, 0, () => assert.fail('no hash was asked for'))
    assert.ok(runs.ok && runs.value[0].sha256 === null)
  })
})
