import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { aDay } from '../../kernel/testing/a-day.ts'
import { auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { type Database, platformMigrations, writeAll } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { frameworkMigrations, shippedFramework, writtenFrameworkItems, writtenFrameworks } from '../framework/index.ts'
import { organisationMigrations, organisationTables } from '../organisation/index.ts'
import { peopleMigrations, peopleTables } from '../people/index.ts'
import { assessmentMigrations, assessmentOwnData, assessmentRoutes, assessmentTasksOf, assessmentWith, currentPost, finishedBetween, finishedOf, openOf, writtenAnswers, writtenAssessments } from './index.ts'
import { assessmentTables } from './tables.ts'

const today = aDay('2026-11-26')
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...organisationMigrations, ...peopleMigrations, ...frameworkMigrations, ...assessmentMigrations]
const questions = 20

describe('the self-assessments of somebody', () => {
  let server: FastifyInstance
  let database: Database
  let trust: TestOrganisation
  let now = new Date('2026-11-26T12:00:00Z')
  const cleanups: (() => Promise<void>)[] = []
  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations))
    server = await aServerOn(database, { routes: assessmentRoutes, now: () => (now = new Date(now.getTime() + 1)) })
    trust = await anOrganisation(database, { odsCode: 'AAA', now })
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  const get = async (person: TestPerson, url: string) => (await getAs(server, person, url)).body
  const reading = <Value>(work: Parameters<typeof database.reading<Value>>[1]) => database.reading(trust.tenant, work)
  const openFor = ({ personId }: TestPerson) => reading((transaction) => openOf(transaction, trust.tenant, personId))
  const hidden = (html: string) => Object.fromEntries([...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  const to = (answer: { readonly headers: Readonly<Record<string, unknown>> }) => String(answer.headers['location'])

  const writtenIn = (html: string) => (/<textarea[^>]*>([^<]*)</.exec(html)?.[1] ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>')

  /** Begins one, and gives its address. */
  async function begin(person: TestPerson, form = 'short', stage = 'first-line'): Promise<string> {
    const begun = await postAs(server, person, '/home/assessments/new', { form, stage })
    assert.equal(begun.statusCode, 303)
    return to(begun).split('?')[0] ?? ''
  }

  /** Fills in the page of a question and sends it as it was drawn. */
  async function answer(person: TestPerson, url: string, reply: string, further: Readonly<Record<string, string>> = {}) {
    const page = await get(person, url)
    return postAs(server, person, url.split('?')[0] ?? '', { ...hidden(page), reply, evidence: writtenIn(page), do: 'save', ...further })
  }

  /** Answers the first questions, and finishes. */
  async function finish(person: TestPerson, address: string, upTo: number, reply = '3'): Promise<void> {
    for (let place = 1; place <= upTo; place += 1) await answer(person, `${address}/questions/${place}`, reply)
    const finished = await postAs(server, person, `${address}/check`, hidden(await get(person, `${address}/check`)))
    assert.equal(to(finished), `${address}?done=finished`)
  }

  /** Lets somebody cover a matron's post. */
  async function actUp(person: TestPerson, from: string): Promise<void> {
    await database.inTransaction(trust.tenant, async (transaction) => {
      const postId = crypto.randomUUID()
      await organisationTables(transaction).insertInto('post').values({ tenant_id: trust.tenant, post_id: postId, unit_id: trust.rootUnitId, title: 'Matron', band: '8a', profession: 'nursing', stage: 'middle', is_clinical: true, protected_hours: null, stated_span: null, position_number: null, closed_on: null, version: 1 }).execute()
      await peopleTables(transaction).insertInto('holding').values({ tenant_id: trust.tenant, holding_id: crypto.randomUUID(), person_id: person.personId, post_id: postId, kind: 'acting-up', starts_on: aDay(from), ends_on: null, agreed_until: null, assignment_number: null, full_time_equivalent: 1 }).execute()
    })
  }

  it('offer who soon starts in another post to look ahead, and the shorter form unless they want the longer', async () => {
    const [soon, late] = [await trust.addPerson(), await trust.addPerson()]
    await actUp(soon, '2026-11-30')
    await actUp(late, '2027-11-30')
    const page = await get(soon, '/home/assessments/new')
    assert.match(page, /You start as Matron on 30 November 2026: choose “Middle: manages managers” to look ahead\./)
    assert.match(page, /value="first-line" checked=""|checked="" value="first-line"/)
    assert.match(page, /value="short" checked=""|checked="" value="short"/)
    assert.doesNotMatch(await get(late, '/home/assessments/new'), /to look ahead/)
  })

  it('begin with who sees them, how long it takes, and the stage of the post that is covered for now', async () => {
    const person = await trust.addPerson()
    const page = await get(person, '/home/assessments/new')
    assert.match(page, /Only you, until you ask a supervisor to look at it\./)
    assert.match(page, /20 questions, about 8 minutes\. You can stop at any time\./)
    assert.match(page, /48 questions, about 20 minutes/)
    assert.match(page, /value="first-line" checked=""|checked="" value="first-line"/)
    await actUp(person, '2026-11-01')
    assert.match(await get(person, '/home/assessments/new'), /from the post that you cover for now: Matron, Organisation AAA\./)
    assert.deepEqual(await reading(async (transaction) => (await currentPost(transaction, trust.tenant, person.personId, today))?.kind), 'acting-up')
    const none = await postAs(server, person, '/home/assessments/new', {})
    assert.equal(none.statusCode, 422)
    assert.match(none.body, /Choose which work you want to be asked about[\s\S]*Choose how many questions you want to answer/)
    assert.equal(await openFor(person), null)
  })

  it('are open one at a time: a second start leads to the open one', async () => {
    const person = await trust.addPerson()
    const [one, other] = await Promise.all([begin(person), begin(person, 'full')])
    assert.equal(one, other)
    assert.equal(to(await getAs(server, person, '/home/assessments/new')), `${one}?done=goes-on`)
  })

  it('go from question to question with each answer saved, can be left and gone on with, looked through and finished', async () => {
    const person = await trust.addPerson()
    const address = await begin(person)
    const first = await get(person, `${address}/questions/1`)
    assert.match(first, /Question 1 of 20: /)
    assert.match(first, /How far do you do this\?/)
    assert.match(first, /I do this on my own on a usual day\.[\s\S]*nhsuk-radios__divider">or<[\s\S]*Not in this role/)
    assert.equal(to(await answer(person, `${address}/questions/1`, '4', { evidence: 'A night with <two> nurses' })), `${address}/questions/2?done=saved#maincontent`)
    assert.equal(to(await answer(person, `${address}/questions/2`, '', { do: 'skip' })), `${address}/questions/3#maincontent`)
    assert.equal(to(await answer(person, `${address}/questions/3`, 'not-in-role', { do: 'later' })), `${address}?done=saved`)
    const tasks = await get(person, address)
    assert.match(tasks, /2 of 20 questions answered\./)
    assert.ok(tasks.includes(`href="${address}/questions/4"`), 'it goes on where it was left')
    assert.match(tasks, /Questions on management[\s\S]*2 of \d+ answered[\s\S]*Incomplete[\s\S]*Questions on leadership/)
    const check = await get(person, `${address}/check`)
    assert.match(check, /18 questions have no answer\. You can finish all the same\./)
    assert.match(check, /A night with &lt;two&gt; nurses/)
    assert.equal(to(await answer(person, `${address}/questions/1?from=check`, '2')), `${address}/check?done=saved`)
    const finished = await postAs(server, person, `${address}/check`, hidden(check))
    assert.equal(to(finished), `${address}?done=finished`)
    const done = await get(person, to(finished))
    assert.match(done, /Self-assessment finished/)
    assert.ok(done.includes('href="/home/profile"') && done.includes(`href="${address}/verification"`))
    const [kept] = await reading((transaction) => finishedOf(transaction, trust.tenant, person.personId))
    assert.deepEqual(kept?.answers.map(({ reply, evidence, revision }) => [reply, evidence, revision]).toSorted(), [[2, 'A night with <two> nurses', 2], ['not-in-role', '', 1]])
    assert.match(await get(person, '/home/assessments'), /26 November 2026[\s\S]*Short form[\s\S]*Look at it/)
  })

  it('say what is missing in an answer, and lose nothing of what was typed', async () => {
    const person = await trust.addPerson()
    const address = await begin(person)
    const url = `${address}/questions/1`
    const empty = await answer(person, url, '')
    assert.equal(empty.statusCode, 422)
    assert.match(empty.body, /<title>Error: /)
    assert.match(empty.body, /Choose how far you do this, or leave it out for now[\s\S]*Leave this out for now/)
    for (const [deed, reply] of [['skip', '4'], ['later', ''], ['save', '']] as const) {
      const alone = await answer(person, url, reply, { do: deed, evidence: 'Typed already' })
      assert.equal(alone.statusCode, 422, deed)
      assert.match(alone.body, /without an answer it is not kept[\s\S]*Typed already<\/textarea>/)
    }
    const long = await answer(person, url, '5', { evidence: 'x'.repeat(1_001) })
    assert.match(long.body, /Shorten your example to at most 1,?000 characters/)
    assert.match(long.body, /x{1001}<\/textarea>/)
    assert.equal(to(await answer(person, url, '', { do: 'later' })), `${address}?done=left`)
    const nothing = await postAs(server, person, `${address}/check`, hidden(await get(person, `${address}/check`)))
    assert.equal(nothing.statusCode, 422)
    assert.match(nothing.body, /Answer at least 1 question before you finish/)
    assert.deepEqual((await openFor(person))?.answers, [])
  })

  it('keep the answers of two windows apart: what one saved is not written over by the other unseen', async () => {
    const person = await trust.addPerson()
    const address = await begin(person)
    const url = `${address}/questions/1`
    const drawn = hidden(await get(person, url))
    await answer(person, url, '4', { evidence: 'From the first window' })
    const late = await postAs(server, person, url, { ...drawn, do: 'save', reply: '2', evidence: 'From the second' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /You answered this in another window[\s\S]*Also when it is hard[\s\S]*From the first window/)
    assert.match(late.body, /From the second<\/textarea>/)
    const again = await postAs(server, person, url, { ...hidden(late.body), do: 'save', reply: '2', evidence: 'From the second' })
    assert.equal(again.statusCode, 303)
    // Sent twice, or drawn from a browser's memory: the same answer is no conflict.
    for (let times = 0; times < 2; times += 1) assert.equal((await postAs(server, person, url, { ...drawn, do: 'save', reply: '2', evidence: 'From the second' })).statusCode, 303)
    assert.deepEqual((await openFor(person))?.answers.map(({ reply, evidence, revision }) => [reply, evidence, revision]), [[2, 'From the second', 2]])
    const old = await postAs(server, person, url, { ...drawn, do: 'take-back', version: '1' })
    assert.equal(old.statusCode, 409)
    assert.equal(to(await answer(person, url, '', { do: 'take-back' })), `${url}?done=taken-back`)
    assert.deepEqual((await openFor(person))?.answers, [])
  })

  it('take another form or stage with the answers that both ask about, keep the others aside until they are finished, and save a late form by its question', async () => {
    const person = await trust.addPerson()
    const address = await begin(person, 'full')
    for (const place of [1, 2, 3]) await answer(person, `${address}/questions/${place}`, '3')
    const short = new Set(shippedFramework().items.filter(({ form }) => form === 'short-and-full').map(({ id }) => id))
    const pages = await Promise.all([4, 5, 6, 7, 8].map((place) => get(person, `${address}/questions/${place}`)))
    const late = pages.map(hidden).find(({ item = '' }) => !short.has(item)) ?? {}
    const page = hidden(await get(person, `${address}/change`))
    assert.equal(to(await postAs(server, person, `${address}/change`, { ...page, form: 'short', stage: 'first-line' })), `${address}?done=chosen`)
    assert.match(await get(person, address), /of 20 questions answered\.[\s\S]*set aside/)
    const conflict = await postAs(server, person, `${address}/change`, { ...page, form: 'full', stage: 'middle', 'form-id': crypto.randomUUID() })
    assert.equal(conflict.statusCode, 409)
    assert.match(conflict.body, /changed in another window\. It is now the short form, for the stage “First-line/)
    const sent = await postAs(server, person, `${address}/questions/4`, { ...late, do: 'save', reply: '5' })
    assert.equal(to(sent), `${address}?done=set-aside`)
    assert.equal((await openFor(person))?.answers.length, 4)
    assert.equal((await openFor(person))?.answers.find(({ itemId }) => itemId === late['item'])?.reply, 5)
    const check = hidden(await get(person, `${address}/check`))
    await postAs(server, person, `${address}/change`, { ...hidden(await get(person, `${address}/change`)), form: 'short', stage: 'fundamental' })
    const stale = await postAs(server, person, `${address}/check`, check)
    assert.match(stale.body, /Answer at least 1 question/)
    await postAs(server, person, `${address}/change`, { ...hidden(await get(person, `${address}/change`)), form: 'short', stage: 'first-line' })
    await postAs(server, person, `${address}/check`, hidden(await get(person, `${address}/check`)))
    const [kept] = await reading((transaction) => finishedOf(transaction, trust.tenant, person.personId))
    assert.ok(kept !== undefined && kept.answers.length > 0 && kept.answers.length < 4 && kept.answers.every(({ itemId }) => short.has(itemId)), 'what was set aside is gone')
    assert.equal(to(await postAs(server, person, `${address}/questions/4`, { ...late, do: 'save', reply: '1' })), address)
    assert.equal(to(await getAs(server, person, `${address}/questions/48`)), address)
    assert.equal(to(await getAs(server, person, `${address}/change`)), address)
  })

  it('can be changed answer by answer when they are finished, until a newer one is; the revision of the answer goes up', async () => {
    const person = await trust.addPerson()
    const address = await begin(person)
    await finish(person, address, questions)
    const url = `${address}/questions/5`
    assert.match(await get(person, url), /a changed answer takes the confirmation back/)
    assert.equal(to(await answer(person, url, '5')), `${address}?done=saved`)
    await answer(person, url, '5')
    const [kept] = await reading((transaction) => finishedOf(transaction, trust.tenant, person.personId))
    assert.deepEqual(kept?.answers.filter(({ revision }) => revision > 1).map(({ reply, revision }) => [reply, revision]), [[5, 2]])
    assert.equal(to(await answer(person, url, '', { do: 'take-back' })), address)
    const old = hidden(await get(person, url))
    const newer = await begin(person)
    assert.match(await get(person, address), /You can still change an answer/)
    await finish(person, newer, 1, '4')
    assert.match(await get(person, address), /these answers stay as they are/)
    assert.equal(to(await getAs(server, person, url)), address)
    assert.equal(to(await postAs(server, person, url, { ...old, do: 'save', reply: '1' })), address)
    const entries = await reading((transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'subject_id', 'details']).where('actor_id', '=', person.personId).orderBy('number').execute())
    assert.deepEqual(entries, ['begun', 'finished', 'changed-after-finishing', 'begun', 'finished'].map((deed) => ({ action: `assessment/${deed}`, subject_id: person.personId, details: '{}' })))
    const both = await reading((transaction) => finishedOf(transaction, trust.tenant, person.personId))
    assert.deepEqual(both.map(({ assessmentId, answers }) => [address.endsWith(assessmentId), answers.length]), [[false, 1], [true, questions]])
  })

  it('are reached by nobody else: not by a line manager, a supervisor, an OD lead, an administrator or an auditor', async () => {
    const [manager, supervisor] = [await trust.addPerson(), await trust.addPerson()]
    const person = await trust.addPerson({ reportsTo: manager, supervisor })
    const address = await begin(person)
    const url = `${address}/questions/1`
    const drawn = hidden(await get(person, url))
    await answer(person, url, '4', { evidence: 'Mine alone' })
    const others = [manager, supervisor, await trust.addPerson({ roles: ['od-lead'] }), await trust.addPerson({ roles: ['administrator'] }), await trust.addPerson({ roles: ['auditor', 'board-reader'] })]
    for (const other of others) {
      const mark = { 'session-mark': other.mark, 'form-id': crypto.randomUUID() }
      for (const page of [address, `${address}?ask=delete`, url, `${address}/check`, `${address}/change`]) assert.equal((await getAs(server, other, page)).statusCode, 404, page)
      assert.equal((await postAs(server, other, url, { ...drawn, ...mark, version: '1', do: 'save', reply: '1' })).statusCode, 404)
      assert.equal((await postAs(server, other, url, { ...drawn, ...mark, version: '1', do: 'take-back' })).statusCode, 404)
      for (const [deed, fields] of [['', { do: 'delete' }], ['/check', {}], ['/change', { form: 'full', stage: 'senior' }]] as const) await postAs(server, other, `${address}${deed}`, { ...mark, 'form-id': crypto.randomUUID(), version: '1', ...fields })
      assert.doesNotMatch(await get(other, '/home/assessments'), /Not finished/)
    }
    const kept = await openFor(person)
    assert.deepEqual([kept?.form, kept?.version, kept?.answers.map(({ reply }) => reply)], ['short', 1, [4]])
    const elsewhere = await anOrganisation(database, { odsCode: 'BBB', now })
    for (const table of ['self_assessment', 'self_answer'] as const) assert.deepEqual(await database.reading(elsewhere.tenant, (transaction) => assessmentTables(transaction).selectFrom(table).selectAll().execute()), [])
  })

  it('ask what the organisation chose, say where that asks nothing, and go on with it when another is chosen', async () => {
    const chosen = await anOrganisation(database, { odsCode: 'CCC', now })
    const person = await chosen.addPerson()
    const frameworkId = crypto.randomUUID()
    const inIt = (work: Parameters<typeof database.inTransaction>[1]) => database.inTransaction(chosen.tenant, work)
    const framework = { id: frameworkId, title: 'Our own words', version: '2', language: 'en-GB', creator: 'Somebody', about: '', state: 'signed-off' as const, inUseSince: null, copiedFrom: null, madeBy: null, madeAt: now, changedAt: now, reviewAskedBy: null, reviewAskedAt: now, signedOffBy: null, signedOffAt: now, revision: 1 }
    const item = { code: null, about: null, domain: null, aspect: null, trends: [], form: 'full' as const, goesWith: [], frameworkId, place: 1 }
    const [capability, behaviour] = [{ ...item, id: crypto.randomUUID(), kind: 'capability' as const, text: 'Listening', parent: null, stage: null }, { ...item, id: crypto.randomUUID(), kind: 'behaviour' as const, text: 'Let others finish', stage: 'middle' as const }]
    await inIt(async (transaction) => {
      await writeAll(transaction, chosen.tenant, writtenFrameworks.table, [writtenFrameworks.rowOf(framework)])
      await sql`insert into framework_choice (tenant_id, framework_id, chosen_at) values (${chosen.tenant}, ${frameworkId}, ${now})`.execute(transaction)
    })
    assert.match(await get(person, '/home/assessments/new'), /There is nothing to answer yet\.[\s\S]*“Our own words”, which your organisation chose, has no questions/)
    await inIt((transaction) => writeAll(transaction, chosen.tenant, writtenFrameworkItems.table, [capability, { ...behaviour, parent: capability.id }].map(writtenFrameworkItems.rowOf)))
    const page = await get(person, '/home/assessments/new')
    assert.match(page, /None of these questions stands for management or for leadership/)
    assert.match(page, /There are no questions for “No team to manage yet”\. There are no questions for “First-line/)
    assert.match(page, /1 question, about 1 minute\./)
    assert.doesNotMatch(page, /value="first-line"|name="form"/)
    assert.equal((await postAs(server, person, '/home/assessments/new', { stage: 'first-line' })).statusCode, 422)
    const address = await begin(person, '', 'middle')
    await inIt((transaction) => sql`delete from framework_choice where tenant_id = ${chosen.tenant}`.execute(transaction))
    assert.match(await get(person, address), /0 of 1 question answered\.[\s\S]*Questions on other capabilities/)
    assert.equal(to(await answer(person, `${address}/questions/1`, '3')), `${address}/check?done=saved`)
    const inUse = await database.reading(chosen.tenant, (transaction) => sql<{ held: boolean }>`select in_use_since is not null as held from framework`.execute(transaction))
    assert.deepEqual(inUse.rows, [{ held: true }])
  })

  it('are deleted after one more question, with their answers, and not when they were changed meanwhile', async () => {
    const person = await trust.addPerson()
    const address = await begin(person)
    await answer(person, `${address}/questions/1`, '4')
    const question = await get(person, `${address}?ask=delete`)
    assert.match(question, /will be gone for good/)
    await postAs(server, person, `${address}/change`, { ...hidden(await get(person, `${address}/change`)), form: 'full', stage: 'first-line' })
    assert.equal(to(await postAs(server, person, address, { ...hidden(question), do: 'delete' })), address)
    assert.equal(to(await postAs(server, person, address, { ...hidden(await get(person, `${address}?ask=delete`)), do: 'delete' })), '/home/assessments?done=deleted')
    assert.equal((await getAs(server, person, address)).statusCode, 404)
    assert.deepEqual(await reading((transaction) => assessmentTables(transaction).selectFrom('self_answer').selectAll().where('assessment_id', '=', address.split('/').at(-1) ?? '').execute()), [])
  })

  it('wait on the page of their owner: to be begun, gone on with, and begun again after a year', async () => {
    const person = await trust.addPerson()
    const waiting = (at: Date, day = today) =>
      // The tasks ask a request for no more than this.
      reading(async (transaction) => (await assessmentTasksOf({ transaction, viewer: { personId: person.personId, organisation: { tenant: trust.tenant } }, now: at, today: day, newId: () => '' } as unknown as SignedInRequest)).map(({ id, hint, minutes, isOptional = false }) => [id, hint, minutes, isOptional]))
    assert.deepEqual(await waiting(now), [['assessment/first', 'A self-assessment that only you see. You can stop at any time.', 8, true]])
    const address = await begin(person)
    for (const place of [1, 2, 3, 4, 5, 6, 7, 8]) await answer(person, `${address}/questions/${place}`, '3')
    assert.deepEqual(await waiting(now), [['assessment/open', '8 of 20 questions answered. Only you see it.', 5, false]])
    assert.match(String((await waiting(now, aDay('2027-11-01')))[0]?.[1]), /It is deleted after 26 November 2027 if you do not go on\./)
    await finish(person, address, 0)
    assert.deepEqual(await waiting(now), [])
    assert.deepEqual((await waiting(now, aDay('2027-11-26')))[0]?.[0], 'assessment/again')
  })

  it('are given to those who may know them: one by its id, and those that everybody finished in a time', async () => {
    const people = [await trust.addPerson(), await trust.addPerson()]
    const frameworkId = shippedFramework().id
    const moment = (day: number) => new Date(Date.UTC(2020, 0, day))
    const assessments = people.map(({ personId }, at) => ({ assessmentId: crypto.randomUUID(), personId, frameworkId, form: 'short' as const, stage: 'middle' as const, begunAt: moment(1), finishedAt: moment(at + 2), version: 1 }))
    const given = { itemId: crypto.randomUUID(), reply: 'not-observed' as const, evidence: '', answeredAt: moment(2), revision: 1 }
    await database.inTransaction(trust.tenant, async (transaction) => {
      await writeAll(transaction, trust.tenant, writtenAssessments.table, assessments.map(writtenAssessments.rowOf))
      await writeAll(transaction, trust.tenant, writtenAnswers.table, assessments.map(({ assessmentId }) => writtenAnswers.rowOf({ assessmentId, ...given })))
    })
    const between = (from: number | null, until: number) => reading((transaction) => finishedBetween(transaction, trust.tenant, from === null ? null : moment(from), moment(until)))
    assert.deepEqual(await between(null, 2), [{ ...assessments[0], answers: [given] }])
    assert.deepEqual(await between(2, 3), [{ ...assessments[1], answers: [given] }])
    assert.deepEqual(await between(3, 9), [])
    assert.deepEqual(await reading((transaction) => assessmentWith(transaction, trust.tenant, assessments[1]?.assessmentId ?? '')), { ...assessments[1], answers: [given] })
    assert.equal(await reading((transaction) => assessmentWith(transaction, trust.tenant, crypto.randomUUID())), null)
  })

  it('are in the file of everything about the person, go with the person, and go a year after the last answer when they were not finished', async () => {
    const person = await trust.addPerson()
    const address = await begin(person)
    await answer(person, `${address}/questions/1`, '4', { evidence: 'A long night' })
    const [contributor] = assessmentOwnData.contributors
    assert.ok(contributor?.erasure.kind === 'goes')
    const { erase } = contributor.erasure
    const records = await reading((transaction) => contributor.read(transaction, trust.tenant, person.personId))
    assert.match(JSON.stringify(records), /"framework":"Management and leadership[^"]*","form":"short".*"behaviour":"[A-Z][a-z]+ .*"reply":4,"example":"A long night"/)
    const leftOpen = assessmentOwnData.retentionKinds.find(({ id }) => id === 'self-assessments-open')
    const due = (before: Date) => reading((transaction) => leftOpen?.count({ transaction, tenant: trust.tenant, now, before, beforeDay: today }) ?? Promise.resolve(null))
    assert.equal(await due(new Date(now.getTime() - 60_000)), 0)
    assert.ok((await due(new Date(now.getTime() + 60_000)) ?? 0) >= 1)
    await database.inTransaction(trust.tenant, (transaction) => erase(transaction, trust.tenant, person.personId, now))
    assert.equal(await openFor(person), null)
  })
})
