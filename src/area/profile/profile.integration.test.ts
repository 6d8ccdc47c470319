import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type TestPerson, getAs, postAs } from '../../../test/an-organisation.ts'
import { aDay } from '../../kernel/testing/a-day.ts'
import { auditTables } from '../../platform/audit/index.ts'
import { peopleTables } from '../people/index.ts'
import { shippedFramework } from '../framework/index.ts'
import { profileOwnData } from './index.ts'
import { answersAtMost } from './service/keep-answer.ts'
import { profileTables } from './tables.ts'
import { aTrustThatAssesses, now } from './testing/a-trust-that-assesses.ts'
import { aColleagueView } from './testing/some-views.ts'

const { database, server, trust, assess, rate, colleagueViews } = await aTrustThatAssesses()
const profile = '/home/profile'
const noDay = { 'look-again-day': '', 'look-again-month': '', 'look-again-year': '' }
const see = async (person: TestPerson, query = '') => (await getAs(server, person, `${profile}${query}`)).body
const send = (person: TestPerson, fields: Readonly<Record<string, string>>) => postAs(server, person, profile, { ...noDay, ...fields })
const rowsOf = ({ personId }: TestPerson) => database.reading(trust.tenant, (transaction) => profileTables(transaction).selectFrom('profile_answer').selectAll().where('person_id', '=', personId).orderBy('written_at').orderBy('answer').execute())
/** The shorter form asks ten of management first, then ten of leadership. */
const mostly = (place: number) => (place < 2 ? 2 : 4)

describe('the profile of somebody', () => {
  it('says what will be here, and how it gets here, while there is nothing', async () => {
    const person = await trust.addPerson()
    const body = await see(person)
    assert.match(body, /Your profile will be here once you finish a self-assessment/)
    assert.match(body, /href="\/home\/assessments\/new"/)
    assert.doesNotMatch(body, /What will you do differently/)
  })

  it('tells one view in words, and asks one question', async () => {
    const person = await trust.addPerson()
    const { assessmentId } = await assess(person, mostly)
    const body = await see(person)
    assert.match(body, /As you see it, you do 8 of 10 management behaviours reliably or further, and 10 of 10 leadership behaviours\./)
    assert.match(body, /You: one view, not a measurement/)
    assert.match(body, /Whether others see it as you do/)
    assert.match(body, new RegExp(`href="/home/assessments/${assessmentId}/verification"`))
    assert.match(body, /What will you do differently\?/)
    assert.doesNotMatch(body, /probably between/)
  })

  it('shows nothing of a supervisor who has not handed in, and both views once that is done', async () => {
    const [person, supervisor] = [await trust.addPerson(), await trust.addPerson({ givenName: 'Maud', familyName: 'Matronly' })]
    const assessment = await assess(person, mostly)
    await rate(person, supervisor, assessment, () => 1, 'rating')
    const before = await see(person)
    assert.match(before, /You asked a supervisor/)
    assert.doesNotMatch(before, /Matronly|Reliably or further on 0 of 10/)
    const other = await assess(person, mostly, { finishedAt: new Date('2026-11-26T11:00:00Z') })
    await rate(person, supervisor, other, () => 1)
    const after = await see(person, `?assessment=${other.assessmentId}`)
    assert.match(after, /The views side by side[\s\S]*Maud Matronly[\s\S]*Reliably or further on 8 of 10[\s\S]*Reliably or further on 0 of 10/)
    assert.match(after, /This is an earlier profile/)
    assert.doesNotMatch(after, /probably between/)
  })

  it('compares with the round before: no detectable change, a clear one, or why it cannot', async () => {
    const person = await trust.addPerson()
    await assess(person, () => 3, { finishedAt: new Date('2024-11-01T12:00:00Z'), stage: 'fundamental' })
    await assess(person, mostly, { finishedAt: new Date('2025-11-01T12:00:00Z') })
    const { assessmentId } = await assess(person, (place) => (place < 10 ? mostly(place) : 5))
    const body = await see(person)
    assert.match(body, /Management: no detectable change\./)
    assert.match(body, /Leadership: further by about 1\.0 steps, probably between 0\.5 and 1\.5\./)
    const earlier = /\?assessment=([0-9a-f-]+)"[^>]*>Profile of 1 November 2025/.exec(body)?.[1] ?? ''
    assert.notEqual(earlier, assessmentId)
    assert.match(await see(person, `?assessment=${earlier}`), /Not comparable with 1 November 2024, because the stage was another one\./)
  })

  it('puts management first for who acts up, says why, and lets them choose otherwise', async () => {
    const person = await trust.addPerson()
    await database.inTransaction(trust.tenant, (transaction) => peopleTables(transaction).updateTable('holding').set({ kind: 'acting-up' }).where('holding_id', '=', person.holdingId).execute())
    await assess(person, (place) => (place === 3 ? 2 : place > 10 ? 1 : 3))
    const first = await see(person)
    assert.match(first, /Management comes first, because you are acting up \(covering a higher-band post for a time\)\./)
    assert.match(first, /You are new in this post/)
    const firstRow = (html: string) => /What to work on first[\s\S]*?<tbody[\s\S]*?ek-note">(management|leadership)</.exec(html)?.[1]
    assert.equal(firstRow(first), 'management')
    const chosen = await postAs(server, person, profile, { do: 'order', first: 'leadership' })
    assert.equal(chosen.headers.location, `${profile}?done=ordered`)
    assert.equal(firstRow(await see(person)), 'leadership')
    assert.match(await see(person), /Leadership comes first, as you chose\./)
    assert.equal((await postAs(server, person, profile, { do: 'order', first: 'nobody' })).headers.location, profile)
    assert.match(await see(person), /as you chose/)
  })

  it('looks ahead for who soon starts in another post', async () => {
    const person = await trust.addPerson()
    await database.inTransaction(trust.tenant, async (transaction) => {
      const holdings = peopleTables(transaction)
      const held = await holdings.selectFrom('holding').selectAll().where('holding_id', '=', person.holdingId).executeTakeFirstOrThrow()
      const other = await trust.addPerson()
      await holdings.insertInto('holding').values({ ...held, holding_id: crypto.randomUUID(), post_id: other.postId, kind: 'acting-up', starts_on: aDay('2026-11-30'), assignment_number: null, full_time_equivalent: 1 }).execute()
    })
    await assess(person, (place) => (place === 3 ? 2 : place > 10 ? 1 : 3))
    const body = await see(person)
    assert.match(body, /on 30 November 2026, so you had little occasion for some of this yet\./)
    assert.match(body, /where you start on 30 November 2026\. You will be new in this post\./)
    assert.match(body, /Management comes first, because you soon start in a manager’s post\./)
  })

  it('joins what colleagues answered without another page: figures with their interval, and a direction by the rule', async () => {
    const person = await trust.addPerson()
    await assess(person, mostly)
    colleagueViews.set(person.personId, [aColleagueView({ frameworkId: shippedFramework().id, form: 'short' })])
    const body = await see(person)
    assert.match(body, /What 12 colleagues answered says: more management than leadership\./)
    assert.match(body, /4\.2, probably between 3\.9 and 4\.5/)
    colleagueViews.set(person.personId, [aColleagueView({ frameworkId: shippedFramework().id, form: 'short', colleagues: 3 })])
    assert.doesNotMatch(await see(person), /colleagues answered says|probably between/)
  })

  it('is nobody else’s: neither an assessment that belongs to another person nor their answer can be reached', async () => {
    const [person, other] = [await trust.addPerson(), await trust.addPerson({ roles: ['administrator'] })]
    const { assessmentId } = await assess(person, () => 5)
    await send(person, { do: 'keep', words: 'Mine alone' })
    const [row] = await rowsOf(person)
    assert.match(await see(other, `?assessment=${assessmentId}`), /Your profile will be here/)
    assert.equal((await getAs(server, other, `${profile}?delete=${row?.answer_id}`)).statusCode, 404)
    await postAs(server, other, profile, { do: 'delete', answer: row?.answer_id ?? '' })
    assert.equal((await rowsOf(person)).length, 1)
  })
})

describe('what somebody will do differently', () => {
  it('is kept with a day to look again, shown next time, and “nothing for now” is an answer too', async () => {
    const person = await trust.addPerson()
    await assess(person, mostly)
    const kept = await send(person, { 'do': 'keep', 'words': 'Ask one question', 'look-again-day': '1', 'look-again-month': '3', 'look-again-year': '2027' })
    assert.equal(kept.headers.location, `${profile}?done=kept`)
    const body = await see(person, '?done=kept')
    assert.match(body, /Your answer is kept\./)
    assert.match(body, /On 26 November 2026 you wrote:[\s\S]*Ask one question<\/blockquote>[\s\S]*Monday 1 March 2027/)
    await send(person, { do: 'nothing', words: '' })
    assert.deepEqual((await rowsOf(person)).map(({ kind, answer, look_again_on: day }) => [kind, answer, day]), [['nothing-for-now', '', null], ['something', 'Ask one question', '2027-03-01']])
  })

  it('keeps what was typed at every problem', async () => {
    const person = await trust.addPerson()
    await assess(person, mostly)
    const refused = await send(person, { 'do': 'keep', 'words': 'Still here', 'look-again-day': '1', 'look-again-month': '1', 'look-again-year': '2020' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /<title>Error: /)
    assert.match(refused.body, /Enter the day to look again on or after 27 November 2026/)
    assert.match(refused.body, /Still here<\/textarea>/)
    assert.match(refused.body, /value="2020"/)
    assert.match((await send(person, { do: 'keep', words: '' })).body, /Enter what you will do differently, or choose “Nothing for now”/)
    assert.deepEqual(await rowsOf(person), [])
  })

  it('is answered once, however often the form is sent', async () => {
    const person = await trust.addPerson()
    await assess(person, mostly)
    const form = { 'form-id': '00000000-0000-4000-8000-0000000000aa', 'do': 'keep', 'words': 'Once' }
    await send(person, form)
    await send(person, form)
    assert.equal((await rowsOf(person)).length, 1)
  })

  it('is deleted after one more question, also when no self-assessment is left', async () => {
    const person = await trust.addPerson()
    await send(person, { do: 'keep', words: 'To go' })
    const [row] = await rowsOf(person)
    assert.match(await see(person), /What you wrote before/)
    assert.match(await see(person, `?delete=${row?.answer_id}`), /It will be gone for good/)
    assert.equal((await postAs(server, person, profile, { do: 'delete', answer: row?.answer_id ?? '' })).headers.location, `${profile}?done=deleted`)
    assert.deepEqual(await rowsOf(person), [])
  })

  it(`stands at most ${answersAtMost} times; one more is refused with what was typed`, async () => {
    const person = await trust.addPerson()
    await send(person, { do: 'keep', words: 'First' })
    const [row] = await rowsOf(person)
    assert.ok(row)
    await database.inTransaction(trust.tenant, (transaction) => profileTables(transaction).insertInto('profile_answer').values(Array.from({ length: answersAtMost - 1 }, () => ({ ...row, answer_id: crypto.randomUUID() }))).execute())
    const refused = await send(person, { do: 'keep', words: 'One more' })
    assert.match(refused.body, /You keep 200 answers already[\s\S]*One more<\/textarea>/)
    assert.equal((await rowsOf(person)).length, answersAtMost)
  })

  it('is in the audit trail by deed alone, in the file of everything, and goes when the person is erased', async () => {
    const person = await trust.addPerson()
    await send(person, { do: 'keep', words: 'Secret to others' })
    await postAs(server, person, profile, { do: 'order', first: 'management' })
    const entries = await database.reading(trust.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'subject_id', 'details']).where('actor_id', '=', person.personId).orderBy('number').execute())
    assert.deepEqual(entries, ['answered', 'order-chosen'].map((deed) => ({ action: `profile/${deed}`, subject_id: person.personId, details: '{}' })))
    const [contributor] = profileOwnData.contributors
    assert.ok(contributor?.erasure.kind === 'goes')
    const { erase } = contributor.erasure
    const read = () => database.reading(trust.tenant, (transaction) => contributor.read(transaction, trust.tenant, person.personId))
    assert.deepEqual((await read()).map(({ kind, answer, first }) => [kind, answer, first]), [['something', 'Secret to others', undefined], ['shown-first', undefined, 'management']])
    await database.inTransaction(trust.tenant, (transaction) => erase(transaction, trust.tenant, person.personId, now))
    assert.deepEqual(await read(), [])
  })
})
