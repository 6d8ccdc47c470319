import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { getAs, postAs } from '../../../test/an-organisation.ts'
import type { SignedInRoute } from '../../platform/http/route.ts'
import { paths } from '../../platform/http/paths.ts'
import { improvementTasksOf } from './home-tasks.ts'
import { improvementOwnData } from './own-data.ts'
import { aTeam, now } from './testing/a-team.ts'

const team = await aTeam()
const { database, server, trust, manager, nurse, colleague, odLead, measureId, begin, rows, addValues } = team
const at = (id: string, part = '') => `/improvements/${id}${part}`

/** The tasks of somebody, as their page gets them. */
const home: SignedInRoute = { path: paths.home, method: 'GET', kind: 'signed-in', answer: async (request) => ({ kind: 'json', status: 200, body: await improvementTasksOf(request) }) }
const homeServer = await aServerOn(database, { routes: [home], now: () => now })
const tasksOf = async (person: typeof manager) => (await getAs(homeServer, person, '/home')).body

describe('the page of who works on an improvement', () => {
  it('tells of a test past its last day, of a question that can be answered, and of what they want to learn', async () => {
    const id = await begin('At home')
    await postAs(server, manager, at(id, '/ideas'), { text: 'Bell check', driver: '' })
    const [idea] = await rows(sql<{ idea_id: string }>`select idea_id from change_idea where improvement_id = ${id}`)
    await postAs(server, manager, at(id, `/ideas/${idea?.idea_id}/cycles/new`), { plan: 'P', prediction: 'Q', 'ends-day': '20', 'ends-month': '11', 'ends-year': '2026' })
    await postAs(server, manager, at(id, '/measures'), { deed: 'add', measure: measureId, part: 'outcome' })
    await addValues(measureId, [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 3, 2, 3, 2, 3, 2, 3], { year: 2025, month: 1 })
    await postAs(server, manager, at(id, '/ask'), { measure: measureId, 'change-day': '1', 'change-month': '1', 'change-year': '2026', 'baseline-day': '1', 'baseline-month': '1', 'baseline-year': '2025', 'hoped-shift': '3', kind: 'count' })
    const tasks = await tasksOf(manager)
    assert.match(tasks, /Compare with your prediction: test 1 of “Bell check”/)
    assert.match(tasks, /See whether it changed: Falls/)
    assert.match(tasks, /Write what you want to learn from: At home/)
    assert.doesNotMatch(await tasksOf(nurse), /improvement/)
    await postAs(server, manager, at(id, '/learning'), { learning: 'To read charts', domain: 'management' })
    assert.doesNotMatch(await tasksOf(manager), /Write what you want to learn from: At home/)
  })
})

describe('who leads improvements', () => {
  it('is for board readers and keepers, holds back small numbers, and can be had as a file', async () => {
    assert.equal((await getAs(server, manager, '/improvements/who-leads')).statusCode, 403)
    const { body } = await getAs(server, odLead, '/improvements/who-leads')
    assert.match(body, /Who leads improvements/)
    assert.match(body, /fewer than 5|held back/)
    assert.doesNotMatch(body, /Managerby/)
    const file = await getAs(server, odLead, '/improvements/who-leads.csv')
    assert.match(file.body, /^day,table,group/)
    assert.doesNotMatch(file.body, /,1,|,2,/)
  })
})

describe('own data', () => {
  it('shows on what somebody works and what they want to learn, and erases the latter', async () => {
    const id = await begin('Own data')
    await postAs(server, manager, at(id, '/people'), { deed: 'add', colleague: colleague.personId })
    await postAs(server, colleague, at(id, '/learning'), { learning: 'To lead a meeting', domain: 'leadership' })
    const [kind] = improvementOwnData.contributors
    assert.ok(kind !== undefined && kind.erasure.kind === 'goes')
    const { erase } = kind.erasure
    const read = () => database.inTransaction(trust.tenant, (transaction) => kind.read(transaction, trust.tenant, colleague.personId))
    assert.deepEqual((await read()).map(({ title, learning }) => [title, learning]), [['Own data', 'To lead a meeting']])
    await database.inTransaction(trust.tenant, (transaction) => erase(transaction, trust.tenant, colleague.personId, now))
    assert.deepEqual((await read()).map(({ title, learning }) => [title, learning]), [['Own data', '']])
  })
})
