import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { aDay } from '../../kernel/testing/a-day.ts'
import { auditMigrations } from '../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { homeMigrations } from '../home/index.ts'
import { keptTextOf } from '../stepping-up/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations, peopleTables } from '../people/index.ts'
import { roleCharterMigrations } from '../role-charter/index.ts'
import { transitionMigrations, transitionRoutes, transitionsOf } from './index.ts'

const now = new Date('2026-11-26T12:00:00Z')
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...organisationMigrations, ...peopleMigrations, ...homeMigrations, ...roleCharterMigrations, ...transitionMigrations]

describe('a way into a post', () => {
  let server: FastifyInstance
  let database: Database
  let trust: TestOrganisation
  const cleanups: (() => Promise<void>)[] = []
  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations))
    server = await aServerOn(database, { routes: transitionRoutes({ publicOrigin: 'https://evenkeel.invalid' }), now: () => now })
    trust = await anOrganisation(database, { odsCode: 'AAA', now })
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  /** Lets somebody act up in the post of another. */
  async function actsUp({ personId }: TestPerson, postId: string, startsOn: CalendarDate): Promise<string> {
    const holdingId = randomUUID()
    const holding = { tenant_id: trust.tenant, holding_id: holdingId, person_id: personId, post_id: postId, kind: 'acting-up' as const, starts_on: startsOn, ends_on: null, agreed_until: aDay('2027-05-28'), assignment_number: null, full_time_equivalent: 1 }
    await database.inTransaction(trust.tenant, (transaction) => peopleTables(transaction).insertInto('holding').values(holding).execute())
    return holdingId
  }

  async function ofPerson({ personId }: TestPerson) {
    return database.reading(trust.tenant, (transaction) => transitionsOf(transaction, trust.tenant, personId))
  }

  /** A matron, a ward manager whose post reports to hers, and a nurse who acts up in it from next Monday, entered by the matron. */
  async function anEnteredStart() {
    const matron = await trust.addPerson()
    const manager = await trust.addPerson({ reportsTo: matron })
    const nurse = await trust.addPerson({ givenName: 'Amara' })
    const holding = await actsUp(nurse, manager.postId, aDay('2026-11-30'))
    const entered = await postAs(server, matron, '/transitions/new', { holding, profession: 'nurse', setting: 'ward' })
    const address = String(entered.headers.location).split('?')[0] ?? ''
    return { matron, manager, nurse, holding, address }
  }

  it('is suggested from the staff record to the line manager of the post, entered once, and then told of as without agreed support', async () => {
    const matron = await trust.addPerson()
    const manager = await trust.addPerson({ reportsTo: matron })
    const nurse = await trust.addPerson({ givenName: 'Amara' })
    const holding = await actsUp(nurse, manager.postId, aDay('2026-11-30'))
    assert.match((await getAs(server, matron, '/transitions')).body, /Enter the support for Amara/)
    assert.match((await getAs(server, matron, `/transitions/new?holding=${holding}`)).body, /Ward manager, from 30 November 2026/)
    const missing = await postAs(server, matron, '/transitions/new', { holding, profession: 'nurse' })
    assert.equal(missing.statusCode, 422)
    const entered = await postAs(server, matron, '/transitions/new', { holding, profession: 'nurse', setting: 'ward' })
    assert.equal(entered.statusCode, 303)
    assert.equal((await postAs(server, matron, '/transitions/new', { holding, profession: 'nurse', setting: 'ward' })).headers.location, '/transitions')
    const [kept, ...others] = await ofPerson(nurse)
    assert.deepEqual([kept?.kind, kept?.postId, kept?.startsOn, kept?.agreedUntil, kept?.startedBy, others.length], ['acting-up', manager.postId, '2026-11-30', '2027-05-28', 'employer', 0])
    const list = (await getAs(server, matron, '/transitions')).body
    assert.doesNotMatch(list, /Enter the support for Amara/)
    assert.match(list, /Starts soon, and support is not agreed; No mentor/)
  })

  it('is one list for the person and the line manager: who ticked, who said, by name', async () => {
    const { matron, nurse, address } = await anEnteredStart()
    const page = (await getAs(server, nurse, address)).body
    // Who stands by her is the first thing to know.
    assert.match(page, /Line manager from the first day<\/dt>\s*<dd[^>]*>\s*Ada/)
    const task = /\?task=([\w-]+)/.exec(page)?.[1] ?? ''
    assert.notEqual(task, '')
    assert.equal((await postAs(server, nurse, address, { do: 'task', task, done: 'yes', note: 'Asked on Monday' })).statusCode, 303)
    assert.match((await getAs(server, matron, address)).body, /Asked on Monday/)
    assert.match((await getAs(server, matron, `${address}?task=${task}`)).body, /Done on 26 November 2026, ticked by Amara/)
    await postAs(server, matron, address, { do: 'matter', matter: 'protected-time', agreed: 'yes', hours: '7.5', note: 'Fridays' })
    assert.match((await getAs(server, nurse, address)).body, /Agreed on 26 November 2026, said by Ada[^.]*\. 7\.5 hours a week\. Fridays/)
    const wrong = await postAs(server, matron, address, { do: 'matter', matter: 'protected-time', agreed: 'yes', hours: 'many', note: 'Kept' })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /Enter hours from 0 to 60/)
    assert.match(wrong.body, /Kept<\/textarea>/)
    assert.equal((await postAs(server, nurse, address, { do: 'task', task: 'of-nobody', done: 'yes' })).statusCode, 422)
    // The list can be undone.
    await postAs(server, matron, address, { do: 'task', task, done: 'no', note: '' })
    assert.doesNotMatch((await getAs(server, nurse, `${address}?task=${task}`)).body, /ticked by/)
  })

  it('is seen by the person, the line manager and the OD lead of the unit, and by nobody else', async () => {
    const { nurse, matron, address, holding } = await anEnteredStart()
    const [ward, away] = [await trust.addUnit('Ward of another'), trust.rootUnitId]
    const lead = await trust.addPerson({ roles: ['od-lead'], unitId: away })
    const otherLead = await trust.addPerson({ roles: ['od-lead'], unitId: ward })
    for (const person of [nurse, matron, lead]) assert.equal((await getAs(server, person, address)).statusCode, 200)
    // The charter is of the two who agree it: an OD lead finds no way to it here.
    assert.match((await getAs(server, nurse, address)).body, /<a href="\/home\/charters\/new">Begin the role charter of this post/)
    assert.match((await getAs(server, matron, address)).body, new RegExp(`/home/charters/new\\?for=team&amp;person=${nurse.personId}`))
    assert.doesNotMatch((await getAs(server, lead, address)).body, /role charter of this post/)
    for (const person of [otherLead, await trust.addPerson(), await trust.addPerson({ roles: ['administrator'] }), await trust.addPerson({ roles: ['auditor', 'board-reader'] })]) {
      assert.equal((await getAs(server, person, address)).statusCode, 404)
      assert.equal((await postAs(server, person, address, { do: 'mentor', mentor: 'nobody', version: '1' })).statusCode, 404)
    }
    assert.equal((await getAs(server, otherLead, `/transitions/new?holding=${holding}`)).statusCode, 404)
  })

  it('goes with the post to the next line manager when one leaves, and tells of a mentor who left', async () => {
    const { matron, nurse, address } = await anEnteredStart()
    const [next, mentor] = [await trust.addPerson(), await trust.addPerson({ givenName: 'Mina' })]
    assert.equal((await postAs(server, matron, address, { do: 'mentor', mentor: nurse.personId, version: '1' })).statusCode, 422)
    assert.equal((await postAs(server, matron, address, { do: 'mentor', mentor: mentor.personId, version: '1' })).statusCode, 303)
    assert.equal((await postAs(server, matron, address, { do: 'mentor', mentor: 'nobody', version: '1' })).statusCode, 409)
    await database.inTransaction(trust.tenant, async (transaction) => {
      const tables = peopleTables(transaction)
      await tables.updateTable('person').set({ left_on: aDay('2026-11-26') }).where('tenant_id', '=', trust.tenant).where('person_id', '=', mentor.personId).execute()
      await tables.updateTable('holding').set({ ends_on: aDay('2026-11-26') }).where('tenant_id', '=', trust.tenant).where('holding_id', '=', matron.holdingId).execute()
      await tables.updateTable('holding').set({ post_id: matron.postId }).where('tenant_id', '=', trust.tenant).where('holding_id', '=', next.holdingId).execute()
    })
    assert.equal((await getAs(server, matron, address)).statusCode, 404)
    const page = (await getAs(server, next, address)).body
    assert.match(page, /Mina [^<]*, who does not work here any more/)
    assert.match(page, /No mentor\./)
    assert.doesNotMatch((await getAs(server, nurse, address)).body, /To see to/)
  })

  it('can be begun from one’s own plan: answers, what is agreed and what is ticked, and nothing that was written', async () => {
    const person = await trust.addPerson()
    assert.match((await getAs(server, person, '/home/transition')).body, /Make a plan for stepping up/)
    const answers = { profession: 'nurse', setting: 'ward', kind: 'acting-up', start: aDay('2026-11-30'), end: aDay('2027-05-28'), agreed: ['pay', 'mentor'] } as const
    const text = keptTextOf({ answers, ticks: [], charter: {}, notes: { pay: 'Mine alone' }, week: {}, ownTasks: [] })
    await database.inTransaction(trust.tenant, (transaction) => sql`insert into own_plan (tenant_id, person_id, plan_text, taken_in_at, version) values (${trust.tenant}, ${person.personId}, ${text}, ${now}, 1)`.execute(transaction))
    assert.match((await getAs(server, person, '/home/transition')).body, /Begin from this plan/)
    const begun = await postAs(server, person, '/home/transition')
    assert.equal(begun.statusCode, 303)
    const page = (await getAs(server, person, String(begun.headers.location))).body
    assert.match(page, /Entered by the person/)
    assert.doesNotMatch(page, /Mine alone/)
    // The same start does not begin twice.
    assert.equal((await postAs(server, person, '/home/transition')).headers.location, String(begun.headers.location).replace('begun', 'joined'))
    const [own, ...others] = await ofPerson(person)
    assert.deepEqual([own?.startsOn, own?.agreedUntil, own?.startedBy, others.length], ['2026-11-30', '2027-05-28', 'self', 0])
  })

  it('ends early with dignity: a page for the person, one for who owes something now, and then nothing but tasks is changed', async () => {
    const { matron, nurse, address } = await anEnteredStart()
    const end = (day: string) => ({ 'version': '1', 'ending': 'back-in-post', 'last-day': day, 'last-month': '11', 'last-year': '2026', 'reason': 'Two posts at once' })
    assert.match((await getAs(server, nurse, `${address}/ending`)).body, /How does it end\?/)
    for (const day of ['27', '25']) assert.equal((await postAs(server, nurse, `${address}/ending`, end(day))).statusCode, 422)
    assert.equal((await postAs(server, nurse, `${address}/ending`, end('26'))).headers.location, `${address}/ending?done=end`)
    assert.equal((await ofPerson(nurse))[0]?.endedOn, '2026-11-27')
    assert.equal((await postAs(server, matron, `${address}/ending`, { ...end('26'), version: '2' })).statusCode, 409)
    const [own, owed] = [(await getAs(server, nurse, `${address}/ending`)).body, (await getAs(server, matron, `${address}/ending`)).body]
    for (const words of ['It did not begin', 'Clinical leadership is a strand of its own', 'Two posts at once', 'What you keep']) assert.match(own, new RegExp(words))
    assert.match(owed, /What is owed now/)
    assert.doesNotMatch(owed, /What you keep/)
    assert.doesNotMatch(own, /end-hand-over/)
    assert.equal((await postAs(server, nurse, address, { do: 'task', task: 'end-evidence', done: 'yes', note: '' })).statusCode, 303)
    assert.equal((await postAs(server, matron, address, { do: 'mentor', mentor: 'nobody', version: '2' })).statusCode, 409)
    // A press by mistake is taken back.
    assert.equal((await postAs(server, nurse, `${address}/ending`, { do: 'take-back', version: '2' })).headers.location, `${address}?done=takenBack`)
    assert.equal((await ofPerson(nurse))[0]?.ending, null)
  })

  const startFields = { 'do': 'start', 'kind': 'acting-up', 'profession': 'nurse', 'setting': 'ward', 'post': 'Ward manager, Heron ward', 'first-day': '30', 'first-month': '11', 'first-year': '2026' }

  it('asks only how it ended when the staff record ends the post early', async () => {
    const matron = await trust.addPerson()
    const manager = await trust.addPerson({ reportsTo: matron })
    const nurse = await trust.addPerson({ givenName: 'Amara' })
    const holding = await actsUp(nurse, manager.postId, aDay('2026-11-02'))
    const entered = await postAs(server, matron, '/transitions/new', { holding, profession: 'nurse', setting: 'ward' })
    const address = String(entered.headers.location).split('?')[0] ?? ''
    assert.match((await getAs(server, matron, address)).body, /Started without agreed support/)
    await database.inTransaction(trust.tenant, (transaction) => peopleTables(transaction).updateTable('holding').set({ ends_on: aDay('2026-11-21') }).where('tenant_id', '=', trust.tenant).where('holding_id', '=', holding).execute())
    const page = (await getAs(server, matron, address)).body
    assert.match(page, /the last day in this post was 20 November 2026/)
    assert.match(page, /The post has ended: say how/)
    assert.doesNotMatch(page, /Started without agreed support/)
  })

  it('can be begun by a few answers, and is joined when the organisation enters the same start later', async () => {
    const matron = await trust.addPerson()
    const manager = await trust.addPerson({ reportsTo: matron })
    const nurse = await trust.addPerson({ givenName: 'Efe' })
    assert.match((await getAs(server, nurse, '/home/transition?ask=start')).body, /Enter your start/)
    const wrong = await postAs(server, nurse, '/home/transition', { ...startFields, 'setting': '', 'until-day': '1', 'until-month': '1', 'until-year': '2020' })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /value="Ward manager, Heron ward"/)
    const address = String((await postAs(server, nurse, '/home/transition', startFields)).headers.location).split('?')[0] ?? ''
    assert.match((await getAs(server, nurse, address)).body, /Ward manager, Heron ward/)
    await postAs(server, nurse, address, { do: 'matter', matter: 'pay', agreed: 'yes', note: 'Band 7' })
    // The staff record has another first day: days move while a post is agreed.
    const holding = await actsUp(nurse, manager.postId, aDay('2026-12-07'))
    assert.match((await getAs(server, matron, `/transitions/new?holding=${holding}`)).body, /Efe [^<]* entered this start on 26 November 2026/)
    assert.equal((await postAs(server, matron, '/transitions/new', { holding })).headers.location, `${address}?done=joined`)
    const [kept, ...others] = await ofPerson(nurse)
    assert.deepEqual([kept?.postId, kept?.postWords, kept?.startsOn, kept?.agreedUntil, kept?.startedBy, others.length], [manager.postId, '', '2026-12-07', '2027-05-28', 'self', 0])
    assert.match((await getAs(server, matron, address)).body, /Band 7/)
    assert.doesNotMatch((await getAs(server, matron, '/transitions')).body, /Enter the support for Efe/)
  })

  it('is not begun twice by a person whose start was entered, or stands in the staff record', async () => {
    const { nurse, address } = await anEnteredStart()
    assert.equal((await postAs(server, nurse, '/home/transition', startFields)).headers.location, `${address}?done=joined`)
    assert.equal((await ofPerson(nurse)).length, 1)
    const [manager, other] = [await trust.addPerson(), await trust.addPerson()]
    await actsUp(other, manager.postId, aDay('2026-12-07'))
    await postAs(server, other, '/home/transition', startFields)
    assert.deepEqual((await ofPerson(other)).map(({ postId, startsOn }) => [postId, startsOn]), [[manager.postId, '2026-11-30']])
  })

  /** The address that a calendar asks at, without a sign-in. */
  async function secretAddressOf(person: TestPerson, address: string): Promise<string> {
    const page = (await postAs(server, person, address, { do: 'calendar' })).body
    return /value="https:\/\/evenkeel\.invalid(\/calendar\/[^"]+\.ics)"/.exec(page)?.[1] ?? ''
  }

  it('gives its days to a calendar under a secret address, which ends at once, and to nobody else', async () => {
    const { matron, nurse, address } = await anEnteredStart()
    assert.equal((await postAs(server, matron, address, { do: 'calendar' })).statusCode, 404)
    assert.equal((await getAs(server, matron, `${address}/calendar.ics`)).statusCode, 404)
    const first = await secretAddressOf(nurse, address)
    const given = await server.inject(first)
    assert.deepEqual([given.statusCode, given.headers['cache-control'], String(given.headers['content-type']).split(';')[0]], [200, 'no-store', 'text/calendar'])
    assert.doesNotMatch(given.body, /Amara|ward manager|acting|nurse/i)
    const withoutMoment = (text: string) => text.replaceAll(/DTSTAMP:\S+/g, '')
    assert.equal(withoutMoment((await getAs(server, nurse, `${address}/calendar.ics`)).body), withoutMoment(given.body))
    const second = await secretAddressOf(nurse, address)
    assert.notEqual(first, second)
    const unknown = [first, second.replace(/.{8}\.ics$/, 'aaaaaaaa.ics'), second.replace(trust.tenant, randomUUID()), '/calendar/no-secret.ics']
    const answers = await Promise.all(unknown.map(async (url) => (await server.inject(url)).statusCode))
    assert.deepEqual([...answers, (await server.inject(second)).statusCode], [404, 404, 404, 404, 200])
    await postAs(server, nurse, address, { do: 'calendar-end' })
    assert.equal((await server.inject(second)).statusCode, 404)
    const third = await secretAddressOf(nurse, address)
    await database.inTransaction(trust.tenant, (transaction) => peopleTables(transaction).updateTable('person').set({ left_on: aDay('2026-11-26') }).where('tenant_id', '=', trust.tenant).where('person_id', '=', nurse.personId).execute())
    assert.equal((await server.inject(third)).statusCode, 404)
  })

  it('has the tasks as the organisation wants them when it begins, and keeps those', async () => {
    const [lead, partLead] = [await trust.addPerson({ roles: ['od-lead'], unitId: trust.rootUnitId }), await trust.addPerson({ roles: ['od-lead'], unitId: await trust.addUnit('Part') })]
    const before = await anEnteredStart()
    const stage = { list: 'start', stage: 'before', version: '0' }
    assert.equal((await postAs(server, partLead, '/our-organisation/transition-tasks', { ...stage, add: 'Ring the site team' })).statusCode, 404)
    assert.match((await getAs(server, partLead, '/our-organisation/transition-tasks')).body, /OD lead of the whole organisation/)
    assert.equal((await postAs(server, lead, '/our-organisation/transition-tasks', { ...stage, 'add': '', 'add-why': 'Because' })).statusCode, 422)
    const change = { ...stage, 'add': 'Ring the site team', 'add-place': '1', 'place-before-handover': 'out' }
    assert.equal((await postAs(server, lead, '/our-organisation/transition-tasks', change)).statusCode, 303)
    assert.equal((await postAs(server, lead, '/our-organisation/transition-tasks', change)).statusCode, 409)
    assert.match((await getAs(server, lead, '/our-organisation/transition-tasks')).body, /Ring the site team/)
    const after = await anEnteredStart()
    const [old, fresh] = [(await getAs(server, before.nurse, before.address)).body, (await getAs(server, after.nurse, after.address)).body]
    assert.deepEqual([/Ring the site team/.test(old), /task=before-handover/.test(old), /Ring the site team/.test(fresh), /task=before-handover/.test(fresh)], [false, true, true, false])
    assert.match(fresh, /A task of your organisation\./)
    const task = /\?task=(own-[\w-]+)/.exec(fresh)?.[1] ?? ''
    assert.equal((await postAs(server, after.nurse, after.address, { do: 'task', task, done: 'yes', note: '' })).statusCode, 303)
    assert.match((await getAs(server, after.nurse, `${after.address}?task=${task}`)).body, /ticked by Amara/)
  })
})
