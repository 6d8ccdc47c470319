import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { checkDocuments } from './check-documents.ts'
import { checkLockFiles } from './check-lock-files.ts'

/** Types, lint, walls, documents and lock files: what must hold before any test is worth running. */

const root = path.join(import.meta.dirname, '..')

function runTool(title: string, file: string, given: readonly string[]): boolean {
  const started = performance.now()
  const result = spawnSync(process.execPath, [path.join(root, 'node_modules', file), ...given], { cwd: root, encoding: 'utf8' })
  report(title, result.status === 0, `${result.stdout}${result.stderr}`, started)
  return result.status === 0
}

function runOwn(title: string, problems: () => readonly string[]): boolean {
  const started = performance.now()
  const found = problems()
  report(title, found.length === 0, found.join('\n'), started)
  return found.length === 0
}

function report(title: string, passed: boolean, output: string, started: number): void {
  process.stdout.write(`${passed ? 'ok  ' : 'FAIL'} ${title} (${Math.round(performance.now() - started)} ms)\n`)
  if (!passed) process.stdout.write(`${output.trim()}\n`)
}

const results = [
  runTool('types', 'typescript/bin/tsc', ['-p', '.']),
  runTool('lint', 'oxlint/bin/oxlint', ['--deny-warnings', '--disable-nested-config', 'src', 'demo', 'scripts', 'test', 'e2e', 'bench', 'bin']),
  runTool('walls', 'dependency-cruiser/bin/dependency-cruiser.mjs', ['--config', '.dependency-cruiser.mjs', 'src', 'demo', 'scripts', 'test', 'e2e', 'bench']),
  runOwn('documents', () => checkDocuments(root)),
  runOwn('lock files', () => checkLockFiles(root)),
]

process.exitCode = results.every(Boolean) ? 0 : 1
