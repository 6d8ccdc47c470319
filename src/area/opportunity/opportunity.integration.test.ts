import assert from 'node:assert/strict'
import { describe, it, after } from 'node:test'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { addDays } from '../../kernel/calendar-date.ts'
import { aDay } from '../../kernel/testing/a-day.ts'
import { auditMigrations } from '../../platform/audit/index.ts'
import { platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { jobMigrations } from '../../platform/jobs/index.ts'
import { mailMigrations } from '../../platform/mail/index.ts'
import { developmentMigrations, goalsInHandOf } from '../development/index.ts'
import { frameworkMigrations, shippedFramework } from '../framework/index.ts'
import { homeMigrations, homeRoutes } from '../home/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations } from '../people/index.ts'
import { opportunityMigrations, opportunityOwnData, opportunityRoutes, opportunityTasksOf, takenPartIn } from './index.ts'

const now = new Date('2026-11-26T12:00:00Z')
const today = aDay('2026-11-26')
const { database } = await testDatabase({ after }, [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...homeMigrations, ...frameworkMigrations, ...developmentMigrations, ...opportunityMigrations])
const server = await aServerOn(database, { routes: [...opportunityRoutes({ goalsInHandOf }), ...homeRoutes({ tasksOf: [opportunityTasksOf], overviewOf: [], noticesOf: [] })], now: () => now })
after(() => server.close())
const trust = await anOrganisation(database, { odsCode: 'QQ1', now })
const wardId = await trust.addUnit('Curlew ward')
const head = await trust.addPerson({ givenName: 'Maud', familyName: 'Matronly', unitId: wardId })
const poster = await trust.addPerson({ givenName: 'Pia', familyName: 'Posterly', unitId: wardId, reportsTo: head })
await trust.addPerson({ unitId: wardId, reportsTo: poster })
const nell = await trust.addPerson({ givenName: 'Nell', familyName: 'Nursely', unitId: wardId, reportsTo: head })
const stranger = await trust.addPerson({ givenName: 'Sam', familyName: 'Strangely', roles: ['administrator', 'board-reader'] })
const somebody = (familyName = 'Otherly') => trust.addPerson({ givenName: 'Ola', familyName })
const rows = <Row>(statement: ReturnType<typeof sql<Row>>) => database.inTransaction(trust.tenant, async (transaction) => (await statement.execute(transaction)).rows)
const leave = (person: TestPerson) => rows(sql`update person set left_on = ${today} where person_id = ${person.personId}`)

const capability = shippedFramework().items.find(({ kind, domain }) => kind === 'capability' && domain === 'management')?.id ?? ''
const filled = { 'title': 'Plan the winter rota', 'does': 'Plan it with both teams', 'learns': '', capability, 'stage': '', 'hours': '4', 'places': '1', 'closes-day': '31', 'closes-month': '12', 'closes-year': '2026', 'until-day': '31', 'until-month': '3', 'until-year': '2027' }

async function posted(person: TestPerson, kind: string, typed: Readonly<Record<string, string>> = {}): Promise<string> {
  const particulars = kind === 'learning-set' ? 'Tuesdays, 13:00, library' : 'Curlew and Kestrel wards'
  const sent = await postAs(server, person, '/opportunities/new', { ...filled, kind, particulars, ...typed })
  return /\/opportunities\/([0-9a-f-]{36})/.exec(sent.headers.location ?? '')?.[1] ?? `nothing: ${sent.statusCode}`
}
const see = async (person: TestPerson, id: string, query = '') => (await getAs(server, person, `/opportunities/${id}${query}`)).body
const send = (person: TestPerson, id: string, deed: string, fields: Readonly<Record<string, string>> = {}) => postAs(server, person, `/opportunities/${id}`, { do: deed, ...fields })
const interest = (person: TestPerson, id: string, words = 'I plan our rota already') => send(person, id, 'show-interest', { words })
const answer = (person: TestPerson, id: string, to: TestPerson, kind: string, reply = '') => send(person, id, 'answer', { person: to.personId, answer: kind, reply })
const home = async (person: TestPerson) => (await getAs(server, person, '/home')).body

describe('an opportunity', () => {
  it('is posted by who answers for work; everybody can offer to mentor and begin a set', async () => {
    assert.match((await getAs(server, nell, '/opportunities/new')).body, /Mentor offer[\s\S]*posted by line managers, supervisors and OD leads/)
    assert.doesNotMatch((await getAs(server, nell, '/opportunities/new?kind=stretch-assignment')).body, /<form class="ek-plain-form"[^>]*\/opportunities\/new/)
    assert.equal((await postAs(server, nell, '/opportunities/new', { ...filled, kind: 'stretch-assignment' })).statusCode, 404)
    const id = await posted(poster, 'stretch-assignment')
    const page = await see(stranger, id)
    assert.match(page, /Stretch assignment, Curlew ward[\s\S]*Posted by[\s\S]*Pia Posterly[\s\S]*\(management\)[\s\S]*Hours are agreed with your line manager/)
    const wrong = await postAs(server, poster, '/opportunities/new', { ...filled, kind: 'stretch-assignment', hours: 'many', does: 'Words that stay' })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /Words that stay<\/textarea>/)
  })

  it('shows interest to who posted it alone, and tells the person the answer until they put it away', async () => {
    const id = await posted(poster, 'stretch-assignment')
    assert.equal((await interest(nell, id, '')).statusCode, 422)
    assert.equal((await interest(nell, id)).statusCode, 303)
    assert.equal((await interest(nell, id)).statusCode, 303)
    assert.match(await home(poster), /Answer who is interested in “Plan the winter rota”/)
    assert.match(await see(poster, id), /Nell Nursely[\s\S]*I plan our rota already/)
    for (const other of [stranger, head]) assert.doesNotMatch(await see(other, id), /Nell Nursely|I plan our rota/)
    assert.equal((await answer(head, id, nell, 'accept')).statusCode, 404)
    assert.equal((await answer(poster, id, nell, '')).statusCode, 422)
    assert.equal((await answer(poster, id, nell, 'decline')).statusCode, 422)
    assert.equal((await answer(poster, id, nell, 'accept', 'Good to have you')).statusCode, 303)
    assert.match(await home(nell), /There is news about “Plan the winter rota”/)
    assert.match(await see(nell, id), /You take part[\s\S]*Good to have you[\s\S]*I have read this/)
    await send(nell, id, 'put-news-away')
    assert.doesNotMatch(await home(nell), /There is news about/)
    assert.match((await getAs(server, nell, '/opportunities')).body, /You asked about, or take part in[\s\S]*You take part/)
  })

  it('is declined with a reason, full when its places are taken, and can be stepped back from by either', async () => {
    const id = await posted(poster, 'stretch-assignment')
    const [ada, ben] = [await somebody('Adaly'), await somebody('Benly')]
    for (const one of [nell, ada, ben]) await interest(one, id)
    await answer(poster, id, ada, 'accept')
    assert.equal((await answer(poster, id, nell, 'accept')).statusCode, 409)
    assert.match(await see(poster, id, `?answer=${nell.personId}`), /All places are taken/)
    await answer(poster, id, nell, 'decline', 'The place went to the other ward this time.')
    assert.match(await see(nell, id), /It is not possible this time[\s\S]*The place went to the other ward/)
    await send(ben, id, 'step-back')
    assert.doesNotMatch(await see(poster, id), /I plan our rota already/)
    assert.equal((await send(poster, id, 'close')).statusCode, 303)
    const stop = await send(poster, id, 'let-go', { person: ada.personId, reply: 'x' })
    assert.equal(stop.statusCode, 409)
    const second = await posted(poster, 'stretch-assignment')
    await interest(ada, second)
    assert.equal((await send(poster, second, 'close')).statusCode, 409)
    await answer(poster, second, ada, 'accept')
    await send(poster, second, 'let-go', { person: ada.personId, reply: 'The ward closes.' })
    assert.match(await see(ada, second), /It ended early for you[\s\S]*The ward closes/)
  })

  it('gives the last place to one of two who are accepted, or join, at the same moment', async () => {
    const id = await posted(nell, 'learning-set', { places: '4' })
    const [a, b, c, d] = [await somebody(), await somebody(), await somebody(), await somebody()]
    await send(a, id, 'join')
    await send(b, id, 'join')
    const both = await Promise.all([send(c, id, 'join'), send(d, id, 'join')])
    assert.deepEqual(both.map(({ statusCode }) => statusCode).toSorted(), [303, 409])
    assert.match(both.find(({ statusCode }) => statusCode === 409)?.body ?? '', /All places are taken/)
    const work = await posted(poster, 'stretch-assignment')
    for (const one of [a, b]) await interest(one, work)
    const accepted = await Promise.all([answer(poster, work, a, 'accept'), answer(poster, work, b, 'accept')])
    assert.deepEqual(accepted.map(({ statusCode }) => statusCode).toSorted(), [303, 409])
    assert.equal((await rows(sql`select 1 from opportunity_part where opportunity_id = ${work} and state = 'taking-part'`)).length, 1)
  })

  it('says which was quicker when two change it, and offers no fewer places than are taken', async () => {
    const id = await posted(poster, 'stretch-assignment', { places: '2' })
    for (const one of [nell, await somebody()]) {
      await interest(one, id)
      await answer(poster, id, one, 'accept')
    }
    const change = (typed: Readonly<Record<string, string>>, version: string) => postAs(server, poster, `/opportunities/${id}/change`, { ...filled, kind: 'stretch-assignment', places: '2', ...typed, version })
    assert.match((await change({ places: '1' }, '1')).body, /Enter the places as a whole number from 2 to 30/)
    assert.equal((await change({ title: 'Plan the spring rota' }, '1')).statusCode, 303)
    const slower = await change({ does: 'My own words' }, '1')
    assert.equal(slower.statusCode, 409)
    assert.match(slower.body, /Plan the spring rota[\s\S]*My own words<\/textarea>/)
    assert.equal((await getAs(server, nell, `/opportunities/${id}/change`)).statusCode, 404)
  })

  it('is finished by who took part, with words that only they see, and can be named as evidence', async () => {
    const id = await posted(poster, 'cross-boundary-project')
    const ada = await somebody('Adaly')
    await interest(ada, id)
    await answer(poster, id, ada, 'accept')
    assert.equal((await send(ada, id, 'finish', { hours: '', cameOfIt: 'Both wards swap shifts now' })).statusCode, 422)
    assert.equal((await send(ada, id, 'finish', { hours: '24,5', cameOfIt: 'Both wards swap shifts now' })).statusCode, 303)
    assert.match(await see(ada, id), /It took 24\.5 hours in all[\s\S]*Name it as evidence of a goal/)
    assert.match(await see(poster, id), /Ola Adaly: took part to the end/)
    assert.doesNotMatch(await see(poster, id), /Both wards swap/)
    const taken = await database.inTransaction(trust.tenant, (transaction) => takenPartIn(transaction, trust.tenant, ada.personId))
    assert.deepEqual(taken, [{ opportunityId: id, title: 'Plan the winter rota', kind: 'cross-boundary-project', itemId: capability, from: today, to: today, hours: 24.5 }])
  })
})

describe('the list', () => {
  it('shows first what fits one’s goals and stage, with the reason, and one kind where it is asked for', async () => {
    const ada = await trust.addPerson({ unitId: wardId })
    await rows(sql`insert into development_goal (tenant_id, goal_id, person_id, state, item_id, capability_name, domain, if_when, if_action, by_day, begun_on, shares_reflections, shares_notes, reason, signer_role, signed_evidence, signed_words)
      values (${trust.tenant}, ${randomUUID()}, ${ada.personId}, 'open', ${capability}, 'x', 'management', 'x', 'x', '2027-02-26', '2026-11-01', false, false, '', '', '{}', '')`)
    const [goal, stage] = [await posted(poster, 'stretch-assignment', { title: 'For the goal' }), await posted(poster, 'mentor-offer', { title: 'For the stage', capability: '', stage: 'first-line' })]
    await posted(poster, 'stretch-assignment', { title: 'For the board', stage: 'executive' })
    const list = (await getAs(server, ada, '/opportunities')).body
    assert.match(list, new RegExp(`Fits you[\\s\\S]*${goal}[\\s\\S]*One of your goals[\\s\\S]*${stage}[\\s\\S]*stage of your post[\\s\\S]*Everything else[\\s\\S]*For the board`))
    const mentors = (await getAs(server, ada, '/opportunities?kind=mentor-offer')).body
    assert.match(mentors, /For the stage/)
    assert.doesNotMatch(mentors, /For the goal|For the board/)
  })
})

describe('a learning set', () => {
  it('is joined directly, shows members to each other, and is handed over by its host', async () => {
    const [host, ada] = [await somebody('Hostly'), await somebody('Adaly')]
    const id = await posted(host, 'learning-set', { places: '6' })
    assert.match(await see(ada, id), /Members see each other’s names/)
    assert.equal((await send(host, id, 'step-back')).statusCode, 409)
    await send(ada, id, 'join')
    assert.match(await see(ada, id), /Members<\/h2>[\s\S]*Ola Hostly/)
    assert.doesNotMatch(await see(stranger, id), /Ola Adaly/)
    assert.equal((await send(ada, id, 'hand-over', { person: ada.personId })).statusCode, 409)
    assert.equal((await send(host, id, 'hand-over')).statusCode, 422)
    assert.equal((await send(host, id, 'hand-over', { person: ada.personId })).statusCode, 303)
    assert.match(await home(ada), /There is news about/)
    assert.equal((await send(host, id, 'step-back')).statusCode, 303)
    assert.match(await see(ada, id), /You host this set/)
  })
})

describe('when somebody leaves', () => {
  it('work goes to the head of its unit, who answers who waits', async () => {
    const gone = await trust.addPerson({ givenName: 'Gus', familyName: 'Gonely', unitId: wardId, reportsTo: head })
    await trust.addPerson({ unitId: wardId, reportsTo: gone })
    const id = await posted(gone, 'stretch-assignment')
    await interest(nell, id)
    await leave(gone)
    assert.match(await home(head), /Answer who is interested/)
    assert.match(await see(head, id), /Whoever posted this has left[\s\S]*I plan our rota already/)
    assert.equal((await answer(head, id, nell, 'accept')).statusCode, 303)
    assert.match(await see(nell, id), /Posted by[\s\S]*Maud Matronly/)
  })

  it('work of a unit without a head closes, an offer to mentor ends, and a set goes on with the member who came first', async () => {
    const gone = await trust.addPerson({ givenName: 'Gus', familyName: 'Gonely', unitId: await trust.addUnit('Library') })
    await trust.addPerson({ reportsTo: gone })
    const [work, mentor, set] = [await posted(gone, 'stretch-assignment'), await posted(gone, 'mentor-offer'), await posted(gone, 'learning-set', { places: '4' })]
    const ada = await somebody('Adaly')
    await send(ada, set, 'join')
    await leave(gone)
    for (const id of [work, mentor]) {
      assert.match(await see(nell, id), /nobody has taken it over/)
      assert.equal((await interest(nell, id)).statusCode, 409)
    }
    assert.match(await see(ada, set), /Whoever posted this has left[\s\S]*Host[\s\S]*Ola Adaly/)
    assert.doesNotMatch((await getAs(server, nell, '/opportunities')).body, new RegExp(work))
  })

  it('their place is free again', async () => {
    const id = await posted(poster, 'stretch-assignment')
    const gone = await somebody('Gonely')
    await interest(gone, id)
    await answer(poster, id, gone, 'accept')
    assert.match(await see(nell, id), /All places are taken/)
    await leave(gone)
    assert.match(await see(nell, id), /1 left of 1/)
    assert.match(await see(poster, id), /works here no longer/)
  })
})

describe('what is kept about people', () => {
  it('is shown to them, goes with them, and goes when its time is over', async () => {
    const [mentor, ada] = [await somebody('Mentorly'), await somebody('Adaly')]
    const [offer, work] = [await posted(mentor, 'mentor-offer'), await posted(poster, 'stretch-assignment')]
    await interest(ada, offer)
    await answer(mentor, offer, ada, 'decline', 'Too many already')
    await interest(ada, work)
    const countsOf = (person: TestPerson) => database.inTransaction(trust.tenant, async (transaction) => {
      const counts: number[] = []
      for (const one of opportunityOwnData.contributors) counts.push((await one.read(transaction, trust.tenant, person.personId)).length)
      return counts
    })
    assert.deepEqual([await countsOf(mentor), await countsOf(ada)], [[1, 0], [0, 2]])
    const due = (days: number) => ({ tenant: trust.tenant, before: new Date(`${addDays(today, days)}T00:00:00Z`), beforeDay: addDays(today, days), now, record: () => undefined })
    const removed = (days: number) => database.inTransaction(trust.tenant, async (transaction) => {
      for (const kind of opportunityOwnData.retentionKinds.toReversed()) await kind.remove({ ...due(days), transaction })
    })
    await removed(0)
    assert.deepEqual(await countsOf(ada), [0, 2])
    await removed(1)
    assert.deepEqual(await countsOf(ada), [0, 1])
    await database.inTransaction(trust.tenant, async (transaction) => {
      for (const { erasure } of opportunityOwnData.contributors) if (erasure.kind === 'goes') for (const one of [mentor, poster]) await erasure.erase(transaction, trust.tenant, one.personId, now)
    })
    assert.deepEqual([await countsOf(mentor), await countsOf(poster)], [[0, 0], [0, 0]])
    assert.equal((await rows(sql`select 1 from opportunity where opportunity_id = ${offer}`)).length, 0)
    assert.equal((await rows(sql`select 1 from opportunity where opportunity_id = ${work} and poster_id is null`)).length, 1)
    await removed(500)
    assert.equal((await rows(sql`select 1 from opportunity`)).length, 0)
  })
})
