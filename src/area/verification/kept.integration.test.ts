import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { type TestPerson, getAs, postAs } from '../../../test/an-organisation.ts'
import { aDay } from '../../kernel/testing/a-day.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { verificationTasksOf } from './home-tasks.ts'
import { verificationOwnData } from './own-data.ts'
import { sharedViewsOf, verificationsOf } from './store/shared-views.ts'
import { ask, aWardThatAsks, asked, evidence, now, openAndSend, rateAll } from './testing/a-ward-that-asks.ts'

const ward = await aWardThatAsks()
const { server, database, trust, matron, somebody, rows, stateOf } = ward
const today = aDay('2026-11-25')
const at = (verificationId: string, part = '') => `/verifications/${verificationId}${part}`
const kindOf = (kind: string) => {
  const found = verificationOwnData.contributors.find((one) => one.kind === kind)
  assert.ok(found?.erasure.kind === 'goes')
  return { read: found.read, erase: found.erasure.erase }
}
const everything = (kind: string, { personId }: TestPerson) => database.reading(trust.tenant, (transaction) => kindOf(kind).read(transaction, trust.tenant, personId))
const viewsOf = (assessmentId: string) => database.reading(trust.tenant, (transaction) => sharedViewsOf(transaction, trust.tenant, assessmentId, today))
async function tasksOf({ personId }: TestPerson): Promise<readonly string[]> {
  return database.reading(trust.tenant, async (transaction) => {
    // What the tasks read of a request; a whole one has more.
    const request = { transaction, viewer: { organisation: { tenant: trust.tenant }, personId }, today, now, newId: randomUUID } as unknown as SignedInRequest
    return (await verificationTasksOf(request)).map(({ text }) => text)
  })
}

describe('what other areas are told of a supervisor', () => {
  it('is nothing before handing in and after a withdrawal, and in between the ratings with how each capability stands', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await rateAll(ward, matron, id, () => 4, { handsIn: false })
    assert.deepEqual(await viewsOf(asker.assessmentId), [])
    await openAndSend(ward, matron, at(id, '?ask=hand-in'))
    await openAndSend(ward, matron, at(id, '/capabilities/1'), { outcome: 'not-confirmed', comment: '' })
    await openAndSend(ward, matron, at(id, '/confirm'))
    await openAndSend(ward, matron, at(id, '?ask=sign-off'), { comment: '' })
    await rows(sql`update self_answer set reply = '4', revision = 2 where assessment_id = ${asker.assessmentId} and item_id = ${asked[1]?.behaviours[0]?.itemId ?? ''}`)
    const [view] = await viewsOf(asker.assessmentId)
    assert.ok(view !== undefined)
    assert.deepEqual([view.supervisorName, view.answers.length, view.validUntil, view.isExpired], [{ kind: 'named', name: 'Maud Matronly' }, 20, '2027-11-25', false])
    assert.deepEqual([...view.standing.values()].slice(0, 4), ['not-confirmed', 'reset', 'confirmed', 'confirmed'])
    const mine = await database.reading(trust.tenant, (transaction) => verificationsOf(transaction, trust.tenant, asker.person.personId))
    assert.deepEqual(mine.map(({ verificationId, state }) => [verificationId, state]), [[id, 'signed-off']])
    await openAndSend(ward, asker.person, `/home/assessments/${asker.assessmentId}/verification/${id}?ask=withdraw`)
    assert.deepEqual([await stateOf(id), await viewsOf(asker.assessmentId)], ['withdrawn', []])
  })
})

describe('the page of one’s own', () => {
  it('tells a supervisor who waits, one by one or together, and who asked what came of it', async () => {
    const mentor = await trust.addPerson({ givenName: 'Moira', familyName: 'Mentorly' })
    const askers = [await somebody({ supervisor: mentor }), await somebody({ supervisor: mentor }), await somebody({ supervisor: mentor }), await somebody({ supervisor: mentor })]
    const [first, second, third, fourth] = askers
    assert.ok(first !== undefined && second !== undefined && third !== undefined && fourth !== undefined)
    const ids = [await ask(ward, first, mentor), await ask(ward, second, mentor), await ask(ward, third, mentor)]
    assert.deepEqual(await tasksOf(mentor), ['Nell Nursely asks for your view', 'Nell Nursely asks for your view', 'Nell Nursely asks for your view'])
    await ask(ward, fourth, mentor)
    assert.deepEqual(await tasksOf(mentor), ['4 people ask for your view'])
    await rateAll(ward, mentor, ids[0] ?? '')
    await openAndSend(ward, mentor, at(ids[1] ?? '', '?ask=decline'), { reason: '' })
    await rows(sql`update verification set open_until = '2026-11-28' where verification_id = ${ids[2] ?? ''}`)
    await rows(sql`update supervision set ends_on = '2026-11-25' where person_id = ${fourth.person.personId}`)
    assert.deepEqual([await tasksOf(first.person), await tasksOf(second.person), await tasksOf(third.person), await tasksOf(fourth.person)], [
      ['Moira Mentorly rated what you asked about'], ['Moira Mentorly declined to rate'], ['Moira Mentorly has not handed in yet'], ['Moira Mentorly cannot rate any more'],
    ])
    assert.deepEqual(await tasksOf(mentor), ['Nell Nursely asks for your view'])
    assert.deepEqual(await tasksOf(matron), [])
  })
})

describe('what is kept about people', () => {
  it('shows each side their own: who asked sees ratings once they are in, the supervisor nothing that was answered', async () => {
    const mentor = await trust.addPerson({ givenName: 'Moira', familyName: 'Mentorly' })
    const asker = await somebody({ supervisor: mentor })
    const id = await ask(ward, asker, mentor, 'Please')
    await rateAll(ward, mentor, id, () => 2, { handsIn: false })
    const ratingsFor = async (kind: string, who: TestPerson) => (await everything(kind, who)).map((one) => (one['ratings'] as readonly unknown[]).length)
    assert.deepEqual([await ratingsFor('verifications-asked', asker.person), await ratingsFor('verifications-given', mentor)], [[0], [20]])
    await openAndSend(ward, mentor, at(id, '?ask=hand-in'))
    assert.deepEqual(await ratingsFor('verifications-asked', asker.person), [20])
    const given = JSON.stringify(await everything('verifications-given', mentor))
    assert.ok(given.includes('Nell Nursely') && !given.includes(evidence))
    assert.deepEqual(await everything('verifications-given', asker.person), [])
  })

  it('goes with the person who asked; of an erased supervisor, words and what was not handed in go, and ratings stay without a name', async () => {
    const [mentor, other] = [await trust.addPerson({ givenName: 'Moira', familyName: 'Mentorly' }), await trust.addPerson({ familyName: 'Otherly' })]
    const [one, two, three] = [await somebody({ supervisor: mentor }), await somebody({ supervisor: mentor }), await somebody({ supervisor: other })]
    const [rated, begun, gone] = [await ask(ward, one, mentor), await ask(ward, two, mentor), await ask(ward, three, other)]
    await rateAll(ward, mentor, rated)
    await openAndSend(ward, mentor, at(rated, '/capabilities/1'), { outcome: 'confirmed', comment: 'Words of mine' })
    await openAndSend(ward, mentor, at(rated, '?ask=sign-off'), { comment: 'More words' })
    await rateAll(ward, mentor, begun, () => 3, { handsIn: false })
    await database.inTransaction(trust.tenant, async (transaction) => {
      await kindOf('verifications-given').erase(transaction, trust.tenant, mentor.personId, now)
      await sql`update person set given_name = '', family_name = '', erased_at = ${now} where person_id = ${mentor.personId}`.execute(transaction)
      await kindOf('verifications-asked').erase(transaction, trust.tenant, three.person.personId, now)
    })
    assert.deepEqual([await stateOf(rated), await stateOf(begun), await stateOf(gone)], ['signed-off', 'withdrawn', undefined])
    assert.deepEqual((await viewsOf(one.assessmentId)).map(({ supervisorName, answers }) => [supervisorName.kind, answers.length]), [['erased', 20]])
    assert.deepEqual(await rows(sql`select verification_id from verification_answer where verification_id = ${begun}`), [])
    const page = await getAs(server, one.person, `/home/assessments/${one.assessmentId}/verification/${rated}`)
    assert.match(page.body, /a person who was erased/)
    assert.doesNotMatch(page.body, /Words of mine|More words/)
  })

  it('is erased of a supervisor also while people withdraw', async () => {
    const mentor = await trust.addPerson({ familyName: 'Mentorly' })
    const askers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => somebody({ supervisor: mentor })))
    const ids = await Promise.all(askers.map((asker) => ask(ward, asker, mentor)))
    const [, ...withdrawn] = await Promise.all([
      database.inTransaction(trust.tenant, (transaction) => kindOf('verifications-given').erase(transaction, trust.tenant, mentor.personId, now)),
      ...askers.map(({ person, assessmentId }, at) => postAs(server, person, `/home/assessments/${assessmentId}/verification/${ids[at] ?? ''}`, { do: 'withdraw', version: '1' })),
    ])
    assert.ok(withdrawn.every(({ statusCode }) => statusCode === 303 || statusCode === 409), withdrawn.map(({ statusCode }) => statusCode).join(' '))
    assert.deepEqual([...new Set(await Promise.all(ids.map(stateOf)))], ['withdrawn'])
  })

  it('of what came to nothing goes after its days, and never what was handed in', async () => {
    const mentor = await trust.addPerson({ familyName: 'Mentorly' })
    const [declined, late, rated] = [await somebody({ supervisor: mentor }), await somebody({ supervisor: mentor }), await somebody({ supervisor: mentor })]
    const ids = [await ask(ward, declined, mentor), await ask(ward, late, mentor), await ask(ward, rated, mentor)]
    await openAndSend(ward, mentor, at(ids[0] ?? '', '?ask=decline'), { reason: '' })
    await rateAll(ward, mentor, ids[2] ?? '')
    const [kind] = verificationOwnData.retentionKinds
    assert.ok(kind !== undefined)
    const due = (beforeDay: string) => database.inTransaction(trust.tenant, (transaction) => kind.remove({ transaction, tenant: trust.tenant, now, before: new Date(`${beforeDay}T00:00:00Z`), beforeDay: aDay(beforeDay), record: () => undefined }))
    await due('2026-11-24')
    assert.deepEqual(await Promise.all(ids.map(stateOf)), ['declined', 'asked', 'rated'])
    await due('2026-12-24')
    assert.deepEqual(await Promise.all(ids.map(stateOf)), [undefined, undefined, 'rated'])
  })
})
