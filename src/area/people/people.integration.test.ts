import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { peopleRoutes } from './routes.ts'
import { aTrustWithPeople, now } from './testing/a-trust-with-people.ts'
import { newPost, pageOf, typedDay } from './testing/typed-fields.ts'

const routes = peopleRoutes({ writeExtract: async (_, { unitIds }) => (unitIds === null ? 'all' : [...unitIds].join()) })
const { server, trust, medicine, surgery, administrator, odLead, matron, nurse, addSomebody, inTrust, holdingsOf, auditOf, database, ward } = await aTrustWithPeople(routes)
const other = await anOrganisation(database, { odsCode: 'QQ2', now })
const surgeon = await trust.addPerson({ familyName: 'Surgeonly', unitId: surgery })
const stranger = await trust.addPerson({ familyName: 'Strangeways', unitId: ward, reportsTo: odLead, supervisor: matron })
const foreigner = await other.addPerson({ familyName: 'Foreignham', roles: ['administrator'] })

describe('people', () => {
  describe('the list', () => {
    it('shows an administrator everybody of the organisation and nobody of another', async () => {
      const { body, statusCode } = await getAs(server, administrator, '/people')
      assert.equal(statusCode, 200)
      for (const name of ['Adminson', 'Leadbetter', 'Nursely', 'Surgeonly']) assert.match(body, new RegExp(name))
      assert.doesNotMatch(body, /Foreignham/)
    })

    it('shows an OD lead the people of their units and all below, and offers no other unit', async () => {
      const { body } = await getAs(server, odLead, '/people')
      for (const name of ['Leadbetter', 'Matronby', 'Nursely']) assert.match(body, new RegExp(name))
      assert.doesNotMatch(body, /Surgeonly|Adminson|Surgery/)
    })

    it('finds by part of a name, by the beginning of the employee number and by the title of a post', async () => {
      for (const text of ['nell nurs', nurse.personId.slice(0, 8), 'Nursely ward man']) {
        const { body } = await getAs(server, administrator, `/people?q=${encodeURIComponent(text)}`)
        assert.match(body, /Nell Nursely/, text)
        assert.doesNotMatch(body, /Surgeonly/, text)
      }
      assert.match((await getAs(server, administrator, '/people?q=100%25')).body, /Nobody fits/)
    })

    it('filters by a unit with all below it, and does not know a unit outside the scope', async () => {
      const { body } = await getAs(server, administrator, `/people?unit=${medicine}`)
      assert.match(body, /Nursely/)
      assert.doesNotMatch(body, /Surgeonly/)
      for (const unit of [surgery, other.rootUnitId, randomUUID(), 'x']) assert.equal((await getAs(server, odLead, `/people?unit=${unit}`)).statusCode, 404, unit)
    })

    it('finds who has no line manager', async () => {
      const { body } = await getAs(server, administrator, '/people?show=no-line-manager')
      assert.match(body, /Matronby/)
      assert.doesNotMatch(body, /Nursely/)
    })

    it('is not for others', async () => {
      assert.equal((await getAs(server, matron, '/people')).statusCode, 403)
      assert.equal((await getAs(server, nurse, '/people')).statusCode, 403)
    })

    it('shows 50 on a page, and the last page to who asks for one beyond it', async () => {
      const large = await anOrganisation(database, { odsCode: 'QQ3', now })
      const keeper = await large.addPerson({ familyName: 'Aa', roles: ['administrator'] })
      for (let count = 0; count < 50; count += 1) await large.addPerson({ familyName: `Bb${String(count).padStart(2, '0')}` })
      const first = (await getAs(server, keeper, '/people')).body
      assert.match(first, /1 to 50 of 51/)
      assert.doesNotMatch(first, /Bb49/)
      const last = (await getAs(server, keeper, '/people?page=9')).body
      assert.match(last, /51 to 51 of 51/)
      assert.match(last, /Bb49/)
    })

    it('downloads what the scope holds, and keeps that in the trail', async () => {
      assert.equal((await getAs(server, administrator, '/people/people.csv')).body, 'all')
      const own = (await getAs(server, odLead, '/people/people.csv')).body
      assert.ok(own.includes(medicine) && !own.includes(surgery))
    })
  })

  describe('the page of a person', () => {
    it('is for their line manager, supervisor, OD lead and an administrator', async () => {
      for (const viewer of [matron, odLead, administrator]) assert.equal((await getAs(server, viewer, pageOf(nurse))).statusCode, 200)
      assert.equal((await getAs(server, matron, pageOf(stranger))).statusCode, 200)
    })

    it('is not there for anybody else, and neither is somebody who does not exist or belongs to another organisation', async () => {
      assert.equal((await getAs(server, odLead, pageOf(surgeon))).statusCode, 404)
      assert.equal((await getAs(server, matron, pageOf(surgeon))).statusCode, 404)
      assert.equal((await getAs(server, matron, pageOf(matron))).statusCode, 404)
      for (const id of [foreigner.personId, randomUUID(), 'x']) assert.equal((await getAs(server, administrator, pageOf({ personId: id }))).statusCode, 404)
      assert.equal((await getAs(server, nurse, pageOf(matron))).statusCode, 403)
    })

    it('shows the employee number to keepers only, and roles to administrators only', async () => {
      const number = nurse.personId.slice(0, 8)
      const shownNumber = new RegExp(`>${number}<`)
      assert.match((await getAs(server, odLead, pageOf(nurse))).body, shownNumber)
      assert.doesNotMatch((await getAs(server, matron, pageOf(nurse))).body, shownNumber)
      assert.match((await getAs(server, administrator, pageOf(odLead))).body, /Roles in Evenkeel/)
      assert.doesNotMatch((await getAs(server, odLead, pageOf(matron))).body, /Roles in Evenkeel/)
    })

    it('keeps each look in the audit trail, not the look at oneself', async () => {
      const seen = await addSomebody()
      await getAs(server, odLead, pageOf(seen))
      await getAs(server, odLead, pageOf(seen, '/change'))
      assert.deepEqual(await auditOf(seen), ['people/person-viewed', 'people/person-viewed'])
      await getAs(server, administrator, pageOf(administrator))
      assert.deepEqual(await auditOf(administrator), [])
    })
  })

  it('shows a team: who reports to one’s posts, and who chose one as supervisor', async () => {
    const { body } = await getAs(server, matron, '/team')
    assert.match(body, /Nell Nursely/)
    assert.match(body, /Strangeways/)
    assert.doesNotMatch(body, /Surgeonly/)
    assert.equal((await getAs(server, nurse, '/team')).statusCode, 403)
  })

  describe('adding somebody', () => {
    const joiner = { 'given-name': 'Joy', 'family-name': 'Joinerby', email: 'Joy@Trust.example', 'employee-number': '0042', change: 'further', ...typedDay('starts', '2026-12-01') }

    it('puts them into a new post of a unit, and keeps it in the trail', async () => {
      assert.match((await getAs(server, odLead, `/people/new?unit=${medicine}`)).body, /new post in Medicine/)
      const added = await postAs(server, odLead, '/people/new', { unit: medicine, ...newPost, ...joiner })
      assert.equal(added.statusCode, 303)
      const personId = /people\/([\w-]+)\?done=added/.exec(String(added.headers.location))?.[1] ?? ''
      assert.match((await getAs(server, odLead, String(added.headers.location))).body, /Joy Joinerby/)
      assert.deepEqual((await holdingsOf({ personId })).map(({ kind, starts_on }) => [kind, starts_on]), [['substantive', '2026-12-01']])
      assert.deepEqual(await auditOf({ personId }), ['people/person-added', 'people/post-started', 'people/person-viewed'])
      const again = await postAs(server, odLead, '/people/new', { unit: medicine, ...newPost, ...joiner })
      assert.equal(again.statusCode, 422)
      assert.match(again.body, /somebody else here has this one/)
    })

    it('gives an address and a number to one of those who are added with them at the same moment, and asks the others to mend it', async () => {
      const taken = { email: 'race@trust.example', 'employee-number': '4711' }
      const sent = await Promise.all(Array.from({ length: 4 }, (_, place) => postAs(server, administrator, '/people/new', { unit: medicine, ...newPost, ...joiner, 'family-name': `Racer${place}`, ...taken })))
      assert.deepEqual(sent.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b), [303, 422, 422, 422])
      assert.deepEqual(await inTrust(sql`select count(*)::integer as people from person where email = ${taken.email} or employee_number = ${taken['employee-number']}`), [{ people: 1 }])
    })

    it('asks for what is missing and keeps what was typed', async () => {
      const { statusCode, body } = await postAs(server, odLead, '/people/new', { unit: medicine, ...newPost, title: '', ...joiner, 'family-name': '', 'starts-day': '31', 'starts-month': '2' })
      assert.equal(statusCode, 422)
      assert.match(body, /<title>Error: /)
      for (const text of ['Enter the last name', 'Enter the title of the post', 'as a day of the calendar', 'value="Joy"', 'value="31"']) assert.ok(body.includes(text), text)
    })

    it('asks before a post gets a second holder, and takes two who share it', async () => {
      const typed = { post: matron.postId, ...joiner, email: '', 'employee-number': '' }
      const asked = await postAs(server, odLead, '/people/new', typed)
      assert.equal(asked.statusCode, 422)
      assert.match(asked.body, /What becomes of [^<]+ in this post\?(.|\n)*Choose what becomes of who holds the post already/)
      assert.equal((await postAs(server, odLead, '/people/new', { ...typed, beside: 'stay' })).statusCode, 303)
    })

    it('never lets somebody cover a held post before it is said what becomes of who holds it', async () => {
      const typed = { post: matron.postId, ...joiner, 'given-name': 'Cova', email: '', 'employee-number': '', change: 'acting-up' }
      const asked = await postAs(server, odLead, '/people/new', typed)
      assert.equal(asked.statusCode, 422)
      assert.match(asked.body, /Choose what becomes of who holds the post while it is covered/)
      assert.equal((await postAs(server, odLead, '/people/new', { ...typed, beside: 'away' })).statusCode, 303)
      const [recorded] = await inTrust(sql<{ details: string }>`select details from audit_entry where action = 'people/post-started' order by number desc limit 1`)
      assert.equal((JSON.parse(recorded?.details ?? '{}') as { readonly beside?: string }).beside, 'away')
    })

    it('knows no post or unit outside the scope', async () => {
      for (const at of [{ post: surgeon.postId }, { unit: surgery }, { unit: other.rootUnitId }, { post: foreigner.postId }, { post: 'x' }, {}]) {
        assert.equal((await postAs(server, odLead, '/people/new', { ...newPost, ...joiner, ...at })).statusCode, 404, JSON.stringify(at))
      }
      assert.equal((await getAs(server, odLead, `/people/new?unit=${surgery}`)).statusCode, 404)
      assert.equal((await postAs(server, matron, '/people/new', { unit: medicine, ...newPost, ...joiner })).statusCode, 403)
    })

    it('finds posts and units by a part of their names', async () => {
      const { body } = await getAs(server, odLead, '/people/new?q=ward')
      assert.match(body, /New post in Medicine &gt; Ward 7/)
      assert.match(body, /Nell Nursely/)
      assert.doesNotMatch(body, /Surgeonly/)
    })
  })

  describe('starting in another post', () => {
    it('lets somebody act up beside the own post until an agreed day', async () => {
      const mover = await addSomebody()
      const started = await postAs(server, odLead, pageOf(mover, '/posts/new'), { unit: medicine, ...newPost, version: '1', change: 'acting-up', ...typedDay('starts', '2026-06-01'), ...typedDay('agreed', '2026-10-31') })
      assert.equal(started.statusCode, 303)
      assert.deepEqual((await holdingsOf(mover)).map(({ kind, ends_on, agreed_until }) => [kind, ends_on, agreed_until]), [['substantive', null, null], ['acting-up', null, '2026-10-31']])
      assert.match((await getAs(server, odLead, pageOf(mover))).body, /Was agreed until 31 October 2026/)
      assert.match((await getAs(server, odLead, '/people?show=past-agreed')).body, new RegExp(mover.personId))
    })

    it('moves somebody: the post that they leave ends on the day before', async () => {
      const mover = await addSomebody()
      assert.equal((await postAs(server, odLead, pageOf(mover, '/posts/new'), { unit: medicine, ...newPost, version: '1', change: 'move', ...typedDay('starts', '2026-12-01') })).statusCode, 303)
      assert.deepEqual((await holdingsOf(mover)).map(({ kind, starts_on, ends_on }) => [kind, starts_on, ends_on]), [['substantive', '2025-01-01', '2026-12-01'], ['substantive', '2026-12-01', null]])
    })

    it('refuses an agreed day before the start, and the same post twice, and keeps what was typed', async () => {
      const mover = await addSomebody()
      const early = await postAs(server, odLead, pageOf(mover, '/posts/new'), { unit: medicine, ...newPost, version: '1', change: 'acting-up', ...typedDay('starts', '2026-12-01'), ...typedDay('agreed', '2026-11-30') })
      assert.equal(early.statusCode, 422)
      assert.match(early.body, /on or after 1 December 2026/)
      assert.match(early.body, /value="Sister"/)
      const twice = await postAs(server, odLead, pageOf(mover, '/posts/new'), { post: mover.postId, version: '1', change: 'further', ...typedDay('starts', '2026-12-01') })
      assert.match(twice.body, /holds this one already/)
      assert.equal((await holdingsOf(mover)).length, 1)
    })

    it('tells when somebody else changed the person meanwhile, and takes it at the second try', async () => {
      const mover = await addSomebody()
      const typed = { unit: medicine, ...newPost, change: 'further', ...typedDay('starts', '2026-12-01') }
      const refused = await postAs(server, odLead, pageOf(mover, '/posts/new'), { ...typed, version: '7' })
      assert.equal(refused.statusCode, 409)
      assert.match(refused.body, /name="version" value="1"/)
      assert.equal((await holdingsOf(mover)).length, 1)
      assert.equal((await postAs(server, odLead, pageOf(mover, '/posts/new'), { ...typed, version: '1' })).statusCode, 303)
    })

    it('is not there outside the scope', async () => {
      for (const who of [surgeon, foreigner]) assert.equal((await postAs(server, odLead, pageOf(who, '/posts/new'), { unit: medicine, version: '1' })).statusCode, 404)
    })
  })

  describe('ending a post', () => {
    const acting = async () => {
      const who = await addSomebody()
      await postAs(server, odLead, pageOf(who, '/posts/new'), { unit: medicine, ...newPost, version: '1', change: 'acting-up', ...typedDay('starts', '2026-06-01') })
      const [row] = await inTrust(sql<{ holding_id: string }>`select holding_id from holding where person_id = ${who.personId} and kind = 'acting-up'`)
      return { who, at: pageOf(who, `/posts/${row?.holding_id ?? ''}/end`) }
    }

    it('asks how acting up ends, and leads who is appointed to the start in the post', async () => {
      const { who, at } = await acting()
      assert.equal((await getAs(server, odLead, at)).statusCode, 200)
      const unsaid = await postAs(server, odLead, at, { version: '2', ...typedDay('last', '2026-11-30') })
      assert.equal(unsaid.statusCode, 422)
      assert.match(unsaid.body, /Choose how it ends/)
      const appointed = await postAs(server, odLead, at, { version: '2', ...typedDay('last', '2026-11-30'), reason: 'appointed' })
      assert.match(String(appointed.headers.location), /posts\/new\?post=.*change=move&starts-day=1&starts-month=12/)
      const next = await getAs(server, odLead, String(appointed.headers.location))
      assert.match(next.body, /value="move" checked|checked="" value="move"|value="move"[^>]*checked/)
      assert.equal((await holdingsOf(who))[1]?.ends_on, '2026-12-01')
      assert.ok((await auditOf(who)).includes('people/post-ended'))
    })

    it('says 409 for an old version, and 404 for a holding that is not theirs or is over', async () => {
      const { who, at } = await acting()
      assert.equal((await postAs(server, odLead, at, { version: '1', ...typedDay('last', '2026-11-20'), reason: 'other' })).statusCode, 409)
      assert.equal((await getAs(server, odLead, pageOf(who, `/posts/${nurse.holdingId}/end`))).statusCode, 404)
      assert.equal((await postAs(server, odLead, at, { version: '2', ...typedDay('last', '2026-11-20'), reason: 'back-in-own-post' })).statusCode, 303)
      assert.equal((await getAs(server, odLead, at)).statusCode, 404)
    })
  })

  describe('supervisors', () => {
    it('are told once by e-mail, may decline on the page of their team, and then the person is told', async () => {
      const who = await trust.addPerson({ givenName: 'Wyn', familyName: 'Chooser', email: 'wyn@trust.example' })
      const supervisor = await trust.addPerson({ familyName: 'Mentorly', email: 'mentor@trust.example' })
      const choose = (current: string) => postAs(server, who, '/home/supervisor', { supervisor: supervisor.personId, current, deed: 'choose' })
      for (const current of ['', supervisor.personId]) assert.equal((await choose(current)).statusCode, 303)
      const mails = () => inTrust(sql<{ to_address: string; body: string }>`select to_address, body from outgoing_mail where to_address in ('wyn@trust.example', 'mentor@trust.example') order by purpose`)
      assert.deepEqual((await mails()).map(({ to_address: to, body }) => [to, body.includes('supervisor of Wyn Chooser')]), [['mentor@trust.example', true]])
      assert.match((await getAs(server, supervisor, '/team')).body, /Decline being the supervisor of Wyn Chooser/)
      for (const [by, whom, status] of [[matron, who, 404], [supervisor, nurse, 404], [supervisor, who, 303], [supervisor, who, 403]] as const) {
        assert.equal((await postAs(server, by, '/team', { person: whom.personId })).statusCode, status)
      }
      assert.deepEqual((await mails()).map(({ to_address: to }) => to), ['mentor@trust.example', 'wyn@trust.example'])
      assert.equal((await auditOf(who)).at(-1), 'people/supervisor-ended')
      assert.match((await getAs(server, who, '/home/supervisor')).body, /None chosen/)
    })

    it('are chosen by anybody for themselves, one at a time, and can be ended', async () => {
      const who = await addSomebody()
      assert.match((await getAs(server, who, '/home/supervisor?q=surgeonly')).body, /Surgeonly/)
      const chosen = await postAs(server, who, '/home/supervisor', { supervisor: surgeon.personId, current: '', deed: 'choose' })
      assert.equal(chosen.statusCode, 303)
      assert.equal((await getAs(server, surgeon, pageOf(who))).statusCode, 200)
      assert.equal((await postAs(server, who, '/home/supervisor', { supervisor: matron.personId, current: surgeon.personId, deed: 'choose' })).statusCode, 303)
      assert.equal((await getAs(server, surgeon, pageOf(who))).statusCode, 403)
      assert.equal((await postAs(server, who, '/home/supervisor', { current: matron.personId, deed: 'end' })).statusCode, 303)
      assert.equal((await getAs(server, matron, pageOf(who))).statusCode, 404)
      assert.deepEqual((await auditOf(who)).filter((action) => action.includes('supervisor')), ['people/supervisor-chosen', 'people/supervisor-chosen', 'people/supervisor-ended'])
    })

    it('cannot be oneself, nobody, or somebody of another organisation', async () => {
      const who = await addSomebody()
      for (const supervisor of [who.personId, '', foreigner.personId, 'x']) {
        const { statusCode, body } = await postAs(server, who, '/home/supervisor', { supervisor, current: '', q: 'surgeonly', deed: 'choose' })
        assert.equal(statusCode, 422)
        assert.match(body, /Choose a colleague from the list/)
      }
    })

    it('are not replaced by a form that showed another', async () => {
      const who = await addSomebody({ supervisor: matron })
      assert.equal((await postAs(server, who, '/home/supervisor', { supervisor: surgeon.personId, current: '', deed: 'choose' })).statusCode, 409)
    })

    it('are chosen by keepers too, within their scope', async () => {
      const who = await addSomebody()
      assert.equal((await postAs(server, odLead, pageOf(who, '/supervisor'), { supervisor: surgeon.personId, current: '', deed: 'choose' })).statusCode, 303)
      for (const outside of [surgeon, foreigner]) assert.equal((await getAs(server, odLead, pageOf(outside, '/supervisor'))).statusCode, 404)
    })
  })
})
