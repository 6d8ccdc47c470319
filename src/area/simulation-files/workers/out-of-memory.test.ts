import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outOfMemoryIn } from './out-of-memory.ts'

test('a thread that needed more memory than it may have is told of as a problem', () => {
  // As Node writes it: https://nodejs.org/api/errors.html#err_worker_out_of_memory
  assert.deepEqual(outOfMemoryIn(Object.assign(new Error('Worker terminated due to reaching memory limit'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })), { code: 'out-of-memory' })
})

test('so is an array that the host has no memory for', () => {
  assert.throws(() => new ArrayBuffer(2 ** 53 - 1), (error) => outOfMemoryIn(error)?.code === 'out-of-memory')
})

test('any other error is a mistake of ours', () => {
  assert.equal(outOfMemoryIn(new RangeError('There is no station 7.')), null)
  assert.equal(outOfMemoryIn('text'), null)
})
