import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type TestContext, describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { backupLimits, explainBackupProblem } from './format.ts'
import { checkBackup } from './read.ts'

const head = '{"format":"evenkeel-backup","version":1,"createdAt":"2026-08-06T10:00:00.000Z","postgresql":"18.4","migrations":[]}\n'
const table = '{"table":"note","columns":[{"name":"note","type":"text"}]}\n'

function fileWith(t: TestContext, ...parts: readonly (string | Buffer)[]): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-read-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'backup')
  writeFileSync(file, gzipSync(Buffer.concat(parts.map((part) => Buffer.from(part)))))
  return file
}

/** Zeros that a gzip file holds in a thousandth of their size. */
const endless = Buffer.alloc(backupLimits.longestLine + 1, '0')

describe('a backup to be read', () => {
  it('is no backup of ours when its first line never ends', async (t) => {
    assert.deepEqual(await checkBackup(fileWith(t, endless)), { ok: false, error: { kind: 'not-ours' } })
  })

  it('is damaged, and said so in one sentence, when a row never ends', async (t) => {
    const file = fileWith(t, head, table, '["', endless)
    const checked = await checkBackup(file)
    assert.deepEqual(checked, { ok: false, error: { kind: 'damaged' } })
    assert.match(checked.ok ? '' : explainBackupProblem(checked.error, file), /^The backup .* is damaged \([^.\n]*\): use another copy\.$/)
  })

  it('is damaged when its lines together unfold to more than is believed', async (t) => {
    const file = fileWith(t, head, table, '["a"]\n'.repeat(100_000))
    assert.deepEqual(await checkBackup(file, { ...backupLimits, largestWhole: 500_000 }), { ok: false, error: { kind: 'damaged' } })
    assert.deepEqual(await checkBackup(file), { ok: false, error: { kind: 'cut' } })
  })

  it('may hold a row just as long as is believed, and costs no more than its length', async (t) => {
    const row = `["${'x'.repeat(backupLimits.longestLine - 4)}"]\n`
    const begun = performance.now()
    assert.deepEqual(await checkBackup(fileWith(t, head, table, row)), { ok: false, error: { kind: 'cut' } })
    assert.ok(performance.now() - begun < 10_000, 'a line joined anew at every piece takes minutes')
  })
})
