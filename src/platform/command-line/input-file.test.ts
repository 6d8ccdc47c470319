import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { readInputFile, readWholeFile } from './input-file.ts'

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
    for (const read of [readInputFile, readWholeFile]) assert.deepEqual(await read(folder), { ok: false, error: `${folder} is not a file. Name the file itself.` })
  })
})

test('gives all bytes of a file, whatever they are', async () => {
  await within(async (folder) => {
    const file = path.join(folder, 'bytes')
    writeFileSync(file, Buffer.from([0xff, 0x00, 0xfe]))
    const read = await readWholeFile(file)
    assert.deepEqual(read.ok && [...read.value], [0xff, 0x00, 0xfe])
  })
})

test('reads no more of a file than the limit, be it without end', async () => {
  assert.deepEqual(await readInputFile('/dev/zero', { most: 5_000_000 }), { ok: false, error: '/dev/zero is longer than 5,000,000 letters. Give a shorter one.' })
})

test('says of a file that is no text in UTF-8 where it is not, and how to save it', async () => {
  await within(async (folder) => {
    const told = async (...bytes: readonly (string | readonly number[])[]) => {
      const file = path.join(folder, 'model.json')
      writeFileSync(file, Buffer.concat(bytes.map((part) => Buffer.from(part as string)))) // text or bytes: Buffer takes either
      const read = await readInputFile(file)
      return read.ok ? read.value : read.error.replace(file, 'FILE')
    }
    assert.equal(await told('{\n"name": "caf', [0xe9], '"}'), 'FILE is not UTF-8: see line 2, column 13. Save it as UTF-8.')
    assert.equal(await told('é😀', 'x'.repeat(2_000_000), [0xc3]), 'FILE is not UTF-8: see line 1, column 2000003. Save it as UTF-8.')
    assert.equal(await told([0xff, 0xfe, 0x7b, 0x00]), 'FILE is saved as UTF-16. Save it as UTF-8.')
    assert.equal(await told([0xfe, 0xff, 0x00, 0x7b]), 'FILE is saved as UTF-16. Save it as UTF-8.')
    assert.equal(await told([...Buffer.from('{"format": 1}', 'utf16le')]), 'FILE is saved as UTF-16. Save it as UTF-8.')
    assert.equal(await told([0x50, 0x4b, 3, 4, 20, 0]), 'FILE is a workbook or another archive. Give a file of text.')
    assert.equal(await told('\uFEFF{"a": "\uFFFD"}'), '\uFEFF{"a": "\uFFFD"}')
  })
})

async function within(look: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-input-'))
  try {
    await look(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
