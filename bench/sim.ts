import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const seed = '1'

/** What the bench reads of a line. */
interface Line {
  readonly task: string
  readonly customers: number
  readonly cpu_s: number
  readonly peak_mib: number
  readonly idle_mib: number
}

/**
 * CPU seconds of others on the same tasks, measured once on two shared cores; they are not run here. SimPy 4.0.1, simmer 4.4.6, JaamSim 2026-03 (with the start of its
 * virtual machine), Ciw 3.2.7, simjs 2.0.3.
 */
const measuredElsewhere = {
  mm1: { SimPy: 7.2, simmer: 3.3, JaamSim: 3.4, Ciw: 12.5 },
  ed: { SimPy: 19.5, simmer: 8.8, JaamSim: 7.2, simjs: 3.85, Ciw: 43.4 },
} as const

/**
 * Measures the simulation engine by `evenkeel bench sim`, and in the same run a bare event loop that does the same work and the best peer of the
 * registry, simjs; each in a process of its own, several times, of which the median is told.
 */
export function benchSimulation(): Promise<void> {
  const [mm1, mmc, ed] = [median('mm1', ['1000000', seed]), median('mmc', ['1000000', seed]), median('ed', ['20', seed])]
  const [bare1, bare4] = [median('bare', ['0.9', '1', '1000000', seed]), median('bare', ['3.6', '4', '1000000', seed])]
  const simjs = median('simjs', ['1000000'])
  for (const line of [mm1, mmc, ed, bare1, bare4, simjs]) process.stdout.write(`${JSON.stringify(line)}\n`)
  tell('mm1', { shareOfBareLoop: bare1.cpu_s / mm1.cpu_s, timesSimjs: simjs.cpu_s / mm1.cpu_s, bareLoopTimesSimjs: simjs.cpu_s / bare1.cpu_s, ...timesOthers('mm1', mm1) })
  tell('mmc', { shareOfBareLoop: bare4.cpu_s / mmc.cpu_s })
  tell('ed', { ...timesOthers('ed', ed), grownMib: ed.peak_mib - ed.idle_mib })
  return Promise.resolve()
}

function tell(task: string, figures: Readonly<Record<string, number>>): void {
  const rounded = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Math.round(figure * 100) / 100]))
  process.stdout.write(`${JSON.stringify({ bench: `sim ${task}, ratios of CPU time`, ...rounded })}\n`)
}

function timesOthers(task: keyof typeof measuredElsewhere, line: Line): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(measuredElsewhere[task]).map(([peer, seconds]) => [`times${peer}ElsewhereMeasured`, seconds / line.cpu_s]))
}

/** Of each so many are run: an odd number, of which one is in the middle. */
const times = 5

/** The line whose CPU time is in the middle. */
function median(what: string, words: readonly string[]): Line {
  const lines = Array.from({ length: times }, () => lineOf(what, words)).sort((one, other) => one.cpu_s - other.cpu_s)
  const middle = lines[(times - 1) / 2]
  if (middle === undefined) throw new Error(`The bench of ${what} has no line.`)
  return middle
}

function lineOf(what: string, words: readonly string[]): Line {
  const isPeer = what === 'bare' || what === 'simjs'
  const file = isPeer ? ['bench', 'queue-peers.ts'] : ['src', 'cli.ts']
  const given = ['--import', path.join(root, 'bin', 'tsx-hook.mjs'), path.join(root, ...file), ...(isPeer ? [] : ['bench', 'sim']), what, ...words]
  const { stdout, stderr, status } = spawnSync(process.execPath, given, { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } })
  if (status !== 0) throw new Error(`The bench of ${what} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout) as Line // our own line
}
