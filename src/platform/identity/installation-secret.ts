import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { type Result, failure, success } from '../../kernel/result.ts'

/** Characters that a given secret must have at least. */
const shortest = 32
const fileName = 'secret'

/**
 * The secret that only this installation knows: it seals what the database may not show by itself.
 * @param given EVENKEEL_SECRET, where several computers share one database
 * @param dataFolder where the secret is made once and kept otherwise, readable by this account alone
 * @param randomBytes a source of random bytes fit for secrets
 * @error one sentence that says how to mend it, without the secret
 */
export function installationSecret(given: string | undefined, dataFolder: string, randomBytes: (count: number) => Uint8Array): Result<string, string> {
  if (given !== undefined && given !== '') {
    return given.length >= shortest ? success(given) : failure(`EVENKEEL_SECRET takes at least ${shortest} characters that nobody can guess.`)
  }
  const file = path.join(dataFolder, fileName)
  const kept = read(file)
  if (kept !== null) return kept.length >= shortest ? success(kept) : failure(`The file ${file} holds no secret: put it back from a backup, or delete it and enter the secrets of sign-in providers again.`)
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  makeOnce(file, Buffer.from(randomBytes(shortest)).toString('base64url'))
  return success(read(file) ?? '')
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
