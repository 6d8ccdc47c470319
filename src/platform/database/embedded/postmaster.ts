import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, realpathSync, statSync, truncateSync } from 'node:fs'
import net from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type Connection, withConnection } from '../connection.ts'
import { giveTo, invocation } from './account.ts'
import { programFile } from './binaries.ts'
import { type ClusterFolder, ownerName } from './cluster-folder.ts'
import { disownPostmasterFile, isAlive, isPostmasterFileGone, isServerOn, readPostmasterFile, removeUnfinishedPostmasterFile } from './postmaster-file.ts'
import { makeSocketFolder, recallSocketFolder, rememberSocketFolder, removeSocketFolder } from './socket-folder.ts'

/** A server that answers on the data folder. */
export interface Postmaster {
  readonly processId: number
  /** As the superuser, to the database that every cluster has. */
  readonly connection: Connection
  /** It ran already, left by an Evenkeel that was killed or shared with one that runs. */
  readonly adopted: boolean
}

/** Settings of the server by name, beyond ours; tests turn fsync off. */
export type ServerSettings = Readonly<Record<string, string>>

/** How long the last processes of a killed server may take to leave. */
const leavingSeconds = 10
/** Replaying the log after a crash may take long; as long as the server lives and says that it is starting, we wait. */
const recoverySeconds = 120
const largestLogBytes = 10_000_000

/**
 * Adopts the server that runs on the folder or starts one, whatever was left behind: a surviving server, a stale process file, processes that are still leaving.
 * @param formerSocketFolder where connections look for it already; empty when there are none
 * @error one sentence with the server's own last words
 */
export async function runPostmaster(folder: ClusterFolder, settings: ServerSettings, formerSocketFolder: string): Promise<Result<Postmaster, string>> {
  const begun = Date.now()
  let patience = leavingSeconds
  let reason = ''
  let socketFolder = formerSocketFolder
  for (let pause = 50; Date.now() - begun < patience * 1000; pause = Math.min(pause * 2, 1000)) {
    const adopted = await adopt(folder)
    if (adopted === 'foreign') return failure(`A PostgreSQL server runs in ${folder.dataFolder} but does not know our password: stop it, then start Evenkeel again.`)
    if (adopted === 'starting') patience = recoverySeconds
    else if (adopted !== 'none') return success(adopted)
    const left = readPostmasterFile(folder.cluster)
    if (left === null || !isServerOn(left.processId, folder.cluster)) {
      if (left === null) removeUnfinishedPostmasterFile(folder.cluster, Date.now())
      else if (isAlive(left.processId)) disownPostmasterFile(folder.cluster)
      // A start that fails takes its file away, and with it the former place of the socket.
      if (process.platform !== 'win32') {
        socketFolder = makeSocketFolder(folder.account, socketFolder || (left?.socketFolder ?? '') || (await rememberedSocketFolder(folder)))
        try {
          rememberSocketFolder(folder.cluster, socketFolder)
        } catch (error) {
          // A data folder that takes no changes must not leave one more folder in the temporary place at every start.
          removeSocketFolder(socketFolder)
          throw error
        }
      }
      const started = await start(folder, settings, socketFolder)
      if (started.ok) return started
      reason = started.error
    }
    await wait(pause)
  }
  if (socketFolder !== formerSocketFolder) removeSocketFolder(socketFolder)
  return failure(`PostgreSQL did not start in ${folder.dataFolder}: ${reason || 'the server before is still stopping'} (see ${folder.logFile}).`)
}

/**
 * Where the server of this folder listened last. A process whose server was killed looks for the next one there, whoever starts it.
 * Empty when another server listens there now, as it does when a data folder was copied.
 */
async function rememberedSocketFolder(folder: ClusterFolder): Promise<string> {
  const remembered = recallSocketFolder(folder.cluster)
  if (remembered === '') return ''
  return (await askForFolder(connectionTo(folder, remembered, 5432))).kind === 'away' ? remembered : ''
}

/** Asks the server to end its work at once but in order, and waits until it has. */
export async function stopPostmaster(folder: ClusterFolder, server: Postmaster): Promise<void> {
  const left = readPostmasterFile(folder.cluster)
  if (left === null || left.processId !== server.processId) return
  if (process.platform === 'win32') spawnSync(programFile(folder.binaries, 'pg_ctl'), ['kill', 'INT', String(server.processId)])
  else process.kill(server.processId, 'SIGINT')
  for (let tries = 0; tries < 500 && !isPostmasterFileGone(folder.cluster); tries += 1) await wait(20)
  removeSocketFolder(server.connection.host)
}

async function adopt(folder: ClusterFolder): Promise<Postmaster | 'none' | 'starting' | 'foreign'> {
  const left = readPostmasterFile(folder.cluster)
  if (left === null || left.port === 0) return 'none'
  const connection = connectionTo(folder, left.socketFolder, left.port)
  const answer = await askForFolder(connection)
  if (answer.kind === 'starting') return 'starting'
  if (answer.kind === 'refused') return isServerOn(left.processId, folder.cluster) ? 'foreign' : 'none'
  return answer.kind === 'folder' && answer.folder === folder.cluster ? { processId: left.processId, connection, adopted: true } : 'none'
}

async function start(folder: ClusterFolder, settings: ServerSettings, socketFolder: string): Promise<Result<Postmaster, string>> {
  const port = process.platform === 'win32' ? await freePort() : 5432
  const connection = connectionTo(folder, socketFolder, port)
  const begin = logSize(folder.logFile)
  const log = openSync(folder.logFile, 'a', 0o600)
  giveTo(folder.account, folder.logFile)
  const { file, args, options } = invocation(folder.account, programFile(folder.binaries, 'postgres'), argumentsFor(folder, socketFolder, port, settings))
  // Detached: Ctrl-C reaches us and not the server, which must outlive our last transactions.
  const child = spawn(file, [...args], { ...options, detached: true, stdio: ['ignore', log, log], cwd: '/' })
  closeSync(log)
  child.unref()
  let ended = false
  child.once('exit', () => (ended = true)).once('error', () => (ended = true))
  const deadline = Date.now() + recoverySeconds * 1000
  while (Date.now() < deadline && !ended) {
    const answer = await askForFolder(connection)
    // Another server may listen there: then ours ends by itself.
    if (answer.kind === 'folder' && answer.folder === folder.cluster && child.pid !== undefined) return success({ processId: child.pid, connection, adopted: false })
    await wait(10)
  }
  if (!ended) child.kill('SIGQUIT')
  return failure(ended ? lastFatal(folder.logFile, begin) : `it did not answer within ${recoverySeconds} seconds`)
}

function argumentsFor(folder: ClusterFolder, socketFolder: string, port: number, settings: ServerSettings): readonly string[] {
  const all: ServerSettings = {
    ...(process.platform === 'win32'
      ? { listen_addresses: '127.0.0.1' }
      : { listen_addresses: '', unix_socket_directories: socketFolder, unix_socket_permissions: '0700' }),
    port: String(port),
    ssl: 'off',
    max_connections: '60',
    // Of thousands of rows that come at once, a staff record or the demonstration, nothing is known until this has passed, and pages take twice as long.
    autovacuum_naptime: '10s',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What people write must not reach a log: neither the statement nor the values named in an error's detail.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...settings,
  }
  return ['-D', folder.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

function connectionTo(folder: ClusterFolder, host: string, port: number): Connection {
  return { host: host || '127.0.0.1', port, database: 'postgres', user: ownerName, password: folder.password, ssl: false }
}

type Answer = { readonly kind: 'folder'; readonly folder: string } | { readonly kind: 'refused' | 'starting' | 'away' }

/** Which folder does the server behind this connection serve? A socket may by now belong to another one. */
async function askForFolder(connection: Connection): Promise<Answer> {
  try {
    const found = await withConnection(connection, (client) => client.query<{ data_directory: string }>('show data_directory'))
    return { kind: 'folder', folder: realpathSync(found.rows[0]?.data_directory ?? '/') }
  } catch (error) {
    const state = error instanceof pg.DatabaseError ? (error.code ?? '') : ''
    // 28P01: wrong password; 28000: no such role; 57P03: cannot connect now, it starts or stops. Anything else: nobody is there.
    return { kind: state.startsWith('28') ? 'refused' : state === '57P03' ? 'starting' : 'away' }
  }
}

function logSize(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size <= largestLogBytes) return size
  truncateSync(file)
  return 0
}

function lastFatal(file: string, begin: number): string {
  const lines = readFileSync(file).subarray(begin).toString('utf8').trim().split('\n')
  return (lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? 'no reason given').replace(/^.*?(FATAL|PANIC|ERROR): +/, '')
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
