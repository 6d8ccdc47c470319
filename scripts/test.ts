import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startTestCluster } from '../test/database.ts'
import { prepareFolder, preparedFolderVariable, publicServerVariable, startServer } from '../test/server.ts'
import { batchesOf, dealtOut, isAlone, longestFirst, rememberSeconds } from './test-batches.ts'
import { type Batch, type Tested, testBatches } from './test-processes.ts'

/**
 * `npm test`: check, then the three levels of tests, each run apart. `npm test -- unit` runs one level; further words pick files by a part of their name.
 * Browser tests are skipped with a visible line where there is no Chromium, unless EVENKEEL_REQUIRE_BROWSER is set.
 */

const root = path.join(import.meta.dirname, '..')
const [level = 'all', ...parts] = process.argv.slice(2)
const chromium = process.env['EVENKEEL_CHROMIUM'] ?? '/usr/bin/chromium'
const slowestShown = 10
const few = 3
const tested: Tested[] = []
/** Every process of the run finds here what others have compiled: to load the same modules anew takes a good part of the time of a short one. */
const compiled = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-compiled-'))

/** The files of each level that were asked for. */
const filesOf: Readonly<Record<'unit' | 'integration' | 'browser', () => readonly string[]>> = {
  unit: () => askedOf(['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts', 'scripts/**/*.test.ts', 'demo/**/*.test.ts']).filter((file) => !file.endsWith('.integration.test.ts')),
  integration: () => askedOf(['src/**/*.integration.test.ts', 'test/**/*.integration.test.ts']),
  browser: () => askedOf(['e2e/**/*.test.ts']),
}

function askedOf(patterns: readonly string[]): readonly string[] {
  return globSync([...patterns], { cwd: root }).filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
}

async function runTests(title: string, batches: readonly Batch[], environment: Readonly<Record<string, string>> = {}): Promise<boolean> {
  process.stdout.write(`\n== ${title}: ${batches.flat().length} files\n`)
  const started = performance.now()
  const all = await testBatches(batches, { NODE_COMPILE_CACHE: compiled, ...environment })
  tested.push(...all)
  const sum = (of: (one: Tested) => number) => all.reduce((total, one) => total + of(one), 0)
  process.stdout.write(`== ${title}: ${sum(({ tests }) => tests)} tests, ${sum(({ failed }) => failed)} failed, ${sum(({ skipped }) => skipped)} skipped, ${Math.round((performance.now() - started) / 1000)} s\n`)
  return all.every(({ passed }) => passed)
}

async function runCheck(): Promise<boolean> {
  process.stdout.write('== check\n')
  return spawnSync(path.join(root, 'bin', 'run'), ['scripts/check.ts'], { cwd: root, stdio: 'inherit' }).status === 0
}

/** What needs nothing shares two processes: to load the same modules for each file took half of the time. */
async function runUnit(): Promise<boolean> {
  const files = filesOf.unit()
  const alone = files.filter(isAlone)
  return runTests('unit tests', [...dealtOut(files.filter((file) => !alone.includes(file)), 2), ...longestFirst(alone).map((file) => [file])])
}

async function runIntegration(): Promise<boolean> {
  const files = filesOf.integration()
  const cluster = await startTestCluster()
  try {
    return await runTests('integration tests', batchesOf(files), { ...cluster.environment, ...(files.length > few ? await preparedEnvironment() : {}) })
  } finally {
    await cluster.stop()
  }
}

async function runBrowser(): Promise<boolean> {
  const required = process.env['EVENKEEL_REQUIRE_BROWSER'] === '1'
  if (!existsSync(chromium)) {
    process.stdout.write(`\n== browser tests: ${required ? 'FAIL' : 'SKIPPED'}, there is no Chromium at ${chromium} (set EVENKEEL_CHROMIUM)\n`)
    return !required
  }
  const files = filesOf.browser()
  // A few files start what they need sooner than the run could.
  if (files.length <= few) return runTests('browser tests', longestFirst(files).map((file) => [file]))
  const environment = await preparedEnvironment()
  const server = await startServer()
  try {
    return await runTests('browser tests', batchesOf(files), { ...environment, [publicServerVariable]: server.url })
  } finally {
    await server.discard()
  }
}

let prepared: Promise<string | null> | null = null

/** For the test processes, so that they find the data folder that all their servers begin with; it is made once a run. */
async function preparedEnvironment(): Promise<Readonly<Record<string, string>>> {
  prepared ??= prepareFolder()
  const folder = await prepared
  return folder === null ? {} : { [preparedFolderVariable]: folder }
}

function sayWhatWasSlow(): void {
  const seconds = tested.flatMap((one) => Object.entries(one.seconds)).map(([file, taken]) => [path.relative(root, file), taken] as const)
  const slowest = seconds.toSorted(([, a], [, b]) => b - a).slice(0, slowestShown)
  const tests = tested.reduce((sum, one) => sum + one.tests, 0)
  process.stdout.write(`\n== ${tests} tests in ${seconds.length} files; the slowest:\n${slowest.map(([file, taken]) => `${taken.toFixed(1).padStart(7)} s  ${file}\n`).join('')}`)
  if (process.env['EVENKEEL_REMEMBER'] === '1') rememberSeconds(Object.fromEntries(seconds))
}

const levels: Readonly<Record<string, () => Promise<boolean>>> = {
  check: runCheck,
  unit: runUnit,
  integration: runIntegration,
  browser: runBrowser,
}

/** Parts of names that no file of these levels has: a test that is not there must not count as passed. */
function unknownParts(names: readonly string[]): readonly string[] {
  const files = Object.entries(filesOf).flatMap(([name, filesOfLevel]) => (names.includes(name) ? filesOfLevel() : []))
  return parts.filter((part) => !files.some((file) => file.includes(part)))
}

const chosen = Object.keys(levels).filter((name) => level === 'all' || level === name)
const unknown = unknownParts(chosen)
if (chosen.length === 0) {
  process.stderr.write(`There is no level ${level}: use ${Object.keys(levels).join(', ')} or nothing for all.\n`)
  process.exitCode = 2
} else if (unknown.length > 0) {
  process.stderr.write(`No file of these tests has a name with ${unknown.join(', ')} in it.\n`)
  process.exitCode = 2
} else {
  const results: boolean[] = []
  for (const name of chosen) results.push((await levels[name]?.()) ?? false)
  if (tested.length > 0) sayWhatWasSlow()
  process.exitCode = results.every(Boolean) ? 0 : 1
}
for (const folder of [compiled, await prepared]) if (folder !== null) rmSync(folder, { recursive: true, force: true })
