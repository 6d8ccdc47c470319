import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { getAs, postAs } from '../../../test/an-organisation.ts'
import { aTeam } from './testing/a-team.ts'

const team = await aTeam()
const { server, manager, nurse, colleague, foreigner, begin, rows } = team
const at = (id: string, part = '') => `/improvements/${id}${part}`

interface IdeaIds {
  readonly improvementId: string
  readonly ideaId: string
}

async function anIdea(): Promise<IdeaIds> {
  const improvementId = await begin()
  await postAs(server, manager, at(improvementId, '/ideas'), { text: 'Bell check at rounds', driver: '' })
  const [row] = await rows(sql<{ idea_id: string }>`select idea_id from change_idea where improvement_id = ${improvementId}`)
  return { improvementId, ideaId: row?.idea_id ?? '' }
}

const plan = { plan: 'Two nurses in bay 2', prediction: 'In 9 of 10 checks' }

async function aCycle({ improvementId, ideaId }: IdeaIds, given: Readonly<Record<string, string>> = {}): Promise<string> {
  const planned = await postAs(server, manager, at(improvementId, `/ideas/${ideaId}/cycles/new`), { ...plan, ...given })
  assert.equal(planned.statusCode, 303)
  const [row] = await rows(sql<{ cycle_id: string }>`select cycle_id from pdsa_cycle where idea_id = ${ideaId} order by number desc`)
  return row?.cycle_id ?? ''
}

describe('a test of an idea', () => {
  it('is planned with a prediction, and sets the improvement going', async () => {
    const ids = await anIdea()
    const page = at(ids.improvementId, `/ideas/${ids.ideaId}/cycles/new`)
    const refused = await postAs(server, manager, page, { plan: 'Only a plan', prediction: '', 'starts-day': '2', 'starts-month': '12', 'starts-year': '2026', 'ends-day': '1', 'ends-month': '12', 'ends-year': '2026' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Enter what you predict/)
    assert.match(refused.body, /Only a plan/)
    const backwards = await postAs(server, manager, page, { ...plan, 'starts-day': '2', 'starts-month': '12', 'starts-year': '2026', 'ends-day': '1', 'ends-month': '12', 'ends-year': '2026' })
    assert.match(backwards.body, /not before the first day/)
    await aCycle(ids)
    const { body } = await getAs(server, nurse, at(ids.improvementId))
    assert.match(body, /Under way/)
    assert.match(body, /Being tried/)
    const idea = (await getAs(server, nurse, at(ids.improvementId, `/ideas/${ids.ideaId}`))).body
    assert.match(idea, /Go on with test 1/)
    assert.doesNotMatch(idea, /Plan a test/)
  })

  it('goes from plan to do, study and act, one after the other', async () => {
    const ids = await anIdea()
    const page = at(ids.improvementId, `/cycles/${await aCycle(ids)}`)
    assert.equal((await postAs(server, manager, page, { part: 'study', studied: 'Too soon', outcome: 'partly', version: '1' })).statusCode, 404)
    assert.equal((await postAs(server, manager, page, { part: 'do', did: 'We checked 20 bells', version: '1' })).statusCode, 303)
    const { body } = await getAs(server, manager, page)
    assert.match(body, /You predicted: In 9 of 10 checks/)
    assert.match(body, /The prediction is fixed/)
    assert.match((await postAs(server, manager, page, { part: 'study', studied: 'Half', outcome: '', version: '2' })).body, /Choose whether it went as predicted/)
    assert.equal((await postAs(server, manager, page, { part: 'study', studied: 'Half', outcome: 'not-as-predicted', version: '2' })).statusCode, 303)
    const acted = await postAs(server, manager, page, { part: 'act', act: 'adapt', 'act-text': 'Ask the night staff too', version: '3' })
    assert.match(acted.headers.location ?? '', /cycles\/new$/)
    const next = await getAs(server, manager, acted.headers.location ?? '')
    assert.match(next.body, /Ask the night staff too/)
    assert.match(next.body, /Two nurses in bay 2/)
    assert.equal((await postAs(server, manager, page, { part: 'do', did: 'Later words', version: '4' })).statusCode, 404)
  })

  it('cannot have another prediction once something was done', async () => {
    const ids = await anIdea()
    const page = at(ids.improvementId, `/cycles/${await aCycle(ids)}`)
    assert.equal((await postAs(server, manager, page, { part: 'plan', plan: 'Other plan', prediction: 'In 8 of 10', version: '1' })).statusCode, 303)
    await postAs(server, manager, page, { part: 'do', did: 'Done', version: '2' })
    assert.equal((await postAs(server, manager, page, { part: 'plan', plan: 'Other plan', prediction: 'In 5 of 10', version: '3' })).statusCode, 404)
    const late = await postAs(server, nurse, page, { part: 'plan', plan: 'Other plan', prediction: 'In 5 of 10', version: '2' })
    assert.equal(late.statusCode, 409)
    assert.match((await getAs(server, manager, page)).body, /In 8 of 10/)
  })

  it('is closed before the next is planned, and the form of one sent twice plans one', async () => {
    const ids = await anIdea()
    const form = { ...plan, 'form-id': randomUUID() }
    const page = at(ids.improvementId, `/ideas/${ids.ideaId}/cycles/new`)
    await postAs(server, manager, page, form)
    await postAs(server, manager, page, form)
    assert.equal((await rows(sql`select 1 from pdsa_cycle where idea_id = ${ids.ideaId}`)).length, 1)
    const second = await postAs(server, manager, page, { ...plan, plan: 'A second one' })
    assert.equal(second.statusCode, 422)
    assert.match(second.body, /Close test 1 of this idea first/)
    assert.match(second.body, /A second one/)
    assert.equal((await getAs(server, manager, page)).statusCode, 303)
  })

  it('that is adopted makes its idea adopted', async () => {
    const ids = await anIdea()
    const page = at(ids.improvementId, `/cycles/${await aCycle(ids)}`)
    await postAs(server, manager, page, { part: 'do', did: 'Done', version: '1' })
    await postAs(server, manager, page, { part: 'study', studied: 'All', outcome: 'as-predicted', version: '2' })
    await postAs(server, manager, page, { part: 'act', act: 'adopt', 'act-text': '', version: '3' })
    assert.match((await getAs(server, manager, at(ids.improvementId, '/ideas'))).body, /Adopted/)
  })

  it('says when its last day is over', async () => {
    const ids = await anIdea()
    const cycleId = await aCycle(ids, { 'ends-day': '20', 'ends-month': '11', 'ends-year': '2026' })
    assert.match((await getAs(server, manager, at(ids.improvementId, `/cycles/${cycleId}`))).body, /Its last day is over/)
  })

  it('is read by everybody here, written by nobody else, and not there for another organisation', async () => {
    const ids = await anIdea()
    const cycleId = await aCycle(ids)
    const page = at(ids.improvementId, `/cycles/${cycleId}`)
    assert.equal((await getAs(server, colleague, page)).statusCode, 200)
    assert.doesNotMatch((await getAs(server, colleague, page)).body, /Save what you did/)
    assert.equal((await postAs(server, colleague, page, { part: 'do', did: 'Not mine', version: '1' })).statusCode, 404)
    assert.equal((await getAs(server, foreigner, page)).statusCode, 404)
    assert.equal((await postAs(server, foreigner, at(ids.improvementId, `/ideas/${ids.ideaId}/cycles/new`), plan)).statusCode, 404)
    const another = await anIdea()
    assert.equal((await getAs(server, manager, at(another.improvementId, `/cycles/${cycleId}`))).statusCode, 404)
  })
})
