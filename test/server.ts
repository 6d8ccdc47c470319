import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')

/** A real server in a process of its own, on a data folder of its own. */
export interface RunningServer {
  readonly url: string
  readonly child: ChildProcess
  readonly dataFolder: string
  /** Everything that it wrote to its log so far. */
  readonly log: () => string
  /** Milliseconds from the start of the process to the line with the URL. */
  readonly startedInMs: number
  /** Stops it in order and gives its exit status; its data folder stays. */
  readonly stop: () => Promise<number | null>
  /** Stops it and throws its data away. */
  readonly discard: () => Promise<void>
}

export interface ServerChoices {
  readonly dataFolder?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly flags?: readonly string[]
}

/**
 * Starts `evenkeel serve` on a free port as a test build.
 * @throws when it ends, or says no URL within five minutes; its log is in the message
 */
export async function startServer(choices: ServerChoices = {}): Promise<RunningServer> {
  const dataFolder = choices.dataFolder ?? freshFolder()
  const started = performance.now()
  const child = spawn(path.join(root, 'bin', 'evenkeel'), ['serve', '--port', '0', '--data', dataFolder, ...(choices.flags ?? [])], {
    env: { ...process.env, EVENKEEL_TEST: '1', NODE_ENV: 'production', ...choices.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  child.stderr.on('data', (part: Buffer) => (log += part.toString()))
  const url = await firstUrl(child, () => log).catch((error: unknown) => {
    // Left alone it would keep the test process alive for ever.
    child.kill('SIGTERM')
    throw error
  })
  const stop = () => stopChild(child)
  return {
    url,
    child,
    dataFolder,
    log: () => log,
    startedInMs: performance.now() - started,
    stop,
    discard: async () => {
      await stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** The variable with the data folder of a server that was started once and stopped: copied, it saves what only a first start does. */
export const preparedFolderVariable = 'EVENKEEL_TEST_PREPARED'

/**
 * Starts a server on an empty data folder and stops it.
 * @returns its folder, to be copied for each server of the run; null where the servers use a database that is not in their folder
 */
export async function prepareFolder(): Promise<string | null> {
  if ((process.env['DATABASE_URL'] ?? '') !== '') return null
  const server = await startServer()
  await server.stop()
  return server.dataFolder
}

function freshFolder(): string {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-data-'))
  const prepared = process.env[preparedFolderVariable]
  if (prepared !== undefined) cpSync(prepared, dataFolder, { recursive: true })
  return dataFolder
}

/** A server whose pages are only read. */
export type PublicServer = Pick<RunningServer, 'url' | 'discard'>

/** The variable with the address of the server that a run of tests started for all files that only read pages. */
export const publicServerVariable = 'EVENKEEL_TEST_SERVER'

/** The server of the run, for files that only read pages that keep nothing; a file that is run by hand starts one for itself. */
export async function publicServer(): Promise<PublicServer> {
  const url = process.env[publicServerVariable]
  return url === undefined ? startServer() : { url, discard: () => Promise.resolve() }
}

function firstUrl(child: ChildProcess, log: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const timer = setTimeout(() => reject(new Error(`no URL within five minutes:\n${log()}`)), 300_000)
    child.stdout?.on('data', (part: Buffer) => {
      printed += part.toString()
      const url = /https?:\/\/\S+/.exec(printed)?.[0]
      if (url === undefined) return
      clearTimeout(timer)
      resolve(url.replace(/\/$/, ''))
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`the server ended with ${code}:\n${log()}`))
    })
  })
}

function stopChild(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.kill('SIGTERM')
  })
}
