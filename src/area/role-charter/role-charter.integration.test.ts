import assert from 'node:assert/strict'
import { describe, it, after } from 'node:test'
import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { aDay } from '../../kernel/testing/a-day.ts'
import { auditMigrations } from '../../platform/audit/index.ts'
import { platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { jobMigrations } from '../../platform/jobs/index.ts'
import { mailMigrations } from '../../platform/mail/index.ts'
import { personalKeyMigrations, personalKeys } from '../../platform/personal-keys/index.ts'
import { homeMigrations, homeRoutes } from '../home/index.ts'
import { measureMigrations } from '../measure/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations } from '../people/index.ts'
import { clarityItemIds } from './content/clarity-items.ts'
import { agreedCharterOf, agreedHoursOf, charterMilestonesIn, roleCharterMigrations, roleCharterOwnData, roleCharterRoutes, roleCharterTasksOf } from './index.ts'

const now = new Date('2026-11-26T12:00:00Z')
const today = aDay('2026-11-26')
const { database } = await testDatabase({ after }, [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...homeMigrations, ...personalKeyMigrations, ...measureMigrations, ...roleCharterMigrations])
const keys = personalKeys('a secret of at least 16 characters', randomBytes)
const server = await aServerOn(database, { routes: [...roleCharterRoutes({ keys }), ...homeRoutes({ tasksOf: [roleCharterTasksOf], overviewOf: [], noticesOf: [] })], now: () => now })
after(() => server.close())
const trust = await anOrganisation(database, { odsCode: 'QQ1', now })
const matron = await trust.addPerson({ givenName: 'Maud', familyName: 'Matronly' })
const stranger = await trust.addPerson({ givenName: 'Sam', familyName: 'Strangely', roles: ['administrator', 'od-lead'] })
const somebody = () => trust.addPerson({ givenName: 'Nell', familyName: 'Nursely', reportsTo: matron })
const rows = <Row>(statement: ReturnType<typeof sql<Row>>) => database.inTransaction(trust.tenant, async (transaction) => (await statement.execute(transaction)).rows)

const filled = { 'care': '20', 'management': '12.5', 'leadership': '5', 'box-purpose': 'Keep the ward safe', 'review-day': '4', 'review-month': '1', 'review-year': '2027' }

async function begun(person: TestPerson): Promise<string> {
  const sent = await postAs(server, person, '/home/charters/new', { post: `${person.postId}.${person.personId}`, from: 'ward' })
  return /\/home\/charters\/([0-9a-f-]{36})/.exec(sent.headers.location ?? '')?.[1] ?? `nothing: ${sent.statusCode}`
}
const at = (id: string, part = '') => `/home/charters/${id}${part}`
const change = (person: TestPerson, id: string, version: number, typed: Readonly<Record<string, string>> = {}) => postAs(server, person, at(id, '/change'), { ...filled, ...typed, version: String(version) })
const sign = (person: TestPerson, id: string, version: number) => postAs(server, person, at(id), { version: String(version) })

describe('a role charter', () => {
  it('is drafted in the words of the starter, written by either, and agreed by both', async () => {
    const nell = await somebody()
    assert.match((await getAs(server, nell, '/home/charters')).body, /Begin a charter/)
    const id = await begun(nell)
    const draft = (await getAs(server, nell, at(id))).body
    assert.match(draft, /First I keep today’s work running \(management\)/)
    assert.match(draft, /Before you can agree, write down hours of direct care, hours of management, hours of leadership/)
    assert.equal((await sign(nell, id, 1)).statusCode, 422)
    assert.equal((await change(matron, id, 1)).statusCode, 303)
    assert.match((await getAs(server, nell, at(id))).body, /37\.5/)
    assert.equal((await sign(nell, id, 2)).statusCode, 303)
    assert.equal((await sign(nell, id, 2)).statusCode, 303)
    assert.match((await getAs(server, matron, '/home/charters')).body, /Nell Nursely[\s\S]*Waits for the line manager/)
    assert.equal((await sign(matron, id, 2)).statusCode, 303)
    const page = (await getAs(server, matron, at(id))).body
    assert.match(page, /Agreed by both[\s\S]*Line manager: Maud Matronly, 26 November 2026/)
    const agreed = await database.inTransaction(trust.tenant, (transaction) => agreedCharterOf(transaction, trust.tenant, nell.personId, today))
    assert.deepEqual(agreed, { charterId: id, version: 2, agreedOn: '2026-11-26', hours: { care: 20, management: 12.5, leadership: 5 }, reviewOn: '2027-01-04' })
    assert.equal((await rows(sql`select 1 from role_charter_signature where charter_id = ${id}`)).length, 2)
    const milestones = await database.inTransaction(trust.tenant, (transaction) => charterMilestonesIn(transaction, trust.tenant, [nell.personId]))
    assert.deepEqual(milestones.map(({ draftedOn, agreedOn }) => [draftedOn, agreedOn]), [['2026-11-26', '2026-11-26']])
  })

  it('takes both signatures back with a change, keeps what was agreed, and shows earlier versions', async () => {
    const nell = await somebody()
    const id = await begun(nell)
    await change(nell, id, 1)
    await sign(nell, id, 2)
    await sign(matron, id, 2)
    await change(nell, id, 2, { 'care': '18' })
    const page = (await getAs(server, matron, at(id))).body
    assert.match(page, /Draft: nobody has agreed to it yet[\s\S]*Version 2 stays agreed/)
    assert.equal((await sign(matron, id, 2)).statusCode, 409)
    assert.match((await getAs(server, matron, at(id, '?version=2'))).body, /This is version 2[\s\S]*Maud Matronly/)
    assert.equal((await getAs(server, matron, at(id, '?version=9'))).statusCode, 404)
    const agreed = await database.inTransaction(trust.tenant, (transaction) => agreedCharterOf(transaction, trust.tenant, nell.personId, today))
    assert.equal(agreed?.version, 2)
  })

  it('keeps what was typed when the other was quicker, and when something is to be mended', async () => {
    const nell = await somebody()
    const id = await begun(nell)
    await change(matron, id, 1)
    const slower = await change(nell, id, 1, { 'box-mine': 'My own words' })
    assert.equal(slower.statusCode, 409)
    assert.match(slower.body, /My own words<\/textarea>/)
    const wrong = await change(nell, id, 2, { 'care': 'lots', 'box-ours': 'Ours stays' })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /hours of direct care as a number from 0 to 60[\s\S]*Ours stays<\/textarea>/)
  })

  it('is there for the two alone, and for a new line manager who agrees again', async () => {
    const nell = await somebody()
    const id = await begun(nell)
    await change(nell, id, 1)
    await sign(nell, id, 2)
    await sign(matron, id, 2)
    for (const path of [at(id), at(id, '/change'), at(id, '/clarity')]) assert.equal((await getAs(server, stranger, path)).statusCode, 404)
    assert.equal((await sign(stranger, id, 2)).statusCode, 404)
    const next = await trust.addPerson({ givenName: 'Anna', familyName: 'Afterly' })
    await rows(sql`update reporting_line set reports_to_post_id = ${next.postId} where post_id = ${nell.postId}`)
    assert.equal((await getAs(server, matron, at(id))).statusCode, 404)
    assert.match((await getAs(server, next, at(id))).body, /Agreed with an earlier line manager/)
    await sign(next, id, 2)
    assert.match((await getAs(server, nell, at(id))).body, /Agreed by both[\s\S]*Maud Matronly/)
    await rows(sql`update holding set ends_on = '2026-11-26' where person_id = ${nell.personId}`)
    assert.equal((await getAs(server, next, at(id))).statusCode, 404)
    assert.match((await getAs(server, nell, at(id))).body, /The post has ended/)
    assert.equal((await change(nell, id, 2, { care: '1' })).statusCode, 404)
  })

  it('is begun by the line manager too, for who reports to them or soon will, and by nobody else', async () => {
    const [nell, other] = [await somebody(), await somebody()]
    await rows(sql`update holding set ends_on = '2026-11-26' where person_id = ${other.personId}`)
    await rows(sql`insert into holding (tenant_id, holding_id, person_id, post_id, kind, starts_on, agreed_until) values (${trust.tenant}, ${randomUUID()}, ${nell.personId}, ${other.postId}, 'acting-up', '2026-11-30', '2027-05-31')`)
    const chosen = { post: `${other.postId}.${nell.personId}`, for: 'team' }
    assert.match((await getAs(server, matron, '/home/charters')).body, /Begin a charter for somebody who reports to you/)
    assert.match((await getAs(server, matron, `/home/charters/new?for=team&person=${nell.personId}`)).body, /Nell Nursely: /)
    assert.equal((await postAs(server, matron, '/home/charters/new', { ...chosen, from: 'plan' })).statusCode, 422)
    assert.equal((await postAs(server, stranger, '/home/charters/new', { ...chosen, from: 'ward' })).statusCode, 422)
    const sent = await postAs(server, matron, '/home/charters/new', { ...chosen, from: 'ward' })
    const id = /charters\/([0-9a-f-]{36})/.exec(sent.headers.location ?? '')?.[1] ?? ''
    assert.match((await getAs(server, nell, '/home')).body, /Read the draft of your role charter/)
    await change(nell, id, 1)
    await sign(nell, id, 2)
    assert.match((await getAs(server, matron, '/home')).body, /Agree the role charter of Nell Nursely|role charters wait for you to agree/)
    assert.equal((await sign(matron, id, 2)).statusCode, 303)
    const agreed = await database.inTransaction(trust.tenant, (transaction) => agreedHoursOf(transaction, trust.tenant, nell.personId, { postId: other.postId, today }))
    assert.deepEqual(agreed, { hours: { care: 20, management: 12.5, leadership: 5 }, agreedOn: '2026-11-26', href: at(id) })
    const [told] = await rows<{ subject: string }>(sql`select subject_id as subject from audit_entry where action = 'role-charter/begun' and details::jsonb ->> 'charterId' = ${id}`)
    assert.equal(told?.subject, nell.personId)
  })

  it('stays agreed when the line manager leaves, and waits for the next one', async () => {
    const leaver = await trust.addPerson({ givenName: 'Lea', familyName: 'Leaverly' })
    const nell = await trust.addPerson({ givenName: 'Nell', familyName: 'Nursely', reportsTo: leaver })
    const id = await begun(nell)
    await change(nell, id, 1)
    await sign(nell, id, 2)
    await sign(leaver, id, 2)
    await rows(sql`update holding set ends_on = '2026-11-26' where person_id = ${leaver.personId}`)
    await rows(sql`update person set left_on = '2026-11-26' where person_id = ${leaver.personId}`)
    const alone = (await getAs(server, nell, at(id))).body
    assert.match(alone, /Agreed by both[\s\S]*Nobody holds the post that this post reports to today\. What was agreed stands\./)
    assert.match((await getAs(server, nell, at(id, '/clarity'))).body, /nobody to answer with you yet/)
    assert.equal((await sign(leaver, id, 2)).statusCode, 403)
    const next = await trust.addPerson({ givenName: 'Anna', familyName: 'Afterly' })
    await rows(sql`update holding set post_id = ${leaver.postId} where person_id = ${next.personId}`)
    assert.match((await getAs(server, next, '/home')).body, /It was agreed with the line manager before you/)
    assert.equal((await sign(next, id, 2)).statusCode, 303)
    assert.match((await getAs(server, nell, at(id))).body, /Agreed by both[\s\S]*Anna Afterly[\s\S]*Lea Leaverly/)
  })

  it('asks both to look again a week before the day that they agreed', async () => {
    const lead = await trust.addPerson({ givenName: 'Lena', familyName: 'Leadly' })
    const nell = await trust.addPerson({ givenName: 'Nell', familyName: 'Nursely', reportsTo: lead })
    const id = await begun(nell)
    await change(nell, id, 1)
    await sign(nell, id, 2)
    await sign(lead, id, 2)
    const reviewOn = (day: string) => rows(sql`update role_charter_version set review_on = ${day} where charter_id = ${id}`)
    await reviewOn('2026-12-04')
    assert.doesNotMatch((await getAs(server, nell, '/home')).body, /Look at your role charter again/)
    await reviewOn('2026-12-03')
    assert.match((await getAs(server, nell, '/home')).body, /Look at your role charter again[\s\S]*by 3 December 2026/)
    assert.match((await getAs(server, lead, '/home')).body, /Look at the role charter of Nell Nursely again/)
  })

  it('links measures of the unit, and a change of them takes the signatures back', async () => {
    const nell = await somebody()
    const [open, other] = [randomUUID(), randomUUID()]
    for (const [measureId, name] of [[open, 'Falls a month'], [other, 'Nights without cover']]) {
      await rows(sql`insert into measure (tenant_id, measure_id, unit_id, name, definition, unit_of_measurement, unit_text, decimals, per, chart_type, improvement_direction, domain, source, frequency, rules, screen_outliers, version)
        values (${trust.tenant}, ${measureId}, ${trust.rootUnitId}, ${name}, 'All', 'number', '', 0, 1, 'xmr', 'decrease', 'management', '', 'monthly', 'mdc', false, 1)`)
    }
    const id = await begun(nell)
    const sentWith = (version: number, measure: string) => change(nell, id, version, { measure })
    await sentWith(1, open)
    await sign(nell, id, 2)
    assert.match((await getAs(server, matron, at(id))).body, new RegExp(`Measures that we both look at[\\s\\S]*href="/measures/${open}">Falls a month`))
    assert.doesNotMatch((await getAs(server, matron, at(id))).body, /Nights without cover/)
    await sentWith(2, randomUUID())
    assert.match((await getAs(server, matron, at(id))).body, /Draft: nobody has agreed/)
    await sentWith(3, open)
    await rows(sql`update measure set closed_on = '2026-11-25' where measure_id = ${open}`)
    assert.match((await getAs(server, matron, at(id))).body, /Falls a month \(no longer followed\)/)
  })

  it('is kept apart for each of two posts', async () => {
    const [nell, other] = [await somebody(), await somebody()]
    await rows(sql`insert into holding (tenant_id, holding_id, person_id, post_id, kind, starts_on, agreed_until) values (${trust.tenant}, ${randomUUID()}, ${nell.personId}, ${other.postId}, 'acting-up', '2026-11-30', '2027-05-31')`)
    const own = await begun(nell)
    const second = await postAs(server, nell, '/home/charters/new', { post: `${other.postId}.${nell.personId}`, from: 'ward' })
    assert.equal(second.statusCode, 303)
    assert.notEqual(second.headers.location?.includes(own), true)
    assert.equal((await postAs(server, nell, '/home/charters/new', { post: `${other.postId}.${nell.personId}`, from: 'ward' })).statusCode, 422)
  })
})

describe('a clarity check', () => {
  const answers = (step: (at: number) => number) => Object.fromEntries(clarityItemIds.map((id, index) => [id, String(step(index))]))

  it('shows neither the other’s answers before both are in, and then where to talk', async () => {
    const nell = await somebody()
    const id = await begun(nell)
    const path = at(id, '/clarity')
    const before = async () => (await getAs(server, matron, path)).body.replaceAll(/name="form-id" value="[^"]+"/g, '')
    assert.equal((await postAs(server, nell, path, answers(() => 1))).statusCode, 303)
    const seen = await before()
    assert.match(seen, /Nell Nursely has answered and waits for you/)
    await rows(sql`update role_clarity_answer set step = 4 where check_id in (select check_id from role_clarity_check where charter_id = ${id})`)
    assert.equal(await before(), seen)
    await rows(sql`update role_clarity_answer set step = 1 where check_id in (select check_id from role_clarity_check where charter_id = ${id})`)
    assert.match((await getAs(server, nell, path)).body, /Your answers are in\. Maud Matronly answers next/)
    assert.equal((await postAs(server, nell, path, answers(() => 5))).headers.location, path)
    const gap = await postAs(server, matron, path, { [clarityItemIds[0] ?? '']: '5' })
    assert.equal(gap.statusCode, 422)
    await postAs(server, matron, path, answers((index) => (index === 0 ? 5 : 1)))
    for (const person of [nell, matron]) {
      const { body } = await getAs(server, person, path)
      assert.match(body, /You see this differently\.[\s\S]*Clear to neither of you\./)
      assert.match(body, /Do it again/)
    }
    await postAs(server, matron, path, answers(() => 3))
    assert.match((await getAs(server, nell, path)).body, /Maud Matronly has answered and waits for you/)
  })

  it('keeps what one answered from the other in what they can ask for about themselves, in the audit trail, and on the way back', async () => {
    const lead = await trust.addPerson({ givenName: 'Lena', familyName: 'Leadly' })
    const nell = await trust.addPerson({ givenName: 'Nell', familyName: 'Nursely', reportsTo: lead })
    const id = await begun(nell)
    const path = at(id, '/clarity')
    const asked = async (person: TestPerson) => database.inTransaction(trust.tenant, async (transaction) => JSON.stringify(await roleCharterOwnData(keys).contributors[2]?.read(transaction, trust.tenant, person.personId)))
    await postAs(server, nell, path, answers((index) => (index === 0 ? 1 : 2)))
    assert.match(await asked(nell), /"step":1/)
    assert.match(await asked(lead), /"answers":\[\]/)
    assert.match((await getAs(server, lead, '/home')).body, /Answer the role clarity check with Nell Nursely/)
    const page = await getAs(server, nell, path)
    assert.match(page.headers['cache-control'] ?? '', /no-store/)
    assert.equal((await postAs(server, nell, path, answers(() => 5))).headers.location, path)
    await postAs(server, lead, path, answers(() => 4))
    assert.match(await asked(nell), /"line-manager"[\s\S]*"step":4/)
    const audit = await rows<{ details: string }>(sql`select details::text as details from audit_entry where action = 'role-charter/clarity-answered' and details::jsonb ->> 'charterId' = ${id}`)
    assert.deepEqual(audit.map(({ details }) => Object.keys(JSON.parse(details) as object)), [['charterId'], ['charterId']])
    assert.deepEqual(await rows(sql`select step from role_clarity_answer a join role_clarity_check c using (tenant_id, check_id) where charter_id = ${id} and side = 'holder' and item_id = ${clarityItemIds[0]}`), [{ step: 1 }])
  })
})

describe('where the week went', () => {
  const taps = { week: '2026-11-23', care: 'more', management: 'less', leadership: 'as-agreed' }
  const tell = (person: TestPerson, sent: Readonly<Record<string, string>> = {}) => postAs(server, person, '/home/week', { ...taps, ...sent })

  it('is kept in three taps for that person alone, sealed, and deleted when they say so', async () => {
    const nell = await somebody()
    assert.match((await getAs(server, nell, '/home/week')).body, /The week from Monday 23 November 2026/)
    assert.equal((await tell(nell, { care: '' })).statusCode, 422)
    for (const week of ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']) assert.equal((await tell(nell, { week })).statusCode, 303)
    assert.match((await getAs(server, nell, '/home/week')).body, /Direct care took more than agreed[\s\S]*Could the familiar be crowding out the essential\?/)
    const kept = await rows<{ row: string }>(sql`select w::text as row from charter_week w where person_id = ${nell.personId}`)
    assert.equal(kept.length, 4)
    assert.ok(kept.every(({ row }) => !/more|less|agreed/.test(row)))
    assert.ok(!(await getAs(server, matron, '/home/week')).body.includes('23 November 2026</td>'))
    const opened = await database.inTransaction(trust.tenant, async (transaction) => (await roleCharterOwnData(keys).contributors[3]?.read(transaction, trust.tenant, nell.personId)) ?? [])
    assert.deepEqual(opened.at(-1), { weekOf: '2026-11-23', care: 'more', management: 'less', leadership: 'as-agreed' })
    assert.match((await getAs(server, nell, '/home/week?ask=delete')).body, /Delete all your weeks\?[\s\S]*cannot be brought back/)
    await postAs(server, nell, '/home/week', { do: 'delete' })
    assert.equal((await rows(sql`select 1 from charter_week where person_id = ${nell.personId}`)).length, 0)
  })

  it('keeps the week of a page that was left open, and says which week it was', async () => {
    const nell = await somebody()
    // On Thursday 26 November the page of Wednesday still lies open: it asked about the week before.
    const late = await tell(nell, { week: '2026-11-16' })
    assert.equal(late.statusCode, 303)
    const page = (await getAs(server, nell, late.headers.location ?? '')).body
    assert.match(page, /Kept for the week from Monday 16 November 2026\.[\s\S]*The week from Monday 23 November 2026/)
    const tooLate = await tell(nell, { week: '2026-10-05' })
    assert.equal(tooLate.statusCode, 409)
    assert.match(tooLate.body, /Nothing was kept[\s\S]*<input[^>]*checked[^>]*>/)
    assert.equal((await tell(nell, { week: '2026-11-30' })).statusCode, 409)
    assert.equal((await rows(sql`select 1 from charter_week where person_id = ${nell.personId}`)).length, 1)
  })

  it('is not kept in the open when the secret of the installation has changed', async () => {
    const nell = await somebody()
    await tell(nell)
    await rows(sql`update personal_key set wrapped_key = reverse(wrapped_key) where person_id = ${nell.personId}`)
    assert.match((await getAs(server, nell, '/home/week')).body, /1 week cannot be read any more/)
    const refused = await tell(nell)
    assert.equal(refused.statusCode, 409)
    assert.match(refused.body, /This week was not kept[\s\S]*<input[^>]*checked[^>]*>/)
  })

  it('is on the page of those alone who asked for it, until it is told', async () => {
    const nell = await somebody()
    const home = async () => (await getAs(server, nell, '/home')).body
    assert.doesNotMatch(await home(), /Say where your week went/)
    await postAs(server, nell, '/home/week', { do: 'remind' })
    assert.match(await home(), /Say where your week went/)
    await tell(nell)
    assert.doesNotMatch(await home(), /Say where your week went/)
    await postAs(server, nell, '/home/week', { do: 'no-reminder' })
    assert.equal((await rows(sql`select 1 from charter_week_reminder where person_id = ${nell.personId}`)).length, 0)
  })
})

describe('what is kept about people', () => {
  it('is shown to them and goes with them', async () => {
    const nell = await somebody()
    const id = await begun(nell)
    await change(nell, id, 1)
    await sign(matron, id, 2)
    await database.inTransaction(trust.tenant, async (transaction) => {
      const counts: number[] = []
      const { contributors } = roleCharterOwnData(keys)
      for (const one of contributors) counts.push((await one.read(transaction, trust.tenant, nell.personId)).length)
      assert.deepEqual(counts, [1, 0, 0, 0])
      for (const { erasure } of contributors) if (erasure.kind === 'goes') await erasure.erase(transaction, trust.tenant, nell.personId, now)
    })
    assert.equal((await rows(sql`select 1 from role_charter where charter_id = ${id}`)).length, 0)
  })
})
