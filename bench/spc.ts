import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { print, round } from './timing.ts'

const root = path.join(import.meta.dirname, '..')

/**
 * Points per CPU second of others on 10,000 series of 60 points, measured once on two shared cores; they are not run here.
 * The R package NHSRplotthedots 0.2.2 (user time, its plot left out), and the limits and four rules of PowerBI-SPC 1.7.4 without its view.
 */
const measuredElsewhere = { referencePackage: 27_500, powerBiSpc: 4_500_000 } as const

/** Measures the XmR engine by `evenkeel bench spc`, in a process of its own, for each size; prints its JSON line, and one with how many times the speed of others that is. */
export function benchSpc(): Promise<void> {
  for (const series of [1_000, 10_000, 100_000]) {
    const args = ['--import', path.join(root, 'bin', 'tsx-hook.mjs'), path.join(root, 'src', 'cli.ts'), 'bench', 'spc', String(series), '60']
    const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } })
    if (status === 0) {
      process.stdout.write(stdout)
      print(comparisonOf(stdout))
    } else print({ bench: 'spc', series, status })
  }
  return Promise.resolve()
}

/** @param line as the command prints it */
function comparisonOf(line: string): object {
  const { points, cpu_s } = JSON.parse(line) as { readonly points: number; readonly cpu_s: number } // our own line
  const pointsPerCpuSecond = Math.round(points / cpu_s)
  return {
    bench: 'spc, against others measured elsewhere',
    points,
    pointsPerCpuSecond,
    timesReferencePackage: round(pointsPerCpuSecond / measuredElsewhere.referencePackage),
    timesPowerBiSpc: round(pointsPerCpuSecond / measuredElsewhere.powerBiSpc),
  }
}
