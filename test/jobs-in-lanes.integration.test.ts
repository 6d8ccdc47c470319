import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { recogniseColumns } from '../src/area/staff-import/extract/recognise-columns.ts'
import { addImport, moveImport } from '../src/area/staff-import/store/imports.ts'
import { anExtract, inventedTrust } from '../src/area/staff-import/testing/an-extract.ts'
import { type JobRunner, startJobs } from '../src/job-runner.ts'
import { migrations } from '../src/migrations.ts'
import type { Database } from '../src/platform/database/index.ts'
import { enqueue, findJob } from '../src/platform/jobs/index.ts'
import { mailTables, postMail } from '../src/platform/mail/index.ts'
import { anOrganisation } from './an-organisation.ts'
import { testDatabase } from './database.ts'

const sentWithinMs = 2_000

it('a mail that is put in while a large import is checked leaves within 2 seconds', async (t) => {
  const { database, config } = await testDatabase(t, migrations)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-lanes-'))
  const now = new Date()
  const { tenant } = await anOrganisation(database, { odsCode: 'QQ1', name: inventedTrust, now })
  const importId = randomUUID()
  const { bytes, headings } = anExtract({ rows: 30_000 })
  await database.inTransaction(tenant, async (transaction) => {
    await addImport(transaction, tenant, { importId, fileName: 'staff.csv', sha256: '', content: bytes, madeAt: now, madeBy: null })
    await moveImport(transaction, tenant, { importId, from: 'uploaded' }, { state: 'checking', mapping: recogniseColumns(headings).mapping })
    await enqueue(transaction, tenant, { jobId: randomUUID(), kind: 'staff-import/check', key: importId, payload: { importId }, dueAt: now, madeAt: now, madeBy: null })
  })
  const troubles: unknown[] = []
  const jobs = startJobs({ database: config, mail: { kind: 'file', folder, from: { name: 'Evenkeel', address: 'evenkeel@trust.example' } }, publicOrigin: 'https://evenkeel.example' }, (error) => troubles.push(error))
  try {
    await sendDuringImport(database, { tenant, importId, jobs })
    assert.deepEqual(troubles, [])
  } finally {
    await jobs.stop()
    rmSync(folder, { recursive: true })
  }
})

async function sendDuringImport(database: Database, { tenant, importId, jobs }: { readonly tenant: string; readonly importId: string; readonly jobs: JobRunner }): Promise<void> {
  const job = () => database.reading(tenant, (transaction) => findJob(transaction, tenant, 'staff-import/check', importId))
  // From here on it computes on its thread.
  await until(async () => (await job())?.progress?.done === 1 && (await jobs.readiness()) === null)

  const mailId = randomUUID()
  const mail = { mailId, purpose: 'mail-test', to: 'ida@trust.example', subject: 'A test', text: 'It works.\n' }
  await database.inTransaction(tenant, (transaction) => postMail(transaction, tenant, mail, new Date()))
  jobs.nudge()
  const put = performance.now()
  const state = () => database.reading(tenant, (transaction) => mailTables(transaction).selectFrom('outgoing_mail').select('state').where('tenant_id', '=', tenant).where('mail_id', '=', mailId).executeTakeFirst())
  await until(async () => (await state())?.state === 'written')
  const tookMs = performance.now() - put
  assert.equal((await job())?.state, 'waiting', 'the import goes on')
  assert.ok(tookMs < sentWithinMs, `${tookMs} ms`)
  await until(async () => (await job())?.state === 'done')
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await isSo()); await wait(20)) if (Date.now() > end) assert.fail('It did not come to pass within a minute.')
}
