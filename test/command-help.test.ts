import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import path from 'node:path'
import { it } from 'node:test'
import { promisify } from 'node:util'
import { simulateHelp } from '../src/area/simulation-files/index.ts'

const root = path.join(import.meta.dirname, '..')

async function printed(...args: readonly string[]): Promise<readonly [string, string]> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [path.join(root, 'bin/evenkeel'), ...args])
  return [stdout, stderr]
}

it('--help of a command prints how it is used, whatever else is asked, and does nothing', async () => {
  assert.deepEqual(await printed('simulate', 'm.json', '--weeks', '--help'), [`${simulateHelp}\n`, ''])
  assert.deepEqual(await printed('validate', '-h'), ['Use: evenkeel validate CASES.json [--seed N]\n', ''])
  assert.deepEqual(await printed('backup', '--help'), ['Use: evenkeel backup FILE [--data DIR]\n', ''])
})
