import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type TestContext, describe, it } from 'node:test'
import { installationSecret } from './installation-secret.ts'

function aFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-secret-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('the secret of an installation', () => {
  it('is made once, kept for this account alone, and found again', (t) => {
    const folder = path.join(aFolder(t), 'data')
    const made = installationSecret(undefined, folder, randomBytes)
    assert.ok(made.ok && made.value.length >= 32)
    assert.deepEqual(installationSecret('', folder, randomBytes), made)
    assert.deepEqual(readdirSync(folder), ['secret'])
    assert.equal(statSync(path.join(folder, 'secret')).mode & 0o777, 0o600)
  })
  it('may be given, when it is long enough to be one', (t) => {
    const folder = aFolder(t)
    assert.deepEqual(installationSecret('x'.repeat(32), folder, randomBytes), { ok: true, value: 'x'.repeat(32) })
    const short = installationSecret('hunter2', folder, randomBytes)
    assert.ok(!short.ok && !short.error.includes('hunter2'))
    assert.deepEqual(readdirSync(folder), [])
  })
  it('that was emptied is not replaced silently: what it sealed would be lost', (t) => {
    const folder = aFolder(t)
    writeFileSync(path.join(folder, 'secret'), '')
    assert.equal(installationSecret(undefined, folder, randomBytes).ok, false)
  })
})
