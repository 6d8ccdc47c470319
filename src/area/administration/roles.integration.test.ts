import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations, identityTables } from '../../platform/identity/index.ts'
import { jobMigrations } from '../../platform/jobs/index.ts'
import { mailMigrations, mailTables } from '../../platform/mail/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations, peopleTables } from '../people/index.ts'
import { administrationMigrations, administrationRoutes } from './index.ts'
import { anOutside } from './testing/outside.ts'
import { aDay } from '../../kernel/testing/a-day.ts'

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...administrationMigrations]
const now = new Date('2026-11-25T12:00:00Z')

describe('given roles', () => {
  const cleanups: (() => Promise<void>)[] = []
  let database: Database
  let server: FastifyInstance
  let trust: TestOrganisation
  let administrator: TestPerson
  let member: TestPerson
  let elsewhere: TestPerson

  before(async () => {
    database = (await testDatabase({ after: (work) => void cleanups.push(work) }, migrations)).database
    server = await aServerOn(database, { routes: administrationRoutes(anOutside()), now: () => now })
    trust = await anOrganisation(database, { odsCode: 'AAA', now })
    const other = await anOrganisation(database, { odsCode: 'BBB', now })
    administrator = await trust.addPerson({ givenName: 'Ada', familyName: 'Adminova', roles: ['administrator'] })
    member = await trust.addPerson({ givenName: 'Mo', familyName: 'O’Inventy', email: 'mo@trust.example' })
    elsewhere = await other.addPerson({ givenName: 'Mo', familyName: 'Elsewhere', roles: ['administrator'] })
  })
  after(async () => {
    await server.close()
    for (const work of cleanups.toReversed()) await work()
  })

  const grantsOf = (personId: string) => database.reading(trust.tenant, (transaction) => identityTables(transaction).selectFrom('role_grant').select(['grant_id', 'role', 'unit_id']).where('person_id', '=', personId).orderBy('role').execute())
  const grantIdOf = async ({ personId }: TestPerson, role = 'administrator') => (await grantsOf(personId)).find((grant) => grant.role === role)?.grant_id ?? ''
  const trail = () => database.reading(trust.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'actor_id', 'subject_id', 'details']).orderBy('number').execute())
  const mails = () => database.reading(trust.tenant, (transaction) => mailTables(transaction).selectFrom('outgoing_mail').select(['to_address', 'body']).orderBy('made_at').execute())

  it('find whom to give one by any part of the name or the e-mail address, in their own organisation only', async () => {
    const found = (await getAs(server, administrator, `/administration/roles?q=${encodeURIComponent('mo o’inv')}`)).body
    assert.match(found, new RegExp(`person=${member.personId}`))
    assert.match((await getAs(server, administrator, `/administration/roles?q=${encodeURIComponent('inventy mo@trust')}`)).body, new RegExp(`person=${member.personId}`))
    assert.doesNotMatch((await getAs(server, administrator, '/administration/roles?q=mo')).body, /Elsewhere/)
    assert.match((await getAs(server, administrator, '/administration/roles?q=%25')).body, /Nobody was found/)
  })

  it('are given with a mail to the person, and an entry in the trail that the person can see', async () => {
    assert.equal((await getAs(server, administrator, `/administration/roles?person=${member.personId}`)).statusCode, 200)
    const given = await postAs(server, administrator, '/administration/roles', { person: member.personId, role: 'auditor' })
    assert.equal(given.headers.location, `/administration/roles?done=given&role=auditor&of=${member.personId}`)
    assert.match((await getAs(server, administrator, String(given.headers.location))).body, /Mo O’Inventy is now an auditor\. They are told by e-mail\./)
    const entries = await trail()
    assert.ok(entries.some(({ action, subject_id: about }) => action === 'administration/roles-viewed' && about === member.personId))
    const entry = entries.find(({ action }) => action === 'administration/role-given')
    assert.deepEqual([entry?.actor_id, entry?.subject_id, entry?.details], [administrator.personId, member.personId, '{"role":"auditor","unitId":null}'])
    const [mail] = await mails()
    assert.equal(mail?.to_address, 'mo@trust.example')
    assert.match(mail?.body ?? '', /is now: Auditor\./)
    const page = (await getAs(server, administrator, '/administration/roles')).body
    assert.match(page, /Mo O’Inventy(.|\n)*Auditor(.|\n)*25 November 2026(.|\n)*Ada Adminova/)
  })

  it('hold from the next page on: an auditor reads the trail and opens nothing else', async () => {
    assert.equal((await getAs(server, member, '/administration/audit')).statusCode, 200)
    assert.equal((await getAs(server, member, '/administration/roles')).statusCode, 403)
  })

  it('ask for what is missing and keep what was chosen', async () => {
    const none = await postAs(server, administrator, '/administration/roles', { person: member.personId })
    assert.deepEqual([none.statusCode, /Error: (.|\n)*Choose a role/.test(none.body)], [422, true])
    for (const unit of ['', randomUUID()]) {
      const lead = await postAs(server, administrator, '/administration/roles', { person: member.personId, role: 'od-lead', unit })
      assert.equal(lead.statusCode, 422)
      assert.match(lead.body, /Choose the unit that the OD lead answers for/)
      assert.match(lead.body, /value="od-lead"[^>]*checked=""|checked=""[^>]*value="od-lead"/)
    }
    const again = await postAs(server, administrator, '/administration/roles', { person: member.personId, role: 'auditor' })
    assert.match(again.body, /has this one already/)
  })

  it('of an OD lead may be several, one for each unit', async () => {
    const wards = [await trust.addUnit('Ward 7'), await trust.addUnit('Ward 8')]
    for (const unit of wards) assert.equal((await postAs(server, administrator, '/administration/roles', { person: member.personId, role: 'od-lead', unit })).statusCode, 303)
    assert.match((await getAs(server, administrator, '/administration/roles')).body, /OD\) lead for Ward 7/)
    assert.equal((await grantsOf(member.personId)).length, 3)
  })

  it('given twice at the same moment are given once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => postAs(server, administrator, '/administration/roles', { person: member.personId, role: 'facilitator' })))
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [303, 422, 422])
  })

  it('are not given to people of another organisation, to nobody, or to who has left', async () => {
    const left = await trust.addPerson()
    await database.inTransaction(trust.tenant, (transaction) => peopleTables(transaction).updateTable('person').set({ left_on: aDay('2026-11-25') }).where('person_id', '=', left.personId).execute())
    for (const person of [elsewhere.personId, randomUUID(), 'no-id']) {
      assert.equal((await postAs(server, administrator, '/administration/roles', { person, role: 'auditor' })).statusCode, 404)
      assert.equal((await getAs(server, administrator, `/administration/roles?person=${person}`)).statusCode, 404)
    }
    assert.equal((await postAs(server, administrator, '/administration/roles', { person: left.personId, role: 'auditor' })).statusCode, 422)
    assert.equal((await postAs(server, member, '/administration/roles', { person: member.personId, role: 'administrator' })).statusCode, 403)
  })

  it('are taken after a question, with a mail that says what is left', async () => {
    const grant = await grantIdOf(member, 'facilitator')
    assert.match((await getAs(server, administrator, `/administration/roles/${grant}/take`)).body, /Remove a role from Mo O’Inventy\?/)
    assert.equal((await postAs(server, administrator, `/administration/roles/${grant}/take`)).headers.location, `/administration/roles?done=taken&role=facilitator&of=${member.personId}`)
    assert.match((await mails()).at(-1)?.body ?? '', /Auditor; Organisational development/)
    assert.equal((await postAs(server, administrator, `/administration/roles/${grant}/take`)).statusCode, 404)
    assert.ok((await trail()).some(({ action, subject_id: about }) => action === 'administration/role-taken' && about === member.personId))
  })

  it('of another organisation cannot be taken', async () => {
    const grant = await grantIdOf(member, 'auditor')
    for (const id of [grant, randomUUID(), 'no-id']) {
      assert.equal((await getAs(server, elsewhere, `/administration/roles/${id}/take`)).statusCode, 404)
      assert.equal((await postAs(server, elsewhere, `/administration/roles/${id}/take`)).statusCode, 404)
    }
  })

  it('never leave an organisation without an administrator who works there', async () => {
    const before = (await getAs(server, administrator, `/administration/roles/${await grantIdOf(administrator)}/take`)).body
    assert.match(before, /This is the last administrator/)
    assert.doesNotMatch(before, /Remove this role</)
    assert.match((await getAs(server, administrator, '/administration/roles')).body, /is the only administrator/)
    const refused = await postAs(server, administrator, `/administration/roles/${await grantIdOf(administrator)}/take`)
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /This is the last administrator/)
    assert.equal((await grantsOf(administrator.personId)).length, 1)
  })

  it('never do so either when two administrators take each other’s role at the same moment', async () => {
    const second = await trust.addPerson({ roles: ['administrator'] })
    const answers = await Promise.all([
      postAs(server, administrator, `/administration/roles/${await grantIdOf(second)}/take`),
      postAs(server, second, `/administration/roles/${await grantIdOf(administrator)}/take`),
    ])
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b).at(0), 303)
    const left = [...(await grantsOf(administrator.personId)), ...(await grantsOf(second.personId))].filter(({ role }) => role === 'administrator')
    assert.equal(left.length, 1)
  })
})
