import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, describe, it } from 'node:test'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { secretBox } from '../../platform/identity/index.ts'
import { mailTables } from '../../platform/mail/index.ts'
import { minutesByMonth } from './rules/monthly-budget.ts'
import { bookedIn } from './service/planning.ts'
import { badgeRoutes, developmentOwnData, developmentRoutes, nudgeJob } from './index.ts'
import { planStore } from './store.ts'
import { dayFields as day, startedGoal } from './testing/a-signed-off-goal.ts'
import { migrationsForPlans } from './testing/migrations-for-plans.ts'

const publicOrigin = 'https://evenkeel.example.nhs.uk'
const box = secretBox('a secret of at least 16 characters', randomBytes)
const begin = new Date('2026-11-26T12:00:00Z')

describe('a development plan', async () => {
  let now = begin
  const { database } = await testDatabase({ after }, migrationsForPlans)
  const server = await aServerOn(database, { routes: [...developmentRoutes({ box, publicOrigin }), ...badgeRoutes({ box, publicOrigin })], now: () => now })
  after(() => server.close())
  const trust = await anOrganisation(database, { odsCode: 'DEV', now: begin })
  const matron = await trust.addPerson({ givenName: 'Maud', familyName: 'Matronly' })
  const planOf = ({ personId }: TestPerson) => database.reading(trust.tenant, (transaction) => planStore(transaction, trust.tenant, personId).plan())
  /** Somebody with a draft on the first capability that can be chosen, and its address. */
  async function withADraft(email: string | null = null): Promise<{ readonly person: TestPerson; readonly address: string }> {
    const person = await trust.addPerson({ reportsTo: matron, email })
    return { person, address: await startedGoal(server, person) }
  }

  it('suggests with reasons, finding out first where nobody can tell', async () => {
    const person = await trust.addPerson()
    const page = (await getAs(server, person, '/home/development/goals/new')).body
    assert.match(page, /That nobody can tell is not a gap/)
    assert.match(page, /Why this is suggested/)
  })

  it('goes from a draft over evidence and looking back to a sign-off that the supervisor gives and takes back', async () => {
    const { person, address } = await withADraft()
    await postAs(server, person, address, { do: 'begin', version: '1' })
    assert.equal((await postAs(server, person, address, { do: 'hand-in', version: '2', who: matron.personId })).statusCode, 422)
    await postAs(server, person, `${address}/add/evidence`, { kind: 'document', href: '', words: 'A forecast', ...day('day', '2026-11-25') })
    await postAs(server, person, `${address}/add/reflection`, { whatHappened: 'Asked', soWhat: 'A late invoice', nowWhat: 'Ask again', ...day('day', '2026-11-25') })
    await postAs(server, person, `${address}/add/note`, { withWhom: 'Maud', agreed: 'Mine alone', ...day('day', '2026-11-25') })
    const asked = address.replace('/home/development/goals', '/sign-offs')
    assert.equal((await getAs(server, matron, asked)).statusCode, 404)
    const handedIn = await postAs(server, person, address, { do: 'hand-in', version: '2', who: matron.personId, share: 'reflections' })
    assert.equal(handedIn.statusCode, 303, handedIn.body)
    const seen = (await getAs(server, matron, asked)).body
    assert.match(seen, /A forecast/)
    assert.match(seen, /A late invoice/)
    assert.doesNotMatch(seen, /Mine alone/)
    const [evidence] = (await planOf(person)).evidence
    assert.equal((await postAs(server, matron, asked, { do: 'sign-off', version: '3', words: 'Done' })).statusCode, 422)
    await postAs(server, matron, asked, { do: 'sign-off', version: '3', words: 'I read it', evidence: evidence?.evidenceId ?? '' })
    assert.match((await getAs(server, person, address)).body, /Signed off by Maud Matronly \(line manager\) on 26 November 2026/)
    assert.match((await getAs(server, person, '/home/development/record')).body, /A late invoice/)
    await postAs(server, matron, asked, { do: 'withdraw-sign-off', version: '4', missing: 'It was another forecast' })
    assert.deepEqual((await planOf(person)).goals.map(({ state }) => state), ['withdrawn'])
  })

  it('never plans more in a month than is given, and says by how much something does not fit', async () => {
    const { person, address } = await withADraft()
    const add = (hours: string) => postAs(server, person, `${address}/add/activity`, { entry: '', words: `For ${hours} hours`, kind: 'self-directed', hours, cost: '0' })
    const answers = [await add('4'), await add('3'), await add('2'), await add('2')]
    assert.ok(answers.some(({ statusCode }) => statusCode === 303))
    const refused = answers.find(({ statusCode }) => statusCode === 422)
    assert.match(refused?.body ?? '', /does not fit: .* are missing/)
    const plan = await planOf(person)
    for (const minutes of minutesByMonth(bookedIn(plan)).values()) assert.ok(minutes <= plan.monthlyMinutes)
    assert.match((await getAs(server, person, '/home/development')).body, /What comes next/)
  })

  it('is reached by nobody else by its ids', async () => {
    const { person, address } = await withADraft()
    for (const other of [matron, await trust.addPerson({ roles: ['od-lead'], unitId: trust.rootUnitId }), await trust.addPerson({ roles: ['administrator'] })]) {
      for (const url of [address, `${address}/change`, `${address}/add/note`, `${address}?ask=delete`, address.replace('/home/development/goals', '/sign-offs')]) assert.equal((await getAs(server, other, url)).statusCode, 404, url)
      for (const fields of [{ do: 'begin', version: '1' }, { do: 'delete', version: '1' }]) assert.equal((await postAs(server, other, address, fields)).statusCode, 404)
    }
    assert.deepEqual((await planOf(person)).goals.map(({ state, version }) => [state, version]), [['draft', 1]])
  })

  it('asks after 30 days how it goes, once, over the end of summer or winter time', async () => {
    const { person, address } = await withADraft()
    await postAs(server, person, address, { do: 'begin', version: '1' })
    assert.doesNotMatch((await getAs(server, person, address)).body, /A month has gone by/)
    now = new Date('2026-11-26T12:05:00Z')
    await database.inTransaction(trust.tenant, async (transaction) => {
      const store = planStore(transaction, trust.tenant, person.personId)
      const [goal] = (await store.plan()).goals
      assert.ok(goal?.begunOn)
      // Begun before the clocks went back.
      await store.changeGoal({ ...goal, begunOn: '2026-10-24' as typeof goal.begunOn, version: goal.version + 1 })
    })
    assert.match((await getAs(server, person, address)).body, /A month has gone by/)
    await postAs(server, person, address, { do: 'nudge', after: '30' })
    assert.doesNotMatch((await getAs(server, person, address)).body, /A month has gone by/)
    now = begin
  })

  it('mails a nudge after 30 and after 90 days to whoever wants it, once, and says nothing of the goal', async () => {
    const [wants, wantsNot] = [await withADraft('wants@trust.example'), await withADraft('wants-not@trust.example')]
    for (const { person, address } of [wants, wantsNot]) await postAs(server, person, address, { do: 'begin', version: '1' })
    await postAs(server, wants.person, '/home/development/time', { hours: '3', mail: 'yes' })
    const run = async (at: string) => {
      const done = await database.inTransaction(trust.tenant, (transaction) => nudgeJob(publicOrigin).run({ tenant: trust.tenant, jobId: randomUUID(), payload: {}, madeBy: null, transaction, now: () => new Date(at), newId: randomUUID, progress: async () => undefined, record: () => undefined }))
      return done.kind === 'done' ? done.outcome?.['sent'] : done
    }
    const sent: unknown[] = []
    for (const day of ['2026-12-25', '2026-12-26', '2026-12-27', '2027-02-23', '2027-02-24', '2027-02-25']) sent.push(await run(`${day}T09:00:00Z`))
    assert.deepEqual(sent, [0, 1, 0, 0, 1, 0])
    const mails = await database.reading(trust.tenant, (transaction) => mailTables(transaction).selectFrom('outgoing_mail').selectAll().execute())
    assert.deepEqual(mails.map((mail) => mail.to_address), ['wants@trust.example', 'wants@trust.example'])
    const [goal] = (await planOf(wants.person)).goals
    for (const { body } of mails) {
      assert.match(body ?? '', /You asked to be reminded/)
      assert.ok(body?.includes(`${publicOrigin}${wants.address}`))
      assert.ok(!body?.includes(goal?.capability.name ?? ''))
    }
  })

  it('offers what the person has here as evidence, and nothing of anybody else', async () => {
    const [{ person, address }, stranger] = [await withADraft(), await trust.addPerson()]
    const ids = { own: randomUUID(), others: randomUUID(), opportunity: randomUUID() }
    await database.inTransaction(trust.tenant, async (transaction) => {
      for (const [runId, personId] of [[ids.own, person.personId], [ids.others, stranger.personId]] as const) {
        await sql`insert into practice_run (tenant_id, run_id, person_id, run_text, reached_hour, note, reflections, kept_at, version) values (${trust.tenant}, ${runId}, ${personId}, 'cannot be read any more', 1, '', '{}', ${begin}, 1)`.execute(transaction)
      }
    })
    await database.inTransaction(trust.tenant, async (transaction) => {
      await sql`insert into opportunity (tenant_id, opportunity_id, kind, unit_id, posted_on, title, does, learns, monthly_hours, until, particulars, places, closes_on) values (${trust.tenant}, ${ids.opportunity}, 'stretch-assignment', ${trust.rootUnitId}, '2026-01-01', 'Plan the rota', 'x', '', 4, '2026-10-31', '', 1, '2026-02-01')`.execute(transaction)
      await sql`insert into opportunity_part (tenant_id, opportunity_id, person_id, state, words, asked_on, reply, since, ended_on, came_of_it, hours_taken, has_news) values (${trust.tenant}, ${ids.opportunity}, ${person.personId}, 'finished', '', '2026-01-02', '', '2026-01-03', '2026-10-30', 'x', 30, false)`.execute(transaction)
    })
    const form = (await getAs(server, person, `${address}/add/evidence`)).body
    assert.deepEqual([form.includes(ids.own), form.includes(ids.others)], [true, false])
    assert.match(form, new RegExp(`${ids.opportunity}[^>]*>Opportunity: Plan the rota`))
    assert.equal((await postAs(server, person, `${address}/add/evidence`, { picked: ids.own, words: 'The second time', kind: 'other', href: '', ...day('day', '2026-11-25') })).statusCode, 303)
    assert.equal((await postAs(server, person, `${address}/add/evidence`, { picked: ids.others, words: '', kind: 'other', href: '', ...day('day', '2026-11-25') })).statusCode, 422)
    const [evidence] = (await planOf(person)).evidence
    assert.deepEqual([evidence?.kind, evidence?.href, evidence?.words?.split('\n').at(-1)], ['practice-run', `/home/practice-runs/${ids.own}`, 'The second time'])
    await postAs(server, person, address, { do: 'begin', version: '1' })
    await postAs(server, person, `${address}/add/reflection`, { whatHappened: 'Asked', soWhat: 'A late invoice', nowWhat: 'Ask again', ...day('day', '2026-11-25') })
    await postAs(server, person, address, { do: 'hand-in', version: '2', who: matron.personId })
    assert.ok((await getAs(server, person, address)).body.includes(`href="/home/practice-runs/${ids.own}"`))
    const seen = (await getAs(server, matron, address.replace('/home/development/goals', '/sign-offs'))).body
    assert.match(seen, /The second time/)
    assert.ok(!seen.includes(ids.own))
  })

  it('goes when the person is erased', async () => {
    const { person } = await withADraft()
    const [own] = developmentOwnData.contributors
    assert.ok(own?.erasure.kind === 'goes')
    const { erase } = own.erasure
    assert.equal((await database.reading(trust.tenant, (transaction) => own.read(transaction, trust.tenant, person.personId))).length, 2)
    await database.inTransaction(trust.tenant, (transaction) => erase(transaction, trust.tenant, person.personId, begin))
    assert.deepEqual((await planOf(person)).goals, [])
  })
})
