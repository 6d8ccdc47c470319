import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const folder = path.join(root, '..', 'shared', 'data', 'nhs')

/** Measures `evenkeel benchmark` on a folder of public files; prints one JSON line. */
export async function benchBenchmark(): Promise<void> {
  if (!existsSync(folder)) {
    process.stdout.write(`${JSON.stringify({ bench: 'benchmark', skipped: 'the folder of public files is not there' })}\n`)
    return
  }
  const started = performance.now()
  const given = ['--import', path.join(root, 'bin', 'tsx-hook.mjs'), '--import', path.join(root, 'bench', 'report-usage.mjs'), path.join(root, 'src', 'cli.ts'), 'benchmark', folder]
  const { stdout, stderr, status } = spawnSync(process.execPath, given, { encoding: 'utf8', maxBuffer: 100_000_000, env: { ...process.env, NODE_ENV: 'production' } })
  const usage = JSON.parse(/^USAGE (.*)$/m.exec(stderr)?.[1] ?? '{}') as object // written by report-usage.mjs
  process.stdout.write(`${JSON.stringify({ bench: 'benchmark', status, rows: stdout.split('\n').length - 2, wallSeconds: Math.round(performance.now() - started) / 1000, ...usage })}\n`)
}
