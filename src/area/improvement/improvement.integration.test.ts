import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { getAs, postAs } from '../../../test/an-organisation.ts'
import { aTeam } from './testing/a-team.ts'

const team = await aTeam()
const { server, ward, otherWard, manager, nurse, colleague, odLead, foreigner, measureId, begin, rows } = team
const at = (id: string, part = '') => `/improvements/${id}${part}`

describe('an improvement', () => {
  it('is begun with two lines by who holds a post in the unit, and led by them', async () => {
    const id = await begin('Fewer falls at night')
    const { body } = await getAs(server, manager, at(id))
    assert.match(body, /Fewer falls at night/)
    assert.match(body, /Mira Managerby/)
    assert.match(body, /Write the aim: how much, by when, for whom/)
    assert.deepEqual((await team.actions()).slice(-1), ['improvement/begun'])
  })

  it('is begun once when its form is sent twice', async () => {
    const form = { title: 'Sent twice', why: '', unit: ward, 'form-id': randomUUID() }
    await postAs(server, manager, '/improvements/new', form)
    await postAs(server, manager, '/improvements/new', form)
    assert.equal((await rows(sql`select 1 from improvement where title = 'Sent twice'`)).length, 1)
  })

  it('needs a title and a unit of one’s own, and loses nothing that was typed', async () => {
    const refused = await postAs(server, manager, '/improvements/new', { title: '', why: 'Because', unit: otherWard })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Enter what you want to make better/)
    assert.match(refused.body, /Choose a unit/)
    assert.match(refused.body, /Because/)
  })

  it('is seen by everybody of the organisation, and by nobody of another', async () => {
    const id = await begin('Seen by all')
    assert.match((await getAs(server, colleague, at(id))).body, /Seen by all/)
    assert.doesNotMatch((await getAs(server, colleague, at(id))).body, /Change title, why and aim/)
    assert.equal((await getAs(server, foreigner, at(id))).statusCode, 404)
    assert.equal((await postAs(server, foreigner, at(id, '/aim'), { title: 'Taken', version: '1' })).statusCode, 404)
    assert.equal((await getAs(server, manager, at(randomUUID()))).statusCode, 404)
    assert.equal((await getAs(server, manager, at('x'))).statusCode, 404)
  })

  it('is changed by its unit, by keepers and by its members, and by nobody else', async () => {
    const id = await begin()
    for (const somebody of [manager, nurse, odLead]) assert.equal((await getAs(server, somebody, at(id, '/aim'))).statusCode, 200)
    assert.equal((await getAs(server, colleague, at(id, '/aim'))).statusCode, 404)
    assert.equal((await postAs(server, colleague, at(id, '/aim'), { title: 'Not mine', version: '1' })).statusCode, 404)
    await postAs(server, manager, at(id, '/people'), { deed: 'add', colleague: colleague.personId })
    assert.equal((await getAs(server, colleague, at(id, '/aim'))).statusCode, 200)
  })

  it('says its aim in one sentence, and its measure becomes an outcome measure', async () => {
    const id = await begin()
    const saved = await postAs(server, manager, at(id, '/aim'), { title: 'Fewer falls', why: 'They hurt.', what: 'Falls', measure: measureId, from: '6', to: '3', 'by-day': '31', 'by-month': '3', 'by-year': '2027', 'for-whom': 'patients over 75', version: '1' })
    assert.equal(saved.statusCode, 303)
    const { body } = await getAs(server, manager, at(id))
    assert.match(body, /Falls: from 6 to 3 by 31 March 2027, for patients over 75/)
    assert.match(body, /Outcome/)
    assert.match(body, /driver diagram/)
  })

  it('shows what stands beside what was typed when somebody else was quicker', async () => {
    const id = await begin()
    await postAs(server, manager, at(id, '/aim'), { title: 'First title', version: '1' })
    const late = await postAs(server, nurse, at(id, '/aim'), { title: 'Second title', version: '1' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /First title/)
    assert.match(late.body, /Second title/)
  })

  it('refuses an aim that is none: the same number twice, a measure of elsewhere, a day that no calendar has', async () => {
    const id = await begin()
    const foreign = await team.addMeasure({ name: 'Elsewhere', unitId: otherWard })
    const refused = await postAs(server, manager, at(id, '/aim'), { title: 'A', measure: foreign, from: 'six', 'by-day': '31', 'by-month': '2', 'by-year': '2027', version: '1' })
    assert.equal(refused.statusCode, 422)
    for (const words of [/Choose a measure/, /where it is now as a number/, /as a day of the calendar/]) assert.match(refused.body, words)
    const same = await postAs(server, manager, at(id, '/aim'), { title: 'A', from: '5', to: '5', version: '1' })
    assert.match(same.body, /from and to are the same/)
  })
})

describe('the people of an improvement', () => {
  it('are found by name, named, and told apart by their posts', async () => {
    const id = await begin()
    const found = await getAs(server, manager, at(id, '/people?q=collea'))
    assert.match(found.body, /Cora Colleaguely/)
    assert.match(found.body, /Heron ward/)
    await postAs(server, manager, at(id, '/people'), { deed: 'add', colleague: colleague.personId })
    assert.match((await getAs(server, nurse, at(id))).body, /Cora Colleaguely/)
    assert.match((await getAs(server, colleague, '/improvements')).body, /Improvements you work on/)
  })

  it('always have somebody who leads', async () => {
    const id = await begin()
    const refused = await postAs(server, manager, at(id, '/people'), { deed: 'change', person: manager.personId, change: 'leave' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Let somebody else lead first/)
    await postAs(server, manager, at(id, '/people'), { deed: 'add', colleague: nurse.personId })
    await postAs(server, manager, at(id, '/people'), { deed: 'change', person: nurse.personId, change: 'lead' })
    assert.equal((await postAs(server, manager, at(id, '/people'), { deed: 'change', person: manager.personId, change: 'leave' })).statusCode, 303)
  })

  it('are nobody of another organisation', async () => {
    const id = await begin()
    assert.equal((await postAs(server, manager, at(id, '/people'), { deed: 'add', colleague: foreigner.personId })).statusCode, 422)
  })

  it('write themselves what they want to learn, and only those who work on it see it', async () => {
    const id = await begin()
    assert.equal((await postAs(server, manager, at(id, '/learning'), { learning: 'To ask before I decide', domain: 'leadership' })).statusCode, 303)
    assert.match((await getAs(server, manager, at(id))).body, /To ask before I decide/)
    assert.doesNotMatch((await getAs(server, nurse, at(id))).body, /To ask before I decide/)
    assert.equal((await getAs(server, nurse, at(id, '/learning'))).statusCode, 404)
    assert.match((await postAs(server, manager, at(id, '/learning'), { learning: 'X', domain: '' })).body, /Choose management or leadership/)
  })
})

describe('the measures of an improvement', () => {
  it('are followed for a part, shown with their icons, and let go again; that of the aim stays', async () => {
    const id = await begin()
    const balancing = await team.addMeasure({ name: 'Sedation', unitId: ward })
    await team.addValues(balancing, [4, 5, 4, 6, 5, 4, 5, 6, 4, 5, 4, 5, 6, 5])
    assert.match((await postAs(server, manager, at(id, '/measures'), { deed: 'add', measure: balancing, part: '' })).body, /Choose what the measure is for/)
    await postAs(server, manager, at(id, '/measures'), { deed: 'add', measure: balancing, part: 'balancing' })
    const { body } = await getAs(server, manager, at(id))
    assert.match(body, /Sedation/)
    assert.match(body, /5, February 2025/)
    await postAs(server, manager, at(id, '/measures'), { deed: 'remove', measure: balancing })
    assert.doesNotMatch((await getAs(server, manager, at(id))).body, /Sedation/)
    await postAs(server, manager, at(id, '/aim'), { title: 'A', measure: measureId, version: '1' })
    assert.equal((await postAs(server, manager, at(id, '/measures'), { deed: 'remove', measure: measureId })).statusCode, 404)
  })
})

it('the list shows one’s own first, and the others by unit and state', async () => {
  await begin('On the list')
  assert.match((await getAs(server, colleague, `/improvements?unit=${ward}&show=all`)).body, /On the list/)
  assert.doesNotMatch((await getAs(server, colleague, '/improvements?show=finished')).body, /On the list/)
  assert.equal((await getAs(server, colleague, `/improvements?unit=${randomUUID()}`)).statusCode, 404)
  assert.doesNotMatch((await getAs(server, foreigner, '/improvements?show=all')).body, /On the list/)
})
