import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, describe, it } from 'node:test'
import { openFileOutbox } from './send-to-file.ts'
import { aMessage, sendingTime } from './testing/a-message.ts'

const from = { name: 'Evenkeel', address: 'no-reply@evenkeel.invalid' }
const fileName = `${aMessage().id}.eml`

async function anOutbox(t: TestContext) {
  const parent = await mkdtemp(path.join(tmpdir(), 'evenkeel-outbox-'))
  t.after(() => rm(parent, { recursive: true, force: true }))
  const folder = path.join(parent, 'data', 'outbox')
  const senderAt = (time: Date) => openFileOutbox({ folder, from, now: () => time })
  return { folder, senderAt, sender: senderAt(sendingTime), read: () => readFile(path.join(folder, fileName), 'utf8') }
}

/** What is in the outbox, and what is still being written. */
async function contentOf(folder: string) {
  const names = await readdir(folder)
  return { mail: names.filter((name) => name !== '.writing').toSorted(), writing: await readdir(path.join(folder, '.writing')) }
}

describe('mail to files', () => {
  it('is one file a message, in UTF-8, with headers, that a person can read', async (t) => {
    const { folder, sender, read } = await anOutbox(t)
    assert.deepEqual(await sender.send(aMessage({ subject: 'Zmiana – “Łódź”', reference: 'sign-in-link' })), { kind: 'written' })
    const expected = [
      'Date: Thu, 06 Aug 2026 09:30:00 +0000',
      'From: "Evenkeel" <no-reply@evenkeel.invalid>',
      'To: wilma.winter@trust.example',
      'Subject: Zmiana – “Łódź”',
      `Message-ID: <${aMessage().id}@evenkeel.invalid>`,
      'Auto-Submitted: auto-generated',
      'X-Evenkeel-Reference: sign-in-link',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      'Open this link:',
      '',
      'https://evenkeel.example/link/abc',
      '',
    ]
    assert.equal(await read(), expected.join('\r\n'))
    assert.deepEqual(await contentOf(folder), { mail: [fileName], writing: [] })
  })

  it('is read by nobody but us', { skip: process.platform === 'win32' }, async (t) => {
    const { folder, sender } = await anOutbox(t)
    await sender.send(aMessage())
    assert.deepEqual([(await stat(folder)).mode & 0o077, (await stat(path.join(folder, fileName))).mode & 0o077], [0, 0])
  })

  it('stays the same file, byte for byte, when it is sent again', async (t) => {
    const { folder, sender, senderAt, read } = await anOutbox(t)
    await sender.send(aMessage())
    const first = await read()
    assert.deepEqual(await senderAt(new Date('2026-08-07T10:00:00Z')).send(aMessage()), { kind: 'written' })
    assert.equal(await read(), first)
    assert.deepEqual(await contentOf(folder), { mail: [fileName], writing: [] })
  })

  it('is one file when it is sent many times at once', async (t) => {
    const { folder, senderAt, read } = await anOutbox(t)
    const results = await Promise.all(Array.from({ length: 30 }, (_, index) => senderAt(new Date(sendingTime.getTime() + index * 1000)).send(aMessage())))
    assert.deepEqual(new Set(results.map(({ kind }) => kind)), new Set(['written']))
    assert.deepEqual(await contentOf(folder), { mail: [fileName], writing: [] })
    assert.match(await read(), /^Date: .*link\/abc\r\n$/s)
  })

  it('never leaves the outbox, whatever the id is', async (t) => {
    const { folder, sender } = await anOutbox(t)
    assert.equal((await sender.send(aMessage({ id: '../escaped' }))).kind, 'refused')
    await assert.rejects(readdir(folder), { code: 'ENOENT' })
  })

  it('lets the message wait when the folder cannot be written', async (t) => {
    const { folder, sender } = await anOutbox(t)
    await mkdir(path.dirname(folder), { recursive: true })
    await writeFile(folder, 'a file where the folder should be')
    const result = await sender.send(aMessage())
    assert.equal(result.kind, 'try-again')
    assert.match(JSON.stringify(result), /could not be written.*Check its space and permissions\. \((ENOTDIR|EEXIST)\)/)
  })
})

describe('an outbox whose process was killed', () => {
  it('holds no half file when it ended between writing and naming, and the next try sends and tidies', async (t) => {
    const { folder, sender, read } = await anOutbox(t)
    await mkdir(path.join(folder, '.writing'), { recursive: true })
    await writeFile(path.join(folder, '.writing', `${aMessage().id}.half`), 'Date: Thu, 06 A')
    assert.deepEqual(await contentOf(folder), { mail: [], writing: [`${aMessage().id}.half`] })
    assert.deepEqual(await sender.send(aMessage()), { kind: 'written' })
    assert.match(await read(), /link\/abc\r\n$/)
    assert.deepEqual(await contentOf(folder), { mail: [fileName], writing: [] })
  })

  it('holds whole files only, wherever kill -9 struck', async (t) => {
    const { folder, sender } = await anOutbox(t)
    for (let round = 0; round < 5; round += 1) await killWhileSending(folder, 5 + round * 4)
    const { mail } = await contentOf(folder)
    assert.ok(mail.length > 0)
    for (const name of mail) assert.match(await readFile(path.join(folder, name), 'utf8'), /^Date: [\s\S]*the end\r\n$/, name)
    await sender.send(aMessage())
  })
})

/** Another process that sends one message after the other, killed `afterMs` milliseconds after its first file. */
async function killWhileSending(folder: string, afterMs: number): Promise<void> {
  const script = `
    const { openFileOutbox } = await import(${JSON.stringify(path.join(import.meta.dirname, 'send-to-file.ts'))})
    const sender = openFileOutbox({ folder: ${JSON.stringify(folder)}, from: ${JSON.stringify(from)}, now: () => new Date(0) })
    for (;;) {
      await sender.send({ id: crypto.randomUUID(), to: 'a@trust.example', subject: 'Long', text: 'x'.repeat(200_000) + 'the end\\n' })
      process.stdout.write('.')
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  await killed(child)
}

function killed(child: ChildProcess): Promise<unknown> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  return ended
}
