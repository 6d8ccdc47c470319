import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Model } from '../../../engine/simulation/index.ts'
import { longWorkWords, progressWords } from '../words/waiting.ts'
import { askedOf } from './asked.ts'
import { longWork } from './expected-work.ts'
import { replicationPlan } from './plan.ts'

const queue: Model = {
  format: 'evenkeel-model/1',
  arrivals: [{ to: 'desk', rate: 0.9 }],
  stations: [{ name: 'desk', servers: 1, time: { law: 'exponential', mean: 1 } }],
  run: { length: 100_000 },
}

function told(model: Model, workers: number, ...args: readonly string[]): string | null {
  const asked = askedOf(['m.json', ...args])
  assert.ok(asked.ok)
  const work = longWork(asked.value, [model], replicationPlan(asked.value, model) ?? assert.fail(), workers)
  return work === null ? null : longWorkWords(work)
}

describe('what is to be done', () => {
  it('is not told where it is soon over', () => assert.equal(told(queue, 1, '--replications', '1000'), null))

  it('is told where it takes minutes, with how to make it less', () => {
    assert.equal(told(queue, 2, '--replications', '100000'), 'About 18,000 million events: about 25 minutes. Press Ctrl+C to stop, and give a shorter run or fewer --replications.')
    assert.match(told(queue, 1, '--replications', '1000000') ?? '', /^About 180,000 million events: about 8 hours\./u)
    assert.match(told({ ...queue, run: { length: 1e12 } }, 1) ?? '', /: about 3 days\./u)
    assert.match(told({ ...queue, run: { length: 1e12 } }, 1, '--replications', '1000') ?? '', /: about 10 years\./u)
    assert.match(told({ ...queue, run: { length: 1e12 } }, 1, '--replications', '1000000') ?? '', / million events: more than 100 years\./u)
  })

  it('is told as the least, where it goes on until figures are sure', () => {
    assert.match(told({ ...queue, run: { length: 1e8 } }, 1, '--precision', '0.01') ?? '', /^At least 3,600 million events: about 10 minutes\./u)
  })

  it('takes longer with traces', () => {
    assert.match(told(queue, 1, '--replications', '2000', '--trace') ?? '', /: about 3 minutes\./u)
    assert.match(told({ ...queue, run: { length: 1e8 } }, 1, '--trace-file', 't.tsv') ?? '', /: about 4 minutes\./u)
  })
})

describe('how far it is', () => {
  it('is told with the time that is left', () => {
    assert.equal(progressWords({ done: 20, until: 1000, secondsLeft: 600 }), '20 of 1,000 replications, about 10 minutes left')
    assert.equal(progressWords({ done: 999, until: 1000, secondsLeft: 0.2 }), '999 of 1,000 replications, about 1 second left')
  })
})
