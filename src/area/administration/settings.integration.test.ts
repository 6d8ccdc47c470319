import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { type Transaction, sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { wordsOf } from '../../../test/own-data-server.ts'
import { auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations, identityTables } from '../../platform/identity/index.ts'
import { enqueue, jobMigrations, jobTables } from '../../platform/jobs/index.ts'
import { mailMigrations, mailTables } from '../../platform/mail/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { homeMigrations, homeRoutes } from '../home/index.ts'
import { ownDataMigrations } from '../own-data/index.ts'
import { peopleMigrations } from '../people/index.ts'
import { administrationMigrations, administrationRoutes, setUpTasksOf } from './index.ts'
import { anOutside } from './testing/outside.ts'

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...ownDataMigrations, ...homeMigrations, ...administrationMigrations]
const now = new Date('2026-11-25T12:00:00Z')

describe('administration', () => {
  const cleanups: (() => Promise<void>)[] = []
  let database: Database
  let server: FastifyInstance
  let trust: TestOrganisation
  let other: TestOrganisation
  let administrator: TestPerson
  let member: TestPerson
  let elsewhere: TestPerson
  let problem: string | null = null

  before(async () => {
    database = (await testDatabase({ after: (work) => void cleanups.push(work) }, migrations)).database
    server = await aServerOn(database, { routes: [...administrationRoutes(anOutside({ checks: async () => [{ what: 'Disk', problem }] })), ...homeRoutes({ tasksOf: [setUpTasksOf] })], now: () => now })
    trust = await anOrganisation(database, { odsCode: 'AAA', now })
    other = await anOrganisation(database, { odsCode: 'BBB', now })
    administrator = await trust.addPerson({ roles: ['administrator'], email: 'ada@trust.example' })
    member = await trust.addPerson()
    elsewhere = await other.addPerson({ roles: ['administrator'] })
  })
  after(async () => {
    await server.close()
    for (const work of cleanups.toReversed()) await work()
  })

  const actionsOf = ({ tenant }: TestOrganisation) => database.reading(tenant, async (transaction) => (await auditTables(transaction).selectFrom('audit_entry').select('action').orderBy('number').execute()).map(({ action }) => action))
  const settingsOf = ({ tenant }: TestOrganisation) => database.reading(tenant, (transaction) => identityTables(transaction).selectFrom('organisation_settings').select(['idle_minutes', 'version']).executeTakeFirst())

  it('opens to administrators only, and to nobody without a sign-in', async () => {
    for (const page of ['', '/settings', '/providers', '/providers/new', '/roles', '/mail', '/jobs', '/health', '/keys', '/audit']) {
      assert.equal((await getAs(server, administrator, `/administration${page}`)).statusCode, 200, page)
      assert.equal((await getAs(server, member, `/administration${page}`)).statusCode, 403, page)
      assert.equal((await server.inject(`/administration${page}`)).statusCode, 303, page)
    }
  })

  it('shows what is set up and what is not, and marks what was done since', async () => {
    assert.match((await getAs(server, elsewhere, '/administration')).body, /You have completed 0 of 6 steps/)
    await other.addUnit('Ward 7')
    await other.addPerson()
    assert.match((await getAs(server, elsewhere, '/administration')).body, /You have completed 2 of 6 steps/)
  })

  it('shows the same steps on the page of an administrator as in administration, in the same order, until all are done', async () => {
    const fresh = await anOrganisation(database, { odsCode: 'CCC', now })
    const { tenant } = fresh
    const somebody = await fresh.addPerson({ roles: ['administrator'] })
    const home = async (person = somebody) => wordsOf((await getAs(server, person, '/home')).body)
    const steps = [
      { text: 'Set up divisions, wards and teams', minutes: 20, finish: () => fresh.addUnit('Ward 7') },
      { text: 'Import your staff list', minutes: 20, finish: () => fresh.addPerson({}) },
      { text: 'Send a test mail to yourself', minutes: 2, finish: () => write((transaction) => mailTables(transaction).insertInto('outgoing_mail').values({ tenant_id: tenant, mail_id: tenant, purpose: 'mail-test', to_address: '', subject: '', body: '', made_at: now, state: 'sent', settled_at: now, problem: null }).execute()) },
      { text: 'Set up the sign-in that staff use already', minutes: 15, finish: () => write((transaction) => identityTables(transaction).insertInto('identity_provider').values({ tenant_id: tenant, provider_id: tenant, settings: '{}', sealed_client_secret: null, version: 1 }).execute()) },
      { text: 'Give roles to colleagues', minutes: 5, finish: () => write((transaction) => identityTables(transaction).insertInto('role_grant').values({ tenant_id: tenant, grant_id: tenant, person_id: somebody.personId, role: 'auditor', unit_id: null, granted_at: now, granted_by: somebody.personId }).execute()) },
      { text: 'Look at how long things are kept', minutes: 5, finish: () => write((transaction) => sql`insert into retention_setting (tenant_id, days, version) values (${tenant}, '{}', 1)`.execute(transaction)) },
    ] as const
    const write = (work: (transaction: Transaction<unknown>) => Promise<unknown>) => database.inTransaction(tenant, work)
    for (const [done, { text, minutes, finish }] of steps.entries()) {
      assert.match((await getAs(server, somebody, '/administration')).body, new RegExp(`You have completed ${done} of 6 steps`))
      assert.ok((await home()).includes(`Next ${text} About ${minutes} minutes.`), text)
      await finish()
    }
    assert.match((await getAs(server, somebody, '/administration')).body, /You have completed 6 of 6 steps/)
    assert.ok(!(await home()).includes('Import your staff list'), 'nothing of it is left when all is done')
  })

  it('asks nobody but administrators to set anything up', async () => {
    assert.ok(!wordsOf((await getAs(server, member, '/home')).body).includes('Import your staff list'))
  })

  describe('settings', () => {
    it('are saved once, for this organisation only, and written into the trail', async () => {
      assert.match((await getAs(server, administrator, '/administration/settings')).body, /value="20"/)
      const saved = await postAs(server, administrator, '/administration/settings', { 'idle-minutes': ' 10 ', version: '0' })
      assert.deepEqual([saved.statusCode, saved.headers.location], [303, '/administration/settings?done=saved'])
      assert.deepEqual([await settingsOf(trust), await settingsOf(other)], [{ idle_minutes: 10, version: 1 }, undefined])
      assert.ok((await actionsOf(trust)).includes('administration/settings-changed'))
      assert.match((await getAs(server, administrator, '/administration/settings?done=saved')).body, /The settings were saved/)
    })

    it('keep what was typed and say how to mend it', async () => {
      for (const typed of ['4', '121', 'ten']) {
        const answer = await postAs(server, administrator, '/administration/settings', { 'idle-minutes': typed, version: '1' })
        assert.equal(answer.statusCode, 422)
        assert.match(answer.body, new RegExp(`<title>Error: (.|\\n)*Enter a whole number of minutes from 5 to 120(.|\\n)*value="${typed}"`))
      }
      assert.equal((await settingsOf(trust))?.version, 1)
    })

    it('show both when somebody else changed them meanwhile, and take the choice', async () => {
      const late = await postAs(server, administrator, '/administration/settings', { 'idle-minutes': '30', version: '0' })
      assert.equal(late.statusCode, 409)
      assert.match(late.body, /Stands now(.|\n)*You typed(.|\n)*10 minutes(.|\n)*30 minutes/)
      assert.match(late.body, /name="version" value="1"/)
      assert.equal((await postAs(server, administrator, '/administration/settings', { 'idle-minutes': '30', version: '1' })).statusCode, 303)
      assert.deepEqual(await settingsOf(trust), { idle_minutes: 30, version: 2 })
    })
  })

  describe('mail', () => {
    it('sends a test to one’s own address, once for one form, and shows no address and no text of others', async () => {
      const form = { 'form-id': randomUUID() }
      for (const _ of [1, 2]) assert.equal((await postAs(server, administrator, '/administration/mail', form)).headers.location, '/administration/mail?done=written')
      const rows = await database.reading(trust.tenant, (transaction) => mailTables(transaction).selectFrom('outgoing_mail').select(['to_address', 'purpose']).execute())
      assert.deepEqual(rows, [{ to_address: 'ada@trust.example', purpose: 'mail-test' }])
      await database.inTransaction(trust.tenant, (transaction) =>
        mailTables(transaction).insertInto('outgoing_mail').values({ tenant_id: trust.tenant, mail_id: randomUUID(), purpose: 'sign-in-link', to_address: 'secret@trust.example', subject: 'Secret', body: 'Secret text', made_at: now, state: 'refused', settled_at: now, problem: 'The mail server refused the message or its address.' }).execute(),
      )
      const page = (await getAs(server, administrator, '/administration/mail')).body
      assert.match(page, /Link to sign in(.|\n)*Not sent(.|\n)*The mail server refused/)
      assert.doesNotMatch(page, /secret@|Secret/)
      assert.match((await getAs(server, elsewhere, '/administration/mail')).body, /No message was made yet/)
    })

    it('that is only written to a file is said to be so, in its list, after a test and among what needs mending', async () => {
      await database.inTransaction(other.tenant, (transaction) =>
        mailTables(transaction).insertInto('outgoing_mail').values({ tenant_id: other.tenant, mail_id: randomUUID(), purpose: 'mail-test', to_address: '', subject: '', body: '', made_at: now, state: 'written', settled_at: now, problem: null }).execute(),
      )
      const page = (await getAs(server, elsewhere, '/administration/mail?done=written')).body
      assert.match(page, /is written to a file, not sent(.|\n)*Nothing leaves this computer(.|\n)*EVENKEEL_SMTP_URL(.|\n)*Test message(.|\n)*Written to a file</)
      assert.match((await getAs(server, elsewhere, '/administration/health')).body, /Mail leaves(.|\n)*Mail is not set up: nothing leaves this computer/)
      assert.match((await getAs(server, elsewhere, '/administration')).body, /You have completed 2 of 6 steps/)
    })

    it('says what to do when no address is known', async () => {
      const unknown = await trust.addPerson({ roles: ['administrator'], email: null })
      const answer = await postAs(server, unknown, '/administration/mail')
      assert.equal(answer.statusCode, 422)
      assert.match(answer.body, /Add one to your record/)
    })
  })

  describe('jobs', () => {
    const jobId = randomUUID()

    it('show a failed one with what stood in the way, and let it be tried again', async () => {
      await database.inTransaction(trust.tenant, async (transaction) => {
        await enqueue(transaction, trust.tenant, { jobId, kind: 'staff-import/apply', key: jobId, payload: {}, dueAt: now, madeAt: now, madeBy: administrator.personId })
        await jobTables(transaction).updateTable('job').set({ state: 'failed', problem: 'unexpected', attempts: 3, finished_at: now }).where('job_id', '=', jobId).execute()
      })
      assert.match((await getAs(server, administrator, '/administration/jobs')).body, /Import a staff list(.|\n)*Failed(.|\n)*Something unexpected happened/)
      assert.match((await getAs(server, administrator, '/administration/health')).body, /1 job failed/)
      assert.equal((await postAs(server, administrator, `/administration/jobs/${jobId}/retry`)).headers.location, '/administration/jobs?done=retried')
      assert.equal((await postAs(server, administrator, `/administration/jobs/${jobId}/retry`)).headers.location, '/administration/jobs?done=unneeded')
      assert.ok((await actionsOf(trust)).includes('administration/job-retried'))
    })

    it('of another organisation are not there, nor those that never were', async () => {
      for (const id of [jobId, randomUUID(), 'no-id']) assert.equal((await postAs(server, elsewhere, `/administration/jobs/${id}/retry`)).statusCode, 404)
      assert.equal((await postAs(server, member, `/administration/jobs/${jobId}/retry`)).statusCode, 403)
    })
  })

  it('shows the health of the service with how to mend what fails', async () => {
    problem = 'The disk is full: delete what you do not need.'
    const { body } = await getAs(server, administrator, '/administration/health')
    assert.match(body, /Disk(.|\n)*Needs mending(.|\n)*delete what you do not need/)
    assert.match(body, /0\.0\.0-test(.|\n)*1[5-9]\.\d/)
  })
})
