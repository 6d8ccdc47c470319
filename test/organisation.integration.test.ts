import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, it } from 'node:test'
import { organisationRoutes, organisationTables } from '../src/area/organisation/index.ts'
import { peopleTables } from '../src/area/people/index.ts'
import { holdersIn } from '../src/area/people/store/holders.ts'
import { migrations } from '../src/migrations.ts'
import { auditTables } from '../src/platform/audit/index.ts'
import { href, paths } from '../src/platform/http/paths.ts'
import { aServerOn } from './a-server-on.ts'
import { type TestPerson, anOrganisation, getAs, postAs } from './an-organisation.ts'
import { testDatabase } from './database.ts'
import { aDay } from '../src/kernel/testing/a-day.ts'

const now = new Date('2026-11-25T12:00:00Z')

const { database } = await testDatabase({ after }, migrations)
const server = await aServerOn(database, { routes: organisationRoutes({ holders: holdersIn }), now: () => now })
after(() => server.close())

const trust = await anOrganisation(database, { odsCode: 'QQ1', name: 'Highlake NHS Trust', now })
const elsewhere = await anOrganisation(database, { odsCode: 'QQ2', now })
const medicine = await trust.addUnit('Medicine')
const surgery = await trust.addUnit('Surgery')
const ward = await trust.addUnit('Ward 7', medicine)
const administrator = await trust.addPerson({ roles: ['administrator'], givenName: 'Anna', familyName: 'Administrator' })
const lead = await trust.addPerson({ roles: ['od-lead'], unitId: medicine, givenName: 'Olga', familyName: 'Lead' })
const boss = await trust.addPerson({ unitId: ward, givenName: 'Bea', familyName: 'Boss' })
const member = await trust.addPerson({ unitId: ward, givenName: 'Mia', familyName: 'Member', reportsTo: boss })
const reader = await trust.addPerson({ roles: ['board-reader'], unitId: surgery, givenName: 'Rae', familyName: 'Reader' })
const stranger = await elsewhere.addPerson({ roles: ['administrator'] })

async function actions(tenant = trust.tenant): Promise<readonly string[]> {
  const rows = await database.inTransaction(tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'number']).orderBy('number').execute())
  return rows.map(({ action }) => action)
}

async function unitRow(unitId: string): Promise<{ readonly name: string; readonly parent_id: string | null; readonly closed_on: string | null; readonly version: number }> {
  return database.inTransaction(trust.tenant, (transaction) => organisationTables(transaction).selectFrom('unit').selectAll().where('unit_id', '=', unitId).executeTakeFirstOrThrow())
}

async function postRow(postId: string): Promise<{ readonly title: string; readonly unit_id: string; readonly closed_on: string | null; readonly version: number; readonly protected_hours: string | null }> {
  return database.inTransaction(trust.tenant, (transaction) => organisationTables(transaction).selectFrom('post').selectAll().where('post_id', '=', postId).executeTakeFirstOrThrow())
}

const postFields = { title: 'Matron', band: '8a', profession: 'nursing', stage: 'middle', isClinical: 'yes', protectedHours: '7.5', statedSpan: '', positionNumber: '' }
const today = (name: string) => ({ [`${name}-day`]: '25', [`${name}-month`]: '11', [`${name}-year`]: '2026' })

describe('looking at the organisation', () => {
  it('shows everybody the tree with posts and people, each person once', async () => {
    const page = await getAs(server, member, href(paths.ourOrganisation))
    assert.equal(page.statusCode, 200)
    assert.match(page.body, /4 units, 5 posts and 5 people on 25 November 2026/)
    assert.match(page.body, /1 unit in Medicine/)
    assert.match(page.body, /You can look at every unit/)
  })

  it('finds a unit by part of its name', async () => {
    const page = await getAs(server, member, href(paths.ourOrganisation, {}, { q: 'war' }))
    assert.match(page.body, /1 unit matches “war”/)
    assert.match(page.body, /Medicine &gt; Ward 7/)
  })

  it('tells a new organisation what will be here, and leads its administrator on', async () => {
    const empty = await anOrganisation(database, { odsCode: 'QQ3', now })
    const first = await empty.addPerson({ roles: ['administrator'] })
    await database.inTransaction(empty.tenant, async (transaction) => organisationTables(transaction).updateTable('post').set({ closed_on: aDay('2026-01-01') }).execute())
    const page = await getAs(server, first, href(paths.ourOrganisation))
    assert.match(page.body, /Here will be the units/)
    assert.match(page.body, /Add the first unit/)
    assert.match(page.body, new RegExp(href(paths.imports)))
  })

  it('shows names of holders to their line manager, OD leads of the unit and administrators, to others whether a post is held', async () => {
    const address = href(paths.unit, { unit: ward })
    for (const viewer of [administrator, lead]) assert.match((await getAs(server, viewer, address)).body, /Mia Member/)
    const byBoss = (await getAs(server, boss, address)).body
    assert.match(byBoss, /Mia Member/)
    const byMember = (await getAs(server, member, address)).body
    assert.doesNotMatch(byMember.replaceAll('Mia Member', ''), /Bea Boss/)
    assert.match(byMember, /Held/)
    assert.doesNotMatch((await getAs(server, reader, address)).body, /Mia Member|Bea Boss/)
  })

  it('puts a look at who holds a post into the trail, and not a look at one’s own', async () => {
    const before = (await actions()).length
    await getAs(server, member, href(paths.post, { post: member.postId }))
    assert.equal((await actions()).length, before)
    const page = await getAs(server, boss, href(paths.post, { post: member.postId }))
    assert.match(page.body, /Mia Member/)
    assert.deepEqual((await actions()).slice(before), ['people/person-viewed'])
  })

  it('shows no name on the page of a post to who may not see it', async () => {
    const page = await getAs(server, reader, href(paths.post, { post: member.postId }))
    assert.doesNotMatch(page.body, /Mia Member|Bea Boss/)
    assert.match(page.body, /Somebody holds this post/)
  })

  it('marks acting up in words, with its agreed end', async () => {
    const holding = { tenant_id: trust.tenant, holding_id: randomUUID(), person_id: member.personId, post_id: boss.postId, kind: 'acting-up' as const, starts_on: aDay('2026-10-01'), ends_on: null, agreed_until: aDay('2026-11-01'), assignment_number: null, full_time_equivalent: null }
    await database.inTransaction(trust.tenant, (transaction) => peopleTables(transaction).insertInto('holding').values(holding).execute())
    const page = await getAs(server, administrator, href(paths.unit, { unit: ward }))
    assert.match(page.body, /acting up, past the agreed end date, 1 November 2026/)
    assert.match((await getAs(server, member, href(paths.ourOrganisation))).body, /5 posts and 5 people/)
    await database.inTransaction(trust.tenant, (transaction) => peopleTables(transaction).deleteFrom('holding').where('holding_id', '=', holding.holding_id).execute())
  })

  it('says who begins when to who may see who holds the post, and to nobody else', async () => {
    const holding = { tenant_id: trust.tenant, holding_id: randomUUID(), person_id: member.personId, post_id: boss.postId, kind: 'acting-up' as const, starts_on: aDay('2026-12-01'), ends_on: null, agreed_until: null, assignment_number: null, full_time_equivalent: null }
    await database.inTransaction(trust.tenant, (transaction) => peopleTables(transaction).insertInto('holding').values(holding).execute())
    for (const address of [href(paths.unit, { unit: ward }), href(paths.post, { post: boss.postId })]) {
      assert.match((await getAs(server, administrator, address)).body, /From 1 December 2026: Mia Member \(acting up\)/, address)
      assert.doesNotMatch((await getAs(server, reader, address)).body, /Mia Member/, address)
    }
    await database.inTransaction(trust.tenant, (transaction) => peopleTables(transaction).deleteFrom('holding').where('holding_id', '=', holding.holding_id).execute())
  })

  it('answers 404 for ids of another organisation, of nothing, and of no form', async () => {
    for (const id of [stranger.postId, elsewhere.rootUnitId, randomUUID(), 'nonsense']) {
      for (const address of [href(paths.unit, { unit: id }), href(paths.post, { post: id }), href(paths.unitChange, { unit: id }), href(paths.postClose, { post: id }), href(paths.postReportsTo, { post: id })]) {
        assert.equal((await getAs(server, administrator, address)).statusCode, 404, address)
      }
    }
  })
})

describe('keeping units', () => {
  it('lets no member in, and shows an OD lead other people’s units as not there', async () => {
    for (const path of [paths.unitNew, paths.unitChange, paths.unitClose]) {
      assert.equal((await getAs(server, member, href(path, { unit: ward }))).statusCode, 403)
      assert.equal((await postAs(server, member, href(path, { unit: ward }), { name: 'Ward 8' })).statusCode, 403)
      assert.equal((await getAs(server, lead, href(path, { unit: surgery }))).statusCode, 404)
      assert.equal((await postAs(server, lead, href(path, { unit: surgery }), { name: 'Ward 8', version: '1', ...today('closing') })).statusCode, 404)
      assert.equal((await getAs(server, lead, href(path, { unit: ward }))).statusCode, 200)
    }
  })

  it('adds a unit, says so, and writes it into the trail without its name', async () => {
    const added = await postAs(server, lead, href(paths.unitNew, { unit: medicine }), { name: '  Ward 8 ', code: 'W8' })
    assert.equal(added.statusCode, 303)
    const page = await getAs(server, lead, String(added.headers.location))
    assert.match(page.body, /It is added\./)
    assert.match(page.body, /Ward 8/)
    assert.equal((await actions()).at(-1), 'organisation/unit-added')
  })

  it('keeps what was typed when a name is taken, and says the words at the field and above', async () => {
    const page = await postAs(server, lead, href(paths.unitNew, { unit: medicine }), { name: 'WARD 7', code: 'Something else' })
    assert.equal(page.statusCode, 422)
    assert.match(page.body, /<title>Error: /)
    assert.equal(page.body.match(/a unit in the same place has this one/g)?.length, 2)
    assert.match(page.body, /value="WARD 7"/)
    assert.match(page.body, /value="Something else"/)
  })

  it('shows what stands beside what was typed when somebody else was quicker, and then takes the choice', async () => {
    const unit = await trust.addUnit('Endoscopy', medicine)
    const change = href(paths.unitChange, { unit })
    assert.equal((await postAs(server, administrator, change, { part: 'name', name: 'Endoscopy north', code: '', version: '1' })).statusCode, 303)
    const conflict = await postAs(server, lead, change, { part: 'name', name: 'Endoscopy south', code: '', version: '1' })
    assert.equal(conflict.statusCode, 409)
    assert.match(conflict.body, /Endoscopy north/)
    assert.match(conflict.body, /value="Endoscopy south"/)
    assert.match(conflict.body, /name="version" value="2"/)
    assert.equal((await postAs(server, lead, change, { part: 'name', name: 'Endoscopy south', code: '', version: '2' })).statusCode, 303)
    assert.equal((await unitRow(unit)).name, 'Endoscopy south')
  })

  it('adds and moves no unit deeper than 12 levels', async () => {
    let deepest = medicine
    for (let level = 2; level <= 12; level += 1) deepest = await trust.addUnit(`Level ${level}`, deepest)
    const added = await postAs(server, lead, href(paths.unitNew, { unit: deepest }), { name: 'Level 13', code: '' })
    assert.equal(added.statusCode, 422)
    assert.match(added.body, /Choose a unit further up: there can be 12 levels below the organisation/)
    const moved = await postAs(server, lead, href(paths.unitChange, { unit: await trust.addUnit('Wandering', medicine) }), { part: 'move', version: '1', place: deepest })
    assert.equal(moved.statusCode, 422)
    assert.match(moved.body, /Choose a unit further up/)
  })

  it('moves a unit where the viewer may, and never below itself', async () => {
    const one = await trust.addUnit('Dialysis', medicine)
    const child = await trust.addUnit('Dialysis day unit', one)
    const change = href(paths.unitChange, { unit: one })
    const search = await getAs(server, lead, href(paths.unitChange, { unit: one }, { q: 'd' }))
    assert.match(search.body, /value="[0-9a-f-]{36}"[^>]*>/)
    assert.doesNotMatch(search.body, new RegExp(`value="${child}"`))
    assert.equal((await postAs(server, lead, change, { part: 'move', place: child, version: '1' })).statusCode, 422)
    assert.equal((await postAs(server, lead, change, { part: 'move', place: surgery, version: '1' })).statusCode, 404)
    const missing = await postAs(server, lead, change, { part: 'move', version: '1' })
    assert.match(missing.body, /Choose the unit it will belong to/)
    assert.equal((await postAs(server, administrator, change, { part: 'move', place: surgery, version: '1' })).statusCode, 303)
    assert.equal((await unitRow(one)).parent_id, surgery)
  })

  it('leads back from each form about a post to the post, and says that it is one', async () => {
    const { postId: post } = member
    for (const path of [paths.postChange, paths.postReportsTo, paths.postClose]) {
      const { body } = await getAs(server, administrator, href(path, { post }))
      assert.match(body, new RegExp(`<nav[^>]*breadcrumb[\\s\\S]*href="${href(paths.post, { post })}">[\\s\\S]*</nav>`))
      assert.match(body, /<h1[^>]*>[^<]*the post “/)
    }
  })

  it('refuses to close a unit in use with every reason, and closes an empty one', async () => {
    const refused = await postAs(server, administrator, href(paths.unitClose, { unit: medicine }), { version: '1', ...today('closing') })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Close or move the units below it first: .*Ward 7/)
    assert.match(refused.body, /Close or move its posts first: Ward manager/)
    const unit = await trust.addUnit('Old clinic', medicine)
    const noDay = await postAs(server, administrator, href(paths.unitClose, { unit }), { version: '1', 'closing-day': '31', 'closing-month': '2', 'closing-year': '2027' })
    assert.equal(noDay.statusCode, 422)
    assert.match(noDay.body, /value="31"/)
    assert.equal((await postAs(server, administrator, href(paths.unitClose, { unit }), { version: '1', ...today('closing') })).statusCode, 303)
    assert.equal((await unitRow(unit)).closed_on, '2026-11-25')
    assert.equal((await actions()).at(-1), 'organisation/unit-closed')
  })
})

describe('keeping posts', () => {
  async function newPost(fields: Readonly<Record<string, string>> = {}, unit = medicine): Promise<string> {
    const added = await postAs(server, administrator, href(paths.postNew, { unit }), { ...postFields, ...fields })
    assert.equal(added.statusCode, 303, added.body)
    return String(added.headers.location).split('/').at(-1)?.split('?')[0] ?? ''
  }

  it('adds a post, with hours in quarters', async () => {
    const post = await newPost({ protectedHours: '7.25' })
    assert.equal(Number((await postRow(post)).protected_hours), 7.25)
    assert.match((await getAs(server, administrator, href(paths.post, { post }))).body, /7.25 hours a week/)
  })

  it('lets no member in, and shows an OD lead other people’s posts as not there', async () => {
    for (const path of [paths.postChange, paths.postClose, paths.postReportsTo]) {
      assert.equal((await getAs(server, member, href(path, { post: member.postId }))).statusCode, 403)
      assert.equal((await getAs(server, lead, href(path, { post: reader.postId }))).statusCode, 404)
      assert.equal((await postAs(server, lead, href(path, { post: reader.postId }), { ...postFields, version: '1', to: 'none', ...today('from'), ...today('closing') })).statusCode, 404)
    }
    assert.equal((await postAs(server, lead, href(paths.postNew, { unit: surgery }), postFields)).statusCode, 404)
  })

  it('keeps what was typed when something is to be mended', async () => {
    const page = await postAs(server, lead, href(paths.postNew, { unit: medicine }), { ...postFields, title: '', protectedHours: '40', statedSpan: 'many' })
    assert.equal(page.statusCode, 422)
    for (const words of ['Enter the title of the post', 'Enter protected hours from 0 to 37.5', 'Enter people managed as a whole number']) assert.match(page.body, new RegExp(words))
    assert.match(page.body, /value="40"/)
    assert.match(page.body, /value="many"/)
    assert.match(page.body, /<option value="8a" selected="">/)
  })

  it('gives a position number to one post', async () => {
    await newPost({ positionNumber: '0042' })
    const page = await postAs(server, administrator, href(paths.postNew, { unit: medicine }), { ...postFields, positionNumber: '0042' })
    assert.match(page.body, /Enter another position number: the post Matron has this one/)
  })

  it('shows what stands beside what was typed when somebody else was quicker', async () => {
    const post = await newPost()
    const change = href(paths.postChange, { post })
    assert.equal((await postAs(server, administrator, change, { ...postFields, title: 'Lead matron', part: 'fields', version: '1' })).statusCode, 303)
    const conflict = await postAs(server, lead, change, { ...postFields, title: 'Senior matron', part: 'fields', version: '1' })
    assert.equal(conflict.statusCode, 409)
    assert.match(conflict.body, /Lead matron/)
    assert.match(conflict.body, /value="Senior matron"/)
    assert.equal((await postRow(post)).title, 'Lead matron')
  })

  it('sends the same form twice with one effect', async () => {
    const formId = randomUUID()
    const send = () => postAs(server, administrator, href(paths.postNew, { unit: surgery }), { ...postFields, title: 'Twice', 'form-id': formId })
    const [one, other] = [await send(), await send()]
    assert.equal(one.headers.location, other.headers.location)
  })

  it('moves a post to another unit of the viewer', async () => {
    const post = await newPost()
    assert.equal((await postAs(server, lead, href(paths.postChange, { post }), { part: 'move', place: surgery, version: '1' })).statusCode, 404)
    assert.equal((await postAs(server, lead, href(paths.postChange, { post }), { part: 'move', place: ward, version: '1' })).statusCode, 303)
    assert.equal((await postRow(post)).unit_id, ward)
  })

  it('refuses to close a post that is held or reported to, and closes another', async () => {
    const refused = await postAs(server, administrator, href(paths.postClose, { post: boss.postId }), { version: '1', ...today('closing') })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /1 person would still hold it/)
    assert.match(refused.body, /Let these posts report to another one first: Ward manager/)
    const post = await newPost()
    assert.equal((await postAs(server, administrator, href(paths.postClose, { post }), { version: '1', ...today('closing') })).statusCode, 303)
    assert.equal((await postRow(post)).closed_on, '2026-11-25')
    assert.equal((await getAs(server, administrator, href(paths.postReportsTo, { post }))).statusCode, 404)
  })

  it('changes who a post reports to from a day on, and keeps the history', async () => {
    const [post, matron, director] = [await newPost(), await newPost({ title: 'Matron one' }), await newPost({ title: 'Director one' })]
    const address = href(paths.postReportsTo, { post })
    const found = await getAs(server, administrator, href(paths.postReportsTo, { post }, { q: 'matron one' }))
    assert.match(found.body, new RegExp(`value="${matron}"`))
    assert.equal((await postAs(server, administrator, address, { to: matron, version: '1', 'from-day': '1', 'from-month': '4', 'from-year': '2026' })).statusCode, 303)
    assert.equal((await postAs(server, administrator, address, { to: director, version: '1', ...today('from') })).statusCode, 409)
    assert.equal((await postAs(server, administrator, address, { to: director, version: '2', ...today('from') })).statusCode, 303)
    const lines = await database.inTransaction(trust.tenant, (transaction) => organisationTables(transaction).selectFrom('reporting_line').selectAll().where('post_id', '=', post).orderBy('starts_on').execute())
    assert.deepEqual(lines.map(({ reports_to_post_id, starts_on, ends_on }) => [reports_to_post_id, starts_on, ends_on]), [[matron, '2026-04-01', '2026-11-25'], [director, '2026-11-25', null]])
    const page = await getAs(server, administrator, href(paths.post, { post }))
    assert.match(page.body, /The reporting line|Reporting lines before and to come/)
    assert.equal((await actions()).includes('organisation/reporting-line-changed'), true)
  })

  it('refuses a line that would close a circle, and names the chain', async () => {
    const [top, middle] = [await newPost({ title: 'Top post' }), await newPost({ title: 'Middle post' })]
    assert.equal((await postAs(server, administrator, href(paths.postReportsTo, { post: middle }), { to: top, version: '1', ...today('from') })).statusCode, 303)
    const refused = await postAs(server, administrator, href(paths.postReportsTo, { post: top }), { to: middle, version: '1', q: 'middle', ...today('from') })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Top post → Middle post → Top post/)
    assert.match(refused.body, new RegExp(`value="${middle}"`))
    assert.equal((await postAs(server, administrator, href(paths.postReportsTo, { post: top }), { to: stranger.postId, version: '1', ...today('from') })).statusCode, 404)
  })

  it('lets only one of two lines through that would close a circle together', async () => {
    const [one, other] = [await newPost({ title: 'One' }), await newPost({ title: 'Other' })]
    const line = (post: string, to: string) => postAs(server, administrator, href(paths.postReportsTo, { post }), { to, version: '1', ...today('from') })
    const answers = await Promise.all([line(one, other), line(other, one)])
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [303, 422])
  })

  it('searches names of holders only where the viewer may see them', async () => {
    const search = (viewer: TestPerson, text: string) => getAs(server, viewer, href(paths.postReportsTo, { post: member.postId }, { q: text }))
    assert.match((await search(lead, 'boss')).body, new RegExp(`value="${boss.postId}"`))
    assert.doesNotMatch((await search(lead, 'reader')).body, new RegExp(`value="${reader.postId}"`))
    assert.match((await search(administrator, 'reader')).body, new RegExp(`value="${reader.postId}"`))
  })
})

describe('the organisation in figures', () => {
  it('is for board readers, OD leads and administrators', async () => {
    for (const path of [paths.inFigures, paths.inFiguresCsv]) {
      assert.equal((await getAs(server, member, href(path))).statusCode, 403)
      for (const viewer of [reader, lead, administrator]) assert.equal((await getAs(server, viewer, href(path))).statusCode, 200)
    }
  })

  it('holds back what would tell of fewer than 5 people, in the file too', async () => {
    const page = await getAs(server, reader, href(paths.inFigures))
    assert.match(page.body, /fewer than 5|held back/)
    const csv = await getAs(server, reader, href(paths.inFiguresCsv))
    assert.match(String(csv.headers['content-type']), /text\/csv/)
    assert.match(csv.body, /2026-11-25,Surgery,people,held back|2026-11-25,Surgery,people,fewer than 5/)
  })

  it('tells an OD lead of the units of the grant only', async () => {
    const csv = (await getAs(server, lead, href(paths.inFiguresCsv))).body
    assert.match(csv, /Ward 7/)
    assert.doesNotMatch(csv, /Surgery/)
  })
})
