import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations } from '../audit/index.ts'
import { type Database, platformMigrations } from '../database/index.ts'
import { identityMigrations } from '../identity/index.ts'
import { createWorker, findJob, jobMigrations } from '../jobs/index.ts'
import { type SendMail, mailMigrations, mailTables, postMail, sendMailKind } from './index.ts'

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations]
const hourMs = 3_600_000
const mail = { purpose: 'mail-test', to: 'ida@trust.example', subject: 'A test', text: 'https://evenkeel.example/link/secret\n' }

interface Outbox {
  readonly database: Database
  readonly tenant: string
  readonly mailId: string
}

async function anOutbox(t: { after: (work: () => Promise<void>) => void }): Promise<Outbox> {
  const { database } = await testDatabase(t, migrations)
  const [tenant, mailId] = [randomUUID(), randomUUID()]
  await database.inTransaction(null, (transaction) => sql`insert into tenant (id, ods_code, name) values (${tenant}, 'AAA', 'First')`.execute(transaction))
  await database.inTransaction(tenant, (transaction) => postMail(transaction, tenant, { mailId, ...mail }, new Date('2026-11-25T12:00:00Z')))
  return { database, tenant, mailId }
}

/** Tries to send as often as it is tried at all. */
async function tryForDays({ database }: Outbox, send: SendMail): Promise<void> {
  let at = new Date('2026-11-25T12:00:00Z').getTime()
  const worker = createWorker({ database, kinds: [sendMailKind(send)], now: () => new Date(at), newId: randomUUID, warn: () => undefined })
  for (let hours = 0; hours < 60; hours += 1) {
    await worker.runDue()
    at += hourMs
  }
}

const mailOf = ({ database, tenant }: Outbox) => database.reading(tenant, (transaction) => mailTables(transaction).selectFrom('outgoing_mail').select(['state', 'to_address', 'subject', 'body', 'problem']).executeTakeFirstOrThrow())
const jobOf = ({ database, tenant, mailId }: Outbox) => database.reading(tenant, (transaction) => findJob(transaction, tenant, 'mail/send', mailId))
const given = (problem: string) => ({ state: 'refused', to_address: '', subject: '', body: '', problem })

describe('a mail that cannot be sent for a day', () => {
  it('is given up with the last reason, and its address and text go', async (t) => {
    const outbox = await anOutbox(t)
    await tryForDays(outbox, async () => ({ kind: 'try-again', reason: 'The mail server did not answer in time.' }))
    assert.deepEqual(await mailOf(outbox), given('The mail server did not answer in time.'))
    const job = await jobOf(outbox)
    assert.deepEqual([job?.state, job?.attempts, job?.outcome], ['done', 30, { sent: false }])
  })

  it('is given up too when every try breaks', async (t) => {
    const outbox = await anOutbox(t)
    await tryForDays(outbox, async () => {
      throw new Error('broken')
    })
    assert.deepEqual(await mailOf(outbox), given('Something unexpected happened each time it was tried. The log of the service says what.'))
  })

  it('is kept whole while it is tried', async (t) => {
    const outbox = await anOutbox(t)
    let tries = 0
    await tryForDays(outbox, async () => ((tries += 1) < 20 ? { kind: 'try-again', reason: 'busy' } : { kind: 'sent' }))
    assert.equal((await mailOf(outbox)).state, 'sent')
    assert.equal(tries, 20)
  })
})
