import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, anOrganisation } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations } from '../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { aDay } from '../../kernel/testing/a-day.ts'
import { measureMigrations, measureTables } from '../measure/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations } from '../people/index.ts'
import { type Endpoint, describedPath, endpoints } from './description/endpoints.ts'
import { apiRoutes } from './index.ts'
import { anApiKey } from './testing/an-api-key.ts'
import { undeclaredParts } from './testing/declared-answers.ts'
import { queriesFor } from './testing/generated-requests.ts'

const now = new Date('2026-11-25T12:00:00Z')
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...organisationMigrations, ...peopleMigrations, ...measureMigrations]
const requestsForEach = 1000

/** How a program presents itself, and how often out of ten. */
const holders = [
  { weight: 7, name: 'full' },
  { weight: 1, name: 'narrow' },
  { weight: 1, name: 'unknown' },
  { weight: 1, name: 'none' },
] as const

describe('any request to the programming interface', () => {
  let server: FastifyInstance
  let address: string
  let document: unknown
  let theirs: TestOrganisation
  let measureId = ''
  let ids: readonly string[] = []
  let foreignIds: readonly string[] = []
  let bearers: Readonly<Record<(typeof holders)[number]['name'], string | null>>
  const cleanups: (() => Promise<void>)[] = []

  before(async () => {
    const { database } = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations)
    server = await aServerOn(database, { routes: apiRoutes({ checksAnswers: true }), now: () => now, requestCounts: { count: async () => 1 } })
    // Over a real connection: what a client or the server's own parser does to an address counts too.
    address = await server.listen({ port: 0, host: '127.0.0.1' })
    document = await (await fetch(`${address}/api/openapi.json`)).json()
    await givenTwoOrganisations(database)
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  async function givenTwoOrganisations(database: Database): Promise<void> {
    const ours = await anOrganisation(database, { odsCode: 'ZZ1', now })
    theirs = await anOrganisation(database, { odsCode: 'ZZ2', now })
    const ward = await ours.addUnit('Ward 7')
    const manager = await ours.addPerson({ unitId: ward })
    const people = [manager, await ours.addPerson({ unitId: ward, reportsTo: manager }), await ours.addPerson({ email: null })]
    const stranger = await theirs.addPerson()
    foreignIds = [theirs.rootUnitId, stranger.personId, stranger.postId]
    ids = [ours.rootUnitId, ward, ...people.flatMap(({ personId, postId }) => [personId, postId]), ...foreignIds]
    measureId = randomUUID()
    await database.inTransaction(ours.tenant, async (transaction) => {
      await measureTables(transaction).insertInto('measure').values({ tenant_id: ours.tenant, measure_id: measureId, unit_id: ward, name: 'Falls', definition: '', unit_of_measurement: 'number', unit_text: '', decimals: 0, chart_type: 'xmr', improvement_direction: 'decrease', domain: 'management', owner_person_id: manager.personId, source: '', frequency: 'monthly', rules: 'mdc', screen_outliers: true, fix_after_n_points: null, closed_on: null, version: 1 }).execute()
      await measureTables(transaction).insertInto('observation').values({ tenant_id: ours.tenant, measure_id: measureId, day: aDay('2026-10-01'), value: 3, numerator: null, denominator: null, ghost_reason: null, entered_by: manager.personId, entered_at: now, way: 'hand', version: 1 }).execute()
    })
    const full = await anApiKey(database, ours.tenant)
    const narrow = await anApiKey(database, ours.tenant, { scopes: [] })
    bearers = { full: full.key, narrow: narrow.key, unknown: `${ours.tenant}.${'A'.repeat(43)}`, none: null }
  }

  async function send({ path }: Endpoint, query: string, bearer: string | null): Promise<{ readonly status: number; readonly contentType: string; readonly body: string }> {
    const answer = await fetch(`${address}${path.pattern.replace(':measure', measureId)}?${query}`, { headers: bearer === null ? {} : { authorization: `Bearer ${bearer}` } })
    return { status: answer.status, contentType: answer.headers.get('content-type') ?? '', body: await answer.text() }
  }

  const holderNames = fc.oneof(...holders.map(({ weight, name }) => ({ weight, arbitrary: fc.constant(name) })))
  const statusesWithout = { narrow: 403, unknown: 401, none: 401 } as const

  for (const endpoint of endpoints) {
    it(`to ${endpoint.path.pattern} is answered as described: ${requestsForEach} generated ones`, async () => {
      const seen = new Map<number, number>()
      await fc.assert(
        fc.asyncProperty(queriesFor(endpoint, ids), holderNames, async (query, holder) => {
          const answer = await send(endpoint, query.text, bearers[holder])
          seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1)
          assert.deepEqual(undeclaredParts(document, describedPath(endpoint), answer), [])
          if (holder !== 'full') assert.equal(answer.status, statusesWithout[holder])
          else if (query.isSound !== null) assert.equal(answer.status, query.isSound ? 200 : 422)
          else assert.ok(answer.status === 200 || answer.status === 422)
          // An id that was sent comes back in no row, only in the address of a next part.
          if (answer.status === 200 && 'items' in JSON.parse(answer.body)) assert.ok(foreignIds.every((id) => !JSON.stringify(JSON.parse(answer.body).items).includes(id)))
        }),
        { numRuns: requestsForEach },
      )
      // The run means something only when every way of ending was met.
      for (const status of [200, 401, 403, 422]) assert.ok((seen.get(status) ?? 0) >= 20, `${status}: ${seen.get(status)}`)
    })
  }

  it('that is longer than the server reads is refused as described', async () => {
    const answer = await send(endpoints[0] ?? assert.fail(), `q=${'a'.repeat(20_000)}`, bearers.full)
    assert.equal(answer.status, 431)
    assert.deepEqual(undeclaredParts(document, '/api/v1/units', answer), [])
  })
})
