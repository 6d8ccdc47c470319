import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { getAs, postAs } from '../../../test/an-organisation.ts'
import { aTeam } from './testing/a-team.ts'

const team = await aTeam()
const { server, manager, nurse, colleague, foreigner, measureId, begin, rows, addMeasure, addValues } = team
const at = (id: string, part = '') => `/improvements/${id}${part}`

/** 24 steady months from January 2024 on, round 12. */
const steady = [13, 11, 12, 14, 10, 12, 13, 11, 12, 14, 11, 12, 13, 10, 12, 11, 13, 12, 14, 11, 12, 13, 11, 12]
const day = (name: string, [dayOf, month, year]: readonly [string, string, string]) => ({ [`${name}-day`]: dayOf, [`${name}-month`]: month, [`${name}-year`]: year })
const asked = (measure: string, given: Readonly<Record<string, string>> = {}) => ({ measure, ...day('change', ['1', '1', '2027']), ...day('baseline', ['1', '1', '2025']), 'hoped-shift': '3', kind: 'count', ...given })

async function following(measure: string): Promise<string> {
  const id = await begin()
  assert.equal((await postAs(server, manager, at(id, '/aim'), { title: 'Fewer falls', measure, from: '12', to: '9', version: '1' })).statusCode, 303)
  return id
}

async function aQuestion(id: string, measure: string, given: Readonly<Record<string, string>> = {}): Promise<string> {
  const registered = await postAs(server, manager, at(id, '/ask'), asked(measure, given))
  assert.equal(registered.statusCode, 303)
  return (registered.headers.location ?? '').replace(/\?.*/, '')
}

describe('the question “Did it change?”', () => {
  it('says why it is registered before the data, and proposes what is known', async () => {
    await addValues(measureId, steady, { year: 2025, month: 1 })
    const { body } = await getAs(server, manager, at(await following(measureId), '/ask'))
    assert.match(body, /Whoever chooses the date afterwards finds a change where there is none/)
    assert.match(body, /name="hoped-shift"[^>]*value="3"/)
    assert.match(body, /name="baseline-year"[^>]*value="2025"/)
  })

  it('is registered once, on record, and answered “too early” until 7 values are here', async () => {
    const id = await following(measureId)
    const form = { ...asked(measureId), 'form-id': randomUUID() }
    await postAs(server, manager, at(id, '/ask'), form)
    await postAs(server, manager, at(id, '/ask'), form)
    assert.equal((await rows(sql`select 1 from change_question where improvement_id = ${id}`)).length, 1)
    const again = await postAs(server, manager, at(id, '/ask'), asked(measureId))
    assert.equal(again.statusCode, 422)
    assert.match(again.body, /Withdraw the question that is open for this measure first/)
    const [row] = await rows(sql<{ question_id: string }>`select question_id from change_question where improvement_id = ${id}`)
    const { body } = await getAs(server, colleague, at(id, `/did-it-change/${row?.question_id}`))
    assert.match(body, /Too early: 0 of 7 values of the new way are here/)
    assert.match(body, /No value of the new way is here yet/)
    assert.doesNotMatch(body, /moved, not why/)
    assert.match(body, /Lower by 3/)
    assert.match(body, /by Mira Managerby/)
    assert.doesNotMatch(body, /Withdraw it/)
  })

  it('answers “it changed” with rules, difference, chances and a way to begin limits anew', async () => {
    const measure = await addMeasure({ name: 'Falls at night' })
    await addValues(measure, [...steady, 7, 6, 8, 5, 7, 6, 8, 6, 7, 6, 7, 6], { year: 2025, month: 1 })
    const id = await following(measure)
    const { body } = await getAs(server, manager, await aQuestion(id, measure))
    assert.match(body, /It changed for the better: Falls at night moved by more than chance explains/)
    assert.match(body, /The answer says that the measure moved, not why/)
    assert.match(body, /For the better: /)
    assert.match(body, /The mean was 12\.0 before and is 6\.6 since: 5\.4 less/)
    assert.match(body, /95% interval/)
    assert.match(body, /If nothing had changed, these rules would show such a signal in (about 1 in \d+|about \d+ in 100|fewer than)/)
    assert.match(body, /If it had improved by 3 as you hoped, you would probably/)
    assert.match(body, new RegExp(`/measures/${measure}/rebase`))
    assert.match(body, /First day of the new way of working/)
    assert.match((await getAs(server, colleague, at(id))).body, /It changed\. 12 values of the new way are here/)
  })

  it('answers the other way, and not yet, as plainly', async () => {
    const [worse, same] = [await addMeasure({ name: 'Worse' }), await addMeasure({ name: 'Same' })]
    await addValues(worse, [...steady, 18, 19, 17, 18, 20, 18, 19, 18], { year: 2025, month: 1 })
    await addValues(same, [...steady, 12, 13, 11, 12, 13, 11, 12, 13], { year: 2025, month: 1 })
    assert.match((await getAs(server, manager, await aQuestion(await following(worse), worse))).body, /It changed the other way: Worse got worse/)
    assert.match((await getAs(server, manager, await aQuestion(await following(same), same))).body, /Not yet: what Same shows could be chance/)
  })

  it('that was registered after the data says so, and cannot tell', async () => {
    const measure = await addMeasure({ name: 'Looked first' })
    await addValues(measure, [...steady, 7, 6, 8, 5, 7, 6, 8], { year: 2024, month: 1 })
    const { body } = await getAs(server, manager, await aQuestion(await following(measure), measure, { ...day('change', ['1', '1', '2026']), ...day('baseline', ['1', '1', '2024']) }))
    assert.match(body, /This question was registered after the first value of the new way/)
    assert.match(body, /Cannot tell\. The question was registered after the first value/)
  })

  it('cannot tell from too few values before', async () => {
    const measure = await addMeasure({ name: 'Short' })
    await addValues(measure, [5, 6, 5, 4, 6, 5, 3, 2, 3, 2, 3, 2, 3], { year: 2026, month: 7 })
    const { body } = await getAs(server, manager, await aQuestion(await following(measure), measure, day('baseline', ['1', '7', '2026'])))
    assert.match(body, /There are 6 values before the change; it takes 12/)
  })

  it('is never changed: it is withdrawn with a reason, stays on record, and a new one is registered', async () => {
    const measure = await addMeasure({ name: 'Withdrawn' })
    const id = await following(measure)
    const question = await aQuestion(id, measure)
    assert.match((await postAs(server, manager, question, { reason: ' ' })).body, /Enter the reason/)
    assert.equal((await postAs(server, manager, question, { reason: 'The start moved by a month' })).statusCode, 303)
    assert.match((await getAs(server, nurse, question)).body, /Withdrawn on 25 November 2026\. Reason: The start moved by a month/)
    assert.equal((await postAs(server, manager, question, { reason: 'Twice' })).statusCode, 404)
    await aQuestion(id, measure)
    assert.equal((await rows(sql`select 1 from change_question where improvement_id = ${id}`)).length, 2)
    assert.match((await getAs(server, nurse, at(id, '/story'))).body, /What else was asked of the data:[\s\S]*Withdrawn, from 1 January 2027: withdrawn\. Reason: The start moved by a month/)
  })

  it('needs a measure that has a better direction, days in their order and a shift above 0', async () => {
    const neutral = await addMeasure({ name: 'Neutral', direction: 'neutral' })
    const id = await following(neutral)
    const refused = await postAs(server, manager, at(id, '/ask'), asked(neutral, { 'hoped-shift': '-2', kind: '' }))
    assert.equal(refused.statusCode, 422)
    for (const words of [/has a better direction/, /as a number above 0/, /Choose what kind of data it is/]) assert.match(refused.body, words)
    const fine = await addMeasure({ name: 'Fine' })
    const other = await following(fine)
    assert.match((await postAs(server, manager, at(other, '/ask'), asked(fine, day('baseline', ['1', '2', '2027'])))).body, /before 1 January 2027/)
    const elsewhere = await following(await addMeasure({ name: 'Elsewhere' }))
    assert.match((await postAs(server, manager, at(elsewhere, '/ask'), asked(fine))).body, /Choose a measure/)
  })

  it('is asked and withdrawn by nobody else', async () => {
    const measure = await addMeasure({ name: 'Theirs' })
    const id = await following(measure)
    const question = await aQuestion(id, measure)
    for (const somebody of [colleague, foreigner]) {
      assert.equal((await postAs(server, somebody, at(id, '/ask'), asked(measure))).statusCode, 404)
      assert.equal((await postAs(server, somebody, question, { reason: 'No' })).statusCode, 404)
    }
    assert.equal((await getAs(server, foreigner, question)).statusCode, 404)
    assert.equal((await getAs(server, manager, at(await begin(), `/did-it-change/${question.slice(-36)}`))).statusCode, 404)
  })
})
