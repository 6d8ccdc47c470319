import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Account, giveTo } from './account.ts'
import { isServerOn } from './postmaster-file.ts'

const prefix = 'evenkeel-'
/** A socket's whole path may have 107 characters on Linux and 103 on macOS. */
const longestFolder = 80

/**
 * A folder for the server's socket that only its account may enter: short, because a socket's path has a limit that data folders pass easily.
 * @param former the folder of the server before (killed), used again when it is ours and safe, so that connections find the new server where the old one was
 */
export function makeSocketFolder(account: Account, former: string): string {
  if (path.basename(former).startsWith(prefix) && remake(former, account)) {
    removeStaleLock(former)
    return former
  }
  const temporary = os.tmpdir().length > longestFolder - prefix.length ? '/tmp' : os.tmpdir()
  const folder = mkdtempSync(path.join(temporary, prefix))
  giveTo(account, folder)
  return folder
}

/** Notes beside the cluster where its server listens: postmaster.pid tells it too, but goes with a start that fails. */
export function rememberSocketFolder(cluster: string, folder: string): void {
  writeFileSync(noteBeside(cluster), `${folder}\n${cluster}`, { mode: 0o600 })
}

/** Where the server of this cluster listened last; empty when nobody noted it, or the note came here with a copy of another data folder: two copies would meet there. */
export function recallSocketFolder(cluster: string): string {
  try {
    const [folder = '', noted] = readFileSync(noteBeside(cluster), 'utf8').split('\n')
    return noted === cluster ? folder : ''
  } catch {
    // A new folder has no note.
    return ''
  }
}

function noteBeside(cluster: string): string {
  return path.join(path.dirname(cluster), 'socket-folder')
}

/** Takes the folder away; what is left in it stays. */
export function removeSocketFolder(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Somebody else's file is in it, or it is gone: neither is ours to mend.
  }
}

/** Anybody may make a folder of this name in a shared temporary place: it must be a true folder, of the right owner, closed to others. */
function remake(folder: string, account: Account): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 })
    giveTo(account, folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return false
  }
  const found = lstatSync(folder)
  if (!found.isDirectory() || found.uid !== (account.kind === 'other' ? account.uid : process.getuid?.())) return false
  chmodSync(folder, 0o700)
  return true
}

/** PostgreSQL believes any living process, a dead one that nobody buried yet included, and would refuse the socket of a killed server as long as that lives. */
function removeStaleLock(folder: string): void {
  const lock = path.join(folder, '.s.PGSQL.5432.lock')
  try {
    const processId = Math.abs(Number.parseInt(readFileSync(lock, 'utf8'), 10))
    // On whatever folder: another data folder's server may listen here when this one was copied.
    if (!isServerOn(processId, '')) rmSync(lock)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}
