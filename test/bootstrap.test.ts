import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'

const root = path.join(import.meta.dirname, '..')

test('nothing is installed through a node_modules that is a link: installing would empty the folder that it leads to', (t) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-link-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const [copy, elsewhere] = [path.join(folder, 'copy'), path.join(folder, 'elsewhere')]
  cpSync(path.join(root, 'bin'), path.join(copy, 'bin'), { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) cpSync(path.join(root, file), path.join(copy, file))
  mkdirSync(elsewhere)
  writeFileSync(path.join(elsewhere, 'kept'), '')
  symlinkSync(elsewhere, path.join(copy, 'node_modules'), 'junction')
  const started = spawnSync(process.execPath, [path.join(copy, 'bin', 'evenkeel'), 'doctor'], { encoding: 'utf8' })
  assert.deepEqual([started.status, started.stdout], [2, ''])
  assert.match(started.stderr, /node_modules is a link to another folder.*Delete the link/s)
  assert.deepEqual(readdirSync(elsewhere), ['kept'])
})
