import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { getAs, postAs } from '../../../test/an-organisation.ts'
import { asked, ask, aWardThatAsks, evidence, hiddenIn, openAndSend, rateAll, now } from './testing/a-ward-that-asks.ts'

const ward = await aWardThatAsks()
const { server, trust, matron, foreigner, somebody, rows, stateOf } = ward
const own = (assessmentId: string, verificationId = '') => `/home/assessments/${assessmentId}/verification${verificationId === '' ? '' : `/${verificationId}`}`
const at = (verificationId: string, part = '') => `/verifications/${verificationId}${part}`
const eventsOf = async (verificationId: string) => (await rows(sql<{ kind: string; by: string }>`select kind, by from verification_event where verification_id = ${verificationId} order by number`)).map(({ kind, by }) => `${by} ${kind}`)
const countOf = async (table: string, verificationId: string) => (await rows(sql<{ n: number }>`select count(*)::integer as n from ${sql.table(table)} where verification_id = ${verificationId}`))[0]?.n
/** What two drawings of one page have in common: without the ids of forms. */
const withoutForms = (html: string) => html.replaceAll(/name="form-id" value="[^"]+"/g, '')

describe('asking for a view', () => {
  it('offers the chosen supervisor and the line managers, and says what they will see', async () => {
    const mentor = await trust.addPerson({ givenName: 'Moira', familyName: 'Mentorly' })
    const asker = await somebody({ supervisor: mentor })
    const { body } = await getAs(server, asker.person, own(asker.assessmentId))
    assert.match(body, /Moira Mentorly[\s\S]*Your chosen supervisor[\s\S]*Maud Matronly[\s\S]*Your line manager/)
    assert.match(body, /They do not see your answers meanwhile/)
    assert.match(body, /You can withdraw at any time/)
  })

  it('is open once to each, and refuses whoever is neither supervisor nor line manager, with what was typed', async () => {
    const asker = await somebody()
    const stranger = await trust.addPerson()
    const refused = await postAs(server, asker.person, own(asker.assessmentId), { supervisor: stranger.personId, message: 'Please' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Choose whom you want to ask[\s\S]*Please<\/textarea>/)
    const long = await postAs(server, asker.person, own(asker.assessmentId), { supervisor: matron.personId, message: 'x'.repeat(501) })
    assert.match(long.body, /Shorten your message to at most 500 characters: it has 501/)
    const first = await ask(ward, asker, matron, 'Please')
    assert.equal(await stateOf(first), 'asked')
    assert.match(await ask(ward, asker, matron), /nothing: 422/)
    assert.match((await getAs(server, asker.person, own(asker.assessmentId))).body, /Everybody you could ask is asked already/)
  })

  it('is for a finished self-assessment of one’s own only, and says how to get a supervisor where there is nobody', async () => {
    const open = await somebody({ isOpen: true })
    assert.match((await getAs(server, open.person, own(open.assessmentId))).body, /Finish the self-assessment first/)
    assert.equal((await postAs(server, open.person, own(open.assessmentId), { supervisor: matron.personId, message: '' })).statusCode, 404)
    const other = await somebody()
    assert.equal((await getAs(server, open.person, own(other.assessmentId))).statusCode, 404)
    await rows(sql`update reporting_line set ends_on = '2026-01-01' where post_id = ${other.person.postId}`)
    assert.match((await getAs(server, other.person, own(other.assessmentId))).body, /There is nobody to ask yet[\s\S]*href="\/home\/supervisor"/)
  })

  it('is open to the line manager of a post to come, who then sees the request as others do', async () => {
    const asker = await somebody()
    const [head, ahead] = [await trust.addPerson({ givenName: 'Hanna', familyName: 'Headly' }), await somebody()]
    await rows(sql`update reporting_line set reports_to_post_id = ${head.postId} where post_id = ${ahead.person.postId}`)
    const start = (day: string) => rows(sql`insert into holding (tenant_id, holding_id, person_id, post_id, kind, starts_on) values (${trust.tenant}, ${randomUUID()}, ${asker.person.personId}, ${ahead.person.postId}, 'acting-up', ${day})`)
    assert.match(await ask(ward, asker, head), /nothing: 422/)
    await start('2026-11-30')
    assert.match((await getAs(server, asker.person, own(asker.assessmentId))).body, /Hanna Headly[\s\S]*Your line manager once you start there/)
    const id = await ask(ward, asker, head)
    assert.equal((await postAs(server, head, at(id), { do: 'begin' })).statusCode, 303)
    assert.match((await getAs(server, head, '/verifications')).body, /Nell Nursely[\s\S]*Begun/)
  })
})

describe('a supervisor before handing in', () => {
  it('sees nothing of the self-assessment: no page depends on what was answered', async () => {
    const asker = await somebody({ reply: (place) => (place % 2 === 0 ? 5 : 1) })
    const id = await ask(ward, asker, matron)
    const pages = async () => {
      const addresses = ['/verifications', at(id), at(id, '?ask=decline'), at(id, '?ask=hand-in'), at(id, '?ask=sign-off'), at(id, '/confirm'), at(id, '/capabilities/1'), ...asked.map((_, index) => at(id, `/rate/${index + 1}`))]
      const bodies: string[] = []
      for (const address of addresses) bodies.push(withoutForms((await getAs(server, matron, address)).body))
      return bodies
    }
    const whole = async () => [await pages(), (await postAs(server, matron, at(id), { do: 'begin' }), await pages())].flat()
    const change = () => rows(sql`update self_answer set reply = '3', evidence = 'Another', revision = 7 where assessment_id = ${asker.assessmentId}`)
    const seen = await whole()
    assert.ok(seen.every((body) => !body.includes(evidence)))
    const begun = await pages()
    await change()
    assert.deepEqual(await pages(), begun)
    await rows(sql`delete from self_answer where assessment_id = ${asker.assessmentId}`)
    assert.deepEqual(await pages(), begun)
    assert.equal((await rows(sql`select 1 from audit_entry where action = 'verification/answers-seen' and subject_id = ${asker.person.personId}`)).length, 0)
  })

  it('saves each page, goes on, comes back, and hands in what was looked through; the person sees nothing until then', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await postAs(server, matron, at(id), { do: 'begin' })
    const [first] = asked
    assert.ok(first !== undefined)
    const fields = Object.fromEntries(first.behaviours.map(({ itemId }) => [`reply-${itemId}`, '4']))
    const saved = await openAndSend(ward, matron, at(id, '/rate/1'), { ...fields, go: 'next' })
    assert.equal(saved.headers.location, at(id, '/rate/2?done=saved#maincontent'))
    assert.match((await getAs(server, matron, at(id, '/rate/2?done=saved'))).body, new RegExp(`<title>Saved. [^<]+, 2 of ${asked.length} – Your view of `))
    assert.match((await getAs(server, matron, at(id))).body, new RegExp(`You rated ${first.behaviours.length} of 20 behaviours`))
    assert.match((await getAs(server, matron, at(id, '/rate/1'))).body, /value="4"[^>]*checked|checked[^>]*value="4"/)
    const before = await getAs(server, asker.person, own(asker.assessmentId, id))
    assert.match(before.body, /is rating, and can until 23 December 2026/)
    assert.doesNotMatch(before.body, /your supervisor says|Also when it is hard/)
    const page = await getAs(server, matron, at(id, '?ask=hand-in'))
    assert.match(page.body, /You cannot change a rating after you hand in/)
    assert.match(page.body, /You left out \d+ behaviours/)
    const handedIn = await postAs(server, matron, at(id), { ...hiddenIn(page.body, at(id)) })
    assert.equal(handedIn.headers.location, at(id, '?done=handedIn'))
    assert.match((await getAs(server, matron, at(id))).body, /They say “Reliably”, you say “Also when it is hard”[\s\S]*Their example: Canary evidence of mine/)
    assert.match((await getAs(server, asker.person, own(asker.assessmentId, id))).body, /You say “Reliably”, your supervisor says “Also when it is hard”/)
  })

  it('cannot hand in nothing, nor what another window changed meanwhile', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await postAs(server, matron, at(id), { do: 'begin' })
    const nothing = await openAndSend(ward, matron, at(id, '?ask=hand-in'))
    assert.equal(nothing.statusCode, 422)
    assert.match(nothing.body, /id="hand-in"><[^>]*nhsuk-error-message[^>]*>(?:<[^>]*>[^<]*<\/[^>]*>)?[^<]*Rate at least one behaviour/)
    const drawn = await getAs(server, matron, at(id, '?ask=hand-in'))
    await rateAll(ward, matron, id, () => 2, { handsIn: false })
    const late = await postAs(server, matron, at(id), hiddenIn(drawn.body, at(id)))
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /A rating was changed in another window/)
    assert.equal(await stateOf(id), 'rating')
  })

  it('in two windows loses nothing: what one did not touch stays, what both changed is asked about', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await postAs(server, matron, at(id), { do: 'begin' })
    const place = asked.findIndex(({ behaviours }) => behaviours.length > 1) + 1
    const [one, two] = (asked[place - 1]?.behaviours ?? []).map(({ itemId }) => itemId)
    const was = { [`was-${one}`]: '', [`was-${two}`]: '' }
    await postAs(server, matron, at(id, `/rate/${place}`), { ...was, [`reply-${one}`]: '2' })
    assert.equal((await postAs(server, matron, at(id, `/rate/${place}`), { ...was, [`reply-${two}`]: '5' })).statusCode, 303)
    const both = await postAs(server, matron, at(id, `/rate/${place}`), { ...was, [`reply-${one}`]: '4' })
    assert.equal(both.statusCode, 409)
    assert.match(both.body, /In the other window: With help/)
    assert.match(both.body, /<title>Not saved yet: /)
    assert.deepEqual((await rows(sql<{ reply: string }>`select reply from verification_answer where verification_id = ${id} order by reply`)).map(({ reply }) => reply), ['2', '5'])
  })

  it('can decline with a reason, and what was rated goes', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await rateAll(ward, matron, id, () => 2, { handsIn: false })
    assert.match((await openAndSend(ward, matron, at(id, '?ask=decline'), { reason: 'x'.repeat(501) })).body, /Shorten your reason/)
    assert.equal((await openAndSend(ward, matron, at(id, '?ask=decline'), { reason: 'Too new here' })).headers.location, at(id, '?done=declined'))
    assert.equal(await countOf('verification_answer', id), 0)
    assert.match((await getAs(server, asker.person, own(asker.assessmentId, id))).body, /That says nothing about you[\s\S]*Too new here/)
    assert.equal(await stateOf(await ask(ward, asker, matron)), 'asked')
  })
})

describe('ratings that are handed in', () => {
  it('stay as they are: no page and no form changes them', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await rateAll(ward, matron, id, () => 4)
    const [item] = asked[0]?.behaviours ?? []
    const late = await postAs(server, matron, at(id, '/rate/1'), { [`was-${item?.itemId}`]: '4', [`reply-${item?.itemId}`]: '1' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /Your ratings were not saved/)
    for (const deed of ['begin', 'decline', 'hand-in']) assert.equal((await postAs(server, matron, at(id), { do: deed, version: '1' })).statusCode, 409)
    assert.deepEqual(await rows(sql`select distinct reply from verification_answer where verification_id = ${id}`), [{ reply: '4' }])
    await assert.rejects(rows(sql`update verification set state = 'rating' where verification_id = ${id}`), /check constraint/)
  })

  it('are confirmed one by one with a comment, and a second window that did not see it is told', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await rateAll(ward, matron, id, () => 5)
    const drawn = await getAs(server, matron, at(id, '/capabilities/1'))
    assert.match((await postAs(server, matron, at(id, '/capabilities/1'), { ...hiddenIn(drawn.body, at(id, '/capabilities/1')), comment: 'Kept' })).body, /Choose whether you confirm it[\s\S]*Kept<\/textarea>/)
    assert.equal((await openAndSend(ward, matron, at(id, '/capabilities/1'), { outcome: 'not-confirmed', comment: 'Let us talk' })).statusCode, 303)
    const late = await postAs(server, matron, at(id, '/capabilities/1'), { ...hiddenIn(drawn.body, at(id, '/capabilities/1')), outcome: 'confirmed', comment: 'Late words' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /Something here changed[\s\S]*Late words<\/textarea>/)
    assert.match((await getAs(server, asker.person, own(asker.assessmentId, id))).body, /Not confirmed yet[\s\S]*Let us talk/)
  })

  it('are confirmed together where no two lie more than one step apart, and only those that the page listed', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await rateAll(ward, matron, id, (place) => (place === 0 ? 5 : 4))
    const page = await getAs(server, matron, at(id, '/confirm'))
    const far = asked[0]?.name ?? ''
    assert.doesNotMatch(page.body, new RegExp(`>${far}<`))
    const fields = hiddenIn(page.body, at(id, '/confirm'))
    assert.equal(fields['capability']?.length, asked.length - 1)
    await rows(sql`update self_answer set reply = '5', revision = 2 where assessment_id = ${asker.assessmentId} and item_id = ${asked[1]?.behaviours[0]?.itemId ?? ''}`)
    const late = await postAs(server, matron, at(id, '/confirm'), fields)
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /The list changed since you opened the page/)
    assert.equal(await countOf('verification_confirmation', id), 0)
    assert.equal((await openAndSend(ward, matron, at(id, '/confirm'))).statusCode, 303)
    assert.equal(await countOf('verification_confirmation', id), asked.length - 1)
  })

  it('are signed off for twelve months; a changed answer resets its capability alone, and both are told', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await rateAll(ward, matron, id)
    assert.match((await openAndSend(ward, matron, at(id, '?ask=sign-off'))).body, /Confirm at least one capability before you sign off/)
    await openAndSend(ward, matron, at(id, '/confirm'))
    assert.equal((await openAndSend(ward, matron, at(id, '?ask=sign-off'), { comment: 'Well observed' })).headers.location, at(id, '?done=signedOff'))
    assert.match((await getAs(server, asker.person, own(asker.assessmentId, id))).body, /It stands until 25 November 2027[\s\S]*It stands for 16 of 16 capabilities[\s\S]*Well observed/)
    await rows(sql`update self_answer set reply = '2', revision = 2 where assessment_id = ${asker.assessmentId} and item_id = ${asked[2]?.behaviours[0]?.itemId ?? ''}`)
    for (const page of [await getAs(server, asker.person, own(asker.assessmentId, id)), await getAs(server, matron, at(id))]) {
      assert.match(page.body, /It stands for 15 of 16 capabilities\.[\s\S]*1 changed since\. The sign-off stands for the rest only/)
      assert.match(page.body, /An answer changed since, so it needs another look/)
    }
    assert.equal((await openAndSend(ward, matron, at(id))).headers.location, at(id, '?done=takenBack'))
    assert.equal((await openAndSend(ward, matron, at(id, '/capabilities/3'), { outcome: 'confirmed', comment: '' })).statusCode, 303)
    await openAndSend(ward, matron, at(id, '?ask=sign-off'), { comment: '' })
    assert.match((await getAs(server, matron, at(id))).body, /It stands for 16 of 16/)
    assert.deepEqual(await eventsOf(id), ['person asked', 'supervisor begun', 'supervisor handed-in', 'supervisor confirmed', 'supervisor signed-off', 'supervisor taken-back', 'supervisor confirmed', 'supervisor signed-off'])
    await rows(sql`update verification set valid_until = '2026-11-24' where verification_id = ${id}`)
    assert.match((await getAs(server, asker.person, own(asker.assessmentId))).body, /The sign-off is over its time/)
    assert.match((await getAs(server, matron, at(id))).body, /You signed off, and it stood until 24 November 2026/)
    assert.equal((await postAs(server, matron, at(id), { do: 'take-back', version: '25' })).statusCode, 409)
  })

  it('say what is not in the role, and what nobody could say, as such and never as low', async () => {
    const asker = await somebody({ reply: (place) => (place === 0 ? 'not-in-role' : place === 1 ? null : 3) })
    const id = await ask(ward, asker, matron)
    await rateAll(ward, matron, id, (place) => (place === 1 ? 'not-observed' : 3))
    const { body } = await getAs(server, asker.person, own(asker.assessmentId, id))
    assert.match(body, /You say “Not in this role”, your supervisor says “Reliably”/)
    assert.match(body, /You left this out, your supervisor says “Cannot say”/)
    assert.match(body, /18 behaviours were rated by both\. From 20 on/)
  })
})

describe('a request', () => {
  it('can be withdrawn at any time: the supervisor loses sight of everything, and what was said goes', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await rateAll(ward, matron, id)
    await openAndSend(ward, matron, at(id, '/confirm'))
    await openAndSend(ward, matron, at(id, '?ask=sign-off'), { comment: 'Words' })
    const stale = await postAs(server, asker.person, own(asker.assessmentId, id), { do: 'withdraw', version: '1' })
    assert.equal(stale.statusCode, 409)
    assert.match((await getAs(server, asker.person, `${own(asker.assessmentId, id)}?ask=withdraw`)).body, /They lose sight of your answers/)
    const page = await getAs(server, asker.person, `${own(asker.assessmentId, id)}?ask=withdraw`)
    assert.equal((await postAs(server, asker.person, own(asker.assessmentId, id), hiddenIn(page.body, own(asker.assessmentId, id)))).statusCode, 303)
    const { body } = await getAs(server, matron, at(id))
    assert.match(body, /The request was withdrawn/)
    assert.doesNotMatch(body, /They say|Canary/)
    for (const table of ['verification_answer', 'verification_confirmation']) assert.equal(await countOf(table, id), 0)
    assert.equal((await openAndSend(ward, matron, at(id, '/capabilities/1'), { outcome: 'confirmed', comment: '' })).statusCode, 409)
  })

  it('cannot be made again to a supervisor who saw the answers: they would not rate blind', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await rateAll(ward, matron, id)
    assert.match((await getAs(server, asker.person, `${own(asker.assessmentId, id)}?ask=withdraw`)).body, /you can ask them again only about a new self-assessment/)
    await openAndSend(ward, asker.person, `${own(asker.assessmentId, id)}?ask=withdraw`)
    assert.equal(await stateOf(id), 'withdrawn')
    const form = await getAs(server, asker.person, own(asker.assessmentId))
    assert.doesNotMatch(form.body, /name="supervisor"/)
    const again = await postAs(server, asker.person, own(asker.assessmentId), { supervisor: matron.personId, message: '' })
    assert.equal(again.statusCode, 422)
    assert.match(again.body, /They have seen your answers here/)
    assert.deepEqual(await rows(sql`select count(*)::integer as count from verification where assessment_id = ${asker.assessmentId}`), [{ count: 1 }])
  })

  it('shows which answers were changed after both saw both, and leaves them out of the agreement', async () => {
    const asker = await somebody({ reply: (place) => (place % 2 === 0 ? 2 : 4) })
    const id = await ask(ward, asker, matron)
    await rateAll(ward, matron, id, (place) => (place % 2 === 0 ? 5 : 4))
    await rows(sql`update self_answer set reply = '5', revision = 2, answered_at = ${new Date(now.getTime() + 60_000)} where assessment_id = ${asker.assessmentId} and reply = '2'`)
    const [theirs, mine] = [await getAs(server, matron, at(id)), await getAs(server, asker.person, own(asker.assessmentId, id))]
    assert.match(theirs.body, /They changed this answer, or its example, after you both saw both/)
    assert.match(mine.body, /You changed this answer, or its example, after you both saw both/)
    for (const { body } of [theirs, mine]) assert.match(body, /10 behaviours[\s\S]*10 more are left out: their answers were changed/)
  })

  it('about an assessment that is deleted meanwhile is refused, and nothing breaks', async () => {
    const askers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => somebody()))
    const answers = await Promise.all(askers.map(async (asker) => {
      const [sent] = await Promise.all([postAs(server, asker.person, own(asker.assessmentId), { supervisor: matron.personId, message: '' }), rows(sql`delete from self_assessment where assessment_id = ${asker.assessmentId}`)])
      return sent.statusCode
    }))
    assert.ok(answers.every((status) => status === 303 || status === 404), answers.join(' '))
  })

  it('that is withdrawn while the supervisor saves keeps nothing of it', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await postAs(server, matron, at(id), { do: 'begin' })
    const [item] = asked[0]?.behaviours ?? []
    const [saved, withdrawn] = await Promise.all([
      postAs(server, matron, at(id, '/rate/1'), { [`was-${item?.itemId}`]: '', [`reply-${item?.itemId}`]: '1' }),
      postAs(server, asker.person, own(asker.assessmentId, id), { do: 'withdraw', version: '2' }),
    ])
    // Whoever was first: the other is told, and no rating is left behind a withdrawal.
    assert.ok([saved.statusCode, withdrawn.statusCode].toSorted().join() === '303,409', `${saved.statusCode} ${withdrawn.statusCode}`)
    assert.equal(await countOf('verification_answer', id), (await stateOf(id)) === 'withdrawn' ? 0 : 1)
  })

  it('runs out after 28 days: nothing can be rated, and the person can ask again', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await rateAll(ward, matron, id, () => 2, { handsIn: false })
    const lastDay = (day: string) => rows(sql`update verification set open_until = ${day} where verification_id = ${id}`)
    assert.deepEqual(await rows(sql`select open_until from verification where verification_id = ${id}`), [{ open_until: '2026-12-23' }])
    await lastDay('2026-11-25')
    assert.match((await getAs(server, matron, at(id, '/rate/1'))).body, /How far does/)
    await lastDay('2026-11-24')
    assert.match((await getAs(server, matron, at(id, '/rate/1'))).body, /You could rate until 24 November 2026/)
    assert.equal((await postAs(server, matron, at(id), { do: 'hand-in', version: '9' })).statusCode, 409)
    assert.match((await getAs(server, asker.person, own(asker.assessmentId, id))).body, /handed nothing in until 24 November 2026/)
    const again = await ask(ward, asker, matron)
    assert.equal(await stateOf(again), 'asked')
    assert.deepEqual([await stateOf(id), await countOf('verification_answer', id)], ['withdrawn', 0])
    assert.deepEqual((await eventsOf(id)).at(-1), 'nobody ran-out')
  })

  it('ends for a supervisor who is neither chosen nor line manager any more, also after handing in; what was handed in stays with the person', async () => {
    const mentor = await trust.addPerson({ givenName: 'Moira', familyName: 'Mentorly' })
    const asker = await somebody({ supervisor: mentor })
    const id = await ask(ward, asker, mentor)
    const end = () => rows(sql`update supervision set ends_on = '2026-11-25' where person_id = ${asker.person.personId}`)
    await rateAll(ward, mentor, id)
    await end()
    const theirs = await getAs(server, mentor, at(id))
    assert.match(theirs.body, /You are neither their supervisor nor their line manager any more/)
    assert.doesNotMatch(theirs.body, /They say|Canary/)
    assert.equal((await openAndSend(ward, mentor, at(id, '/confirm'))).statusCode, 409)
    assert.match((await getAs(server, asker.person, own(asker.assessmentId, id))).body, /They see none of this now; what they said stands[\s\S]*You both say “Reliably”/)
  })

  it('is there for the two alone, and goes with the self-assessment', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await rateAll(ward, matron, id)
    const others = [await trust.addPerson({ roles: ['administrator'] }), await trust.addPerson({ roles: ['od-lead'], unitId: trust.rootUnitId }), (await somebody()).person, foreigner]
    for (const other of others) {
      for (const address of [own(asker.assessmentId), own(asker.assessmentId, id), at(id), at(id, '/rate/1'), at(id, '/confirm'), at(id, '/capabilities/1'), at(id, '?ask=sign-off')]) assert.equal((await getAs(server, other, address)).statusCode, 404, address)
      assert.equal((await postAs(server, other, own(asker.assessmentId, id), { do: 'withdraw', version: '18' })).statusCode, 404)
      for (const deed of ['begin', 'decline', 'hand-in', 'sign-off', 'take-back', 'x']) assert.equal((await postAs(server, other, at(id), { do: deed, version: '18' })).statusCode, 404, deed)
      assert.match((await getAs(server, other, '/verifications')).body, /Nobody has asked you yet/)
    }
    assert.equal((await getAs(server, asker.person, at(id))).statusCode, 404)
    assert.equal((await getAs(server, matron, own(asker.assessmentId, id))).statusCode, 404)
    assert.equal((await getAs(server, matron, at(randomUUID()))).statusCode, 404)
    await rows(sql`delete from self_assessment where assessment_id = ${asker.assessmentId}`)
    assert.equal((await getAs(server, matron, at(id))).statusCode, 404)
    assert.equal(await countOf('verification_event', id), 0)
  })

  it('is told of by deed in the audit trail, a look of the supervisor at the answers too, and never what was said', async () => {
    const asker = await somebody()
    const id = await ask(ward, asker, matron)
    await rateAll(ward, matron, id, () => 3, { handsIn: false })
    await openAndSend(ward, matron, at(id, '/rate/1'), { [`reply-${asked[0]?.behaviours[0]?.itemId}`]: '4' })
    await openAndSend(ward, matron, at(id, '?ask=hand-in'))
    await getAs(server, matron, at(id))
    const entries = await rows(sql<{ action: string; details: string }>`select action, details from audit_entry where subject_id = ${asker.person.personId} order by number`)
    assert.deepEqual(entries.map(({ action }) => action), ['verification/asked', 'verification/begun', 'verification/rating-saved', 'verification/handed-in', 'verification/answers-seen'])
    assert.ok(entries.every(({ details }) => Object.keys(JSON.parse(details) as object).every((key) => ['verificationId', 'supervisorId'].includes(key))))
  })
})
