import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { printResult } from './print-result.ts'

test('prints a result as a line and keeps the status', async () => {
  const written = await printing(null, 1)
  assert.deepEqual(written, { status: 1, out: '{}\n', told: '' })
})

test('counts it as done when nobody reads on', async () => {
  assert.deepEqual(await printing('EPIPE', 0), { status: 0, out: '', told: '' })
})

test('says when a result cannot be written, and does not call that done', async () => {
  const told = 'The result cannot be written (ENOSPC). Make room on the disk, or write it elsewhere.\n'
  assert.deepEqual(await printing('ENOSPC', 0), { status: 2, out: '', told })
})

async function printing(code: string | null, status: 0 | 1): Promise<object> {
  const texts = { out: '', told: '' }
  const stdout = new Writable({
    write: (piece, _encoding, done) => {
      if (code !== null) return done(Object.assign(new Error('no'), { code }))
      texts.out += String(piece)
      done()
    },
  })
  const stderr = new Writable({
    write: (piece, _encoding, done) => {
      texts.told += String(piece)
      done()
    },
  })
  return { status: await printResult({ stdout, stderr, env: {} }, '{}', status), ...texts }
}
