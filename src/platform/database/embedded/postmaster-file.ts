import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What a running (or killed) PostgreSQL server left in its folder about itself. */
interface PostmasterFile {
  readonly processId: number
  /** 0 while the server has not yet written it. */
  readonly port: number
  /** Empty while not yet written, or when it listens on no socket. */
  readonly socketFolder: string
}

/** More than any system numbers its processes. */
const nobodysProcess = 99_999_999

/** Reads postmaster.pid (lines: process, folder, start time, port, socket folder, address, shared memory). */
export function readPostmasterFile(clusterFolder: string): PostmasterFile | null {
  const lines = textOf(clusterFolder).split('\n')
  const processId = Math.abs(Number.parseInt(lines[0] ?? '', 10))
  return Number.isNaN(processId) ? null : { processId, port: Number.parseInt(lines[3] ?? '', 10) || 0, socketFolder: lines[4] ?? '' }
}

/** Has the server taken its file away, as it does at the end of an orderly stop? */
export function isPostmasterFileGone(clusterFolder: string): boolean {
  return !existsSync(fileOf(clusterFolder))
}

/** Is this process alive and a PostgreSQL server on this very folder? */
export function isServerOn(processId: number, clusterFolder: string): boolean {
  if (!isAlive(processId)) return false
  const command = commandOf(processId)
  return command.includes('postgres') && command.includes(clusterFolder)
}

/**
 * Mends the file of a killed server whose process number now belongs to another process: PostgreSQL believes any living process and would
 * refuse to start for ever. Only the number is made unbelievable, so that PostgreSQL still looks for its last server processes in the shared memory named there.
 */
export function disownPostmasterFile(clusterFolder: string): void {
  writeFileSync(fileOf(clusterFolder), textOf(clusterFolder).replace(/^-?\d+/, String(nobodysProcess)))
}

/** A server fills its file within moments of making it. */
const unfinishedSeconds = 2

/**
 * Takes away the empty file of a server that was killed between making its file and filling it: PostgreSQL refuses to start beside one for ever.
 * A server makes the file only after it found that no other one is left, so nothing is lost with it.
 * @param now milliseconds since 1970
 */
export function removeUnfinishedPostmasterFile(clusterFolder: string, now: number): void {
  const found = statSync(fileOf(clusterFolder), { throwIfNoEntry: false })
  if (found !== undefined && found.size === 0 && now - found.mtimeMs > unfinishedSeconds * 1000) rmSync(fileOf(clusterFolder), { force: true })
}

/** Does a process of this number exist? */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The words that started a process; empty for one that is gone or only waits to be buried. */
function commandOf(processId: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${processId}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
  if (process.platform === 'win32') return spawnSync('wmic', ['process', 'where', `processid=${processId}`, 'get', 'commandline'], { encoding: 'utf8' }).stdout ?? ''
  return spawnSync('ps', ['-o', 'command=', '-p', String(processId)], { encoding: 'utf8' }).stdout ?? ''
}

/** Empty when there is no file: a server that stops takes it away between a look and a read. */
function textOf(clusterFolder: string): string {
  try {
    return readFileSync(fileOf(clusterFolder), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

function fileOf(clusterFolder: string): string {
  return path.join(clusterFolder, 'postmaster.pid')
}
