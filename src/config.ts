import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Result, failure, success } from './kernel/result.ts'

/** What `evenkeel serve` runs with; parsed once, then handed inward as arguments. */
export interface ServeConfig {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  /** Show the invented demonstration trust as well, when there is one. */
  readonly demo: boolean
  readonly publicOrigin: string | null
  readonly metricsToken: string | null
  /** How long after a signal to stop everybody is still let in, while `/readyz` says no. */
  readonly drainSeconds: number
  /** Test builds also answer `/sitemap.json`. */
  readonly isTestBuild: boolean
  /** By how many days the clock of a test build is ahead, so that what comes weeks later can be looked at; 0 outside tests. */
  readonly daysAhead: number
}

type Environment = Readonly<Record<string, string | undefined>>

const defaultPort = 3700
const longestDrainSeconds = 60

/**
 * Reads the arguments of `serve` and its part of the environment.
 * @param args the words after `serve`
 * @param env EVENKEEL_DATA, EVENKEEL_PUBLIC_ORIGIN, EVENKEEL_METRICS_TOKEN, EVENKEEL_DRAIN_SECONDS, EVENKEEL_TEST, and for test builds EVENKEEL_TEST_DAYS_AHEAD
 * @param root the folder of the project: the data folder is `data` in it when nothing is said
 * @error one sentence that says how to mend it
 */
export function parseServeConfig(args: readonly string[], env: Environment, root: string): Result<ServeConfig, string> {
  const parsed = parseFlags(args)
  if (!parsed.ok) return parsed
  const { port = String(defaultPort), host = '127.0.0.1', data, demo = false } = parsed.value
  const portNumber = /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN
  if (!(portNumber <= 65_535)) {
    return failure(`--port takes a whole number from 0 to 65535, not "${port}".`)
  }
  if (data === '') return failure('--data takes the name of a folder.')
  const publicOrigin = env['EVENKEEL_PUBLIC_ORIGIN'] ?? null
  if (publicOrigin !== null && !(/^https?:/.test(publicOrigin) && URL.canParse(publicOrigin) && new URL(publicOrigin).origin === publicOrigin)) {
    return failure(`EVENKEEL_PUBLIC_ORIGIN takes an address like https://evenkeel.example, without a path, not "${publicOrigin}".`)
  }
  const drain = env['EVENKEEL_DRAIN_SECONDS'] ?? '0'
  if (!/^\d{1,2}$/.test(drain) || Number(drain) > longestDrainSeconds) {
    return failure(`EVENKEEL_DRAIN_SECONDS takes a whole number from 0 to ${longestDrainSeconds}, not "${drain}".`)
  }
  const isTestBuild = env['EVENKEEL_TEST'] === '1'
  return success({
    port: portNumber,
    host,
    dataFolder: dataFolderOf(data, env, root),
    demo,
    publicOrigin,
    metricsToken: env['EVENKEEL_METRICS_TOKEN'] ?? null,
    drainSeconds: Number(drain),
    isTestBuild,
    daysAhead: isTestBuild ? Number(env['EVENKEEL_TEST_DAYS_AHEAD'] ?? 0) : 0,
  })
}

/** Where data is kept: as said by --data, else by EVENKEEL_DATA, else `data` in the project. */
export function dataFolderOf(said: string | undefined, env: Environment, root: string): string {
  return path.resolve(said ?? env['EVENKEEL_DATA'] ?? path.join(root, 'data'))
}

function parseFlags(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, host: { type: 'string' }, data: { type: 'string' }, demo: { type: 'boolean' } },
      strict: true,
    })
    return success(values)
  } catch (error) {
    // parseArgs names the flag that it does not know, in its first sentence.
    const message = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : String(error)
    return failure(`${message}. Use: evenkeel serve [--port N] [--host H] [--data DIR] [--demo]`)
  }
}
