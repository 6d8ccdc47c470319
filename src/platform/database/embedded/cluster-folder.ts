import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type Account, chooseAccount, giveTo, invocation } from './account.ts'
import { type Binaries, copyBinaries, findBinaries, makeLinks, programFile } from './binaries.ts'
import { isAlive } from './postmaster-file.ts'

/** PostgreSQL's part of the data folder, ready to be served. */
export interface ClusterFolder {
  /** The data folder that the person named, with all links followed. */
  readonly dataFolder: string
  /** PostgreSQL's own files. */
  readonly cluster: string
  readonly logFile: string
  /** Of the superuser `ownerName`; readable by the account that runs Evenkeel and nobody else. */
  readonly password: string
  readonly binaries: Binaries
  readonly account: Account
}

/** The superuser of our own server: it owns every table. */
export const ownerName = 'evenkeel'

/**
 * Makes PostgreSQL's part of the data folder unless it is there.
 * Everything is made beside its place and then moved there in one step: a killed first start leaves no half-made folder behind.
 * @param dataFolder made when missing, for this account only
 * @error the folder was made by another major version, or PostgreSQL does not run here
 * @throws as the file system does when it refuses the folder or lacks a file of it; `folderTrouble` words that
 */
export function prepareClusterFolder(dataFolder: string): Result<ClusterFolder, string> {
  const found = findBinaries()
  if (!found.ok) return found
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const home = realpathSync(dataFolder)
  const place = path.join(home, 'postgres')
  const cluster = path.join(place, 'cluster')
  const account = chooseAccount(existsSync(cluster) ? cluster : null)
  const binaries = usableBinaries(found.value, home, account)
  if (!binaries.ok) return binaries
  if (!existsSync(place)) {
    const made = makeCluster(home, place, binaries.value, account)
    if (!made.ok) return made
  }
  const version = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version !== String(binaries.value.major)) return failure(otherVersion(dataFolder, version, binaries.value.major))
  const password = readFileSync(path.join(place, 'password'), 'utf8')
  return success({ dataFolder: home, cluster, logFile: path.join(place, 'server.log'), password, binaries: binaries.value, account })
}

function otherVersion(dataFolder: string, made: string, ours: number): string {
  return (
    `The data folder ${dataFolder} was made by PostgreSQL ${made} and this Evenkeel brings PostgreSQL ${ours}: ` +
    'with the Evenkeel that made it run "evenkeel backup FILE", then with this one "evenkeel restore FILE --data NEW-FOLDER".'
  )
}

/** The programs in place when they run there, else a copy in the data folder: packages may be read-only, or out of the other account's reach. */
function usableBinaries(found: Binaries, home: string, account: Account): Result<Binaries, string> {
  if (account.kind === 'other') chmodSync(home, 0o711)
  if (makeLinks(found) && runs(found, account)) return success(found)
  const copy = copyBinaries(found, home)
  makeLinks(copy)
  if (runs(copy, account)) return success(copy)
  return failure(
    account.kind === 'other'
      ? `PostgreSQL cannot run as root, and account ${account.uid} cannot reach ${home}: start Evenkeel as an ordinary user, or name a data folder that every account can reach.`
      : 'The PostgreSQL that Evenkeel brings does not run on this computer: set DATABASE_URL to a PostgreSQL 15 or later.',
  )
}

function runs(binaries: Binaries, account: Account): boolean {
  const { file, args, options } = invocation(account, programFile(binaries, 'postgres'), ['--version'])
  return spawnSync(file, [...args], { ...options, stdio: 'ignore', cwd: '/' }).status === 0
}

function makeCluster(home: string, place: string, binaries: Binaries, account: Account): Result<true, string> {
  for (const left of readdirSync(home).filter((name) => name.startsWith('postgres-unfinished-'))) {
    if (isOld(left)) rmSync(path.join(home, left), { recursive: true, force: true })
  }
  const unfinished = mkdtempSync(path.join(home, `postgres-unfinished-${process.pid}-`))
  const cluster = path.join(unfinished, 'cluster')
  const passwordFile = path.join(unfinished, 'password')
  mkdirSync(cluster, { mode: 0o700 })
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true })
  for (const file of [unfinished, cluster, passwordFile]) giveTo(account, file)
  // Locale C: orders of text must not change with a library of the system.
  const kind = ['--auth=scram-sha-256', '--locale=C', '--encoding=UTF8', '--no-instructions']
  const given = [`--pgdata=${cluster}`, `--username=${ownerName}`, `--pwfile=${passwordFile}`, ...kind]
  const { file, args, options } = invocation(account, programFile(binaries, 'initdb'), given)
  const made = spawnSync(file, [...args], { ...options, encoding: 'utf8', cwd: '/' })
  if (made.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    return failure(`PostgreSQL could not make its files in ${home}: ${lastLine(made.stderr ?? '') || reasonOf(made.error)}`)
  }
  try {
    renameSync(unfinished, place)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another start was quicker: its folder is as good.
    if (!existsSync(place)) throw error
  }
  return success(true)
}

/** Left by a start whose process is gone. */
function isOld(name: string): boolean {
  return !isAlive(Number(name.split('-')[2]))
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
