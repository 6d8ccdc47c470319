import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { type TestOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { type OwnDataServer, ownDataServer, wordsOf } from '../../../test/own-data-server.ts'
import { auditTables, verifyChain } from '../../platform/audit/index.ts'
import type { Database } from '../../platform/database/index.ts'
import { beginSession, endSessions } from '../../platform/identity/index.ts'
import { createWorker, enqueue, runSchedules } from '../../platform/jobs/index.ts'
import { peopleTables } from '../people/index.ts'
import { isRetentionSet, retentionJob, retentionSchedule } from './index.ts'
import { personalTables } from './tables.ts'
import { aDay } from '../../kernel/testing/a-day.ts'

const now = new Date('2026-11-25T12:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const page = '/administration/retention'

const aTrust = ownDataServer(now)

const usual = { 'days-ended-sign-ins': '90', 'days-mailed-links': '7', 'days-sign-in-attempts': '1', 'days-answered-forms': '7', 'days-drafts': '7', 'days-settled-mail': '90', 'days-done-jobs': '90', 'days-import-uploads': '7', 'days-import-receipts': '730', 'days-people-who-left': '2,190' }

/** One thing of each kind that is just due, and one that is not. */
async function withDueThings(database: Database, { tenant }: TestOrganisation): Promise<void> {
  await database.inTransaction(tenant, async (transaction) => {
    const db = personalTables(transaction)
    const person = randomUUID()
    for (const edge of [1, -1]) {
      const at = (days: number) => new Date(daysAgo(days).getTime() - edge * 60_000)
      const made = at(95)
      const { sessionId } = await beginSession(transaction, { tenant, personId: person, method: { kind: 'link' }, now: made, newId: randomUUID, randomBytes })
      await endSessions(transaction, tenant, { kind: 'one', sessionId, personId: person }, at(90))
      await sql`update session set ends_at = ${at(90)} where session_id = ${sessionId}`.execute(transaction)
      await db.insertInto('mailed_link').values({ tenant_id: tenant, link_id: randomUUID(), secret_sha256: randomUUID(), person_id: person, made_at: at(8), expires_at: at(7), used_at: null }).execute()
      await db.insertInto('sign_in_attempt').values({ tenant_id: tenant, attempt_id: randomUUID(), secret_sha256: randomUUID(), provider_id: randomUUID(), state: 's', nonce: 'n', code_verifier: 'c', return_to: null, expires_at: at(1) }).execute()
      await db.insertInto('form_answer').values({ tenant_id: tenant, person_id: person, form_id: randomUUID(), answered_at: at(7), redirect_to: null }).execute()
      await db.insertInto('draft').values({ tenant_id: tenant, person_id: person, page: `/${edge}`, fields: '{}', saved_at: at(7) }).execute()
      await db.insertInto('outgoing_mail').values({ tenant_id: tenant, mail_id: randomUUID(), purpose: 'test', to_address: '', subject: '', body: '', made_at: at(90), state: 'refused', settled_at: at(90), problem: null }).execute()
      const jobId = randomUUID()
      await db.insertInto('job').values({ tenant_id: tenant, job_id: jobId, kind: 'x', key: jobId, payload: '{}', state: 'done', due_at: at(90), attempts: 1, made_at: at(90), made_by: null, finished_at: at(90), outcome: null, problem: null }).execute()
      await db.insertInto('job_progress').values({ tenant_id: tenant, job_id: jobId, done: 1, total: 1, at: at(90) }).execute()
      await addImport(transaction, tenant, { state: 'uploaded', madeAt: at(7), settledAt: null, hasContent: true })
      const settled = await addImport(transaction, tenant, { state: 'applied', madeAt: at(731), settledAt: at(730), hasContent: edge === 1 })
      await sql`insert into staff_import_change (tenant_id, import_id, place, entity) values (${tenant}, ${settled}, 0, 'unit')`.execute(transaction)
      const day = aDay(daysAgo(2_190 + edge).toISOString().slice(0, 10))
      await peopleTables(transaction).insertInto('person').values({ tenant_id: tenant, person_id: randomUUID(), given_name: 'Left', family_name: 'Long-ago', email: null, employee_number: null, left_on: day, erased_at: null, version: 1 }).execute()
    }
  })
}

async function addImport(transaction: Parameters<typeof personalTables>[0], tenant: string, { state, madeAt, settledAt, hasContent }: { readonly state: string; readonly madeAt: Date; readonly settledAt: Date | null; readonly hasContent: boolean }): Promise<string> {
  const importId = randomUUID()
  const content = hasContent ? Buffer.from('a file') : null
  await sql`insert into staff_import (tenant_id, import_id, state, file_name, sha256, content, made_at, settled_at) values (${tenant}, ${importId}, ${state}, 'staff.csv', 'x', ${content}, ${madeAt}, ${settledAt})`.execute(transaction)
  return importId
}

function aWorker({ database, parts }: OwnDataServer) {
  return createWorker({ database, kinds: [retentionJob(parts)], now: () => now, newId: randomUUID, warn: (error) => assert.fail(String(error)) })
}

const countOf = (database: Database, tenant: string, table: string) => database.reading(tenant, async (transaction) => (await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(transaction)).rows[0]?.rows)

const goneOnce = { 'roles-of-leavers': 0, 'ended-sign-ins': 1, 'mailed-links': 1, 'sign-in-attempts': 1, 'answered-forms': 1, drafts: 1, 'settled-mail': 1, 'done-jobs': 1, 'import-files': 1, 'import-uploads': 1, 'import-receipts': 1, 'people-who-left': 1 }

describe('how long things are kept', () => {
  it('is only for administrators', async () => {
    const { server, trust } = await aTrust()
    const lead = await trust.addPerson({ roles: ['od-lead'] })
    assert.equal((await getAs(server, lead, page)).statusCode, 403)
    assert.equal((await postAs(server, lead, page, { ...usual, do: 'save', version: '0' })).statusCode, 403)
  })

  it('shows the usual days, what would go now, and that the audit trail stays for good', async () => {
    const { server, database, trust, administrator } = await aTrust()
    await withDueThings(database, trust)
    const words = wordsOf((await getAs(server, administrator, page)).body)
    assert.match(words, /Ended sign-ins So that somebody can see when they were signed in\. Counted from the end of the sign-in\. .*Now: 90 days 1 /)
    assert.match(words, /Files of settled staff imports They are not needed once an import is settled, and go at once\. Goes at once 1 /)
    assert.match(words, /Names and contact of people who left .*6 years 1 The audit trail .*For good None/)
    assert.match(words, /No run yet\./)
  })

  it('shows what would go with other days, and changes nothing by it', async () => {
    const { server, database, trust, administrator } = await aTrust()
    await withDueThings(database, trust)
    const tried = await postAs(server, administrator, page, { ...usual, 'days-drafts': '1', do: 'try', version: '0' })
    assert.equal(tried.statusCode, 200)
    assert.match(wordsOf(tried.body), /with the days that you typed\. Nothing was changed\..*Forms begun and not sent .*1 day 2 /)
    assert.equal(await database.reading(trust.tenant, (transaction) => isRetentionSet(transaction, trust.tenant)), false)
    assert.equal(await countOf(database, trust.tenant, 'draft'), 2)
  })

  it('is saved, recorded with its numbers, and used by the next run', async () => {
    const made = await aTrust()
    const { server, database, trust, administrator } = made
    await withDueThings(database, trust)
    const saved = await postAs(server, administrator, page, { ...usual, 'days-drafts': '3', do: 'save', version: '0' })
    assert.equal(saved.headers.location, `${page}?done=saved`)
    assert.match(wordsOf((await getAs(server, administrator, `${page}?done=saved`)).body), /Saved\. The next run uses these days\. .*Forms begun and not sent .*3 days 2 /)
    const entry = await database.reading(trust.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'details']).executeTakeFirstOrThrow())
    assert.equal(entry.action, 'own-data/retention-changed')
    assert.partialDeepStrictEqual(JSON.parse(entry.details), { drafts: 3, 'people-who-left': 2190 })
  })

  it('asks for whole days within the bounds, and keeps what was typed', async () => {
    const { server, administrator } = await aTrust()
    const refused = await postAs(server, administrator, page, { ...usual, 'days-drafts': 'a week', 'days-done-jobs': '5000', do: 'save', version: '0' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /<title>Error: /)
    assert.match(wordsOf(refused.body), /Enter a whole number of days from 1 to 30 for: Forms begun and not sent .*Enter days from 7 to 365 for: Finished long work/)
    assert.ok(refused.body.includes('value="a week"') && refused.body.includes('value="5000"'))
  })

  it('shows what stands now beside what was typed when somebody else was quicker', async () => {
    const { server, administrator } = await aTrust()
    await postAs(server, administrator, page, { ...usual, 'days-drafts': '3', do: 'save', version: '0' })
    for (const version of ['0', '7', 'x', '99999999999999999999', '-1', '0.5']) {
      const conflict = await postAs(server, administrator, page, { ...usual, 'days-drafts': '20', do: 'save', version })
      assert.equal(conflict.statusCode, 409)
      assert.match(wordsOf(conflict.body), /Somebody else changed this meanwhile .*Forms begun and not sent .*3 days/)
      assert.ok(conflict.body.includes('value="20"') && conflict.body.includes('name="version" value="1"'))
    }
    assert.equal((await postAs(server, administrator, page, { ...usual, 'days-drafts': '20', do: 'save', version: '1' })).statusCode, 303)
  })

  it('takes roles from whoever’s last day is over, each with an entry, and from nobody else', async () => {
    const made = await aTrust()
    const { database, trust, administrator } = made
    const [gone, going] = [await trust.addPerson({ roles: ['auditor'] }), await trust.addPerson({ roles: ['auditor'] })]
    await database.inTransaction(trust.tenant, async (transaction) => {
      await sql`update person set left_on = '2026-11-25' where person_id = ${gone.personId}`.execute(transaction)
      await sql`update person set left_on = '2026-11-26' where person_id = ${going.personId}`.execute(transaction)
    })
    await runFor(made, trust.tenant)
    const holders = await database.reading(trust.tenant, async (transaction) => (await sql<{ person_id: string }>`select person_id from role_grant`.execute(transaction)).rows.map(({ person_id }) => person_id))
    assert.deepEqual(holders.toSorted(), [going.personId, administrator.personId].toSorted())
    const entries = await database.reading(trust.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select('subject_id').where('action', '=', 'administration/role-ended').execute())
    assert.deepEqual(entries, [{ subject_id: gone.personId }])
  })

  it('does not touch another organisation', async () => {
    const made = await aTrust()
    const other = await made.anotherTrust()
    await withDueThings(made.database, other)
    assert.ok(!/ 1 The audit trail/.test(wordsOf((await getAs(made.server, made.administrator, page)).body)))
    await runFor(made, made.trust.tenant)
    assert.equal(await countOf(made.database, other.tenant, 'draft'), 2)
  })
})

async function runFor(made: OwnDataServer, tenant: string): Promise<void> {
  const jobId = randomUUID()
  await made.database.inTransaction(tenant, (transaction) => enqueue(transaction, tenant, { jobId, kind: 'own-data/retention', key: jobId, payload: {}, dueAt: now, madeAt: now, madeBy: null }))
  await aWorker(made).runDue()
}

describe('the daily run', () => {
  it('removes what is due and nothing else, writes down how much, and does so in every organisation', async () => {
    const made = await aTrust()
    const { database, trust, administrator, server } = made
    await withDueThings(database, trust)
    assert.deepEqual(await runSchedules(database, [retentionSchedule], now, randomUUID), ['own-data/retention'])
    await aWorker(made).runDue()
    const run = await database.reading(trust.tenant, (transaction) => personalTables(transaction).selectFrom('retention_run').selectAll().executeTakeFirstOrThrow())
    assert.deepEqual(run.counts, goneOnce)
    for (const table of ['mailed_link', 'sign_in_attempt', 'form_answer', 'draft', 'outgoing_mail', 'job_progress']) assert.equal(await countOf(database, trust.tenant, table), 1, table)
    assert.equal(await countOf(database, trust.tenant, 'staff_import'), 2)
    assert.equal(await countOf(database, trust.tenant, 'staff_import_change'), 1)
    const left = await database.reading(trust.tenant, (transaction) => peopleTables(transaction).selectFrom('person').select(['given_name', 'erased_at']).where('left_on', 'is not', null).orderBy('erased_at').execute())
    assert.deepEqual(left.map(({ given_name, erased_at }) => [given_name, erased_at !== null]), [['', true], ['Left', false]])
    assert.match(wordsOf((await getAs(server, administrator, page)).body), /The last runs .*25 November 2026 at 12:00pm Sent and refused mail: 1; Finished long work: 1; Ended sign-ins: 1/)
  })

  it('is recorded with its counts, erasures one by one, and the audit trail stays whole', async () => {
    const made = await aTrust()
    const { database, trust } = made
    await withDueThings(database, trust)
    await runFor(made, trust.tenant)
    const entries = await database.reading(trust.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'actor_kind', 'details']).orderBy('number').execute())
    assert.deepEqual(entries.map(({ action, actor_kind }) => [action, actor_kind]), [['own-data/person-erased', 'job'], ['own-data/retention-run', 'job']])
    assert.deepEqual(JSON.parse(entries[1]?.details ?? ''), goneOnce)
    assert.equal((await database.reading(trust.tenant, (transaction) => verifyChain(transaction, trust.tenant))).kind, 'whole')
  })

  it('removes nothing more when it runs again', async () => {
    const made = await aTrust()
    await withDueThings(made.database, made.trust)
    await runFor(made, made.trust.tenant)
    await runFor(made, made.trust.tenant)
    const runs = await made.database.reading(made.trust.tenant, (transaction) => personalTables(transaction).selectFrom('retention_run').select('counts').execute())
    assert.equal(runs.length, 2)
    assert.ok(runs.some(({ counts }) => Object.values(counts as object).every((count) => count === 0)))
  })
})
