import { spawn } from 'node:child_process'
import path from 'node:path'

/** `npm run dev`: serves, and starts anew whenever a source file changes. Flags pass through. */
const root = path.join(import.meta.dirname, '..')
const given = ['--watch', `--watch-path=${path.join(root, 'src')}`, '--import', path.join(root, 'bin', 'tsx-hook.mjs'), path.join(root, 'src', 'cli.ts'), 'serve', '--demo', ...process.argv.slice(2)]
const child = spawn(process.execPath, given, { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
