import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')

/**
 * Points per CPU second of others on 10,000 series of 60 points, measured once on two shared cores; they are not run here.
 * The R package NHSRplotthedots 0.2.2 (user time, its plot left out), and the limits and four rules of PowerBI-SPC 1.7.4 without its view.
 */
const measuredElsewhere = { referencePackage: 27_500, powerBiSpc: 4_500_000 } as const

/** Measures the XmR engine by `evenkeel bench spc`, in a process of its own; prints its JSON line for each size, and how many times the speed of others that is. */
export function benchSpc(): Promise<void> {
  for (const series of ['1000', '10000', '100000']) {
    const given = ['--import', path.join(root, 'bin', 'tsx-hook.mjs'), path.join(root, 'src', 'cli.ts'), 'bench', 'spc', series, '60']
    const { stdout, status } = spawnSync(process.execPath, given, { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } })
    process.stdout.write(status === 0 ? stdout + comparison(stdout) : `${JSON.stringify({ bench: 'spc', series, status })}\n`)
  }
  return Promise.resolve()
}

function comparison(line: string): string {
  // Our own line.
  const { points, cpu_s } = JSON.parse(line) as { readonly points: number; readonly cpu_s: number }
  const perSecond = points / cpu_s
  const timesOf = (others: number) => Math.round((perSecond / others) * 10) / 10
  return `${JSON.stringify({
    bench: 'spc, against others measured elsewhere',
    points,
    pointsPerCpuSecond: Math.round(perSecond),
    timesReferencePackage: timesOf(measuredElsewhere.referencePackage),
    timesPowerBiSpc: timesOf(measuredElsewhere.powerBiSpc),
  })}\n`
}
