import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { print, round } from './timing.ts'

const root = path.join(import.meta.dirname, '..')
const years = 40
const seed = 1

/** Milliseconds of CPU time that a year of a ward may take. */
const barMs = 150

/** Of so many runs the median is told: an odd number. */
const times = 5

/** What the bench reads of a line. */
interface Line {
  readonly cpu_s: number
  readonly ms_per_year: number
  readonly years_per_cpu_s: number
  readonly peak_mib: number
  readonly idle_mib: number
}

/** Measures the ward by `evenkeel bench ward`, each time in a process of its own; prints the line whose CPU time is in the middle, and what is asked for. */
export function benchWard(): Promise<void> {
  const line = Array.from({ length: times }, lineOfOne).sort((one, other) => one.cpu_s - other.cpu_s)[(times - 1) / 2]
  if (line === undefined) throw new Error('The bench of the ward has no line.')
  print(line)
  print({
    bench: 'ward, against what is asked for',
    years,
    msPerYear: round(line.ms_per_year),
    barMs,
    isWithin: line.ms_per_year <= barMs,
    yearsPerCpuSecond: round(line.years_per_cpu_s),
    grownMib: round(line.peak_mib - line.idle_mib),
  })
  return Promise.resolve()
}

function lineOfOne(): Line {
  const given = ['--import', path.join(root, 'bin', 'tsx-hook.mjs'), path.join(root, 'src', 'cli.ts'), 'bench', 'ward', String(years), String(seed)]
  const { stdout, stderr, status } = spawnSync(process.execPath, given, { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } })
  if (status !== 0) throw new Error(`The bench of the ward ended with ${status}: ${stderr}`)
  return JSON.parse(stdout) as Line // our own line
}
