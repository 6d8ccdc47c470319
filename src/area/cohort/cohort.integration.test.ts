import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { assessmentMigrations } from '../assessment/index.ts'
import { catalogueMigrations } from '../catalogue/index.ts'
import { frameworkMigrations, questionnaireOf, shippedFramework } from '../framework/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations } from '../people/index.ts'
import { verificationMigrations } from '../verification/index.ts'
import { cohortMigrations, cohortOwnData, cohortRoutes } from './index.ts'

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...organisationMigrations, ...peopleMigrations, ...frameworkMigrations, ...assessmentMigrations, ...verificationMigrations, ...catalogueMigrations, ...cohortMigrations]
const asked = questionnaireOf(shippedFramework(), 'full', 'first-line').capabilities
/** Behaviours of what the Mary Seacole programme builds of management. */
const behaviours = asked.filter(({ code }) => ['M3', 'M4', 'M6'].includes(code ?? '')).flatMap((one) => one.behaviours.map(({ itemId }) => itemId)).slice(0, 8)

describe('a group for a programme', () => {
  let server: FastifyInstance
  let database: Database
  let trust: TestOrganisation
  let lead: TestPerson
  let now = new Date('2026-11-26T12:00:00Z')
  const cleanups: (() => Promise<void>)[] = []
  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations))
    server = await aServerOn(database, { routes: cohortRoutes, now: () => now })
    trust = await anOrganisation(database, { odsCode: 'AAA', now })
    lead = await trust.addPerson({ roles: ['od-lead'], unitId: trust.rootUnitId })
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  /** A finished self-assessment that gives every behaviour the same step. */
  async function assess({ personId }: TestPerson, day: string, steps: readonly number[]): Promise<string> {
    const assessmentId = randomUUID()
    await database.inTransaction(trust.tenant, async (transaction) => {
      await sql`insert into self_assessment (tenant_id, assessment_id, person_id, framework_id, form, stage, begun_at, finished_at) values (${trust.tenant}, ${assessmentId}, ${personId}, ${shippedFramework().id}, 'full', 'first-line', ${day}::date, ${day}::date)`.execute(transaction)
      const replies = behaviours.map((_, place) => String(steps[place % steps.length]))
      await sql`insert into self_answer (tenant_id, assessment_id, item_id, reply, evidence, answered_at) select ${trust.tenant}, ${assessmentId}, item, reply, '', ${day}::date from unnest(${[...behaviours]}::uuid[], ${replies}::text[]) as given (item, reply)`.execute(transaction)
    })
    return assessmentId
  }

  /** What a supervisor handed in about it. */
  async function verify({ personId }: TestPerson, assessmentId: string, step: number): Promise<void> {
    const verificationId = randomUUID()
    await database.inTransaction(trust.tenant, async (transaction) => {
      await sql`insert into verification (tenant_id, verification_id, assessment_id, person_id, supervisor_id, state, message, asked_at, open_until, rated_at, comment) values (${trust.tenant}, ${verificationId}, ${assessmentId}, ${personId}, ${lead.personId}, 'rated', '', ${now}, '2026-12-24', ${now}, '')`.execute(transaction)
      await sql`insert into verification_answer (tenant_id, verification_id, item_id, reply) select ${trust.tenant}, ${verificationId}, item, ${String(step)} from unnest(${[...behaviours]}::uuid[]) as given (item)`.execute(transaction)
    })
  }

  async function plan(about: Readonly<Record<string, string>> = {}): Promise<string> {
    const planned = await postAs(server, lead, '/cohorts/new', { name: 'Spring', entry: 'mary-seacole', places: '30', 'first-day': '14', 'first-month': '1', 'first-year': '2027', ...about })
    assert.equal(planned.statusCode, 303)
    return String(planned.headers.location).split('?')[0] ?? ''
  }

  const wish = (person: TestPerson, entry = 'any') => postAs(server, person, '/home/programmes', { do: 'wish', entry })
  const versionOf = (html: string) => /name="version" value="(\d+)"/u.exec(html)?.[1] ?? '-1'
  const deed = async (address: string, fields: Readonly<Record<string, string | readonly string[]>>) => postAs(server, lead, address, { version: versionOf((await getAs(server, lead, address)).body), ...fields })
  const answer = (person: TestPerson, address: string, said: 'accept' | 'decline') => postAs(server, person, '/home/programmes', { do: said, cohort: address.split('/').at(-1) ?? '' })
  const names = (html: string, heading: string) => [...(html.split(heading)[1]?.split('<h2')[0]?.split('</fieldset>')[0] ?? '').matchAll(/<label[^>]*>([^<,]+)/gu)].map(([, name]) => name)

  it('is planned by an OD lead for the units of the grant, with everything to be mended at once, and seen by nobody else', async () => {
    const wrong = await postAs(server, lead, '/cohorts/new', { name: '', entry: 'reading-nothing', places: '0', 'first-day': '31', 'first-month': '2', 'first-year': '2027' })
    assert.equal(wrong.statusCode, 422)
    for (const words of ['Enter what you call the group', 'Choose a programme', 'Enter a number of places from 1 to 200']) assert.match(wrong.body, new RegExp(words, 'u'))
    const address = await plan()
    assert.match((await getAs(server, lead, address)).body, /Mary Seacole programme\. Planned\./u)
    const ward = await trust.addUnit('Ward of another')
    for (const other of [await trust.addPerson({ roles: ['od-lead'], unitId: ward })]) for (const part of ['', '/people', '/outcome']) assert.equal((await getAs(server, other, `${address}${part}`)).statusCode, 404)
    for (const other of [await trust.addPerson(), await trust.addPerson({ roles: ['administrator'] })]) assert.equal((await getAs(server, other, address)).statusCode, 403)
  })

  it('has days that are added and taken away, and a change from an old page changes nothing', async () => {
    // A sign that turns what follows is not kept: everybody who is invited reads the name.
    const address = await plan({ name: 'Da\u202Eys' })
    assert.match((await getAs(server, lead, address)).body, /value="Days"/u)
    const version = versionOf((await getAs(server, lead, address)).body)
    const day = { do: 'add', 'first-day': '18', 'first-month': '2', 'first-year': '2027' }
    assert.equal((await postAs(server, lead, address, { version, ...day })).statusCode, 303)
    const old = await postAs(server, lead, address, { version, do: 'change', name: 'Another', places: '12' })
    assert.equal(old.statusCode, 409)
    assert.match(old.body, /value="Another"/u)
    assert.match((await deed(address, day)).body, /meets on that day already/u)
    assert.match((await getAs(server, lead, address)).body, /18 February 2027/u)
    const sitting = /name="sitting" value="([^"]+)"/u.exec((await getAs(server, lead, address)).body)?.[1] ?? ''
    assert.equal((await deed(address, { do: 'remove', sitting })).statusCode, 303)
    assert.doesNotMatch((await getAs(server, lead, address)).body, /14 January 2027/u)
  })

  it('can be given up before its first day, and not afterwards', async () => {
    const [ahead, begun] = [await plan({ name: 'Ahead' }), await plan({ name: 'Begun', 'first-day': '26', 'first-month': '11', 'first-year': '2026' })]
    assert.equal((await deed(ahead, { do: 'give-up' })).headers.location, '/cohorts?done=given-up')
    assert.equal((await getAs(server, lead, ahead)).statusCode, 404)
    assert.match((await deed(begun, { do: 'give-up' })).body, /The group has begun/u)
  })

  it('lists only who would like to be considered, by whether a gap is clear and then by name, without a number', async () => {
    const [zoe, ann, one, far, silent] = [await trust.addPerson({ givenName: 'Zoe' }), await trust.addPerson({ givenName: 'Ann' }), await trust.addPerson({ givenName: 'Oneview' }), await trust.addPerson({ givenName: 'Fargood' }), await trust.addPerson({ givenName: 'Silent' })]
    for (const [person, self, other] of [[zoe, 1, 1], [ann, 2, 1], [far, 5, 5], [silent, 1, 1]] as const) await verify(person, await assess(person, '2026-10-01', [self]), other)
    await assess(one, '2026-10-01', [1])
    const address = `${await plan({ name: 'Gain' })}/people`
    for (const person of [zoe, ann, one, far]) assert.equal((await wish(person)).statusCode, 303)
    const { body } = await getAs(server, lead, address)
    assert.deepEqual(names(body, 'A clear gap, and they').map((name) => name?.split(' ')[0]), ['Ann', 'Zoe'])
    // L3 has no view of anybody: with it no one can be told to have no gap.
    assert.deepEqual(names(body, 'Cannot tell, and they').map((name) => name?.split(' ')[0]), ['Fargood', 'Oneview'])
    assert.doesNotMatch(body, /Silent/u)
    // Who takes it back, or wishes for another programme alone, is not there any more.
    await postAs(server, zoe, '/home/programmes', { do: 'no-wish', entry: 'any' })
    await wish(zoe, 'nye-bevan')
    assert.doesNotMatch((await getAs(server, lead, address)).body, /Zoe/u)
    for (const person of [zoe, silent]) assert.equal((await deed(address, { do: 'invite', person: person.personId })).statusCode, 422)
    // What nobody wished for is no wish to take back, and its text goes nowhere.
    await postAs(server, zoe, '/home/programmes', { do: 'no-wish', entry: 'Some words of my own. '.repeat(1_000) })
    const entries = await database.reading(trust.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select('details').where('actor_id', '=', zoe.personId).execute())
    assert.deepEqual(entries.filter(({ details }) => details.includes('my own')), [])
  })

  it('gives places by the time of acceptance, lets the next move up, and shows each person their own days alone', async () => {
    const people = [await trust.addPerson({ givenName: 'First' }), await trust.addPerson({ givenName: 'Second' }), await trust.addPerson({ givenName: 'Third' })] as const
    const [first, second, third] = people
    const address = await plan({ name: 'Places', places: '1', 'first-day': '26', 'first-month': '11', 'first-year': '2026' })
    for (const person of people) await wish(person, 'mary-seacole')
    assert.equal((await deed(`${address}/people`, { do: 'invite', person: people.map(({ personId }) => personId) })).statusCode, 303)
    assert.match((await getAs(server, first, '/home/programmes')).body, /You are invited\./u)
    for (const [minute, person] of [first, second].entries()) {
      now = new Date(`2026-11-26T12:0${minute + 1}:00Z`)
      assert.equal((await answer(person, address, 'accept')).statusCode, 303)
    }
    assert.equal((await answer(third, address, 'decline')).statusCode, 303)
    assert.match((await getAs(server, second, '/home/programmes')).body, /on the waiting list\. Before you: 0/u)
    now = new Date('2026-11-26T12:05:00Z')
    await answer(first, address, 'decline')
    assert.match((await getAs(server, second, '/home/programmes')).body, /You have a place/u)
    await answer(first, address, 'accept')
    assert.match((await getAs(server, first, '/home/programmes')).body, /on the waiting list/u)
    const day = /\?day=([0-9a-f-]+)/u.exec((await getAs(server, lead, address)).body)?.[1] ?? ''
    // Who has no place is not written down, whatever is sent.
    assert.equal((await deed(`${address}/people?day=${day}`, { do: 'came', sitting: day, person: [first.personId, second.personId] })).statusCode, 303)
    assert.match((await getAs(server, second, '/home/programmes')).body, /You were there/u)
    assert.doesNotMatch((await getAs(server, first, '/home/programmes')).body, /You were there/u)
    assert.match((await deed(address, { do: 'change', name: 'Places', places: '0' })).body, /from 1 to 200/u)
    // Who leaves gives their place to the next.
    await database.inTransaction(trust.tenant, (transaction) => sql`update person set left_on = '2026-11-26' where tenant_id = ${trust.tenant} and person_id = ${second.personId}`.execute(transaction))
    assert.match((await getAs(server, first, '/home/programmes')).body, /You have a place/u)
    const stranger = await trust.addPerson()
    assert.equal((await answer(stranger, address, 'accept')).statusCode, 404)
    assert.equal((await deed(`${address}/outcome`, {})).statusCode, 409)
    assert.match((await getAs(server, lead, `${address}/outcome`)).body, /can be closed the day after its last day/u)
  })

  it('tells once, when it is closed, how the ratings of 10 people or more changed, right against a recount by hand', async () => {
    const address = await plan({ name: 'Recounted', 'first-day': '2', 'first-month': '3', 'first-year': '2026' })
    const people: TestPerson[] = []
    for (let number = 0; number < 13; number++) people.push(await trust.addPerson())
    for (const person of people) await wish(person)
    await deed(`${address}/people`, { do: 'invite', person: people.map(({ personId }) => personId) })
    for (const person of people) await answer(person, address, 'accept')
    // 2 by nothing, 7 by half a step (every second behaviour by one), 3 by a whole step; the last one assessed herself only before.
    const later = [[2], [2], [2, 3], [2, 3], [2, 3], [2, 3], [2, 3], [2, 3], [2, 3], [3], [3], [3]]
    for (const person of people) await assess(person, '2026-02-20', [2])
    for (const [place, steps] of later.slice(0, 9).entries()) await assess(people[place] ?? lead, '2026-06-01', steps)
    assert.match((await getAs(server, lead, `${address}/outcome`)).body, /not yet enough for an outcome/u)
    for (const [place, steps] of later.slice(9).entries()) await assess(people[place + 9] ?? lead, '2026-06-01', steps)
    assert.match((await getAs(server, lead, `${address}/outcome`)).body, /there is enough for an outcome/u)
    assert.equal((await deed(`${address}/outcome`, {})).statusCode, 303)
    // By hand: sum 7 x 0.5 + 3 = 6.5, mean 6.5/12 = 0.5417; squares 7 x 0.25 + 3 = 4.75, less 6.5²/12 = 3.5208: 1.2292/11 = 0.1117, s = 0.3343, taken as 0.5.
    // t(11) = 2.2010; 2.2010 x 0.5/√12 = 0.3177: from 0.224 to 0.859, outwards 0.2 to 0.9.
    const { body } = await getAs(server, lead, `${address}/outcome`)
    assert.match(body, /Their own ratings are higher/u)
    assert.match(body, /0\.5 steps of the scale from 1 to 5, probably between 0\.2 and 0\.9\. It rests on 12 of the 13 people who had a place\./u)
    assert.match(body, /0 of the 10 people that are needed/u)
    assert.equal((await postAs(server, lead, `${address}/outcome`, { version: '99' })).statusCode, 409)
    assert.equal((await answer(people[0] ?? lead, address, 'decline')).statusCode, 409)

    // The same people in another group of the same days: each later self-assessment has counted, so nothing can be subtracted.
    const again = await plan({ name: 'Again', 'first-day': '2', 'first-month': '3', 'first-year': '2026' })
    await deed(`${again}/people`, { do: 'invite', person: people.slice(1).map(({ personId }) => personId) })
    for (const person of people.slice(1)) await answer(person, again, 'accept')
    assert.match((await getAs(server, lead, `${again}/outcome`)).body, /not yet enough for an outcome/u)
    assert.equal((await deed(`${again}/outcome`, {})).statusCode, 303)
    assert.match((await getAs(server, lead, `${again}/outcome`)).body, /Cannot tell/u)
    assert.doesNotMatch((await getAs(server, lead, `${again}/outcome`)).body, /steps of the scale/u)
  })

  it('shows each person what is kept of them, and forgets it when they are erased: the outcome stays', async () => {
    const { personId } = await trust.addPerson()
    await database.inTransaction(trust.tenant, async (transaction) => {
      await sql`insert into cohort_member (tenant_id, cohort_id, person_id, invited_on) select tenant_id, cohort_id, ${personId}::uuid, '2026-11-26' from cohort where name = 'Recounted'`.execute(transaction)
      await sql`insert into programme_wish (tenant_id, person_id, entry_id, wished_on) values (${trust.tenant}, ${personId}, '', '2026-11-26')`.execute(transaction)
      for (const { read, erasure } of cohortOwnData.contributors) {
        assert.equal((await read(transaction, trust.tenant, personId)).length, 1)
        if (erasure.kind === 'goes') await erasure.erase(transaction, trust.tenant, personId, now)
        assert.deepEqual(await read(transaction, trust.tenant, personId), [])
      }
      assert.equal((await sql`select from cohort_outcome`.execute(transaction)).rows.length > 0, true)
    })
  })
})
