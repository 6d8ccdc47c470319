import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { type Result, failure, success } from '../../kernel/result.ts'

/** Characters that a given secret must have at least. */
export const shortestSecret = 32
const fileName = 'secret'
/** Beside it while it is being changed: the secret to come. */
const nextName = 'secret.next'

/**
 * The secret that only this installation knows: it seals what the database may not show by itself.
 * @param given EVENKEEL_SECRET, where several computers share one database
 * @param dataFolder where the secret is made once and kept otherwise, readable by this account alone
 * @param randomBytes a source of random bytes fit for secrets
 * @error one sentence that says how to mend it, without the secret
 */
export function installationSecret(given: string | undefined, dataFolder: string, randomBytes: (count: number) => Uint8Array): Result<string, string> {
  if (given !== undefined && given !== '') {
    return given.length >= shortestSecret ? success(given) : failure(`EVENKEEL_SECRET takes at least ${shortestSecret} characters that nobody can guess.`)
  }
  const file = path.join(dataFolder, fileName)
  if (unfinishedSecretChange(dataFolder)) return failure(`The change of the secret in ${dataFolder} was cut short: run "evenkeel change-secret" again.`)
  const kept = read(file)
  if (kept !== null) return kept.length >= shortestSecret ? success(kept) : failure(`The file ${file} holds no secret: put it back from a backup, or delete it and enter the secrets of sign-in providers again.`)
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  makeOnce(file, Buffer.from(randomBytes(shortestSecret)).toString('base64url'))
  return success(read(file) ?? '')
}

/** The secret as it is, for commands that only look; null when there is none yet. */
export function keptSecret(given: string | undefined, dataFolder: string): string | null {
  return given !== undefined && given !== '' ? given : read(path.join(dataFolder, fileName))
}

/** Was a change of the kept secret begun and not ended? */
export function unfinishedSecretChange(dataFolder: string): boolean {
  return read(path.join(dataFolder, nextName)) !== null
}

/** The secret to come, made once: a change that was cut short goes on with the same. */
export function nextSecret(dataFolder: string, randomBytes: (count: number) => Uint8Array): string {
  const file = path.join(dataFolder, nextName)
  if (read(file) === null) makeOnce(file, Buffer.from(randomBytes(shortestSecret)).toString('base64url'))
  return read(file) ?? ''
}

/** Gives the secret to come up, when nothing was sealed with it. */
export function dropNextSecret(dataFolder: string): void {
  rmSync(path.join(dataFolder, nextName), { force: true })
}

/**
 * Puts the secret to come in the place of the kept one. The former stays beside it: older backups open with it only.
 * @returns the file that holds the former one
 */
export function takeNextSecret(dataFolder: string, now: Date): string {
  const file = path.join(dataFolder, fileName)
  const former = `${file}.until-${now.toISOString().replaceAll(/[-:]|\.\d+/gu, '')}`
  linkSync(file, former)
  renameSync(path.join(dataFolder, nextName), file)
  flushFolder(dataFolder)
  return former
}

/** A rename lasts through a power cut once its folder is on the disk. */
function flushFolder(folder: string): void {
  // Windows opens no folders, and needs it not.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Two processes that start at once agree on the first one's secret; a power cut leaves all of it or nothing. */
function makeOnce(file: string, secret: string): void {
  const draft = `${file}.${process.pid}`
  const handle = openSync(draft, 'w', 0o600)
  writeSync(handle, `${secret}\n`)
  fsyncSync(handle)
  closeSync(handle)
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft, { force: true })
  }
}
