import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')

/** Measures the XmR engine by `evenkeel bench spc`, in a process of its own; prints its JSON line for each size. */
export function benchSpc(): Promise<void> {
  for (const series of ['1000', '10000', '100000']) {
    const given = ['--import', path.join(root, 'bin', 'tsx-hook.mjs'), path.join(root, 'src', 'cli.ts'), 'bench', 'spc', series, '60']
    const { stdout, status } = spawnSync(process.execPath, given, { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } })
    process.stdout.write(status === 0 ? stdout : `${JSON.stringify({ bench: 'spc', series, status })}\n`)
  }
  return Promise.resolve()
}
