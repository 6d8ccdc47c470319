import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestContext } from 'node:test'

const jar = path.join(import.meta.dirname, '..', 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar')

/** It runs for a second or two: what makes Java fast in the long run only costs here. Its schemas need a large stack. */
const frugal = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss8m']

/**
 * Expects the Nu HTML checker to find nothing. Without Java the test is skipped, with a visible line; where EVENKEEL_REQUIRE_NU is 1 it fails.
 * @param collect gives HTML by a name for each page; asked for only when the checker can run
 */
export async function expectNuClean(test: TestContext, collect: () => Promise<Readonly<Record<string, string>>>): Promise<void> {
  if (!hasJava()) {
    assert.notEqual(process.env['EVENKEEL_REQUIRE_NU'], '1', 'Java is required here for the Nu checker')
    test.skip('there is no Java for the Nu HTML checker')
    return
  }
  const pages = await collect()
  assert.ok(Object.keys(pages).length > 0)
  assert.deepEqual(nuErrors(pages), [])
}

function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0
}

/**
 * What the Nu HTML checker finds in these pages.
 * @param pages HTML by a name for each
 * @returns one line an error, with the name of its page; empty when all is clean
 */
function nuErrors(pages: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-nu-'))
  try {
    const names = Object.keys(pages)
    const files = names.map((name, index) => {
      const file = path.join(folder, `${index}.html`)
      writeFileSync(file, pages[name] ?? '')
      return file
    })
    const { stderr, status } = spawnSync('java', [...frugal, '-jar', jar, '--errors-only', '--format', 'gnu', ...files], { encoding: 'utf8', maxBuffer: 50_000_000 })
    const lines = stderr.split('\n').filter((line) => line !== '')
    if (status !== 0 && lines.length === 0) return ['the Nu checker did not run']
    return lines.map((line) => line.replace(/^"?[^"]*\/(\d+)\.html"?/, (_, index: string) => names[Number(index)] ?? index))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
