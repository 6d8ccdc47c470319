import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { jobMigrations } from '../../platform/jobs/index.ts'
import { mailMigrations } from '../../platform/mail/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations, peopleTables } from '../people/index.ts'
import { staffImportMigrations } from '../staff-import/index.ts'
import { steppingUpRoutes } from '../stepping-up/index.ts'
import { type TaskContributor, homeMigrations, homeRoutes } from './index.ts'
import { homeTables } from './tables.ts'
import { aDay } from '../../kernel/testing/a-day.ts'

const now = new Date('2026-11-25T12:00:00Z')
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...staffImportMigrations, ...homeMigrations]

const review: TaskContributor = async () => [{ id: 'test/review', text: 'Look at your team', hint: 'Two people start soon.', minutes: 1, isDone: false, href: '/team', weight: 1 }]

describe('the page of who is signed in', () => {
  let server: FastifyInstance
  let withTeam: FastifyInstance
  let database: Database
  let trust: TestOrganisation
  const cleanups: (() => Promise<void>)[] = []

  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations))
    server = await aServerOn(database, { routes: [...homeRoutes({ tasksOf: [] }), ...steppingUpRoutes(() => now)], now: () => now })
    withTeam = await aServerOn(database, { routes: homeRoutes({ tasksOf: [review] }), now: () => now })
    trust = await anOrganisation(database, { odsCode: 'AAA', now })
  })
  after(async () => {
    await server.close()
    await withTeam.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  const words = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>')).replaceAll(/<[^>]+>/g, ' ').replaceAll('&#x27;', "'").replaceAll(/\s+/g, ' ')
  const homeOf = async (person: TestPerson, on = server) => words((await getAs(on, person, '/home')).body)

  async function actingUp(startsOn: string): Promise<TestPerson> {
    const person = await trust.addPerson({})
    await database.inTransaction(trust.tenant, (transaction) => peopleTables(transaction).updateTable('holding').set({ kind: 'acting-up', starts_on: aDay(startsOn) }).where('person_id', '=', person.personId).execute())
    return person
  }

  /** The file in which somebody kept a plan on the open pages. */
  async function aKeptFile(start = { day: '30', month: '11', year: '2026' }): Promise<string> {
    const answers = { profession: 'nurse', setting: 'ward', kind: 'acting-up', 'start-day': start.day, 'start-month': start.month, 'start-year': start.year, keep: 'file' }
    const kept = await server.inject({ method: 'POST', url: '/stepping-up/plan', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(answers).toString() })
    assert.equal(kept.statusCode, 200)
    return kept.body
  }

  const auditOf = (person: TestPerson) => database.reading(trust.tenant, async (transaction) => (await auditTables(transaction).selectFrom('audit_entry').select('action').where('actor_id', '=', person.personId).execute()).map(({ action }) => action))

  it('is only for who is signed in', async () => {
    assert.equal((await server.inject('/home')).statusCode, 303)
  })

  it('greets by name, and never begins with what is optional', async () => {
    const person = await trust.addPerson({ givenName: 'Ada', familyName: 'Invented' })
    const page = await homeOf(person)
    assert.match(page, /Hello, Ada Invented Nothing is waiting for you\. Also for you Choose a supervisor About 3 minutes\. Somebody who supports how you grow\. It need not be your line manager\. Optional/)
    assert.ok(!page.includes('Add your plan'), 'nobody who does not step up is asked for a plan')
  })

  it('puts the plan first for who acts up or starts to within 60 days, until a plan is added', async () => {
    const person = await actingUp('2026-11-30')
    assert.match(await homeOf(person), /It takes about 10 minutes\. Next Add your plan for stepping up, or make one About 10 minutes\. You start as Ward manager on 30 November 2026\./)
    await postAs(server, person, '/home/plan', { do: 'take-in', version: '0', text: await aKeptFile() })
    assert.match(await homeOf(person), /Nothing is waiting for you\. Also for you Your plan for stepping up is here Completed Choose a supervisor .* Optional/)
  })

  it('says kindly that nothing is waiting when all is done', async () => {
    const supervisor = await trust.addPerson({})
    const person = await trust.addPerson({ supervisor })
    assert.match(await homeOf(person), /Nothing is waiting for you\. Also for you You have chosen a supervisor Completed/)
  })

  it('takes tasks of other areas in by their weight', async () => {
    assert.match(await homeOf(await trust.addPerson({}), withTeam), /It takes about 1 minute\. Next Look at your team About 1 minute\. Two people start soon\. Also for you Choose a supervisor/)
  })

  it('shows the doors of the roles that somebody has, and no others', async () => {
    const administrator = await homeOf(await trust.addPerson({ roles: ['administrator'] }))
    const member = await homeOf(await trust.addPerson({}))
    for (const door of ['Administration', 'People ', 'Our organisation in figures']) assert.deepEqual([administrator.includes(door), member.includes(door)], [true, false], door)
    for (const door of ['Our organisation', 'What Evenkeel keeps about me', 'Where I am signed in']) assert.ok(member.includes(door), door)
    assert.ok((await homeOf(await trust.addPerson({ roles: ['auditor'] }))).includes('Audit trail'))
  })

  describe('with a plan', () => {
    it('takes in pasted text, keeps the plan alone, shows it on one page and gives the file again', async () => {
      const person = await trust.addPerson({})
      const file = await aKeptFile()
      const sent = await postAs(server, person, '/home/plan', { do: 'take-in', version: '0', text: `From: a colleague\nSomething private\n\n${file}` })
      assert.deepEqual([sent.statusCode, sent.headers.location], [303, '/home/plan?done=taken-in'])
      const page = words((await getAs(server, person, '/home/plan?done=taken-in')).body)
      assert.match(page, /You start on Monday 30 November 2026, in 5 days\..*Your plan is added\..*Added on 25 November 2026\..*Only you see it here\..*Agree these six/)
      const again = await getAs(server, person, '/home/plan/plan.txt')
      assert.match(String(again.headers['content-disposition']), /evenkeel-plan\.txt/)
      assert.equal(again.body, file)
      assert.deepEqual(await auditOf(person), ['home/plan-taken-in'])
    })

    it('takes in a file, and a second one in its place', async () => {
      const person = await trust.addPerson({})
      for (const [version, start] of [['0', { day: '30', month: '11', year: '2026' }], ['1', { day: '7', month: '12', year: '2026' }]] as const) {
        const form = new FormData()
        for (const [name, value] of Object.entries({ 'session-mark': person.mark, do: 'take-in', version })) form.append(name, value)
        form.append('file', new Blob([await aKeptFile(start)], { type: 'text/plain' }), 'plan.txt')
        const encoded = new Response(form)
        const sent = await server.inject({ method: 'POST', url: '/home/plan', headers: { cookie: `evenkeel-session=${person.cookie}`, 'content-type': encoded.headers.get('content-type') ?? '' }, payload: Buffer.from(await encoded.arrayBuffer()) })
        assert.equal(sent.statusCode, 303)
      }
      assert.match(words((await getAs(server, person, '/home/plan')).body), /Monday 7 December 2026/)
    })

    it('hands the kept text on to be opened and changed', async () => {
      const person = await trust.addPerson({})
      await postAs(server, person, '/home/plan', { do: 'take-in', version: '0', text: await aKeptFile() })
      const { body } = await getAs(server, person, '/home/plan')
      assert.match(body, /<form[^>]*action="\/stepping-up\/open"[^>]*>(?:(?!<\/form>)[\s\S])*name="text" value="My plan/)
    })

    it('refuses a broken text, says how to mend it, and loses nothing', async () => {
      const person = await trust.addPerson({})
      const broken = (await aKeptFile()).slice(0, -200)
      const refused = await postAs(server, person, '/home/plan', { do: 'take-in', version: '0', text: broken })
      assert.equal(refused.statusCode, 422)
      assert.match(refused.body, /<title>Error: My plan/)
      assert.match(words(refused.body), /There is a problem The part for Evenkeel was cut off/)
      assert.ok(refused.body.includes('--- BEGIN EVENKEEL PLAN ---'), 'what was pasted is still there')
      assert.equal((await postAs(server, person, '/home/plan', { do: 'take-in', version: '0' })).statusCode, 422)
      assert.deepEqual(await auditOf(person), [])
    })

    it('shows both plans when another window was quicker, and lets the person choose', async () => {
      const person = await trust.addPerson({})
      await postAs(server, person, '/home/plan', { do: 'take-in', version: '0', text: await aKeptFile() })
      const text = await aKeptFile({ day: '7', month: '12', year: '2026' })
      const conflict = await postAs(server, person, '/home/plan', { do: 'take-in', version: '0', text })
      assert.equal(conflict.statusCode, 409)
      for (const version of ['x', '1.5', '99999999999999999999', '']) assert.equal((await postAs(server, person, '/home/plan', { do: 'take-in', version, text })).statusCode, 409)
      assert.match(words(conflict.body), /What stands here now .*30 November 2026.* What you brought now .*7 December 2026/)
      assert.equal((await postAs(server, person, '/home/plan', { do: 'take-in', version: '1', text })).statusCode, 303)
      assert.match(words((await getAs(server, person, '/home/plan')).body), /7 December 2026/)
    })

    it('deletes it only after asking, and never one that nobody looked at', async () => {
      const person = await trust.addPerson({})
      await postAs(server, person, '/home/plan', { do: 'take-in', version: '0', text: await aKeptFile() })
      assert.match(words((await getAs(server, person, '/home/plan?ask=delete')).body), /It will be gone from here for good/)
      await postAs(server, person, '/home/plan', { do: 'delete', version: '7' })
      assert.equal((await getAs(server, person, '/home/plan/plan.txt')).statusCode, 200)
      await postAs(server, person, '/home/plan', { do: 'delete', version: '1' })
      assert.equal((await getAs(server, person, '/home/plan/plan.txt')).statusCode, 404)
      assert.deepEqual(await auditOf(person), ['home/plan-taken-in', 'home/plan-deleted'])
    })

    it('shows it to nobody else, not even an administrator', async () => {
      const person = await trust.addPerson({})
      await postAs(server, person, '/home/plan', { do: 'take-in', version: '0', text: await aKeptFile() })
      const administrator = await trust.addPerson({ roles: ['administrator'] })
      assert.match(words((await getAs(server, administrator, '/home/plan')).body), /Your plan for stepping up will be here/)
      assert.equal((await getAs(server, administrator, '/home/plan/plan.txt')).statusCode, 404)
    })

    it('still gives the file when this version cannot read it', async () => {
      const person = await trust.addPerson({})
      await postAs(server, person, '/home/plan', { do: 'take-in', version: '0', text: await aKeptFile() })
      await database.inTransaction(trust.tenant, async (transaction) => {
        await homeTables(transaction).updateTable('own_plan').set({ plan_text: 'Of a form that nobody knows any more' }).where('person_id', '=', person.personId).execute()
      })
      assert.match(words((await getAs(server, person, '/home/plan')).body), /cannot show the plan any more/)
      assert.equal((await getAs(server, person, '/home/plan/plan.txt')).body, 'Of a form that nobody knows any more')
    })
  })
})
