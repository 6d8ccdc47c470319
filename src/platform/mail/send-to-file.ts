import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Mailbox } from './address.ts'
import { emlOf } from './eml.ts'
import { reasonWords, senderWords } from './mail-words.ts'
import type { MailMessage } from './message.ts'
import { type OpenSender, refusingUnsound } from './open-sender.ts'

interface FileOptions {
  /** Made when it is not there. Only we may read it: mail holds links with which a person signs in. */
  readonly folder: string
  readonly from: Mailbox
  readonly now: () => Date
}

/** In which files are written before they have their name. */
const writingFolder = '.writing'

/**
 * Puts each message into the outbox folder as `<id>.eml`: exactly one file for an id, whole or not at all, however often and from however many
 * processes it is sent. The first file stays, byte for byte.
 *
 * How, so that it holds when the process or the computer stops at any point:
 * 1. The message is written to a file of its own in `.writing` and flushed to the disk.
 * 2. That file gets its name in the outbox by a link, which fails when there is one already.
 * 3. The folder is flushed, then whatever was written for this id is removed, also what a stopped process left.
 */
export function openFileOutbox({ folder, from, now }: FileOptions): OpenSender {
  const send = refusingUnsound(async (message) => {
    try {
      await putOnce(folder, message, emlOf(message, from, now()))
      return { kind: 'written' }
    } catch (error) {
      return { kind: 'try-again', reason: reasonWords.withDetail(reasonWords.file.notWritten, codeOf(error)) }
    }
  })
  return { send, describe: senderWords.file(folder), leaves: false, close: () => undefined }
}

async function putOnce(folder: string, { id }: MailMessage, eml: string): Promise<void> {
  const writing = path.join(folder, writingFolder)
  await mkdir(writing, { recursive: true, mode: 0o700 })
  const written = path.join(writing, `${id}.${randomUUID()}`)
  await writeWhole(written, eml)
  await giveName(written, path.join(folder, `${id}.eml`))
  await flushFolder(folder)
  await removeWritten(writing, id)
}

async function writeWhole(file: string, content: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Another sender of the same message may have been first, and may have removed what we wrote: then its file is there. */
async function giveName(written: string, file: string): Promise<void> {
  try {
    await link(written, file)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    if (codeOf(error) === 'ENOENT' && (await isThere(file))) return
    throw error
  }
}

async function isThere(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => null)
  await handle?.close()
  return handle !== null
}

/** A new name is only sure once its folder is on the disk. Windows opens no folder, and needs no such step. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function removeWritten(writing: string, id: string): Promise<void> {
  const names = await readdir(writing)
  await Promise.all(names.filter((name) => name.startsWith(`${id}.`)).map((name) => rm(path.join(writing, name), { force: true })))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
