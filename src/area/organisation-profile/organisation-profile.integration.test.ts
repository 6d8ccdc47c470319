import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { type TestPerson, getAs, postAs } from '../../../test/an-organisation.ts'
import { parseCsv } from '../../platform/files/index.ts'
import { instrumentOutput } from './instrument-command.ts'
import { aTrustThatAnswered, firstMorning } from './testing/a-trust-that-answered.ts'
import { answering, peopleOf } from './testing/some-answers.ts'

const { database, server, trust, foreigner, itIs, finish, rows } = await aTrustThatAnswered()
const [medicine, surgery] = [await trust.addUnit('Medicine'), await trust.addUnit('Surgery')]
const [curlew, heron] = [await trust.addUnit('Curlew ward', medicine), await trust.addUnit('Heron ward', medicine)]
const matron = await trust.addPerson({ familyName: 'Matronly', unitId: medicine })
const manager = await trust.addPerson({ familyName: 'Managerby', unitId: curlew, reportsTo: matron })
const staffOf = async (unitId: string, count: number) => {
  const people: TestPerson[] = []
  for (let place = 0; place < count; place += 1) people.push(await trust.addPerson({ unitId, ...(unitId === curlew ? { reportsTo: manager } : {}) }))
  return people
}
const staff = { curlew: [manager, ...(await staffOf(curlew, 11))], heron: await staffOf(heron, 4), surgery: await staffOf(surgery, 20) }
const odLead = await trust.addPerson({ familyName: 'Leadbetter', roles: ['od-lead'] })
const ofMedicine = await trust.addPerson({ familyName: 'Medley', unitId: medicine, roles: ['od-lead'] })
const boardReader = await trust.addPerson({ familyName: 'Boardman', roles: ['board-reader'] })
const page = '/our-organisation/profile'
const make = `${page}/make`
const yesterday = new Date('2026-11-25T15:00:00Z')

const finishAll = async (who: readonly TestPerson[], seed: number, at: Date) => {
  const answers = peopleOf('anywhere', who.length, { seed })
  for (const [place, one] of who.entries()) await finish(one, answers[place]?.answers ?? [], at)
}

describe('before there is enough', () => {
  it('says what will be here, and to those who may make figures how', async () => {
    assert.match((await getAs(server, boardReader, page)).body, /Here will be what people say/)
    assert.doesNotMatch((await getAs(server, boardReader, page)).body, /profile\/make/)
    assert.match((await getAs(server, odLead, page)).body, /profile\/make/)
    assert.match((await getAs(server, manager, '/team/profile')).body, /No figures have been made yet/)
  })

  it('says not yet enough, and never how many, and makes nothing', async () => {
    await finishAll(staff.heron, 1, yesterday)
    const { body } = await getAs(server, odLead, make)
    assert.match(body, /Not yet enough/)
    assert.doesNotMatch(body, /Make the figures now/)
    const refused = await postAs(server, odLead, make, { version: '1' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /There are not yet enough self-assessments/)
    assert.equal((await rows(sql`select 1 from profile_release`)).length, 0)
  })

  it('counts what is finished today from tomorrow, so that nobody sees who was the tenth', async () => {
    await finishAll([...staff.curlew, ...staff.surgery], 2, firstMorning)
    assert.match((await getAs(server, odLead, make)).body, /Not yet enough/)
    await itIs(new Date('2026-11-27T09:00:00Z'))
    assert.match((await getAs(server, odLead, make)).body, /Enough\.<\/strong> Figures would be shown of 2 of 4 parts/)
  })
})

describe('making figures', () => {
  it('is for the OD lead of the whole organisation and for administrators alone', async () => {
    for (const somebody of [boardReader, manager]) assert.equal((await getAs(server, somebody, make)).statusCode, 403)
    for (const way of [getAs, postAs]) assert.equal((await way(server, ofMedicine, make)).statusCode, 404)
  })

  it('makes them once, also when two press at once', async () => {
    const made = await Promise.all([postAs(server, odLead, make, { version: '1' }), postAs(server, odLead, make, { version: '1' })])
    assert.deepEqual(made.map(({ statusCode }) => statusCode).toSorted(), [303, 409])
    assert.equal((await rows(sql`select 1 from profile_release`)).length, 1)
    assert.equal((await rows(sql`select 1 from audit_entry where action = 'organisation-profile/figures-made'`)).length, 1)
  })

  it('keeps them as they are: the database itself refuses a change', async () => {
    for (const change of [sql`update profile_release set people = 990`, sql`update profile_release_unit set name = name`, sql`update profile_release_share set place = place`]) await assert.rejects(rows(change), /Figures that were made are not changed/)
  })

  it('keeps no answer, no example and no id of a person', async () => {
    const kept = JSON.stringify(await rows(sql`select row_to_json(r) as row from profile_release r union all select row_to_json(u) from profile_release_unit u union all select row_to_json(s) from profile_release_share s`))
    const people = await rows(sql<{ id: string }>`select person_id as id from person union select post_id from post union select assessment_id from self_assessment`)
    for (const { id } of people) assert.ok(!kept.includes(id))
    assert.ok(!kept.includes('Zebracanary'))
  })
})

describe('looking at figures', () => {
  it('tells a board reader of the organisation, of parts in the order of the tree, and what is not shown', async () => {
    const { body } = await getAs(server, boardReader, page)
    assert.match(body, /Management and leadership: Harbour trust/)
    assert.match(body, /What about 30 people say/)
    assert.match(body, /probably between/)
    assert.ok(body.indexOf('Medicine</a>') < body.indexOf('Surgery</a>'))
    // Heron’s four were joined to Curlew’s twelve: neither can be told, and medicine can.
    const inMedicine = (await getAs(server, boardReader, `${page}/units/${medicine}`)).body
    assert.match(inMedicine, /What about 10 people say/)
    assert.match(inMedicine, /Not shown/)
    assert.match((await getAs(server, boardReader, `${page}/units/${heron}`)).body, /Fewer than 10 people answered here/)
  })

  it('gives the CSV the same figures as the pages, and none that they do not show', async () => {
    const { body } = await getAs(server, boardReader, page)
    const file = /releases\/([0-9a-f-]{36})\/figures\.csv/.exec(body)
    const csv = parseCsv((await getAs(server, boardReader, `${page}/${file?.[0] ?? ''}`)).body)
    assert.ok(csv.ok)
    const table = csv.value.map(({ cells }) => cells)
    for (const [kind, , name = '', , , , value = '', , told, lower = '', upper = ''] of table.slice(1)) {
      if (kind !== 'part' || told !== 'exact') continue
      const shown = name === 'Harbour trust' || name === 'Medicine' || name === 'Surgery' ? body : ''
      assert.ok(shown.includes(`${value}, probably between ${lower} and ${upper}`), `${name} ${value}`)
    }
    assert.deepEqual([...new Set(table.flatMap(([, , name, , people]) => (name === 'Heron ward' || name === 'Curlew ward' ? [people] : [])))], [''])
  })

  it('shows an OD lead of a division that division and the organisation, and no other part', async () => {
    const { body } = await getAs(server, ofMedicine, page)
    assert.match(body, /Medicine<\/a>/)
    assert.doesNotMatch(body, /Surgery/)
    assert.equal((await getAs(server, ofMedicine, `${page}/units/${surgery}`)).statusCode, 404)
    assert.equal((await getAs(server, ofMedicine, `${page}/units/${medicine}`)).statusCode, 200)
  })

  it('shows who manages a unit that unit alone, and its head’s manager too', async () => {
    for (const somebody of [manager, matron]) {
      const { body } = await getAs(server, somebody, '/team/profile')
      assert.match(body, /Curlew ward/)
      assert.doesNotMatch(body, /Surgery|Medicine/)
    }
    assert.equal((await getAs(server, manager, page)).statusCode, 403)
  })

  it('says how the questions did from 30 people on', async () => {
    const { body } = await getAs(server, boardReader, `${page}/questions`)
    assert.match(body, /Two figures, or one/)
    assert.match(body, /about 30, who rated enough/)
    assert.doesNotMatch(body, /NaN/)
    const output = await database.reading(trust.tenant, (transaction) => instrumentOutput(transaction, trust.tenant))
    assert.equal(output?.release.people, 30)
    assert.equal(output?.questions?.report.people, 30)
  })

  it('is not there for another organisation', async () => {
    assert.match((await getAs(server, foreigner, page)).body, /Here will be what people say/)
    assert.equal((await getAs(server, foreigner, `${page}/units/${medicine}`)).statusCode, 404)
    const [release] = await rows(sql<{ id: string }>`select release_id as id from profile_release`)
    assert.equal((await getAs(server, foreigner, `${page}/releases/${release?.id ?? ''}/figures.csv`)).statusCode, 404)
  })

  it('says to everyone what is not known of the questions', async () => {
    const { body } = await server.inject('/capabilities/validity')
    assert.match(body, /M5-1-2/)
    assert.match(body, /L7-e-3/)
  })
})

describe('the next figures', () => {
  it('are made from new answers alone: those of the first wave enter nothing again', async () => {
    await finishAll(staff.surgery.slice(0, 9), 3, new Date('2026-11-27T10:00:00Z'))
    await itIs(new Date('2026-11-28T09:00:00Z'))
    assert.match((await getAs(server, odLead, make)).body, /Not yet enough/)
    const five = answering('anywhere', () => 5)
    for (const one of [...staff.surgery.slice(9), ...staff.curlew]) await finish(one, five.answers, new Date('2026-11-28T09:00:00Z'))
    await itIs(new Date('2026-11-29T09:00:00Z'))
    assert.equal((await postAs(server, odLead, make, { version: '2' })).statusCode, 303)
    assert.deepEqual(await rows(sql`select number, people from profile_release order by number`), [{ number: 1, people: 30 }, { number: 2, people: 30 }])
  })

  it('stand beside the earlier ones, which did not move by one byte', async () => {
    const { body } = await getAs(server, boardReader, page)
    assert.match(body, /Since the figures before/)
    assert.match(body, /Earlier figures/)
    const [first] = await rows(sql<{ id: string; closed: Date }>`select release_id as id, closed_at as closed from profile_release where number = 1`)
    const before = (await getAs(server, boardReader, `${page}/releases/${first?.id ?? ''}/figures.csv`)).body
    await rows(sql`update self_answer set reply = '1'`)
    assert.equal((await getAs(server, boardReader, `${page}/releases/${first?.id ?? ''}/figures.csv`)).body, before)
    const earlier = (await getAs(server, boardReader, `${page}/releases/${first?.id ?? ''}`)).body
    assert.match(earlier, /There are newer ones/)
    assert.doesNotMatch(earlier, /profile\/units\//, 'pages of parts are about the newest')
    assert.doesNotMatch(body, /There are newer ones/)
  })

  it('are warned of where they would show fewer parts, for they take the place of those before', async () => {
    await finishAll(staff.surgery.slice(0, 10), 4, new Date('2026-11-29T10:00:00Z'))
    await itIs(new Date('2026-11-30T09:00:00Z'))
    assert.match((await getAs(server, odLead, make)).body, /The figures before show 3 parts, these would show 1\. They would take their place/)
  })
})
