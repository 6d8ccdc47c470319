import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { costlyWork, workInTurns } from './work-in-turns.ts'

function* threeSteps(): Generator<undefined, string> {
  for (let step = 0; step < 3; step += 1) yield
  return 'done'
}

describe('costly work', () => {
  it('lets everything else have its turn between any two pieces, also where each is one step', async () => {
    const doWork = costlyWork({ places: 1, waiting: 10, longestWaitMs: 60_000 })
    let done = 0
    const seen: number[] = []
    const look = () => {
      seen.push(done)
      if (done < 10) setImmediate(look)
    }
    setImmediate(look)
    await Promise.all(Array.from({ length: 10 }, () => doWork(() => (done += 1), () => NaN)))
    assert.ok(seen.length >= 9 && seen.every((count, at) => count - (seen[at - 1] ?? 0) <= 1), String(seen))
  })

  it('says that it is busy where too many wait, and is free again after a mistake', async () => {
    const doWork = costlyWork({ places: 1, waiting: 0, longestWaitMs: 0 })
    const failing = doWork(() => Promise.reject(new Error('broken')), () => 'busy')
    assert.equal(await doWork(() => 'done', () => 'busy'), 'busy')
    await assert.rejects(failing, /broken/)
    assert.equal(await doWork(() => workInTurns(threeSteps()), () => 'busy'), 'done')
  })
})
