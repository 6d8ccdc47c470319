import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { getAs, postAs } from '../../../test/an-organisation.ts'
import { aTeam } from './testing/a-team.ts'

const team = await aTeam()
const { server, manager, nurse, colleague, foreigner, begin, rows } = team
const at = (id: string, part = '') => `/improvements/${id}${part}`

async function driverOf(improvementId: string, text: string): Promise<string> {
  const [row] = await rows(sql<{ driver_id: string }>`select driver_id from driver where improvement_id = ${improvementId} and text = ${text}`)
  return row?.driver_id ?? ''
}

describe('the driver diagram', () => {
  it('is drawn from data, beside a list that says the same, and is built by plain forms', async () => {
    const id = await begin()
    assert.equal((await postAs(server, manager, at(id, '/drivers'), { driver: 'Patients are seen' })).statusCode, 303)
    await postAs(server, manager, at(id, '/drivers'), { driver: 'Safe shoes' })
    const seen = await driverOf(id, 'Patients are seen')
    await postAs(server, manager, at(id, `/drivers/${seen}`), { deed: 'below', driver: 'Bells within reach' })
    await postAs(server, manager, at(id, '/ideas'), { text: 'Bell check at rounds', driver: await driverOf(id, 'Bells within reach') })
    const { body } = await getAs(server, nurse, at(id, '/drivers'))
    assert.match(body, /Primary drivers: 2\. Secondary drivers: 1\. Change ideas: 1\./)
    assert.match(body, /<svg[^>]*ek-drawing--wide/)
    for (const text of ['Patients are seen', 'Safe shoes', 'Bells within reach', 'Change idea: Bell check at rounds']) assert.match(body.replaceAll('<!-- -->', ''), new RegExp(text))
    await postAs(server, nurse, at(id, `/drivers/${await driverOf(id, 'Safe shoes')}`), { deed: 'move', way: 'up' })
    const moved = (await getAs(server, nurse, at(id, '/drivers'))).body
    assert.ok(moved.lastIndexOf('Safe shoes') < moved.lastIndexOf('Patients are seen'))
  })

  it('names what hangs on a driver before it is removed, and keeps the ideas', async () => {
    const id = await begin()
    await postAs(server, manager, at(id, '/drivers'), { driver: 'Top' })
    const top = await driverOf(id, 'Top')
    await postAs(server, manager, at(id, `/drivers/${top}`), { deed: 'below', driver: 'Beneath' })
    await postAs(server, manager, at(id, '/ideas'), { text: 'An idea', driver: await driverOf(id, 'Beneath') })
    const { body } = await getAs(server, manager, at(id, `/drivers/${top}`))
    assert.match(body, /These go with it: “Beneath”/)
    assert.match(body, /These change ideas stay, without a driver: “An idea”/)
    await postAs(server, manager, at(id, `/drivers/${top}`), { deed: 'remove' })
    assert.equal((await rows(sql`select 1 from driver where improvement_id = ${id}`)).length, 0)
    assert.match((await getAs(server, manager, at(id, '/drivers'))).body, /Change ideas without a driver/)
  })

  it('has two levels, takes one sending of a form, and refuses nothing typed', async () => {
    const id = await begin()
    const form = { driver: 'Only once', 'form-id': randomUUID() }
    await postAs(server, manager, at(id, '/drivers'), form)
    await postAs(server, manager, at(id, '/drivers'), form)
    assert.equal((await rows(sql`select 1 from driver where improvement_id = ${id}`)).length, 1)
    const once = await driverOf(id, 'Only once')
    await postAs(server, manager, at(id, `/drivers/${once}`), { deed: 'below', driver: 'Second level' })
    assert.equal((await postAs(server, manager, at(id, `/drivers/${await driverOf(id, 'Second level')}`), { deed: 'below', driver: 'Third level' })).statusCode, 404)
    const empty = await postAs(server, manager, at(id, `/drivers/${once}`), { deed: 'rename', driver: ' ' })
    assert.equal(empty.statusCode, 422)
    assert.match(empty.body, /Enter what moves the aim/)
  })

  it('is changed by nobody else', async () => {
    const id = await begin()
    await postAs(server, manager, at(id, '/drivers'), { driver: 'Ours' })
    const ours = await driverOf(id, 'Ours')
    for (const somebody of [colleague, foreigner]) {
      assert.equal((await postAs(server, somebody, at(id, '/drivers'), { driver: 'Theirs' })).statusCode, 404)
      assert.equal((await postAs(server, somebody, at(id, `/drivers/${ours}`), { deed: 'remove' })).statusCode, 404)
      assert.equal((await getAs(server, somebody, at(id, `/drivers/${ours}`))).statusCode, 404)
    }
    const another = await begin('Another')
    assert.equal((await postAs(server, manager, at(another, `/drivers/${ours}`), { deed: 'remove' })).statusCode, 404)
  })
})

describe('a change idea', () => {
  it('is changed with its driver and state; a late form shows both', async () => {
    const id = await begin()
    await postAs(server, manager, at(id, '/ideas'), { text: 'First words', driver: '' })
    const [idea] = await rows(sql<{ idea_id: string }>`select idea_id from change_idea where improvement_id = ${id}`)
    const page = at(id, `/ideas/${idea?.idea_id}`)
    assert.equal((await postAs(server, manager, page, { text: 'Better words', driver: '', state: 'adopted', version: '1' })).statusCode, 303)
    const late = await postAs(server, nurse, page, { text: 'Other words', driver: '', state: 'idea', version: '1' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /Better words/)
    assert.match(late.body, /Other words/)
    const { body } = await getAs(server, manager, page)
    assert.match(body, /Adopted without a test\./)
    assert.match(body, /No test was written down\. A small one can still tell whether it helps/)
    for (const where of ['/ideas', '/story']) assert.match((await getAs(server, manager, at(id, where))).body, /Adopted without a test/, where)
    const refused = await postAs(server, nurse, page, { text: '', driver: '', state: 'x', version: '2' })
    assert.equal(refused.statusCode, 422)
    assert.equal((await getAs(server, foreigner, page)).statusCode, 404)
  })
})
