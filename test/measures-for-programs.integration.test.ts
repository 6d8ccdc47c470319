import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, it } from 'node:test'
import { aServerOn } from './a-server-on.ts'
import { anOrganisation } from './an-organisation.ts'
import { aTrustWithMeasures, now } from '../src/area/measure/testing/a-trust-with-measures.ts'
import { apiRoutes } from '../src/area/api/index.ts'
import { anApiKey } from '../src/area/api/testing/an-api-key.ts'

const { database, trust, ward, medicine, surgery, nurse, addMeasure, putValues } = await aTrustWithMeasures()
const server = await aServerOn(database, { routes: apiRoutes({ checksAnswers: true }), now: () => now })
after(() => server.close())
const other = await anOrganisation(database, { odsCode: 'QQ2', now })
const { key } = await anApiKey(database, trust.tenant)
const { key: foreignKey } = await anApiKey(database, other.tenant)
const { key: narrowKey } = await anApiKey(database, trust.tenant, { scopes: ['people:read'] })
const ask = (url: string, bearer = key) => server.inject({ url, headers: { authorization: `Bearer ${bearer}` } })

describe('measures for programs', () => {
  it('are listed by unit, with the units below it, without who answers for them', async () => {
    const id = await addMeasure({ name: 'Falls' })
    const all = await ask('/api/v1/measures')
    assert.equal(all.statusCode, 200, all.body)
    assert.deepEqual(all.json().items.map(({ measureId, unitId }: { measureId: string; unitId: string }) => [measureId, unitId]), [[id, ward]])
    assert.ok(!all.body.includes(nurse.personId))
    for (const [query, count] of [[`unit=${medicine}`, 0], [`unit=${medicine}&subtree=true`, 1], [`unit=${surgery}&subtree=true`, 0], [`unit=${other.rootUnitId}`, 0]] as const) assert.equal((await ask(`/api/v1/measures?${query}`)).json().items.length, count, query)
    assert.deepEqual((await ask('/api/v1/measures', foreignKey)).json(), { items: [], next: null })
    assert.equal((await ask('/api/v1/measures', narrowKey)).statusCode, 403)
  })

  it('give all their values in order, and nothing to another organisation', async () => {
    const id = await addMeasure({ name: 'Waits' })
    await putValues(id, [3, null, 5])
    const answer = await ask(`/api/v1/measures/${id}/observations`)
    assert.equal(answer.statusCode, 200, answer.body)
    assert.deepEqual(answer.json().observations.map(({ day, value }: { day: string; value: number | null }) => [day, value]), [['2024-01-01', 3], ['2024-02-01', null], ['2024-03-01', 5]])
    assert.ok(!answer.body.includes(nurse.personId))
    for (const [wrong, bearer] of [[id, foreignKey], [randomUUID(), key], ['x', key]] as const) assert.equal((await ask(`/api/v1/measures/${wrong}/observations`, bearer)).statusCode, 404)
    assert.equal((await ask(`/api/v1/measures/${id}/observations`, narrowKey)).statusCode, 403)
    assert.equal((await ask(`/api/v1/measures/${id}/observations?day=2024`)).statusCode, 422)
  })
})

describe('values that programs send', () => {
  const observation = (day: string, value: number | null) => ({ day, value, numerator: null, denominator: null })
  const send = (id: string, body: unknown, bearer = key) => server.inject({ method: 'POST', url: `/api/v1/measures/${id}/observations`, headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' }, payload: typeof body === 'string' ? body : JSON.stringify(body) })

  it('are kept by their days; sent again they change nothing, and another value takes the place of the first', async () => {
    const id = await addMeasure()
    const both = { observations: [observation('2026-09-01', 4), observation('2026-10-01', null)] }
    const first = await send(id, both)
    assert.equal(first.statusCode, 200, first.body)
    assert.deepEqual(first.json(), { measureId: id, added: 2, changed: 0, unchanged: 0 })
    assert.deepEqual((await send(id, both)).json(), { measureId: id, added: 0, changed: 0, unchanged: 2 })
    assert.deepEqual((await send(id, { observations: [observation('2026-09-01', 5)] })).json(), { measureId: id, added: 0, changed: 1, unchanged: 0 })
    assert.equal((await ask(`/api/v1/measures/${id}/observations`)).json().observations[0].value, 5)
  })

  it('are kept all or not at all, with each problem at its place', async () => {
    const id = await addMeasure({ chartType: 'c' })
    const refused = await send(id, { observations: [observation('2026-09-01', 4), observation('2026-10-01', 1.5), observation('2027-10-01', 1), observation('2026-09-01', 4)] })
    assert.equal(refused.statusCode, 422)
    assert.deepEqual(refused.json().problems.map(({ at }: { at: string }) => at), ['observations/1', 'observations/2', 'observations/3'])
    assert.deepEqual((await ask(`/api/v1/measures/${id}/observations`)).json().observations, [])
    for (const body of ['{', '[]', { observations: [{ day: '2026-09-01' }] }, { observations: [observation('yesterday', 4)] }]) assert.equal((await send(id, body)).statusCode, 422)
  })

  it('need a key of the organisation with the scope of sending', async () => {
    const id = await addMeasure()
    const one = { observations: [observation('2026-09-01', 4)] }
    const { key: readKey } = await anApiKey(database, trust.tenant, { scopes: ['measures:read'] })
    assert.equal((await send(id, one, readKey)).statusCode, 403)
    assert.equal((await send(id, one, foreignKey)).statusCode, 404)
    assert.equal((await send(randomUUID(), one)).statusCode, 404)
  })
})
