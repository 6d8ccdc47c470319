import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations } from '../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { assessmentMigrations } from '../assessment/index.ts'
import { frameworkMigrations, shippedFramework } from '../framework/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { organisationProfileMigrations } from '../organisation-profile/index.ts'
import { peopleMigrations, peopleTables } from '../people/index.ts'
import { profileMigrations } from '../profile/index.ts'
import { verificationMigrations } from '../verification/index.ts'
import { catalogueMigrations, catalogueOf, catalogueOwnData, catalogueRoutes, importCatalogue, organisationCatalogueRoutes, ownCatalogueRoutes } from './index.ts'
import { writeCatalogueFile } from './files/catalogue-files.ts'
import { addEntry, changeEntry, ownEntryOf } from './store/entries.ts'
import { catalogueTables } from './tables.ts'
import { anEntry, today } from './testing/some-entries.ts'

const now = new Date('2026-11-26T12:00:00Z')
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...organisationMigrations, ...peopleMigrations, ...frameworkMigrations, ...assessmentMigrations, ...verificationMigrations, ...profileMigrations, ...organisationProfileMigrations, ...catalogueMigrations]

describe('the catalogue in an organisation', () => {
  let server: FastifyInstance
  let database: Database
  let trust: TestOrganisation
  let other: TestOrganisation
  let third: TestOrganisation
  const cleanups: (() => Promise<void>)[] = []
  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations))
    server = await aServerOn(database, { routes: [...catalogueRoutes(() => now), ...ownCatalogueRoutes, ...organisationCatalogueRoutes], now: () => now })
    trust = await anOrganisation(database, { odsCode: 'AAA', now })
    other = await anOrganisation(database, { odsCode: 'BBB', now })
    third = await anOrganisation(database, { odsCode: 'CCC', now })
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  const saidToday = { 'said-day': '26', 'said-month': '11', 'said-year': '2026' }
  const say = (person: TestPerson, entry: string, fields: Readonly<Record<string, string>>) => postAs(server, person, `/home/catalogue/${entry}`, { ...saidToday, ...fields })
  const applications = ({ personId }: TestPerson) => database.reading(trust.tenant, (transaction) => catalogueTables(transaction).selectFrom('catalogue_application').selectAll().where('person_id', '=', personId).execute())
  const completions = ({ personId }: TestPerson) => database.reading(trust.tenant, (transaction) => catalogueTables(transaction).selectFrom('catalogue_completion').selectAll().where('person_id', '=', personId).execute())
  const day = { 'finished-day': '1', 'finished-month': '11', 'finished-year': '2026' }

  it('has a page for everyone, by stage and capability, and one for each entry', async () => {
    const all = (await server.inject({ url: '/catalogue' })).body
    assert.match(all, /Mary Seacole/)
    const some = (await server.inject({ url: '/catalogue?stage=executive&capability=M3' })).body
    assert.doesNotMatch(some, /href="\/catalogue\/mary-seacole"/)
    const entry = (await server.inject({ url: '/catalogue/mary-seacole' })).body
    assert.match(entry, /Title against content/)
    assert.equal((await server.inject({ url: '/catalogue/nothing-here' })).statusCode, 404)
    assert.match((await server.inject({ url: '/catalogue/catalogue.csv' })).body, /^\uFEFF?id,kind,title/u)
  })

  it('marks what was read more than 12 months ago', async () => {
    const later = await aServerOn(database, { routes: catalogueRoutes(() => new Date('2028-01-01T12:00:00Z')), now: () => now })
    assert.match((await later.inject({ url: '/catalogue' })).body, /Read more than 12 months ago/)
    assert.match((await later.inject({ url: '/catalogue/mary-seacole' })).body, /look at the source first/)
    await later.close()
  })

  it('keeps own entries apart by organisation, and offers none that was taken out', async () => {
    const entry = anEntry({ id: 'rota-afternoon', title: 'Rota afternoon' })
    assert.equal(await database.inTransaction(trust.tenant, (transaction) => addEntry(transaction, trust.tenant, entry)), true)
    assert.equal(await database.inTransaction(trust.tenant, (transaction) => addEntry(transaction, trust.tenant, entry)), false)
    const idsIn = async ({ tenant }: TestOrganisation) => (await database.reading(tenant, (transaction) => catalogueOf(transaction, tenant))).map(({ id }) => id)
    assert.deepEqual([(await idsIn(trust)).includes('rota-afternoon'), (await idsIn(other)).includes('rota-afternoon')], [true, false])
    const person = await trust.addPerson()
    const page = await getAs(server, person, '/home/catalogue/rota-afternoon')
    assert.match(page.body, /Your organisation added this/)
    assert.equal((await getAs(server, await other.addPerson(), '/home/catalogue/rota-afternoon')).statusCode, 404)
    assert.equal(await database.inTransaction(trust.tenant, (transaction) => changeEntry(transaction, trust.tenant, { entry, retiredOn: today }, 1)), true)
    assert.equal(await database.inTransaction(trust.tenant, (transaction) => changeEntry(transaction, trust.tenant, { entry, retiredOn: null }, 1)), false)
    assert.deepEqual(await database.reading(trust.tenant, (transaction) => ownEntryOf(transaction, trust.tenant, 'rota-afternoon')), { entry, retiredOn: today, version: 2 })
    assert.equal((await idsIn(trust)).includes('rota-afternoon'), false)
    const refused = await say(person, 'rota-afternoon', { do: 'apply' })
    assert.equal(refused.statusCode, 409)
    assert.deepEqual(await applications(person), [])
  })

  it('offers what builds what somebody chose, with the reason and whether it fits', async () => {
    const person = await trust.addPerson()
    assert.match((await getAs(server, person, '/home/catalogue')).body, /You have not finished a self-assessment/)
    const page = (await getAs(server, person, '/home/catalogue?stage=first-line&hours=3&capability=M3')).body
    assert.match(page, /Fits: at most/)
    assert.match(page, /Builds [^.]*, as you chose\./)
    assert.match(page, /Says what to do at your stage: /)
    const wrong = await getAs(server, person, '/home/catalogue?stage=first-line&hours=many&capability=M3')
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /value="many"/)
  })

  it('begins with the gaps of the profile, says whose view shows them, and calls none a gap that nobody rated', async () => {
    const person = await trust.addPerson()
    const { id, items } = shippedFramework()
    const budget = items.find(({ kind, code }) => kind === 'capability' && code === 'M3')?.id ?? ''
    const asked = items.filter(({ kind, parent, stage }) => kind === 'behaviour' && parent === budget && stage === 'first-line').map((item) => item.id)
    assert.ok(asked.length > 0)
    await database.inTransaction(trust.tenant, async (transaction) => {
      const assessment = randomUUID()
      await sql`insert into self_assessment (tenant_id, assessment_id, person_id, framework_id, form, stage, begun_at, finished_at) values (${trust.tenant}, ${assessment}, ${person.personId}, ${id}, 'full', 'first-line', ${now}, ${now})`.execute(transaction)
      for (const item of asked) await sql`insert into self_answer (tenant_id, assessment_id, item_id, reply, evidence, answered_at) values (${trust.tenant}, ${assessment}, ${item}, '2', '', ${now})`.execute(transaction)
    })
    const page = (await getAs(server, person, '/home/catalogue')).body
    assert.match(page, /Fits a gap that your own view shows/)
    assert.match(page, /No clear gap<\/h2>/)
    assert.match(page, /: nobody has rated it\./)
    assert.doesNotMatch(page, /as you chose/)
  })

  it('writes down that somebody applied, takes part and finished, each once, for them alone', async () => {
    const [person, colleague] = [await trust.addPerson(), await trust.addPerson()]
    assert.equal((await say(person, 'mary-seacole', { do: 'apply' })).statusCode, 303)
    assert.equal((await say(person, 'mary-seacole', { do: 'apply' })).statusCode, 409)
    assert.equal((await say(person, 'mary-seacole', { 'do': 'take-part', 'said-day': '27' })).statusCode, 422)
    assert.equal((await say(person, 'mary-seacole', { do: 'take-part' })).statusCode, 303)
    assert.deepEqual((await applications(person)).map(({ entry_id, outcome, decided_on, said_by }) => [entry_id, outcome, decided_on, said_by]), [['mary-seacole', 'place', '2026-11-26', 'self']])
    assert.match((await getAs(server, person, '/home/catalogue')).body, /Taking part/)
    assert.doesNotMatch((await getAs(server, colleague, '/home/catalogue')).body, /Taking part/)
    const wrong = await say(person, 'mary-seacole', { do: 'finish', ...day, 'finished-year': '2027', hours: '0', cost: 'much' })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /value="much"/)
    assert.deepEqual(await completions(person), [])
    assert.equal((await say(person, 'mary-seacole', { do: 'finish', ...day, 'finished-day': '26', hours: '100.5', cost: '£1,200.50' })).statusCode, 303)
    assert.deepEqual((await completions(person)).map(({ completed_on, hours, pence }) => [completed_on, hours, pence]), [['2026-11-26', 100.5, 120_050]])
    assert.equal((await say(person, 'mary-seacole', { do: 'remove 2026-11-26' })).statusCode, 303)
    assert.deepEqual(await completions(person), [])
  })

  it('shows a person what is kept about them, and lets all of it go', async () => {
    const person = await trust.addPerson()
    await say(person, 'charts', { do: 'take-part' })
    await say(person, 'charts', { do: 'finish', ...day, hours: '', cost: '' })
    const [kind] = catalogueOwnData.contributors
    assert.ok(kind !== undefined && kind.erasure.kind === 'goes')
    const { erase } = kind.erasure
    const read = () => database.reading(trust.tenant, (transaction) => kind.read(transaction, trust.tenant, person.personId))
    assert.equal((await read()).length, 2)
    await database.inTransaction(trust.tenant, (transaction) => erase(transaction, trust.tenant, person.personId, now))
    assert.deepEqual(await read(), [])
  })

  let sent = 0
  /** Sends a file as a browser does. */
  async function send(person: TestPerson, kind: string, content: string) {
    sent += 1
    const boundary = 'evenkeel-test'
    const field = (name: string, value: string) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="rows.csv"\r\ncontent-type: text/csv\r\n\r\n${content}\r\n--${boundary}--\r\n`
    const payload = `${field('session-mark', person.mark)}${field('form-id', randomUUID())}${field('kind', kind)}${file}`
    return server.inject({ method: 'POST', url: '/our-organisation/catalogue/import', remoteAddress: `198.51.100.${sent}`, headers: { 'cookie': `evenkeel-session=${person.cookie}`, 'content-type': `multipart/form-data; boundary=${boundary}` }, payload })
  }

  it('takes in a file of entries whole or not at all, offers them, and lets them be taken out', async () => {
    const lead = await trust.addPerson({ roles: ['od-lead'] })
    const good = new TextDecoder().decode(writeCatalogueFile([anEntry({ id: 'ward-budget', title: 'Ward budget' }), anEntry({ id: 'ward-rota', title: 'Ward rota' })]))
    const bad = await send(lead, 'catalogue', good.replace('local-course', 'localcourse'))
    assert.equal(bad.statusCode, 422)
    assert.match(bad.body, /Did you mean local-course\?/)
    assert.equal(await database.reading(trust.tenant, (transaction) => ownEntryOf(transaction, trust.tenant, 'ward-rota')), null)
    assert.equal((await send(lead, 'catalogue', good)).statusCode, 303)
    assert.match((await getAs(server, lead, '/our-organisation/catalogue')).body, /Ward rota/)
    assert.match((await getAs(server, lead, '/our-organisation/catalogue/catalogue.csv')).body, /ward-budget/)
    await postAs(server, lead, '/our-organisation/catalogue', { do: 'retire', entry: 'ward-rota', version: '1' })
    await postAs(server, lead, '/our-organisation/catalogue', { do: 'offer', entry: 'ward-rota', version: '1' })
    assert.equal((await database.reading(trust.tenant, (transaction) => ownEntryOf(transaction, trust.tenant, 'ward-rota')))?.retiredOn, today)
  })

  it('has a form in which an OD lead adds, changes and checks again, and loses nothing that was typed', async () => {
    const [lead, person] = [await trust.addPerson({ roles: ['od-lead'] }), await trust.addPerson()]
    const typed = { 'title': 'Managing your ward budget', 'kind': 'local-course', 'about': 'A morning with finance.', 'audience': 'Ward managers.', 'stages': 'first-line', 'proof': 'Your statement.', 'cost': 'nothing', 'builds-M3': 'You read your own statement.', 'read_on-day': '1', 'read_on-month': '9', 'read_on-year': '2025' }
    const address = '/our-organisation/catalogue/entries/managing-your-ward-budget'
    const refused = await postAs(server, lead, '/our-organisation/catalogue/new', { ...typed, hours_from: 'many', about: '' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /value="many"/)
    assert.match(refused.body, /What it is, in a sentence or two: fill this in/)
    assert.equal((await postAs(server, lead, '/our-organisation/catalogue/new', typed)).statusCode, 303)
    const own = () => database.reading(trust.tenant, (transaction) => ownEntryOf(transaction, trust.tenant, 'managing-your-ward-budget'))
    assert.deepEqual([(await own())?.entry.titleNames, (await own())?.entry.builds], ['management', [{ capability: 'M3', why: 'You read your own statement.' }]])
    assert.match((await getAs(server, person, '/home/catalogue/managing-your-ward-budget')).body, /checked this more than 12 months ago/)
    assert.match((await getAs(server, lead, '/our-organisation/catalogue')).body, /I checked it: nothing changed/)
    await postAs(server, lead, '/our-organisation/catalogue', { do: 'check', entry: 'managing-your-ward-budget', version: '1' })
    assert.deepEqual([(await own())?.entry.readOn, (await own())?.version], [today, 2])
    assert.match((await getAs(server, lead, address)).body, /value="Managing your ward budget"/)
    const late = await postAs(server, lead, address, { ...typed, title: 'Later', version: '1' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /value="Later"/)
    assert.equal((await postAs(server, lead, address, { ...typed, title: 'Later', version: '2' })).statusCode, 303)
    assert.deepEqual([(await own())?.entry.title, (await own())?.entry.id], ['Later', 'managing-your-ward-budget'])
    assert.equal((await getAs(server, await other.addPerson({ roles: ['od-lead'] }), address)).statusCode, 404)
  })

  it('takes in applications and completions, from who answers for everybody alone', async () => {
    const [lead, administrator, person] = [await trust.addPerson({ roles: ['od-lead'], unitId: await trust.addUnit('Ward') }), await trust.addPerson({ roles: ['administrator'] }), await trust.addPerson()]
    const { email } = await database.reading(trust.tenant, (transaction) => peopleTables(transaction).selectFrom('person').select('email').where('person_id', '=', person.personId).executeTakeFirstOrThrow())
    const rows = `person,programme,applied_on,outcome,decided_on\n${email ?? ''},mary-seacole,2026-05-01,place,2026-05-20\n`
    assert.equal((await send(lead, 'applications', rows)).statusCode, 422)
    assert.deepEqual(await applications(person), [])
    assert.equal((await send(administrator, 'applications', rows)).statusCode, 303)
    assert.equal((await send(administrator, 'applications', rows)).statusCode, 303)
    assert.deepEqual((await applications(person)).map(({ outcome, said_by }) => [outcome, said_by]), [['place', 'organisation']])
    const written: string[] = []
    const io = { stdout: { write: (text: string) => written.push(text) }, stderr: { write: (text: string) => written.push(text) } } as unknown as Parameters<typeof importCatalogue>[1]
    const bytes = new TextEncoder().encode(`person,programme,completed_on,hours,cost\n${email ?? ''},mary-seacole,2026-11-01,100,\n`)
    const given = { tenant: trust.tenant, kind: 'completions' as const, file: 'rows.csv', bytes, inTransaction: <Value>(work: Parameters<typeof database.inTransaction<Value>>[1]) => database.inTransaction(trust.tenant, work), now, today }
    assert.equal(await importCatalogue({ ...given, isRehearsal: true }, io), 0)
    assert.deepEqual(await completions(person), [])
    assert.equal(await importCatalogue({ ...given, isRehearsal: false }, io), 0)
    assert.deepEqual((await completions(person)).map(({ hours, pence }) => [hours, pence]), [[100, null]])
    assert.equal(await importCatalogue({ ...given, isRehearsal: false, bytes: new TextEncoder().encode('person,programme,completed_on\nnobody@x.example,charts,2026-11-01\n') }, io), 2)
    assert.match(written.at(-1) ?? '', /"refused":\[/)
  })

  it('tells places, hours and fees by domain as a recount in SQL has them, and nobody of fewer than 10', async () => {
    const [reader, lead] = [await third.addPerson({ roles: ['board-reader'] }), await third.addPerson({ roles: ['od-lead'] })]
    await database.inTransaction(third.tenant, async (transaction) => {
      const add = (table: 'application' | 'completion', entry: string, people: number, rest: string) => sql`insert into ${sql.table(`catalogue_${table}`)} select ${third.tenant}, ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, ${entry}, ${sql.raw(rest)} from generate_series(1, ${people}::int) i`.execute(transaction)
      await add('application', 'mary-seacole', 23, "date '2026-03-01' + i, 'place', date '2026-05-01', 'organisation'")
      await add('application', 'nye-bevan', 9, "'2026-03-01', 'place', '2026-05-01', 'self'")
      await add('application', 'charts', 40, "'2025-09-01', 'waiting', null, 'self'")
      await add('completion', 'mary-seacole', 17, "'2026-09-01', case when i <= 12 then 100 + i end, null, 'organisation'")
      await add('completion', 'mary-seacole', 17, "'2026-09-02', 999, null, 'self'")
    })
    const file = (await getAs(server, reader, '/our-organisation/catalogue/portfolio.csv')).body
    const recount = await database.reading(third.tenant, async (transaction) => (await sql<{ places: number; hours: number }>`
      select (select count(distinct person_id)::int from catalogue_application where entry_id = 'mary-seacole' and outcome = 'place' and decided_on between '2025-11-01' and '2026-10-31') as places,
        (select sum(hours) from catalogue_completion c where entry_id = 'mary-seacole' and completed_on between '2025-11-01' and '2026-10-31' and hours is not null
          and (said_by = 'organisation' or not exists (select from catalogue_completion o where o.person_id = c.person_id and o.entry_id = c.entry_id and o.said_by = 'organisation'))) as hours`.execute(transaction)).rows[0])
    assert.deepEqual([recount?.places, recount?.hours], [23, 1278])
    const rows = file.replaceAll(/^\uFEFF/gu, '').split(/\r?\n/u)
    assert.ok(rows.includes('places,2025-11-01,2026-10-31,leadership,programme,mary-seacole,Mary Seacole programme,25,,,,,,'), file)
    assert.ok(rows.includes('completions,2025-11-01,2026-10-31,leadership,programme,mary-seacole,Mary Seacole programme,15,1300,10,written-down,14925,15,worked-out'), file)
    assert.doesNotMatch(file, /bevan|charts|,9,|,32,/)
    const page = (await getAs(server, reader, '/our-organisation/catalogue/portfolio')).body
    for (const told of ['About 25', 'About 1,300, of 10 places; of the others not known', 'Fewer than 10', '33%', 'No figures yet']) assert.ok(page.includes(told), told)
    assert.doesNotMatch(page, /our-organisation\/catalogue\/import/)
    assert.match((await getAs(server, lead, '/our-organisation/catalogue/portfolio')).body, /our-organisation\/catalogue\/import/)
    assert.match((await getAs(server, await other.addPerson({ roles: ['board-reader'] }), '/our-organisation/catalogue/portfolio')).body, /For no programme or activity are 10 people written down/)
  })
})
