import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
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
 * @throws when it ends, or says no URL within 60 seconds; its log is in the message
 */
export async function startServer(choices: ServerChoices = {}): Promise<RunningServer> {
  const dataFolder = choices.dataFolder ?? mkdtempSync(path.join(os.tmpdir(), 'evenkeel-data-'))
  const started = performance.now()
  const child = spawn(path.join(root, 'bin', 'evenkeel'), ['serve', '--port', '0', '--data', dataFolder, ...(choices.flags ?? [])], {
    env: { ...process.env, EVENKEEL_TEST: '1', NODE_ENV: 'production', ...choices.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  child.stderr.on('data', (part: Buffer) => (log += part.toString()))
  const url = await firstUrl(child, () => log)
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

function firstUrl(child: ChildProcess, log: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const timer = setTimeout(() => reject(new Error(`no URL within 60 s:\n${log()}`)), 60_000)
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
