import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, it } from 'node:test'
import { aServerOn } from '../../../test/a-server-on.ts'
import { anOrganisation } from '../../../test/an-organisation.ts'
import { aTrustWithMeasures, now } from '../measure/testing/a-trust-with-measures.ts'
import { apiRoutes } from './index.ts'
import { anApiKey } from './testing/an-api-key.ts'

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
