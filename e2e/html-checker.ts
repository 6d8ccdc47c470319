import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const jar = path.join(import.meta.dirname, '..', 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar')

/** Is there a Java to run the Nu checker with? */
export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0
}

/**
 * What the Nu HTML checker finds in these pages.
 * @param pages HTML by a name for each
 * @returns one line an error, with the name of its page; empty when all is clean
 */
export function nuErrors(pages: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-nu-'))
  try {
    const names = Object.keys(pages)
    const files = names.map((name, index) => {
      const file = path.join(folder, `${index}.html`)
      writeFileSync(file, pages[name] ?? '')
      return file
    })
    const { stderr, status } = spawnSync('java', ['-jar', jar, '--errors-only', '--format', 'gnu', ...files], { encoding: 'utf8', maxBuffer: 50_000_000 })
    const lines = stderr.split('\n').filter((line) => line !== '')
    if (status !== 0 && lines.length === 0) return ['the Nu checker did not run']
    return lines.map((line) => line.replace(/^"?[^"]*\/(\d+)\.html"?/, (_, index: string) => names[Number(index)] ?? index))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
