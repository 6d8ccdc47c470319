import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { AuditAction } from '../../kernel/audit-action.ts'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { appendPast, auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { withConnection } from '../../platform/database/connection.ts'
import { platformMigrations } from '../../platform/database/index.ts'
import { parseCsv } from '../../platform/files/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { type Worker, createWorker, jobMigrations, jobTables } from '../../platform/jobs/index.ts'
import { mailMigrations } from '../../platform/mail/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations, peopleTables } from '../people/index.ts'
import { administrationMigrations, administrationRoutes, verifyAuditJob } from './index.ts'
import { anOutside } from './testing/outside.ts'

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...administrationMigrations]
const now = new Date('2026-11-25T12:00:00Z')

describe('the audit trail, as it is read', () => {
  const cleanups: (() => Promise<void>)[] = []
  let made: TestDatabase
  let server: FastifyInstance
  let worker: Worker
  let trust: TestOrganisation
  let administrator: TestPerson
  let auditor: TestPerson
  let member: TestPerson
  let erased: TestPerson
  let elsewhere: TestPerson

  before(async () => {
    made = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations)
    const { database } = made
    server = await aServerOn(database, { routes: administrationRoutes(anOutside()), now: () => now })
    worker = createWorker({ database, kinds: [verifyAuditJob(database.reading)], now: () => now, newId: randomUUID, warn: (error) => assert.fail(String(error)) })
    trust = await anOrganisation(database, { odsCode: 'AAA', now })
    administrator = await trust.addPerson({ givenName: 'Ada', familyName: 'Adminova', roles: ['administrator'] })
    auditor = await trust.addPerson({ givenName: 'Odd', familyName: 'Auditova', roles: ['auditor'] })
    member = await trust.addPerson({ givenName: '=Mo', familyName: 'Invented' })
    erased = await trust.addPerson()
    elsewhere = await (await anOrganisation(database, { odsCode: 'BBB', now })).addPerson({ givenName: 'Zoe', familyName: 'Elsewhere', roles: ['administrator'] })
    await database.inTransaction(trust.tenant, async (transaction) => {
      await peopleTables(transaction).updateTable('person').set({ given_name: '', family_name: '', email: null, erased_at: now }).where('person_id', '=', erased.personId).execute()
      const actor = { kind: 'person', id: administrator.personId } as const
      const looks = Array.from({ length: 60 }, (_, index) => ({ at: new Date(Date.UTC(2026, 5, 1, 10, index)), actor, action: 'people/person-viewed' as const, subjectId: member.personId }))
      await appendPast(transaction, trust.tenant, [
        { at: new Date('2026-03-31T22:30:00Z'), actor: { kind: 'visitor' }, action: 'identity/sign-in-refused', details: { code: 'wrong-state' } },
        { at: new Date('2026-03-31T23:30:00Z'), actor: { kind: 'person', id: erased.personId }, action: 'identity/signed-in' },
        ...looks,
      ])
    })
  })
  after(async () => {
    await worker.stop()
    await server.close()
    for (const work of cleanups.toReversed()) await work()
  })

  const rowsIn = (body: string) => [...body.matchAll(/<tr class="nhsuk-table__row"[^>]*><th[^>]*scope="row"/g)].length
  const lastEntry = () =>
    made.database.reading(trust.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'actor_id', 'subject_id', 'details']).orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow())

  it('opens to administrators and auditors', async () => {
    assert.equal((await getAs(server, administrator, '/administration/audit')).statusCode, 200)
    assert.equal((await getAs(server, auditor, '/administration/audit')).statusCode, 200)
    assert.equal((await getAs(server, member, '/administration/audit')).statusCode, 403)
    assert.equal((await getAs(server, member, '/administration/audit/audit.csv')).statusCode, 403)
    assert.equal((await postAs(server, member, '/administration/audit')).statusCode, 403)
  })

  it('shows 50 entries a page, the newest first, by names and in words', async () => {
    const first = (await getAs(server, auditor, '/administration/audit?what=people%2Fperson-viewed')).body
    assert.equal(rowsIn(first), 50)
    assert.match(first, /Entries 1 to 50 of 60/)
    assert.match(first, /1.June.2026 at.11:59am(.|\n)*Ada Adminova(.|\n)*Looked at a person(.|\n)*=Mo Invented/)
    const second = (await getAs(server, auditor, '/administration/audit?what=people%2Fperson-viewed&page=2')).body
    assert.deepEqual([rowsIn(second), /Entries 51 to 60 of 60/.test(second)], [10, true])
  })

  it('names nobody who was erased', async () => {
    const { body } = await getAs(server, auditor, '/administration/audit?what=identity%2Fsigned-in')
    assert.match(body, /a person who was erased/)
  })

  it('finds by days as the calendar in Britain has them', async () => {
    const of = (from: string, to: string) => {
      const part = (name: string, text: string) => text.split('-').map((value, index) => `${name}-${['year', 'month', 'day'][index]}=${value}`).join('&')
      return getAs(server, auditor, `/administration/audit?${part('from', from)}&${part('to', to)}`)
    }
    assert.equal(rowsIn((await of('2026-03-31', '2026-03-31')).body), 1)
    assert.match((await of('2026-04-01', '2026-04-01')).body, /1.April.2026 at.12:30am/)
    const wrong = await of('2026-02-30', '2026-04-01')
    assert.deepEqual([wrong.statusCode, /Error: (.|\n)*Enter the first day as a day of the calendar(.|\n)*value="30"/.test(wrong.body)], [422, true])
  })

  it('finds by the name of a person, who did it or whom it is about, and asks when several have it', async () => {
    const found = (await getAs(server, auditor, '/administration/audit?q=adminova&what=people%2Fperson-viewed')).body
    assert.match(found, /Only entries by or about Ada Adminova(.|\n)*of 60/)
    assert.match((await getAs(server, auditor, '/administration/audit?q=ova')).body, /Which person called ova\?(.|\n)*Ada Adminova(.|\n)*Odd Auditova/)
    assert.match((await getAs(server, auditor, '/administration/audit?q=elsewhere')).body, /Nobody was found for elsewhere/)
    assert.match((await getAs(server, auditor, `/administration/audit?person=${member.personId}`)).body, /Looked at a person/)
  })

  it('knows nobody of another organisation', async () => {
    for (const person of [elsewhere.personId, randomUUID()]) {
      assert.equal((await getAs(server, auditor, `/administration/audit?person=${person}`)).statusCode, 404)
      assert.equal((await getAs(server, auditor, `/administration/audit/audit.csv?person=${person}`)).statusCode, 404)
    }
    const { body } = await getAs(server, elsewhere, '/administration/audit')
    assert.doesNotMatch(body, /Adminova|Invented|Looked at a person/)
  })

  it('says that somebody looked, and for whom, but nothing that was typed', async () => {
    await getAs(server, auditor, `/administration/audit?person=${member.personId}&q=secretword&what=not%20an%20action%20secretword`)
    const entry = await lastEntry()
    assert.deepEqual([entry.action, entry.actor_id, entry.subject_id], ['administration/audit-searched', auditor.personId, member.personId])
    assert.doesNotMatch(entry.details, /secretword/)
  })

  it('is taken along as a file with guarded cells, which the trail notes', async () => {
    const file = await getAs(server, auditor, '/administration/audit/audit.csv?what=people%2Fperson-viewed')
    assert.match(String(file.headers['content-type']), /text\/csv/)
    const rows = parseCsv(file.body)
    assert.ok(rows.ok)
    assert.equal(rows.value.length, 61)
    assert.deepEqual(rows.value[1]?.cells.slice(1, 8), ['2026-06-01T10:59:00.000Z', 'person', 'Ada Adminova', administrator.personId, 'people/person-viewed', "'=Mo Invented", member.personId])
    const entry = await lastEntry()
    assert.deepEqual([entry.action, JSON.parse(entry.details)], ['administration/audit-exported', { action: 'people/person-viewed', from: null, to: null, entries: 60 }])
  })

  it('is checked by a job, asked for once, and says what the check found', async () => {
    assert.match((await getAs(server, auditor, '/administration/audit')).body, /Not checked yet/)
    for (const _ of [1, 2]) assert.equal((await postAs(server, auditor, '/administration/audit')).headers.location, '/administration/audit?done=checking')
    assert.match((await getAs(server, auditor, '/administration/audit')).body, /A check is under way/)
    assert.equal(await worker.runDue(), 1)
    assert.match((await getAs(server, auditor, '/administration/audit')).body, /Whole, 7\d entries, on 25 November 2026 at 12:00pm/)
  })

  it('shows where it was broken', async () => {
    await withConnection(made.owner, async (client) => {
      await client.query('alter table audit_entry disable trigger user')
      await client.query(`select set_config('app.maintenance', 'on', false)`)
      await client.query(`update audit_entry set details = '{"code":"other"}' where tenant_id = $1 and number = 1`, [trust.tenant])
      await client.query('alter table audit_entry enable trigger user')
    })
    // A later moment than the first check: the newest counts.
    await made.database.inTransaction(trust.tenant, (transaction) => jobTables(transaction).updateTable('job').set({ finished_at: new Date('2026-11-25T11:00:00Z') }).execute())
    await postAs(server, auditor, '/administration/audit')
    await worker.runDue()
    assert.match((await getAs(server, auditor, '/administration/audit')).body, /Broken, on 25 November 2026 at 12:00pm: entry 1 was changed/)
  })

  it('tells of a long one that there is more, without counting it all', async () => {
    const actor = { kind: 'person', id: administrator.personId } as const
    // A trail may hold actions that are not in the list any more.
    const actionOf = (index: number) => `people/action-${'abcdefghij'.charAt(index % 10)}` as AuditAction
    const many = Array.from({ length: 30_000 }, (_, index) => ({ at: new Date(Date.UTC(2025, 0, 1, 0, index)), actor, action: actionOf(index), subjectId: member.personId }))
    await made.database.inTransaction(trust.tenant, (transaction) => appendPast(transaction, trust.tenant, many))
    await withConnection(made.owner, (client) => client.query('analyze audit_entry'))
    assert.match((await getAs(server, auditor, `/administration/audit?person=${member.personId}&what=people%2Faction-a`)).body, /of more than 1,000/)
  })
})
