import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setUpOrganisation } from '../scripts/prove-visitor.ts'
import { anExtract } from '../src/area/staff-import/testing/an-extract.ts'
import { print, round } from './timing.ts'

const root = path.join(import.meta.dirname, '..')
const rows = 15_000

/** Measures `evenkeel import people` on an invented trust of 15,000 assignments, new and then once more unchanged; prints one JSON line each. */
export async function benchStaffImport(): Promise<void> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-bench-'))
  const dataFolder = path.join(home, 'data')
  const file = path.join(home, 'staff-extract.csv')
  writeFileSync(file, anExtract({ rows }).bytes)
  await setUpOrganisation(dataFolder)
  for (const what of ['new', 'the same again']) print({ bench: 'staff import', what, rows, ...importOnce(file, dataFolder) })
  rmSync(home, { recursive: true, force: true })
}

function importOnce(file: string, dataFolder: string): object {
  const started = performance.now()
  const given = ['--import', path.join(root, 'bin', 'tsx-hook.mjs'), '--import', path.join(root, 'bench', 'report-usage.mjs'), path.join(root, 'src', 'cli.ts'), 'import', 'people', file, '--data', dataFolder]
  const { stdout, stderr, status } = spawnSync(process.execPath, given, { encoding: 'utf8', maxBuffer: 100_000_000, env: { ...process.env, NODE_ENV: 'production' } })
  const usage = JSON.parse(/^USAGE (.*)$/m.exec(stderr)?.[1] ?? '{}') as object // written by report-usage.mjs
  const { added, changed, unchanged } = JSON.parse(status === 0 ? stdout : '{}') as Readonly<Record<string, number>> // our own receipt
  return { status, added, changed, unchanged, wallSeconds: round((performance.now() - started) / 1000), ...usage }
}
