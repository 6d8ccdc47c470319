import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { ThreadPool } from './thread-pool.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-threads-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** A thread that answers a number with itself, what it was given, and its own number; it fails at 13, and ends by itself at 99. */
const file = path.join(folder, 'thread.mjs')
writeFileSync(
  file,
  `import { parentPort, threadId, workerData } from 'node:worker_threads'
parentPort.on('message', (number) => {
  if (number === 13) throw new RangeError('not 13')
  if (number === 99) process.exit(3)
  setTimeout(() => parentPort.postMessage({ number, given: workerData, threadId }), 10)
})`,
)

interface Told {
  readonly number: number
  readonly given: string
  readonly threadId: number
}

function aPool(count: number): ThreadPool<number, Told> {
  return new ThreadPool<number, Told>(file, 'a task', count)
}

describe('a pool of threads', () => {
  it('answers every question, with no more threads than it may have', async () => {
    const pool = aPool(2)
    const told = await Promise.all([1, 2, 3, 4, 5].map((number) => pool.ask(number)))
    assert.deepEqual(told.map(({ number, given }) => [number, given]), [1, 2, 3, 4, 5].map((number) => [number, 'a task']))
    assert.equal(new Set(told.map(({ threadId }) => threadId)).size, 2)
    await pool.close()
  })

  it('starts no thread that it does not need', async () => {
    const pool = aPool(8)
    const [first, second] = [await pool.ask(1), await pool.ask(2)]
    assert.equal(first.threadId, second.threadId)
    await pool.close()
  })

  it('tells what a thread has thrown to all who wait, and to who asks later', async () => {
    const pool = aPool(1)
    const asked = [1, 13, 2].map((number) => pool.ask(number))
    const settled = await Promise.allSettled(asked)
    assert.deepEqual(settled.map(({ status }) => status), ['fulfilled', 'rejected', 'rejected'])
    await assert.rejects(pool.ask(3), { name: 'RangeError', message: 'not 13' })
    await pool.close()
  })

  it('tells when a thread has ended by itself', async () => {
    const ending = aPool(1)
    await assert.rejects(ending.ask(99), /ended by itself, with 3/)
  })

  it('tells when it was closed, and no thread of it has failed', async () => {
    const closed = aPool(1)
    await Promise.all([assert.rejects(closed.ask(1), /were closed/), assert.rejects(closed.ask(2), /were closed/), closed.close()])
    await assert.rejects(closed.ask(3), /were closed/)
  })

  it('still tells what a thread has thrown once it was closed', async () => {
    const failed = aPool(1)
    await assert.rejects(failed.ask(13), /not 13/)
    await failed.close()
    await assert.rejects(failed.ask(1), /not 13/)
  })
})
