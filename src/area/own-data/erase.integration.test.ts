import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { type TestOrganisation, type TestPerson, getAs, postAs } from '../../../test/an-organisation.ts'
import { ownDataServer, wordsOf } from '../../../test/own-data-server.ts'
import { withConnection } from '../../platform/database/connection.ts'
import { appendToAudit, auditTables, verifyChain } from '../../platform/audit/index.ts'
import type { Database } from '../../platform/database/index.ts'
import { mailTables } from '../../platform/mail/outbox-table.ts'
import { peopleTables } from '../people/index.ts'
import { personalTables } from './tables.ts'
import { aDay } from '../../kernel/testing/a-day.ts'

const now = new Date('2026-11-25T12:00:00Z')
const marker = 'Zzyzx-Marker'

const aTrust = ownDataServer(now)

const leave = (database: Database, { tenant }: TestOrganisation, { personId }: TestPerson, day = aDay('2026-11-01')) =>
  database.inTransaction(tenant, async (transaction) => {
    await peopleTables(transaction).updateTable('person').set({ left_on: day }).where('person_id', '=', personId).execute()
    await peopleTables(transaction).updateTable('holding').set({ ends_on: day }).where('person_id', '=', personId).execute()
  })

/** Somebody who left and of whom there is something in every table that knows people. */
async function somebodyEverywhere(database: Database, trust: TestOrganisation, administrator: TestPerson): Promise<TestPerson> {
  const person = await trust.addPerson({ givenName: 'Ada', familyName: marker, email: 'zzyzx-marker@trust.example', supervisor: administrator, roles: ['auditor'] })
  await trust.addPerson({ supervisor: person })
  await leave(database, trust, person)
  const { tenant } = trust
  const { personId } = person
  await database.inTransaction(tenant, async (transaction) => {
    const db = personalTables(transaction)
    await db.insertInto('mailed_link').values({ tenant_id: tenant, link_id: randomUUID(), secret_sha256: 'x', person_id: personId, made_at: now, expires_at: now, used_at: null }).execute()
    await db.insertInto('external_identity').values({ tenant_id: tenant, issuer: 'i', subject: 's', person_id: personId, provider_id: personId, linked_at: now }).execute()
    await db.insertInto('draft').values({ tenant_id: tenant, person_id: personId, page: '/x', fields: JSON.stringify({ name: marker }), saved_at: now }).execute()
    await db.insertInto('form_answer').values({ tenant_id: tenant, person_id: personId, form_id: personId, answered_at: now, redirect_to: null }).execute()
    await mailTables(transaction).insertInto('outgoing_mail').values({ tenant_id: tenant, mail_id: randomUUID(), purpose: 'test', to_address: 'zzyzx-marker@trust.example', subject: marker, body: marker, made_at: now, state: 'waiting', settled_at: null, problem: null }).execute()
    await db.insertInto('job').values({ tenant_id: tenant, job_id: personId, kind: 'x', key: 'x', payload: '{}', state: 'done', due_at: now, attempts: 1, made_at: now, made_by: personId, finished_at: now, outcome: null, problem: null }).execute()
    await addImport(transaction, tenant, personId)
    await appendToAudit(transaction, { tenant, at: now, actor: { kind: 'person', id: personId }, events: [{ action: 'identity/signed-in', subjectId: personId }] })
  })
  return person
}

async function addImport(transaction: Parameters<typeof personalTables>[0], tenant: string, personId: string): Promise<void> {
  const importId = randomUUID()
  const person = { personId, givenName: 'Ada', familyName: marker, email: 'zzyzx-marker@trust.example', employeeNumber: personId.slice(0, 8), leftOn: null, version: 1 }
  const other = { ...person, personId: randomUUID(), familyName: 'Other', email: 'other@trust.example' }
  const holding = { holdingId: personId, personId, postId: personId, assignmentNumber: `${personId.slice(0, 8)}-1` }
  const findings = { counts: { read: 2 }, problemCount: 1, problems: [{ row: 2, value: marker }], warnings: [], kinds: null }
  await sql`insert into staff_import (tenant_id, import_id, state, file_name, sha256, made_at, settled_at, findings, receipt) values (${tenant}, ${importId}, 'applied', 'staff.csv', 'x', ${now}, ${now}, ${JSON.stringify(findings)}, ${JSON.stringify({ added: 2, names: [marker] })})`.execute(transaction)
  for (const [place, [entity, before, after]] of ([['person', null, person], ['person', null, other], ['holding', holding, holding]] as const).entries()) {
    await sql`insert into staff_import_change (tenant_id, import_id, place, entity, before, after) values (${tenant}, ${importId}, ${place}, ${entity}, ${before === null ? null : JSON.stringify(before)}, ${JSON.stringify(after)})`.execute(transaction)
  }
}

const pageOf = ({ personId }: TestPerson) => `/administration/erase/${personId}`

describe('erasing a person', () => {
  it('is only for administrators, and knows nobody of another organisation', async () => {
    const { server, database, trust, administrator, anotherTrust } = await aTrust()
    const person = await trust.addPerson({})
    await leave(database, trust, person)
    const other = await anotherTrust()
    const theirs = await other.addPerson({})
    await leave(database, other, theirs)
    assert.equal((await getAs(server, await trust.addPerson({ roles: ['od-lead'] }), pageOf(person))).statusCode, 403)
    assert.equal((await postAs(server, await trust.addPerson({ roles: ['od-lead'] }), pageOf(person), { name: 'x', version: '1' })).statusCode, 403)
    for (const url of [pageOf(theirs), `/administration/erase/${randomUUID()}`, '/administration/erase/no-id']) {
      assert.equal((await getAs(server, administrator, url)).statusCode, 404)
      assert.equal((await postAs(server, administrator, url, { name: 'x', version: '1' })).statusCode, 404)
    }
  })

  it('says before what goes and what stays and why, and records that it was looked at', async () => {
    const { server, database, trust, administrator } = await aTrust()
    const person = await trust.addPerson({ givenName: 'Ada', familyName: 'Invented' })
    await leave(database, trust, person)
    const words = wordsOf((await getAs(server, administrator, pageOf(person))).body)
    assert.match(words, /You are about to erase Ada Invented\. This cannot be undone\. Left on 1 November 2026\..*What goes Name, e-mail address and employee number .*What stays, and why .*The audit trail stays, or nobody could trust it/)
    const entry = await database.reading(trust.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'subject_id']).executeTakeFirst())
    assert.deepEqual(entry, { action: 'people/person-viewed', subject_id: person.personId })
  })

  it('is refused while somebody works here, and for the last administrator', async () => {
    const { server, database, trust, administrator } = await aTrust()
    const person = await trust.addPerson({ givenName: 'Ada', familyName: 'Invented' })
    assert.match(wordsOf((await getAs(server, administrator, pageOf(person))).body), /Ada Invented still works here\. Record first that they left\./)
    await leave(database, trust, person, aDay('2026-12-01'))
    const refused = await postAs(server, administrator, pageOf(person), { name: 'Ada Invented', version: '1' })
    assert.equal(refused.statusCode, 409)
    assert.match(wordsOf(refused.body), /works here until 1 December 2026/)
    assert.match(wordsOf((await getAs(server, administrator, pageOf(administrator))).body), /is the only administrator/)
  })

  it('asks for the name, and keeps what was typed when it is another', async () => {
    const { server, database, trust, administrator } = await aTrust()
    const person = await trust.addPerson({ givenName: 'Ada', familyName: 'Invented' })
    await leave(database, trust, person)
    const refused = await postAs(server, administrator, pageOf(person), { name: 'Eva Invented', version: '1' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /<title>Error: Erase a person who left/)
    assert.match(wordsOf(refused.body), /There is a problem Type the name as it is written here: Ada Invented/)
    assert.ok(refused.body.includes('value="Eva Invented"'))
  })

  it('is not done when somebody changed the person since the page was opened', async () => {
    const { server, database, trust, administrator } = await aTrust()
    const person = await trust.addPerson({ givenName: 'Ada', familyName: 'Invented' })
    await leave(database, trust, person)
    const conflict = await postAs(server, administrator, pageOf(person), { name: 'Ada Invented', version: '0' })
    assert.equal(conflict.statusCode, 409)
    assert.match(wordsOf(conflict.body), /Somebody changed this person since you opened the page/)
    assert.ok(conflict.body.includes('value="Ada Invented"'))
  })

  it('leaves nothing of the person anywhere, keeps what others need, and the audit trail stays whole', async () => {
    const { server, database, owner, trust, administrator } = await aTrust()
    const person = await somebodyEverywhere(database, trust, administrator)
    const { tenant } = trust
    const before = await database.reading(tenant, (transaction) => verifyChain(transaction, tenant))
    const done = await postAs(server, administrator, pageOf(person), { name: `ada ${marker}`, version: '1' })
    assert.equal(done.headers.location, pageOf(person))
    assert.match(wordsOf((await getAs(server, administrator, pageOf(person))).body), /This person was erased Erased on 25 November 2026\./)

    const traces = await withConnection(owner, async (client) => {
      const tables = await client.query<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id'`)
      await client.query(`select set_config('app.maintenance', 'on', false)`)
      const found: string[] = []
      for (const { name } of tables.rows) {
        const rows = await client.query<{ text: string }>(`select t::text as text from ${name} t`)
        // An assignment number has the beginning of the person's id, which may go on with a 1 by itself.
        const signs = [marker, 'zzyzx-marker@trust[.]example', ...(name === 'staff_import_change' || name === 'holding' ? [`${person.personId.slice(0, 8)}-1(?![0-9a-f])`] : [])]
        if (rows.rows.some(({ text }) => signs.some((sign) => new RegExp(sign, 'iu').test(text)))) found.push(name)
      }
      return found
    })
    assert.deepEqual(traces, [])

    const kept = await database.reading(tenant, async (transaction) => {
      const db = personalTables(transaction)
      const mine = async (table: 'session' | 'mailed_link' | 'external_identity' | 'draft' | 'form_answer' | 'role_grant') => (await db.selectFrom(table).select('person_id').where('person_id', '=', person.personId).execute()).length
      return {
        person: await db.selectFrom('person').select(['given_name', 'family_name', 'email', 'employee_number', 'left_on', 'version']).where('person_id', '=', person.personId).executeTakeFirst(),
        holding: await db.selectFrom('holding').select(['starts_on', 'ends_on', 'assignment_number']).where('person_id', '=', person.personId).executeTakeFirst(),
        gone: [await mine('session'), await mine('mailed_link'), await mine('external_identity'), await mine('draft'), await mine('form_answer'), await mine('role_grant')],
        supervisions: (await db.selectFrom('supervision').select('person_id').execute()).length,
        imports: (await sql<{ findings: unknown; receipt: unknown }>`select findings, receipt from staff_import`.execute(transaction)).rows[0],
        others: (await sql<{ name: string }>`select after ->> 'familyName' as name from staff_import_change where place = 1`.execute(transaction)).rows[0]?.name,
      }
    })
    assert.deepEqual(kept, {
      person: { given_name: '', family_name: '', email: null, employee_number: null, left_on: '2026-11-01', version: 2 },
      holding: { starts_on: '2025-01-01', ends_on: '2026-11-01', assignment_number: null },
      gone: [0, 0, 0, 0, 0, 0],
      supervisions: 0,
      imports: { findings: { counts: { read: 2 }, problemCount: 1, problems: [], warnings: [], kinds: null }, receipt: { added: 2, names: [] } },
      others: 'Other',
    })
    const afterwards = await database.reading(tenant, (transaction) => verifyChain(transaction, tenant))
    assert.equal(afterwards.kind, 'whole')
    assert.ok(afterwards.kind === 'whole' && before.kind === 'whole' && afterwards.entries > before.entries)
    const last = await database.reading(tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'actor_id', 'subject_id']).where('action', '=', 'own-data/person-erased').executeTakeFirst())
    assert.deepEqual(last, { action: 'own-data/person-erased', actor_id: administrator.personId, subject_id: person.personId })
  })

  it('is done once, however often it is sent', async () => {
    const { server, database, trust, administrator } = await aTrust()
    const person = await trust.addPerson({ givenName: 'Ada', familyName: 'Invented' })
    await leave(database, trust, person)
    const sent = await Promise.all(Array.from({ length: 4 }, () => postAs(server, administrator, pageOf(person), { name: 'Ada Invented', version: '1' })))
    assert.deepEqual(sent.map(({ statusCode }) => statusCode), [303, 303, 303, 303])
    const erasures = await database.reading(trust.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select('number').where('action', '=', 'own-data/person-erased').execute())
    assert.equal(erasures.length, 1)
  })
})
