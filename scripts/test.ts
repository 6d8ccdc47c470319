import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import path from 'node:path'
import { startTestCluster } from '../test/database.ts'

/**
 * `npm test`: check, then the three levels of tests, each run apart. `npm test -- unit` runs one level; a second word picks files by a part of their name.
 * Browser tests are skipped with a visible line where there is no Chromium, unless EVENKEEL_REQUIRE_BROWSER is set.
 */

const root = path.join(import.meta.dirname, '..')
const [level = 'all', part = ''] = process.argv.slice(2)
const chromium = process.env['EVENKEEL_CHROMIUM'] ?? '/usr/bin/chromium'

function filesOf(patterns: readonly string[], without: RegExp): readonly string[] {
  return globSync([...patterns], { cwd: root })
    .filter((file) => !without.test(file) && file.includes(part))
    .sort()
}

function runTests(title: string, files: readonly string[], environment: Readonly<Record<string, string>> = {}): boolean {
  process.stdout.write(`\n== ${title}: ${files.length} files\n`)
  if (files.length === 0) return true
  const hook = path.join(root, 'bin', 'tsx-hook.mjs')
  const given = ['--disable-warning=ExperimentalWarning', '--import', hook, '--test', '--test-concurrency=2', '--test-timeout=240000', ...files]
  return spawnSync(process.execPath, given, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } }).status === 0
}

function runCheck(): boolean {
  process.stdout.write('== check\n')
  return spawnSync(path.join(root, 'bin', 'run'), ['scripts/check.ts'], { cwd: root, stdio: 'inherit' }).status === 0
}

function runUnit(): boolean {
  return runTests('unit tests', filesOf(['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts', 'scripts/**/*.test.ts', 'demo/**/*.test.ts'], /\.integration\.test\.ts$/))
}

async function runIntegration(): Promise<boolean> {
  const cluster = await startTestCluster()
  try {
    return runTests('integration tests', filesOf(['src/**/*.integration.test.ts', 'test/**/*.integration.test.ts'], /^$/), cluster.environment)
  } finally {
    await cluster.stop()
  }
}

function runBrowser(): boolean {
  const required = process.env['EVENKEEL_REQUIRE_BROWSER'] === '1'
  if (!existsSync(chromium)) {
    process.stdout.write(`\n== browser tests: ${required ? 'FAIL' : 'SKIPPED'}, there is no Chromium at ${chromium} (set EVENKEEL_CHROMIUM)\n`)
    return !required
  }
  return runTests('browser tests', filesOf(['e2e/**/*.test.ts'], /^$/))
}

const levels: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  check: runCheck,
  unit: runUnit,
  integration: runIntegration,
  browser: runBrowser,
}

const chosen = level === 'all' ? Object.values(levels) : [levels[level]].filter((one) => one !== undefined)
if (chosen.length === 0) {
  process.stderr.write(`There is no level ${level}: use ${Object.keys(levels).join(', ')} or nothing for all.\n`)
  process.exitCode = 2
} else {
  const results: boolean[] = []
  for (const run of chosen) results.push(await run())
  process.exitCode = results.every(Boolean) ? 0 : 1
}
