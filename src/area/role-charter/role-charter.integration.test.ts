import assert from 'node:assert/strict'
import { describe, it, after } from 'node:test'
import { randomUUID } from 'node:crypto'
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
import { homeMigrations } from '../home/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations } from '../people/index.ts'
import { clarityItemIds } from './content/clarity-items.ts'
import { agreedCharterOf, charterMilestonesIn, roleCharterMigrations, roleCharterOwnData, roleCharterRoutes } from './index.ts'

const now = new Date('2026-11-26T12:00:00Z')
const today = aDay('2026-11-26')
const { database } = await testDatabase({ after }, [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...homeMigrations, ...roleCharterMigrations])
const server = await aServerOn(database, { routes: roleCharterRoutes, now: () => now })
after(() => server.close())
const trust = await anOrganisation(database, { odsCode: 'QQ1', now })
const matron = await trust.addPerson({ givenName: 'Maud', familyName: 'Matronly' })
const stranger = await trust.addPerson({ givenName: 'Sam', familyName: 'Strangely', roles: ['administrator', 'od-lead'] })
const somebody = () => trust.addPerson({ givenName: 'Nell', familyName: 'Nursely', reportsTo: matron })
const rows = <Row>(statement: ReturnType<typeof sql<Row>>) => database.inTransaction(trust.tenant, async (transaction) => (await statement.execute(transaction)).rows)

const filled = { 'care': '20', 'management': '12.5', 'leadership': '5', 'box-purpose': 'Keep the ward safe', 'review-day': '4', 'review-month': '1', 'review-year': '2027' }

async function begun(person: TestPerson): Promise<string> {
  const sent = await postAs(server, person, '/home/charters/new', { post: person.postId ?? '', from: 'ward' })
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

  it('is kept apart for each of two posts', async () => {
    const [nell, other] = [await somebody(), await somebody()]
    await rows(sql`insert into holding (tenant_id, holding_id, person_id, post_id, kind, starts_on, agreed_until) values (${trust.tenant}, ${randomUUID()}, ${nell.personId}, ${other.postId}, 'acting-up', '2026-11-30', '2027-05-31')`)
    const own = await begun(nell)
    const second = await postAs(server, nell, '/home/charters/new', { post: other.postId ?? '', from: 'ward' })
    assert.equal(second.statusCode, 303)
    assert.notEqual(second.headers.location?.includes(own), true)
    assert.equal((await postAs(server, nell, '/home/charters/new', { post: other.postId ?? '', from: 'ward' })).statusCode, 422)
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
})

describe('where the week went', () => {
  it('is kept in three taps for that person alone, and deleted when they say so', async () => {
    const nell = await somebody()
    const page = (await getAs(server, nell, '/home/week')).body
    assert.match(page, /The week from Monday 23 November 2026/)
    const taps = { week: '2026-11-23', care: 'more', management: 'less', leadership: 'as-agreed' }
    assert.equal((await postAs(server, nell, '/home/week', { ...taps, care: '' })).statusCode, 422)
    assert.equal((await postAs(server, nell, '/home/week', taps)).statusCode, 303)
    for (const monday of ['2026-11-02', '2026-11-09', '2026-11-16']) await rows(sql`insert into charter_week (tenant_id, person_id, starts_on, care, management, leadership) values (${trust.tenant}, ${nell.personId}, ${monday}, 'more', 'less', 'as-agreed')`)
    assert.match((await getAs(server, nell, '/home/week')).body, /Direct care took more than agreed[\s\S]*Could the familiar be crowding out the essential\?/)
    assert.ok(!(await getAs(server, matron, '/home/week')).body.includes('23 November 2026</td>'))
    await postAs(server, nell, '/home/week', { do: 'delete' })
    assert.equal((await rows(sql`select 1 from charter_week where person_id = ${nell.personId}`)).length, 0)
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
      for (const one of roleCharterOwnData.contributors) counts.push((await one.read(transaction, trust.tenant, nell.personId)).length)
      assert.deepEqual(counts, [1, 0, 0, 0])
      for (const { erasure } of roleCharterOwnData.contributors) if (erasure.kind === 'goes') await erasure.erase(transaction, trust.tenant, nell.personId, now)
    })
    assert.equal((await rows(sql`select 1 from role_charter where charter_id = ${id}`)).length, 0)
  })
})
