import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { readInputFile } from './input-file.ts'

test('gives the text of a file, however its letters are cut into pieces', async () => {
  await within(async (folder) => {
    const file = path.join(folder, 'long.txt')
    writeFileSync(file, `x${'é😀'.repeat(400_000)}`)
    assert.deepEqual(await readInputFile(file), { ok: true, value: `x${'é😀'.repeat(400_000)}` })
  })
})

test('says of a file that is not there, of a folder and of a name that cannot be one what they are', async () => {
  await within(async (folder) => {
    const file = path.join(folder, 'there')
    writeFileSync(file, '')
    for (const name of [path.join(folder, 'missing'), path.join(file, 'below'), path.join(folder, 'x'.repeat(5000))])
      assert.deepEqual(await readInputFile(name), { ok: false, error: `${name}: there is no such file. Check its name and folder.` })
    assert.deepEqual(await readInputFile(folder), { ok: false, error: `${folder} is not a file. Name the file itself.` })
  })
})

test('reads no more of a file than the limit, be it without end', async () => {
  assert.deepEqual(await readInputFile('/dev/zero', { most: 5_000_000 }), { ok: false, error: '/dev/zero is longer than 5,000,000 letters. Give a shorter one.' })
})

async function within(look: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-input-'))
  try {
    await look(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
