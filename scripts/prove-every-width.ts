import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** `npm run prove -- pages`: every page for everyone, every page of each role and every state, examined by axe with every rule at 1280, 390 and 320 px, also where pages are built alike. */
const files = ['design', 'every-page', 'signed-in-', 'stepping-up-states', 'difference', 'situation']
const { status } = spawnSync(path.join(import.meta.dirname, '..', 'bin', 'run'), ['scripts/test.ts', 'browser', ...files], { stdio: 'inherit', env: { ...process.env, EVENKEEL_LONG_PROOF: '1' } })
process.exitCode = status ?? 1
